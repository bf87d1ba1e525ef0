import { execFile } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { makeQueue } from '../queue'

/** One core is left to readers, whatever pictures are being made; fifty that wait are a quarter of a minute. */
export const pictureInTurn = makeQueue(Math.max(1, Math.min(2, availableParallelism() - 1)), 50)

/** What a picture may weigh that such a process gives back, in bytes. */
export const heaviestPicture = 32 * 1024 * 1024

/**
 * Has a process of its own work on a picture, for half a minute at most: gives what `program` writes that is given
 * `bytes` and `order`. What an image library takes of memory it keeps, 250 MB after a few dozen pictures, and what it
 * stumbles over ends the process; and it need not know any secrets. `program` is read by Node itself, outside any
 * bundle.
 */
export function workOnPicture(program: string, bytes: Buffer, order: readonly string[] = []): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const limits = { timeout: 30_000, killSignal: 'SIGKILL', maxBuffer: heaviestPicture + 1024 } as const
    const options = { ...limits, encoding: 'buffer', env: { NODE_ENV: 'production' } } as const
    const worker = execFile(process.execPath, [program, ...order], options, (error, result) =>
      error ? reject(error) : resolve(result),
    )
    // One that ends before it has read the picture says so by its exit.
    worker.stdin?.on('error', () => {})
    worker.stdin?.end(bytes)
  })
}
