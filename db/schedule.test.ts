import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { and, eq, inArray } from 'drizzle-orm'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { database, type Queries } from './database'
import { findEdition } from './edition'
import { isOpen, makeEntity, publishEdition, saveDraft } from './publishing'
import { listRemarks } from './remarks'
import { doDue } from './schedule'
import { editor, onBothEngines } from './testing/engines'

let count = 0
let issuer: number | undefined

async function makeStructure(write: Queries): Promise<number> {
  const id = await makeEntity(editor, write, 'structure')
  await write.insert(database().tables.structure).values({ id, position: 0, kind: 'institution' })
  return id
}

/** A news item that goes live at a moment, as if somebody had scheduled it. */
async function scheduled(at: Date): Promise<{ edition: number; slug: string }> {
  const { news, revision } = database().tables
  const slug = `balloon-${++count}`
  const lead = 'A balloon went up over the lake, and came down in the garden of a school.'
  const text = { type: 'text' as const, text: 'Nobody was hurt.' }
  const body = { type: 'doc' as const, content: [{ type: 'paragraph' as const, content: [text] }] }
  return database().write(async (write) => {
    issuer ??= await makeStructure(write)
    const entity = await makeEntity(editor, write, 'news')
    await write.insert(news).values({ id: entity, kind: 'story', issuedOn: '2026-11-21' })
    const shared = { issuers: [issuer] }
    const draft = { lang: 'en', section: 'news', slug, title: `Balloon ${count}`, lead, body, shared }
    const edition = await saveDraft(editor, write, entity, draft)
    await write.update(revision).set({ state: 'scheduled', publishAt: at }).where(isOpen(edition))
    return { edition, slug }
  })
}

/** Another process that keeps the schedule of this database, once it has done what was missed. */
async function startProcess(url: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'db/testing/scheduler.ts', url], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  if (!child.stdout) throw new Error('The other process says nothing.')
  await once(createInterface(child.stdout), 'line')
  return child
}

async function until(holds: () => Promise<boolean>) {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50))
}

const publications = (editions: readonly number[]) => {
  const { changeLog } = database().tables
  const of = and(inArray(changeLog.edition, [...editions]), eq(changeLog.action, 'publish'))
  return database().read.select().from(changeLog).where(of)
}

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000)

onBothEngines('empty', (_engine, url) => {
  beforeAll(() => {
    issuer = undefined
  })

  test('of two processes one publishes each item, once, never before its moment, and soon after', async () => {
    const processes = await Promise.all([startProcess(url()), startProcess(url())])
    const moments = Array.from({ length: 30 }, (_, index) => inSeconds(1 + (index % 3)))
    const items: { edition: number; at: Date }[] = []
    for (const at of moments) items.push({ at, edition: (await scheduled(at)).edition })
    const editions = items.map(({ edition }) => edition)
    await until(async () => (await publications(editions)).length >= items.length)
    for (const child of processes) {
      child.stdin?.end()
      await once(child, 'close')
    }
    const rows = await publications(editions)
    expect(rows.map(({ edition }) => edition).sort()).toEqual([...editions].sort())
    const late = items.map(({ edition, at }) => {
      const row = rows.find((one) => one.edition === edition)
      return (row?.at.getTime() ?? 0) - at.getTime()
    })
    expect(Math.min(...late)).toBeGreaterThanOrEqual(0)
    // One look a second: what is later than two was kept from it by a machine that had other things to do.
    const median = late.sort((a, b) => a - b)[late.length / 2]
    expect(median).toBeLessThanOrEqual(2000)
    const { audit } = database().tables
    const receipts = await database().read.select().from(audit).where(eq(audit.action, 'publish'))
    expect(receipts.filter(({ details }) => details.includes('"planned"'))).toHaveLength(items.length)
  })

  test('what a portal missed while it was not there is done when it starts, in its order', async () => {
    const missed = [await scheduled(inSeconds(-60)), await scheduled(inSeconds(-120)), await scheduled(inSeconds(3600))]
    const { edition } = database().tables
    const leaving = await scheduled(inSeconds(-10))
    await database().write(async (write) => {
      await publishEdition(editor, write, leaving.edition)
      const plan = { withdrawAt: inSeconds(-5), notice: 'It was only for a day.' }
      await write.update(edition).set(plan).where(eq(edition.id, leaving.edition))
    })
    const child = await startProcess(url())
    child.kill('SIGKILL')
    const rows = await publications(missed.map((one) => one.edition))
    expect(rows.map((row) => row.edition)).toEqual([missed[1]?.edition, missed[0]?.edition])
    expect(await findEdition('news', 'en', leaving.slug)).toMatchObject({
      ...{ status: 'withdrawn', notice: 'It was only for a day.' },
    })
    expect(await findEdition('news', 'en', missed[2]?.slug ?? '')).toBeUndefined()
  })

  test('what cannot be published on time is given back with the reason, and keeps nothing else from going out', async () => {
    const [stuck, fine] = [await scheduled(inSeconds(-20)), await scheduled(inSeconds(-10))]
    const { edition } = database().tables
    // Somebody else has taken its address by hand.
    const taken = await scheduled(inSeconds(3600))
    await database().write(async (write) => {
      const { revision } = database().tables
      await write.update(revision).set({ slug: taken.slug }).where(isOpen(stuck.edition))
    })
    expect(await doDue()).toBe(1)
    expect(await findEdition('news', 'en', fine.slug)).toBeDefined()
    expect(await listRemarks(editor, stuck.edition)).toMatchObject([{ text: expect.stringContaining('address') }])
    const [row] = await database().read.select().from(edition).where(eq(edition.id, stuck.edition))
    expect(row?.status).toBe('unpublished')
    expect(await doDue()).toBe(0)
  })
})
