import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { and, eq } from 'drizzle-orm'
import { afterEach, expect, test, vi } from 'vitest'
import { nextDatedChange, remembered } from './changes'
import { nextMidnight, today } from './clock'
import { database, setDatabase } from './database'
import { editionsOf, editionsOfType, findInAnyLanguage, languagesOf } from './edition'
import { getMenu } from './menu'
import { openDatabase } from './open'
import { publishEdition, saveDraft } from './publishing'
import { editor, makeDatabase, onBothEngines } from './testing/engines'

afterEach(() => void vi.useRealTimers())

/** A change that the public could notice, of nothing in particular. */
const change = () =>
  database().write((write) => write.insert(database().tables.changeLog).values({ at: new Date(), action: 'edit' }))

/** An answer that says how often it was made. */
function counting(answer: (times: number, lang: string) => Promise<string> = async (times) => `made ${times}`) {
  let times = 0
  return remembered(async (lang: string) => answer(++times, lang))
}

/** Somebody who waits until they are told to go on. */
function waiter() {
  let go = () => {}
  const told = new Promise<void>((resolve) => {
    go = resolve
  })
  return { told, go }
}

onBothEngines('shipped', (engine, url) => {
  test('what everybody is shown alike is made once for each language, until something changes', async () => {
    const answer = counting(async (times, lang) => `${lang} ${times}`)
    expect([await answer('en'), await answer('ru'), await answer('en')]).toEqual(['en 1', 'ru 2', 'en 1'])
    await change()
    expect([await answer('en'), await answer('ru'), await answer('en')]).toEqual(['en 3', 'ru 4', 'en 3'])
  })

  test('two visitors who come at once share one answer', async () => {
    const answer = counting()
    expect(await Promise.all([answer('en'), answer('en')])).toEqual(['made 1', 'made 1'])
  })

  test('an error is told to whoever asked, and the next visitor has a fresh try', async () => {
    const answer = counting(async (times) => {
      if (times === 1) throw new Error('The disk is gone.')
      return `made ${times}`
    })
    await expect(answer('en')).rejects.toThrow('The disk is gone.')
    expect(await answer('en')).toBe('made 2')
  })

  test('an answer that a change overtakes is not shown to anybody who comes after the change', async () => {
    const slow = waiter()
    const begun = waiter()
    const answer = counting(async (times) => {
      begun.go()
      if (times === 1) await slow.told
      return `made ${times}`
    })
    const overtaken = answer('en')
    await begun.told
    await change()
    expect(await answer('en')).toBe('made 2')
    slow.go()
    expect(await overtaken).toBe('made 1')
    expect(await answer('en')).toBe('made 2')
  })

  test('an error that a change overtakes does not take the answer of those after it away', async () => {
    const slow = waiter()
    const begun = waiter()
    const answer = counting(async (times) => {
      begun.go()
      if (times > 1) return `made ${times}`
      await slow.told
      throw new Error('Too late.')
    })
    const overtaken = answer('en')
    await begun.told
    await change()
    expect(await answer('en')).toBe('made 2')
    slow.go()
    await expect(overtaken).rejects.toThrow('Too late.')
    expect(await answer('en')).toBe('made 2')
  })

  test('what depends on the day is made anew after midnight in Vienna', async () => {
    const answer = counting(async (times) => `${today()} ${times}`)
    const at = (instant: string) => {
      vi.useFakeTimers({ now: new Date(instant), toFake: ['Date'] })
      return answer('en')
    }
    expect(await at('2026-12-31T22:30:00Z')).toBe('2026-12-31 1')
    expect(await at('2026-12-31T22:59:59Z')).toBe('2026-12-31 1')
    expect(await at('2026-12-31T23:00:00Z')).toBe('2027-01-01 2')
  })

  test('two databases in one process have a memory each', async () => {
    const answer = counting()
    const here = database()
    expect(await answer('en')).toBe('made 1')
    const other = await openDatabase({ databaseUrl: await makeDatabase(engine, 'shipped'), databaseNamed: false })
    try {
      expect(await answer('en')).toBe('made 2')
      setDatabase(here)
      expect(await answer('en')).toBe('made 1')
    } finally {
      setDatabase(here)
      await other.close()
    }
  })

  test('what another process publishes is no longer remembered at the next request', async () => {
    const answer = counting(async () => `${(await findInAnyLanguage('news', 'balloon-1')).length} there`)
    expect(await answer('en')).toBe('0 there')
    const publisher = spawn(process.execPath, ['--import', 'tsx', 'db/testing/publisher.ts', url()])
    publisher.stdin.write('\n')
    await once(publisher.stdout, 'data')
    expect(await answer('en')).toBe('1 there')
    publisher.stdin.end()
    await once(publisher, 'close')
  })

  test('a country that is given another name has it in the menu, in lists and in links at the next request', async () => {
    const [malta] = await findInAnyLanguage('countries', 'malta')
    if (!malta) throw new Error('The shipped content has Malta.')
    const titles = async () => {
      const named = [await editionsOf([malta.entity], 'en'), await editionsOfType('country', 'en')]
      const labels: string[] = []
      const collect = (lines: Awaited<ReturnType<typeof getMenu>>) => {
        for (const line of lines) {
          if (line.entity === malta.entity) labels.push(line.label)
          collect(line.children)
        }
      }
      collect(await getMenu('en'))
      const versions = (await languagesOf(malta)).filter(({ lang }) => lang === 'en')
      return [...named.map((found) => found.get(malta.entity)?.title), ...labels, ...versions.map(({ title }) => title)]
    }
    expect(await titles()).toEqual(['Malta', 'Malta', 'Malta', 'Malta'])
    await database().write(async (write) => {
      const draft = { lang: 'en', section: 'countries', slug: 'malta', title: 'Malta and Gozo' }
      await publishEdition(editor, write, await saveDraft(editor, write, malta.entity, draft))
    })
    expect(await titles()).toEqual(Array(4).fill('Malta and Gozo'))
  })

  test('what is kept is kept no longer than until the next thing that is planned, or midnight', async () => {
    const now = Date.now()
    expect(await nextDatedChange(now)).toBe(nextMidnight(now))
    const [malta] = await findInAnyLanguage('countries', 'malta')
    const { edition, revision } = database().tables
    const [coming, going] = [new Date(now + 90_000), new Date(now + 120_000)]
    await database().write(async (write) => {
      const draft = { lang: 'en', section: 'countries', slug: 'malta', title: 'Malta' }
      const id = await saveDraft(editor, write, malta?.entity ?? 0, draft)
      const planned = { state: 'scheduled', publishAt: coming } as const
      await write
        .update(revision)
        .set(planned)
        .where(and(eq(revision.edition, id), eq(revision.state, 'draft')))
      await write.update(edition).set({ withdrawAt: going }).where(eq(edition.id, id))
    })
    await change()
    const first = (...moments: number[]) => Math.min(nextMidnight(now), ...moments)
    expect(await nextDatedChange(now)).toBe(first(coming.getTime(), going.getTime()))
    expect(await nextDatedChange(coming.getTime())).toBe(Math.min(nextMidnight(coming.getTime()), going.getTime()))
    expect(await nextDatedChange(going.getTime())).toBe(nextMidnight(going.getTime()))
  })
})
