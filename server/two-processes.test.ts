import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { choices } from '../db/random'
import { onBothEngines } from '../db/testing/engines'

type Portal = { child: ChildProcess; said: AsyncIterator<string>; port: number; publishing: Promise<unknown> }

async function start(url: string): Promise<Portal> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/testing/portal.ts', url], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const said = createInterface(child.stdout as NodeJS.ReadableStream)[Symbol.asyncIterator]()
  const port = Number((await said.next()).value?.split(' ')[1])
  return { child, said, port, publishing: Promise.resolve() }
}

onBothEngines('empty', (_engine, url) => {
  let portals: Portal[] = []

  beforeAll(async () => {
    portals = await Promise.all([start(url()), start(url())])
  })

  afterAll(async () => {
    for (const { child } of portals) {
      const ended = once(child, 'close')
      child.stdin?.end()
      await ended
    }
  })

  test('whoever reads after something was published, in either process, never sees the state before it', async () => {
    const { below } = choices(20_261_126)
    /** How many publications are known to be stored, and how many were ordered. */
    let stored = 0
    let ordered = 0
    const stale: string[] = []
    const publish = (portal: Portal) => {
      const number = ++ordered
      portal.publishing = portal.publishing.then(async () => {
        portal.child.stdin?.write(`${number}\n`)
        await portal.said.next()
        stored++
      })
      return portal.publishing
    }
    const read = async (portal: Portal, path: string) => {
      const known = stored
      const text = await (await fetch(`http://127.0.0.1:${portal.port}${path}`)).text()
      const [, shown = '', at] = /^(\d+) items at (.*)$/.exec(text) ?? []
      if (at !== path || Number(shown) < known) stale.push(`${path}: «${text}» where ${known} were stored`)
    }
    const under: Promise<unknown>[] = []
    for (let step = 0; step < 600; step++) {
      const portal = portals[below(2)] as Portal
      if (below(12) === 0) under.push(publish(portal))
      else
        under.push(read(portal, ['/en', '/fr', '/en/about', '/en/news', '/en/news?country=malta'][below(5)] as string))
      // Some wait for what is under way, others come while it is.
      if (below(10) === 0) await Promise.all(under.splice(0))
      else if (below(3) === 0) await pause(below(10))
    }
    await Promise.all(under)
    expect(stale).toEqual([])
    expect(stored).toBeGreaterThan(30)
    for (const { port } of portals) {
      const { pageCache } = (await (await fetch(`http://127.0.0.1:${port}/readyz`)).json()) as {
        pageCache: { hits: number; staleRefused: number }
      }
      // There was something to be stale.
      expect(pageCache.hits).toBeGreaterThan(25)
      expect(pageCache.staleRefused).toBeGreaterThan(10)
    }
  })
})
