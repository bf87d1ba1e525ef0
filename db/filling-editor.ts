import type { Editor } from './editor'

const permissions = [{ role: 'administrator', structure: null, lang: null }] as const

/**
 * The editor on whose behalf a command of `bin/` fills the portal or makes accounts. Nothing that answers a visitor may
 * import this file; `biome.json` holds it to that.
 */
export function fillingEditor(): Editor {
  return { userId: null, name: 'shipped content', permissions } as unknown as Editor
}
