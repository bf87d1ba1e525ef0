import type { APIRequestContext } from '@playwright/test'
import { and, eq } from 'drizzle-orm'
import { database } from '../../db/database'
import { keepImage } from '../../db/images'
import { getNewsVersion } from '../../db/news-version'
import { publishEdition } from '../../db/publishing'
import { expect, test } from '../test'
import { bodyOf, draftNews, makeColleague, openPortal, portal, scheduleNews, structureOf } from './portal'

test.setTimeout(120_000)

/** A word and a year that nothing else of this portal has. */
const word = 'Wombatnest'
const year = '2031'

const drawing = Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 400"><title>${word}</title><rect width="640" height="400" fill="teal"/></svg>`,
)

test('nothing of an item can be noticed anywhere before its hour, and everything soon after', async ({ request }) => {
  await openPortal()
  const author = (await makeColleague('Author', [{ role: 'author' }])).editor
  const reviewer = (await makeColleague('Editor', [{ role: 'editor' }])).editor
  const { image, country, field, audit } = database().tables
  const picture = await database().write((write) =>
    keepImage(portal, write, drawing, { alts: { en: `A ${word} asleep` }, credit: 'Drawn for a test' }),
  )
  const [kept] = await database().read.select().from(image).where(eq(image.id, picture))
  const [place] = await database().read.select().from(country).where(eq(country.iso2, 'MT'))
  const [topic] = await database().read.select().from(field)
  const issuers = [await structureOf('mission-to-skopje')]
  const shared = {
    ...{ issuers, issuedOn: `${year}-03-03`, image: picture, fields: [topic?.id ?? 0] },
    countries: [{ country: place?.id ?? 0, role: 'about' as const }],
  }
  // One that is public and has all in common with it: the other would stand among its related items.
  const sibling = await draftNews(author, {
    title: 'A loft without any',
    shared: { ...shared, issuedOn: '2026-11-20', image: null },
  })
  await database().write((write) => publishEdition(portal, write, sibling))
  const id = await draftNews(author, { title: `${word} found`, shared, body: bodyOf(`A ${word} was found in a loft.`) })
  const entity = (await getNewsVersion(author, id))?.entity
  const page = `/en/news/${word.toLowerCase()}-found`

  const shown = [
    page,
    '/en',
    '/en/news',
    `/en/news?q=${word.toLowerCase()}`,
    '/en/news?country=malta',
    '/en/news?structure=mission-to-skopje',
    `/en/news?from=${year}-01-01`,
    '/ru/news?lang=en',
    `/en/search?q=${word.toLowerCase()}`,
    `/en/search/suggestions?q=wombat`,
    '/en/news/feed.atom',
    '/en/news/feed.rss',
    '/en/news/feed.json',
    '/en/news/feed.atom?country=malta',
    '/en/countries/malta',
    '/en/field-operations/mission-to-skopje',
    '/en/news/a-loft-without-any',
  ]
  const files = [`/files/${kept?.hash}.svg`, `/files/${kept?.hash}-480.avif`, `/files/${kept?.hash}-1472.webp`]
  const hidden = [`/en/preview/${id}`, `/admin/news/${id}`, `/admin/news/${id}/history`, `/admin/news/${id}/save`]

  const leaks = await leaksIn(request, [...shown, ...hidden])
  expect(leaks, 'of a draft').toEqual([])
  const at = new Date(Date.now() + 15_000)
  await scheduleNews(author, reviewer, id, at)
  // Twice, since what was kept of the first answer has to be as silent. A walk that the hour overtakes says nothing.
  let walks = 0
  while (walks < 2) {
    const told = await leaksIn(request, [...shown, ...hidden])
    const statuses = []
    for (const path of [...files, page, `/id/${entity}`])
      for (const method of ['GET', 'HEAD']) {
        const status = (await request.fetch(path, { method, maxRedirects: 0 })).status()
        if (status !== 404) statuses.push(`${method} ${path}: ${status}`)
      }
    const found = await request.get(`/admin/images/find?ids=${picture}`, { maxRedirects: 0 })
    if (Date.now() >= at.getTime()) break
    expect([...told, ...statuses], `of what is scheduled, walk ${++walks}`).toEqual([])
    expect(found.status()).toBe(401)
  }
  expect(walks, 'walks that ended before the hour').toBeGreaterThan(0)
  await expect.poll(async () => (await request.get(page)).status(), { intervals: [50], timeout: 30_000 }).toBe(200)
  expect(Date.now()).toBeGreaterThanOrEqual(at.getTime())
  const [receipt] = await database()
    .read.select()
    .from(audit)
    .where(and(eq(audit.entity, entity ?? 0), eq(audit.action, 'publish')))
  const late = (receipt?.at.getTime() ?? 0) - at.getTime()
  expect(late).toBeGreaterThanOrEqual(0)
  for (const path of shown) {
    const text = await (await request.get(path)).text()
    expect([path, text.includes(word) || text.toLowerCase().includes(word.toLowerCase())]).toEqual([path, true])
  }
  for (const path of files) expect([path, (await request.get(path)).status()]).toEqual([path, 200])
  expect((await request.get(`/id/${entity}`, { maxRedirects: 0 })).headers().location).toBe(page)
  await test.info().attach('how late', { body: `${late} ms` })
})

/** The addresses that show the word or the year to a stranger. */
async function leaksIn(request: APIRequestContext, paths: readonly string[]): Promise<string[]> {
  const leaks: string[] = []
  for (const path of paths) {
    const answer = await request.get(path, { maxRedirects: 0 })
    // What was asked for may stand in the answer.
    const text = (await answer.text()).replaceAll(word.toLowerCase(), '').replaceAll(`${year}-01-01`, '')
    const told = [answer.headers().location ?? '', answer.headers().link ?? '', text].join(' ')
    if (
      told.includes(word) ||
      (answer.status() === 200 && told.includes(year) && path !== `/en/news?from=${year}-01-01`)
    )
      leaks.push(`${path}: ${answer.status()}`)
  }
  return leaks
}
