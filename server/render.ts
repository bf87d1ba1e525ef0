import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http'

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export type Rendered = { status: number; headers: OutgoingHttpHeaders; body: Buffer }

/**
 * Lets `handle` answer into memory, so that the whole answer can be looked at before a byte of it is sent. A HEAD
 * request is put to it as GET: the answers to both have the same headers.
 */
export async function render(handle: Handler, request: IncomingMessage): Promise<Rendered> {
  request.method = 'GET'
  // With these Next would answer with the data of a page instead of the page, under the same address.
  for (const name of Object.keys(request.headers)) if (/^(rsc|next-.*)$/.test(name)) delete request.headers[name]
  const response = new MemoryResponse(request)
  const finished = new Promise<void>((resolve) => response.once('finish', resolve))
  await handle(request, response)
  await finished
  // Next says that its answer differs by those.
  response.removeHeader('Vary')
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
