import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Body } from './body'
import { goneSince, readChanges } from './change-log'
import { database, type Queries } from './database'
import { allPublicRecords, publicRecords } from './public-record'
import type { PublicRecord } from './public-record-schema'
import { makeEntity, publishEdition, reinstateEdition, removeEdition, saveDraft, withdrawEdition } from './publishing'
import { choices } from './random'
import { editor, onBothEngines } from './testing/engines'

/** A text, all of it a link to an entity where that is given. */
const body = (text: string, entity?: number): Body => {
  const link = entity === undefined ? {} : { marks: [{ type: 'entity' as const, attrs: { id: entity } }] }
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text, ...link }] }] }
}

type Section = 'news' | 'projects'

/**
 * An editor whose every step is drawn by lot: the real steps, on the real tables. Texts link to other items, and news
 * belong to projects, be they public, drafts or removed.
 */
class Newsroom {
  private readonly editions: { id: number; entity: number; lang: string; section: Section; slug: string }[] = []
  private readonly random
  private steps = 0

  constructor(seed: number) {
    this.random = choices(seed)
  }

  async step(): Promise<void> {
    this.steps++
    const { chance, oneOf } = this.random
    if (this.editions.length === 0 || chance(0.15)) return this.bring(undefined, chance(0.7))
    const one = oneOf(this.editions)
    const { edition } = database().tables
    const [row] = await database().read.select({ status: edition.status }).from(edition).where(eq(edition.id, one.id))
    const { id } = one
    switch (row?.status) {
      case 'unpublished':
        return database().write((write) => publishEdition(editor, write, id))
      case 'withdrawn':
        if (chance(0.5)) return database().write((write) => reinstateEdition(editor, write, id))
        return chance(0.5) ? this.remove(one) : this.change(one)
      case 'published':
        if (chance(0.15)) return database().write((write) => withdrawEdition(editor, write, id, 'A slip.'))
        if (chance(0.1)) return this.remove(one)
        if (chance(0.15)) return this.bring(one, true)
        return this.change(one)
      default:
        return chance(0.3) ? this.change(one) : this.bring(undefined, true)
    }
  }

  private async bring(known: Newsroom['editions'][number] | undefined, published: boolean) {
    const lang = known ? 'fr' : 'en'
    if (this.editions.some((one) => one.entity === known?.entity && one.lang === lang)) return
    const section = known?.section ?? (this.random.chance(0.2) ? 'projects' : 'news')
    const slug = `item-${this.steps}`
    await database().write(async (write) => {
      const entity = known?.entity ?? (await this.make(write, section))
      const draft = { lang, section, slug, title: `Title ${this.steps}`, body: this.text() }
      const id = await saveDraft(editor, write, entity, draft)
      if (published) await publishEdition(editor, write, id)
      this.editions.push({ id, entity, lang, section, slug })
    })
  }

  private async make(write: Queries, section: Section): Promise<number> {
    const { news, project } = database().tables
    const id = await makeEntity(editor, write, section === 'news' ? 'news' : 'project')
    const projects = this.editions.filter((one) => one.section === 'projects')
    const of = projects.length > 0 ? this.random.oneOf(projects).entity : null
    if (section === 'projects') await write.insert(project).values({ id, budget: 'unified' })
    else await write.insert(news).values({ id, kind: 'story', issuedOn: '2026-03-01', project: of })
    return id
  }

  private text(): Body {
    const { chance, oneOf } = this.random
    const linked = this.editions.length > 0 && chance(0.5) ? oneOf(this.editions).entity : undefined
    return body(`Said at step ${this.steps}.`, linked)
  }

  private change(one: Newsroom['editions'][number]) {
    const { chance } = this.random
    if (chance(0.2)) one.slug = `item-${this.steps}`
    const { id, entity, lang, section, slug } = one
    const more = { title: `Title ${this.steps}`, body: this.text(), major: chance(0.3) }
    return database().write(async (write) => {
      await saveDraft(editor, write, entity, { lang, section, slug, ...more })
      await publishEdition(editor, write, id)
    })
  }

  private remove({ id }: { id: number }) {
    const { chance, oneOf } = this.random
    const to = chance(0.5) ? oneOf(this.editions).entity : null
    return database().write((write) => removeEdition(editor, write, id, { to, because: 'By lot.' }))
  }
}

/** What a copy of the portal is that nobody tells anything but the change log. */
class Copy {
  readonly records = new Map<number, PublicRecord>()
  since = 0

  async poll(limit: number): Promise<boolean> {
    const { changes, next, more } = await readChanges(this.since, limit)
    const changed = changes.map(({ entity }) => entity)
    for (const entity of changed) this.records.delete(entity)
    for (const record of await publicRecords(changed)) this.records.set(record.number, record)
    this.since = next
    return more
  }
}

onBothEngines('empty', (engine) => {
  test('who copies the portal and follows nothing but its change log has exactly what is public', async () => {
    const random = choices(20)
    const newsroom = new Newsroom(21)
    const copy = new Copy()
    for (let step = 0; step < (engine === 'sqlite' ? 1000 : 150); step++) {
      await newsroom.step()
      if (random.chance(0.1)) await copy.poll(1 + random.below(30))
    }
    while (await copy.poll(1 + random.below(30)));
    const wanted: PublicRecord[] = []
    for await (const records of allPublicRecords()) wanted.push(...records)
    expect([...copy.records.values()].sort((a, b) => a.number - b.number)).toEqual(wanted)
    const told = JSON.stringify(wanted)
    for (const part of ['"withdrawn"', '"type":"entity"', '"role":"project"']) expect(told).toContain(part)
    expect(copy.since).toBe(await database().siteVersion())
    expect(await readChanges(copy.since, 10)).toEqual({ changes: [], next: copy.since, more: false })
  })

  test('each change says what it was, in order, and where the item stands now', async () => {
    const since = await database().siteVersion()
    const draft = { lang: 'en', section: 'news', title: 'A ferry' }
    const id = await database().write(async (write) => {
      const entity = await makeEntity(editor, write, 'news')
      await write.insert(database().tables.news).values({ id: entity, kind: 'story', issuedOn: '2026-03-01' })
      const made = await saveDraft(editor, write, entity, { ...draft, slug: 'a-ferry' })
      await publishEdition(editor, write, made)
      await saveDraft(editor, write, entity, { ...draft, slug: 'a-new-ferry', major: true })
      await publishEdition(editor, write, made)
      await withdrawEdition(editor, write, made, 'A slip.')
      await reinstateEdition(editor, write, made)
      return made
    })
    const told = async () => (await readChanges(since, 100)).changes
    const actions = ['publish', 'rename', 'update', 'withdraw', 'reinstate']
    expect((await told()).map(({ action }) => action)).toEqual(actions)
    expect((await told())[0]).toMatchObject({
      ...{ number: since + 1, major: true, type: 'news', mergedInto: null },
      edition: { id, lang: 'en', status: 'published', path: '/en/news/a-new-ferry' },
    })
    const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
    expect((await goneSince(day)).map((one) => one.edition)).not.toContain(id)
    await database().write((write) => removeEdition(editor, write, id, { to: null, because: 'A copy.' }))
    expect((await told()).at(-1)).toMatchObject({ action: 'remove', edition: { status: 'removed', path: null } })
    expect((await goneSince(day))[0]).toMatchObject({ edition: id, status: 'removed', path: '/en/news/a-new-ferry' })
  })
})
