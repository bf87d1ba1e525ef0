import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { Socket } from 'node:net'

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>
export type Rendered = { status: number; headers: OutgoingHttpHeaders; body: Buffer }

/** Who asks Next for pages: to it alone whole heads are written at once (`htmlLimitedBots` in `next.config.mjs`). */
const agent = 'Hofburg'

/**
 * Lets `handle` answer to a path and query into memory, so that the whole answer can be looked at before a byte of it
 * is sent. Nothing of a visitor's request goes with it: what is rendered for one may be sent to all. `headers` are by
 * names in lower case.
 */
export async function render(handle: Handler, url: string, headers: Record<string, string> = {}): Promise<Rendered> {
  const request = new IncomingMessage(new Socket())
  request.method = 'GET'
  request.url = url
  request.headers = { host: 'localhost', 'user-agent': agent, ...headers }
  request.push(null)
  const response = new MemoryResponse(request)
  const finished = new Promise<void>((resolve) => response.once('finish', resolve))
  await handle(request, response)
  await finished
  return { status: response.statusCode, headers: response.getHeaders(), body: Buffer.concat(response.chunks) }
}

type Chunk = string | Uint8Array
type Callback = (error?: Error | null) => void

/** A response that keeps what is written to it. It has no socket, so whatever would send has to be overridden. */
class MemoryResponse extends ServerResponse {
  readonly chunks: Buffer[] = []

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status
    const headers = rest.at(-1)
    if (headers && typeof headers === 'object' && !Array.isArray(headers))
      for (const [name, value] of Object.entries(headers)) if (value !== undefined) this.setHeader(name, value)
    return this
  }

  override flushHeaders(): void {}

  override write(chunk: Chunk, encoding?: BufferEncoding | Callback, callback?: Callback): boolean {
    this.chunks.push(
      typeof chunk === 'string'
        ? Buffer.from(chunk, typeof encoding === 'string' ? encoding : 'utf8')
        : Buffer.from(chunk),
    )
    const done = typeof encoding === 'function' ? encoding : callback
    if (done) process.nextTick(done)
    return true
  }

  override end(chunk?: Chunk | Callback, encoding?: BufferEncoding | Callback, callback?: Callback): this {
    if (this.finished) return this
    if (chunk !== undefined && chunk !== null && typeof chunk !== 'function') this.write(chunk, encoding)
    this.finished = true
    const done = [chunk, encoding, callback].find((one) => typeof one === 'function') as Callback | undefined
    process.nextTick(() => {
      done?.()
      this.emit('finish')
      this.emit('close')
    })
    return this
  }
}
