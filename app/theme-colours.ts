import { readFileSync } from 'node:fs'

const colour = /--([\w-]+): (#[0-9a-f]{6});/g

/** The organization's colours for light and for dark surroundings, by their names in `db/content/theme.css`. */
export function themeColours(): { light: Record<string, string>; dark: Record<string, string> } {
  const [light = '', dark = ''] = readFileSync('db/content/theme.css', 'utf8').split('prefers-color-scheme: dark')
  const coloursIn = (css: string) =>
    Object.fromEntries([...css.matchAll(colour)].map(([, name, value]) => [name, value]))
  return { light: coloursIn(light), dark: coloursIn(dark) }
}
