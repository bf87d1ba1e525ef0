import { createServer, type IncomingHttpHeaders, type RequestListener, request, type ServerOptions } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Told = { status: number | undefined; headers: IncomingHttpHeaders; body: string; bytes: Buffer }

export type Ask = (
  path: string,
  how?: { method?: string; headers?: Record<string, string>; send?: string },
) => Promise<Told>

/** A real server on a free port of this machine, and a way to ask it for exactly these letters, which `fetch` would tidy up. */
export async function listen(listener: RequestListener, options: ServerOptions = {}) {
  const server = createServer(options, listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const ask: Ask = (path, { method = 'GET', headers = {}, send } = {}) =>
    new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk) => chunks.push(chunk))
        answer.on('error', reject)
        answer.on('end', () => {
          const bytes = Buffer.concat(chunks)
          resolve({ status: answer.statusCode, headers: answer.headers, body: bytes.toString(), bytes })
        })
      })
      sent.on('error', reject).end(send)
    })
  const close = () => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(resolve))
  }
  return { server, port, ask, close }
}
