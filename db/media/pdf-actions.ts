import { inflateSync } from 'node:zlib'

/** What a PDF calls a script, and an action that starts a program. */
const actions = /\/(JavaScript|JS|Launch)(?![A-Za-z0-9])/

/** Compressed objects are looked into up to this size together, in bytes. */
const mostInflated = 64 * 1024 * 1024

/**
 * Whether a PDF has a script or starts a program, written plainly or in compressed objects. It cannot see into one that
 * is encrypted: what readers open it with is their last protection, as with every file.
 */
export function hasPdfActions(bytes: Buffer): boolean {
  const text = bytes.toString('latin1')
  if (actions.test(plainNames(withoutStreams(text)))) return true
  let left = mostInflated
  for (const { index } of text.matchAll(/\/ObjStm\b/g)) {
    const start = /stream\r?\n/g
    start.lastIndex = index
    const found = start.exec(text)
    if (!found) continue
    const end = text.indexOf('endstream', start.lastIndex)
    const objects = inflated(bytes.subarray(start.lastIndex, end < 0 ? undefined : end), left)
    left -= objects.length
    if (left <= 0 || actions.test(plainNames(objects))) return true
  }
  return false
}

/** What is within streams is compressed or painted, and may hold the same letters by chance. */
function withoutStreams(text: string): string {
  const parts: string[] = []
  let at = 0
  for (;;) {
    const start = text.indexOf('stream', at)
    const end = start < 0 ? -1 : text.indexOf('endstream', start)
    if (end < 0) return parts.concat(text.slice(at)).join('\n')
    parts.push(text.slice(at, start))
    at = end + 'endstream'.length
  }
}

function inflated(bytes: Buffer, maxOutputLength: number): string {
  try {
    return inflateSync(bytes, { maxOutputLength: Math.max(1, maxOutputLength) }).toString('latin1')
  } catch (error) {
    // More than may be looked into is as good as an action; what is not compressed by this method nobody can open.
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? ' '.repeat(maxOutputLength) : ''
  }
}

/** A name may be written with codes for its letters: `/J#53`. */
function plainNames(text: string): string {
  return text.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
