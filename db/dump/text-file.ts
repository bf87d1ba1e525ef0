import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

/** What is written of the records of a dump, batch by batch, and what it is then called. */
export type DumpFile<Records> = {
  name: string
  mediaType: string
  /** Waits until there is room for more. */
  write: (records: Records) => Promise<void>
  close: () => Promise<void>
}

/** A compressed text at `path` that is written piece by piece, and never held as a whole. */
export function textFile(path: string) {
  const text = new PassThrough()
  const written = pipeline(text, createGzip(), createWriteStream(path))
  // Whoever closes it is told; until then nobody waits for it.
  written.catch(() => {})
  return {
    async write(piece: string): Promise<void> {
      if (text.destroyed) return written
      if (!text.write(piece)) await Promise.race([new Promise((resolve) => text.once('drain', resolve)), written])
    },
    async close(): Promise<void> {
      text.end()
      await written
    },
  }
}

/** The length of a file, and the SHA-256 of its bytes in hexadecimal digits. */
export async function factsOfFile(path: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece)
  return { bytes: (await stat(path)).size, sha256: hash.digest('hex') }
}
