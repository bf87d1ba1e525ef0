import { createServer } from 'node:http'

// What the portal is compared with: answers every request with one answer that it holds in memory, as it was last told
// by the process that started it.
let answer = { status: 503, headers: [], body: Buffer.alloc(0) }

const server = createServer((_request, response) => {
  response.writeHead(answer.status, answer.headers).end(answer.body)
})

process.on('message', ({ status, headers, body }) => {
  answer = { status, headers, body: Buffer.from(body, 'base64') }
  process.send?.('told')
})
process.on('disconnect', () => process.exit())

server.listen(0, '127.0.0.1', () => process.send?.(server.address()))
