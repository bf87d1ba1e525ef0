import type { APIRequestContext } from '@playwright/test'
import { and, eq } from 'drizzle-orm'
import { database } from '../../db/database'
import type { Editor } from '../../db/editor'
import { publishEdition, withdrawEdition } from '../../db/publishing'
import { addRemark, listRemarks } from '../../db/remarks'
import { getTranslation } from '../../db/translation-desk'
import { expect, test } from '../test'
import { draftNews, formFields, makeColleague, openPortal, portal, seenBy, setState, structureOf } from './portal'
import { signInAs } from './staff'

/**
 * Who may do what, stated apart from the code that decides it. Each line is asked for over HTTP by everybody of `people`.
 * The item is a mission's, in English: whoever works for that mission may do as much as their role everywhere could,
 * whoever works for somebody else may nothing, and in another language alone no more than read.
 */
const a = 'administrator'
const e = 'editor'
const w = 'author'
const t = 'translator'
const all = [a, e, w, t]
const matrix = {
  'see a draft': all,
  'see its history': all,
  'preview it': all,
  'save a draft': all,
  'change what languages share': [a, e, w],
  'make an item': [a, e, w],
  'begin another language': all,
  'say that it follows its source': all,
  'restore a revision': all,
  'remark on it': all,
  'deal with a remark': all,
  submit: all,
  'take-back': all,
  discard: all,
  return: [a, e],
  schedule: [a, e],
  unschedule: [a, e],
  publish: [a, e],
  force: [a],
  approve: [a, e],
  withdraw: [a, e],
  'plan-withdrawal': [a, e],
  'cancel-withdrawal': [a, e],
  reinstate: [a, e],
  remove: [a, e],
} as const satisfies Record<string, readonly string[]>
type Deed = keyof typeof matrix

/** Who writes in one language reads all: a translation has a source. */
const reading: readonly Deed[] = ['see a draft', 'see its history', 'preview it']

const mission = 'mission-to-moldova'
type Person = { name: string; role: string; reaches: boolean; reads: boolean; request: APIRequestContext }

/** The state that a step begins in, and what it needs to be told. */
const begins: Partial<
  Record<Deed, { state?: 'draft' | 'in-review' | 'scheduled'; status?: 'published' | 'withdrawn' }>
> = {
  submit: { state: 'draft' },
  discard: { state: 'draft' },
  'take-back': { state: 'in-review' },
  return: { state: 'in-review' },
  schedule: { state: 'in-review' },
  publish: { state: 'in-review' },
  force: { state: 'draft' },
  unschedule: { state: 'scheduled' },
  approve: { status: 'published' },
  withdraw: { status: 'published' },
  'plan-withdrawal': { status: 'published' },
  'cancel-withdrawal': { status: 'published' },
  reinstate: { status: 'withdrawn' },
  remove: { status: 'published' },
}

test.describe.configure({ mode: 'serial' })
test.setTimeout(300_000)

let somebody: Editor
let fields: Record<string, Record<string, string>>
let issuer: number
/** A draft that was written twice: what its first revision says is translated, and is not what it says now. */
let source: number
let count = 0

/** An item of the mission, by somebody who is none of those who ask, as the deed finds it. */
async function itemFor(deed: Deed): Promise<number> {
  const { state, status } = begins[deed] ?? {}
  const id = await draftNews(somebody, { title: `Permission ${++count} is asked for`, shared: { issuers: [issuer] } })
  const { edition, revision } = database().tables
  if (status) await database().write((write) => publishEdition(portal, write, id))
  if (status === 'withdrawn') await database().write((write) => withdrawEdition(portal, write, id, 'A slip.'))
  if (deed === 'cancel-withdrawal')
    await database().write((write) =>
      write
        .update(edition)
        .set({ withdrawAt: new Date(Date.now() + 1e9), notice: 'Soon.' })
        .where(eq(edition.id, id)),
    )
  if (deed === 'approve')
    await database().write((write) =>
      write
        .update(revision)
        .set({ forcedBecause: 'Fog.', publishedBy: somebody.userId })
        .where(and(eq(revision.edition, id), eq(revision.state, 'published'))),
    )
  if (state) await setState(id, state, somebody)
  if (deed === 'say that it follows its source') {
    const [first] = await database()
      .read.select({ id: revision.id })
      .from(revision)
      .where(and(eq(revision.edition, source), eq(revision.number, 1)))
    const translationOf = first?.id ?? 0
    await database().write((write) => write.update(revision).set({ translationOf }).where(eq(revision.edition, id)))
  }
  if (deed === 'deal with a remark') await addRemark(somebody, id, 'Which river?')
  return id
}

/** Does the deed as a browser without script would, and says whether it was done. */
async function tryTo(deed: Deed, { request }: Person): Promise<boolean> {
  const id = await itemFor(deed)
  const { base, shown, acknowledged } = await seenBy(somebody, id)
  const page = `/admin/news/${id}`
  const send = async (form: string, values: Record<string, string>, address = page) => {
    const multipart = { ...fields[form], edition: String(id), base, ...values }
    const answer = await request.post(address, { multipart, maxRedirects: 0 })
    return answer.status() === 303 && /^\/admin\/news\//.test(answer.headers().location ?? '')
  }
  const stored = async (values: Record<string, string>) => {
    const typed = { base, title: 'Permission was given', lead: '', body: '{"type":"doc","content":[]}', slug: '' }
    return (await request.post(`${page}/save`, { form: { ...typed, ...values } })).ok()
  }
  const see = async (address: string) => (await request.get(address, { maxRedirects: 0 })).status() === 200
  switch (deed) {
    case 'see a draft':
      return see(page)
    case 'see its history':
      return see(`${page}/history`)
    case 'preview it':
      return see(`/en/preview/${id}`)
    case 'save a draft':
      return stored({})
    case 'change what languages share':
      return stored({ kind: 'story', issuedOn: '2026-11-20', issuer: String(issuer) })
    case 'make an item':
      return send('create', { title: 'New', kind: 'story', lang: 'en', issuer: String(issuer) }, '/admin/news/new')
    case 'begin another language':
      return send('language', { lang: 'de' })
    case 'say that it follows its source':
      return send('follow', { seen: (await getTranslation(somebody, id))?.seen ?? '' })
    case 'restore a revision':
      return send('restore', { number: '1' }, `${page}/history`)
    case 'remark on it':
      return send('remark', { text: 'Which lake?' })
    case 'deal with a remark': {
      const [remark] = await listRemarks(somebody, id)
      await send('resolve', { remark: String(remark?.id) })
      return (await listRemarks(somebody, id))[0]?.resolvedAt !== null
    }
    default: {
      const said = { remark: 'Why?', notice: 'A slip.', because: 'It is late.', to: '' }
      const when = { day: '2099-01-05', time: '09:30' }
      if (acknowledged.length > 0) throw new Error(`Nothing should be asked here: ${acknowledged}.`)
      return send('step', { step: deed, shown: String(shown), ...said, ...when })
    }
  }
}

test('everybody may do over HTTP what their role is for, and nothing else', async ({ playwright, baseURL }) => {
  await openPortal()
  issuer = await structureOf(mission)
  somebody = (await makeColleague('Somebody Else', [{ role: 'administrator' }])).editor
  const elsewhere = await structureOf('odihr')
  const limits = [
    { of: '', reaches: true },
    { of: ' of the mission', reaches: true, structure: issuer },
    { of: ' of another institution', reaches: false, structure: elsewhere },
    { of: ' for French', reaches: false, reads: true, lang: 'fr' },
  ]
  const people: Person[] = []
  for (const role of ['administrator', 'editor', 'author', 'translator'] as const)
    for (const { of, reaches, reads = reaches, ...limit } of limits) {
      const { email, password } = await makeColleague(`${role}${of}`, [{ role, ...limit }])
      const request = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL ?? '' } })
      await signInAs(request, email, password)
      people.push({ name: `${role}${of}`, role, reaches, reads, request })
    }
  const stranger = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL ?? '' } })
  people.push({ name: 'a stranger', role: '', reaches: false, reads: false, request: stranger })
  const chief = people[0]?.request
  if (!chief) throw new Error('Nobody is there.')
  source = await draftNews(somebody, { title: 'Permission to look', shared: { issuers: [issuer] } })
  await addRemark(somebody, source, 'Where?')
  const translated = await itemFor('say that it follows its source')
  const page = `/admin/news/${source}`
  fields = {
    step: await formFields(chief, page, { name: 'step' }),
    create: await formFields(chief, '/admin/news/new', { name: 'kind' }),
    language: await formFields(chief, page, { name: 'lang' }),
    follow: await formFields(chief, `/admin/news/${translated}`, { name: 'seen' }),
    remark: await formFields(chief, page, { name: 'text' }),
    resolve: await formFields(chief, page, { name: 'remark' }),
    restore: await formFields(chief, `${page}/history`, { name: 'number' }),
  }
  const wrong: string[] = []
  let cells = 0
  for (const deed of Object.keys(matrix) as Deed[])
    for (const person of people) {
      const roles: readonly string[] = matrix[deed]
      const may = (reading.includes(deed) ? person.reads : person.reaches) && roles.includes(person.role)
      if ((await tryTo(deed, person)) !== may) wrong.push(`${person.name} ${may ? 'cannot' : 'can'} ${deed}`)
      cells++
    }
  expect(wrong).toEqual([])
  expect(cells).toBe(Object.keys(matrix).length * 17)
})
