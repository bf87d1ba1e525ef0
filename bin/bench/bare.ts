import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { Answer } from './asking'
import { ended, endWithUs } from './portal'

/** A bare `node:http` server in a process of its own. */
export type BareServer = { origin: string; pid: number; tell(answer: Answer): Promise<void> }

/** Left to Node, which puts them on every answer of either server. */
const ofConnection = /^(date|connection|keep-alive|transfer-encoding)$/i

/** Runs `work` with a bare server, which answers everything with what it is told: the very bytes of the portal. */
export async function withBareServer<T>(work: (bare: BareServer) => Promise<T>): Promise<T> {
  const child = fork('bin/bench/bare-server.mjs', { execArgv: [] })
  endWithUs(child)
  try {
    const [{ port }] = await once(child, 'message')
    return await work({
      origin: `http://127.0.0.1:${port}`,
      pid: child.pid as number,
      async tell({ status, rawHeaders, body }) {
        const headers: string[] = []
        for (let at = 0; at < rawHeaders.length; at += 2)
          if (!ofConnection.test(rawHeaders[at] ?? '')) headers.push(rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '')
        child.send({ status, headers, body: body.toString('base64') })
        await once(child, 'message')
      },
    })
  } finally {
    await ended(child)
  }
}
