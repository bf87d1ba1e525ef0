import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { database } from '../../db/database'
import type { Editor } from '../../db/editor'
import type { NewsDraft } from '../../db/news-draft'
import { saveNews } from '../../db/news-drafts'
import { getNewsVersion } from '../../db/news-version'
import { publishEdition, removeEdition } from '../../db/publishing'
import { expect, test } from '../test'
import { bodyOf, draftNews, makeColleague, openPortal, portal } from './portal'
import { barriersOn, portalAddress, signInAs, signInByForm } from './staff'

test.setTimeout(90_000)

let author: Awaited<ReturnType<typeof makeColleague>>
test.beforeAll(async () => {
  await openPortal()
  author = await makeColleague('Ada Author', [{ role: 'author' }])
})

async function save(by: Editor, id: number, more: Partial<NewsDraft>) {
  const version = await getNewsVersion(by, id)
  if (!version) throw new Error('There is no such version.')
  await saveNews(by, id, { base: version.base, draft: { ...version.draft, ...more }, auto: false })
}
/** What axe finds in somebody's way around the frame; what stands in it is tested as a page of its own. */
const barriersAround = async (page: Page) => (await new AxeBuilder({ page }).exclude('iframe').analyze()).violations

const publish = (id: number) => database().write((write) => publishEdition(portal, write, id))

test('a preview is the public page with the draft in it, and the public page is not moved by it', async ({ page }) => {
  const id = await draftNews(author.editor, { title: 'Herons return to the delta' })
  await publish(id)
  const address = '/en/news/herons-return-to-the-delta'
  const before = await (await page.request.get(address)).text()
  await save(author.editor, id, {
    ...{ body: bodyOf('Forty pairs were counted.'), major: true, changeNote: 'The number of pairs was added.' },
  })
  await signInAs(page.context(), author.email, author.password)
  await page.goto(`/en/preview/${id}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Herons return to the delta')
  await expect(page.getByText('Forty pairs were counted.')).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'Preview' })).toContainText('revision 3, a draft')
  // What readers will be told stands there as it will.
  await expect(page.getByRole('region', { name: 'Changes' })).toContainText('The number of pairs was added.')
  expect(await barriersOn(page)).toEqual([])
  await page.goto(`/en/preview/${id}?revision=2`)
  await expect(page.getByText('Forty pairs were counted.')).toHaveCount(0)
  const stranger = await page.context().browser()?.newContext()
  expect(await (await stranger?.request.get(new URL(address, page.url()).href))?.text()).toBe(before)
  await stranger?.close()
})

test('a preview is nobody’s but who may see it, is kept by nobody, and can be framed by the desk alone', async ({
  request,
  playwright,
}) => {
  const id = await draftNews(author.editor, { title: 'Storks of the lowland' })
  const address = `/en/preview/${id}`
  const stranger = await playwright.request.newContext({ baseURL: portalAddress() })
  const spellings = [address, `${address}/`, `/en//preview/${id}`, `/en/%70review/${id}`, `${address}?revision=1&x=1`]
  const elsewhere = ['/ru', '/EN', '/feed', '/status'].map((lang) => `${lang}/preview/${id}`)
  const told = async (path: string) => {
    const answer = await stranger.get(path)
    return { path, kept: (await answer.text()).includes('Storks'), end: new URL(answer.url()).pathname }
  }
  const walk = async () => {
    for (const path of spellings) expect(await told(path)).toEqual({ path, kept: false, end: '/admin/sign-in' })
    for (const path of elsewhere) expect(await told(path)).toMatchObject({ path, kept: false })
  }
  await walk()
  await signInAs(request, author.email, author.password)
  for (const method of ['GET', 'HEAD']) {
    const answer = await request.fetch(address, { method })
    expect([method, answer.status()]).toEqual([method, 200])
    expect(answer.headers()).toMatchObject({
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex, nofollow',
    })
    expect(answer.headers()['content-security-policy']).toContain("frame-ancestors 'self'")
  }
  const html = await (await request.get(address)).text()
  expect(html).toContain('Storks of the lowland')
  expect(html).toMatch(/<meta name="robots" content="noindex, ?nofollow"\/?>/)
  // No script but the portal's own, as on every public page.
  expect(html.match(/<script[^>]*src="[^"]*"/g) ?? []).toEqual([expect.stringContaining('/portal.js')])
  expect((await request.get('/en/news')).headers()['content-security-policy']).toContain("frame-ancestors 'none'")
  expect((await request.get(`/ru/preview/${id}`)).status()).toBe(404)
  expect((await request.get('/en/preview/999999999')).status()).toBe(404)
  // Now that it has been made for somebody, strangers come to nothing still.
  await walk()
  await stranger.dispose()
})

test('a stranger who asks as the framework’s script would learns nothing of a draft either', async ({ request }) => {
  const id = await draftNews(author.editor, { title: 'Pelicans on the spit' })
  const address = `/en/preview/${id}`
  const asked = [address, `/en/preview%2F${id}`, `${address}?_rsc=abc`, `${address}.rsc`, `/_next${address}`]
  const headers = { RSC: '1', 'Next-Router-Prefetch': '1', Cookie: 'better-auth.session_token=made.up' }
  for (const path of [...asked, `/_next/data/any${address}.json`, `${address}.segments/_tree.segment.rsc`]) {
    const answer = await request.get(path, { maxRedirects: 0, headers })
    expect([path, [307, 308, 404].includes(answer.status())]).toEqual([path, true])
    expect([path, (await answer.text()).includes('Pelicans')]).toEqual([path, false])
  }
})

test('whoever is sent to sign in comes back to the preview that they asked for', async ({ page }) => {
  const id = await draftNews(author.editor, { title: 'Cranes above the pass' })
  await page.goto(`/en/preview/${id}`)
  await signInByForm(page, author)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cranes above the pass')
})

test('an author looks at the draft as on a phone and as on a desktop, and the address remembers which', async ({
  page,
}) => {
  const id = await draftNews(author.editor, { title: 'Otters in the harbour' })
  await signInAs(page.context(), author.email, author.password)
  await page.goto(`/admin/news/${id}/preview`)
  const inside = page.frameLocator('iframe')
  await expect(inside.getByRole('heading', { level: 1 })).toHaveText('Otters in the harbour')
  const width = () => inside.locator('html').evaluate(() => innerWidth)
  await expect.poll(width).toBe(1280)
  await page.getByRole('link', { name: 'Phone' }).click()
  await expect.poll(width).toBe(375)
  expect(new URL(page.url()).search).toBe('?width=phone')
  expect(await barriersAround(page)).toEqual([])
  await page.reload()
  await expect.poll(width).toBe(375)
  // Where the screen is smaller the page is made smaller, not narrower.
  await page.setViewportSize({ width: 320, height: 640 })
  await page.getByRole('link', { name: 'Desktop' }).click()
  await expect.poll(width).toBe(1280)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(await barriersAround(page)).toEqual([])
  // What is followed in the frame takes the place of the desk: no other page may be shown in it.
  await page.setViewportSize({ width: 1440, height: 900 })
  await inside.getByRole('link', { name: 'News', exact: true }).first().click()
  await expect(page).toHaveURL(/\/en\/news$/)
})

test('without scripts an author chooses the width by a link @noscript', async ({ page }) => {
  const id = await draftNews(author.editor, { title: 'Beavers at the weir' })
  await signInAs(page.context(), author.email, author.password)
  await page.goto(`/admin/news/${id}/preview`)
  await page.getByRole('link', { name: 'Phone' }).click()
  await expect(page).toHaveURL(/\?width=phone$/)
  const frame = page.locator('iframe')
  expect((await frame.boundingBox())?.width).toBe(375)
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText('Beavers at the weir')
})

test('an editor reads what differs between the draft and what is public, by mark and by ear', async ({ page }) => {
  const id = await draftNews(author.editor, {
    title: 'Swifts nest early',
    body: bodyOf('They came in April.', 'It was warm.'),
  })
  await publish(id)
  await save(author.editor, id, { title: 'Swifts nest late', body: bodyOf('They came in May.', 'It was warm.') })
  await signInAs(page.context(), author.email, author.password)
  await page.goto(`/admin/news/${id}`)
  await page.getByRole('link', { name: 'Compare with what is public' }).click()
  const main = page.getByRole('main')
  const title = main.getByRole('region', { name: 'Title' })
  await expect(title.locator('del')).toHaveText(/^\s*\[taken out: early\]\s*$/)
  await expect(title.locator('ins')).toHaveText(/^\s*\[new: late\]\s*$/)
  const text = main.locator('section').filter({ hasText: 'Paragraph, changed' })
  await expect(text.locator('del')).toHaveText(/^\s*\[taken out: April\]\s*$/)
  await expect(main.getByText('One block is unchanged')).toBeVisible()
  expect(await barriersOn(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await page.getByLabel('From revision').selectOption('1')
  await page.getByLabel('to revision').selectOption('1')
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(main.getByText('Both say the same.')).toBeVisible()
})

test('readers and feeds are told of a major change, and of a minor one nothing moves', async ({ request }) => {
  const word = 'Capercaillie'
  const id = await draftNews(author.editor, { title: `${word} counted` })
  await publish(id)
  const address = '/en/news/capercaillie-counted'
  const feeds = async () => {
    const atom = await (await request.get(`/en/news/feed.atom?q=${word}`)).text()
    const json = await (await request.get(`/en/news/feed.json?q=${word}`)).json()
    const rss = await (await request.get(`/en/news/feed.rss?q=${word}`)).text()
    return {
      atom: [...atom.matchAll(/<updated>([^<]+)</g)].map(([, moment]) => moment),
      json: json.items.map((item: { date_modified: string }) => item.date_modified),
      rss: [...rss.matchAll(/<(?:lastBuildDate|pubDate)>([^<]+)</g)].map(([, moment]) => moment),
    }
  }
  const first = await feeds()
  expect(first.atom).toHaveLength(2)
  await save(author.editor, id, { body: bodyOf('There are nine.'), major: false, changeNote: 'A full stop.' })
  await publish(id)
  expect(await (await request.get(address)).text()).toContain('There are nine.')
  expect(await feeds()).toEqual(first)
  expect(await (await request.get(address)).text()).not.toContain('A full stop.')
  await save(author.editor, id, { body: bodyOf('There are ten.'), major: true, changeNote: 'The count was wrong.' })
  await publish(id)
  expect(await (await request.get(address)).text()).toContain('The count was wrong.')
  const last = await feeds()
  const atAll = (moments: (string | undefined)[]) => moments.map((moment) => Date.parse(moment ?? ''))
  expect(Math.min(...atAll(last.atom))).toBeGreaterThan(Math.max(...atAll(first.atom)))
  expect(last.json).not.toEqual(first.json)
})

test('what was removed is gone by every address that it ever had, or leads on in one step', async ({ request }) => {
  const [id, other] = [
    await draftNews(author.editor, { title: 'Lynx seen in town' }),
    await draftNews(author.editor, { title: 'Wolf seen in town' }),
  ]
  for (const one of [id, other]) await publish(one)
  await save(author.editor, id, { slug: 'lynx-seen' })
  await publish(id)
  const entity = async (one: number) => (await getNewsVersion(author.editor, one))?.entity ?? 0
  const addresses = ['/en/news/lynx-seen-in-town', '/en/news/lynx-seen', `/id/${await entity(id)}`]
  const remove = (one: number, to: number | null) =>
    database().write((write) => removeEdition(portal, write, one, { to, because: 'It was a dog.' }))
  await remove(id, await entity(other))
  for (const method of ['GET', 'HEAD'])
    for (const path of addresses) {
      const answer = await request.fetch(path, { method, maxRedirects: 0 })
      const status = path.startsWith('/id/') ? 302 : 301
      expect([path, answer.status(), answer.headers().location]).toEqual([path, status, '/en/news/wolf-seen-in-town'])
    }
  await remove(other, null)
  for (const method of ['GET', 'HEAD'])
    for (const path of [...addresses, '/en/news/wolf-seen-in-town', `/id/${await entity(other)}`])
      expect([method, path, (await request.fetch(path, { method, maxRedirects: 0 })).status()]).toEqual([
        method,
        path,
        410,
      ])
})
