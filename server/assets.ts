import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { Answer } from './answer'
import { withFiles } from './headers'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

const unchanging = 'public, max-age=31536000, immutable'

/**
 * The files of the build and of `public/`, by their addresses. They are few and last as long as the process, so each
 * is read, and compressed as well as can be, the first time that it is asked for, and kept.
 */
export class Assets {
  readonly #files = new Map<string, string>()
  readonly #answers = new Map<string, { answer: Answer; version: string }>()

  constructor(build = '.next/static', own = 'public') {
    for (const [folder, address] of [
      [build, '/_next/static'],
      [own, ''],
    ] as const)
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
        if (types[extname(name)]) this.#files.set(`${address}/${name.replaceAll('\\', '/')}`, join(folder, name))
  }

  /**
   * The file at a path, with its `Cache-Control`: for good where its address names its bytes, by the bundler's own
   * names or by `?v=` and the first digits of their SHA-256.
   */
  find(path: string, search: URLSearchParams): { answer: Answer; cacheControl: string } | undefined {
    const file = this.#files.get(path)
    if (!file) return undefined
    let known = this.#answers.get(path)
    if (!known) {
      const body = readFileSync(file)
      const type = types[extname(file)] ?? ''
      const compressible = !['.ico', '.png', '.woff2'].includes(extname(file))
      const vary = compressible ? ['Vary', 'Accept-Encoding'] : []
      const answer = new Answer({
        ...{ status: 200, body, compressible, lasting: true },
        headers: ['Content-Type', type, ...vary, ...withFiles],
      })
      known = { answer, version: createHash('sha256').update(body).digest('hex') }
      this.#answers.set(path, known)
    }
    const version = search.get('v')
    const named =
      path.startsWith('/_next/static/') || (version && version.length >= 8 && known.version.startsWith(version))
    return { answer: known.answer, cacheControl: named ? unchanging : 'public, max-age=0' }
  }
}
