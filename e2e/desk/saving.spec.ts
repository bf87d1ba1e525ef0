import type { BrowserContext, Page } from '@playwright/test'
import { saveNews } from '../../db/news-drafts'
import { getNewsVersion } from '../../db/news-version'
import { expect, madeUpAddress, noisy, test } from '../test'
import { draftNews, makeColleague, openPortal, portal, seenBy } from './portal'
import { signInAs, signInByForm } from './staff'

/** Somebody at an item of theirs, once its script has come. */
async function writing(context: BrowserContext, page: Page, title: string) {
  await openPortal()
  const person = await makeColleague('Ada Author', [{ role: 'author' }])
  await signInAs(context, person.email, person.password)
  const id = await draftNews(person.editor, { title })
  await page.goto(`/admin/news/${id}`)
  return { id, person }
}

const leadOf = async (id: number) => (await getNewsVersion(portal, id))?.draft.lead
const scripted = (page: Page) => expect(page.getByRole('toolbar')).toBeVisible()

test('what somebody types is stored within five seconds, without a button', async ({ context, page }) => {
  const { id } = await writing(context, page, 'A lamp is lit')
  await scripted(page)
  await page
    .getByLabel('Lead')
    .fill('The lamp has been lit again after forty years, by the grandson of its last keeper.')
  await expect.poll(() => leadOf(id), { timeout: 5000 }).toContain('grandson')
  await expect(page.locator('output')).toContainText('Saved at')
})

// What cannot be reached is reported by the browser as an error.
noisy('a tab that dies before anything could be saved takes no word with it', async ({ context, page }) => {
  const { id } = await writing(context, page, 'A kite is lost')
  await scripted(page)
  await page.route('**/save', (route) => route.abort())
  await page.getByLabel('Lead').fill('The kite was last seen above the lighthouse, going north, with its tail on fire.')
  await expect(page.locator('output')).toContainText('cannot be reached')
  await page.close({ runBeforeUnload: false })
  expect(await leadOf(id)).not.toContain('lighthouse')
  const again = await context.newPage()
  await again.goto(`/admin/news/${id}`)
  await expect(again.getByText('had not been saved')).toBeVisible()
  await expect(again.getByLabel('Lead')).toHaveValue(/above the lighthouse/)
  // It saves itself.
  await expect.poll(() => leadOf(id), { timeout: 15_000 }).toContain('lighthouse')
  await again.reload()
  await expect(again.getByText('had not been saved')).toHaveCount(0)
})

noisy('what a dead tab had kept does not overwrite what somebody else has saved since', async ({ context, page }) => {
  const { id } = await writing(context, page, 'A well runs dry')
  await scripted(page)
  await page.route('**/save', (route) => route.abort())
  await page
    .getByLabel('Lead')
    .fill('The well ran dry on Sunday, for the first time since it was dug by the grandfathers.')
  await expect(page.locator('output')).toContainText('cannot be reached')
  await page.close()
  const colleague = await makeColleague('Bert Bridge', [{ role: 'author' }])
  const version = await getNewsVersion(colleague.editor, id)
  if (!version) throw new Error('It is not there.')
  const theirs = { ...version.draft, lead: 'The well has water again, as everybody who was there on Monday could see.' }
  await saveNews(colleague.editor, id, { base: version.base, draft: theirs, auto: false })
  const again = await context.newPage()
  await again.goto(`/admin/news/${id}`)
  await expect(again.getByRole('alert').filter({ hasText: 'Bert Bridge saved this' })).toBeVisible({ timeout: 15_000 })
  await expect(again.getByRole('textbox', { name: 'Lead' })).toHaveValue(/Sunday/)
  expect(await leadOf(id)).toContain('Monday')
})

noisy(
  'a session that ends while somebody writes loses nothing: it goes on after the sign-in',
  async ({ context, page }) => {
    const { id, person } = await writing(context, page, 'A clock stops')
    await scripted(page)
    await context.clearCookies()
    await page
      .getByLabel('Lead')
      .fill('The clock of the town hall stopped at noon, and nobody noticed before the evening.')
    await expect(page.locator('output')).toContainText('Your session has ended', { timeout: 10_000 })
    const opened = context.waitForEvent('page')
    await page.getByRole('link', { name: 'Sign in in another tab' }).click()
    const other = await opened
    await signInByForm(other, person)
    await expect(other.getByRole('heading', { name: 'My desk', level: 1 })).toBeVisible()
    await expect.poll(() => leadOf(id), { timeout: 30_000 }).toContain('noon')
    await expect(page.locator('output')).toContainText('Saved')
  },
)

noisy(
  'of two who write at once the second is shown both texts, chooses, and neither is lost',
  async ({ context, page, browser }) => {
    const { id } = await writing(context, page, 'A bridge is closed')
    await scripted(page)
    const colleague = await makeColleague('Bert Bridge', [{ role: 'author' }])
    const theirs = await browser.newContext({ extraHTTPHeaders: { 'x-forwarded-for': madeUpAddress() } })
    await signInAs(theirs, colleague.email, colleague.password)
    const other = await theirs.newPage()
    await other.goto(`/admin/news/${id}`)
    await scripted(other)
    await expect(other.getByText('Ada Author has this open too.')).toBeVisible({ timeout: 20_000 })
    await other
      .getByLabel('Lead')
      .fill('The bridge is closed until Easter, since two of its piers have moved in the flood.')
    await expect.poll(() => leadOf(id)).toContain('Easter')

    await page
      .getByLabel('Lead')
      .fill('The bridge is closed until summer, since two of its piers have moved in the flood.')
    const conflict = page.getByRole('alert').filter({ hasText: 'Bert Bridge saved this' })
    await expect(conflict).toBeVisible({ timeout: 10_000 })
    expect(await leadOf(id)).toContain('Easter')
    await conflict.getByText('Show what differs').click()
    await expect(conflict.locator('del')).toContainText('Easter')
    await expect(conflict.locator('ins')).toContainText('summer')
    await conflict.getByRole('button', { name: 'Take theirs' }).click()
    await expect(page.getByLabel('Lead')).toHaveValue(/Easter/)
    await page.goto(`/admin/news/${id}/history`)
    // The text that gave way stands in the history, and can be made the draft again.
    await page
      .getByRole('button', { name: /^Restore revision/ })
      .first()
      .click()
    await expect(page.getByText('That revision is the draft now.')).toBeVisible()
    await expect(page.getByLabel('Lead')).toHaveValue(/summer/)
    await theirs.close()
  },
)

test('a program that saves over what it has not seen is answered 409, with both', async ({ context, page }) => {
  const { id, person } = await writing(context, page, 'A ferry turns back')
  const { base } = await seenBy(person.editor, id)
  const save = (lead: string) =>
    page.request.post(`/admin/news/${id}/save`, {
      form: { base, title: 'A ferry turns back', lead, city: '', slug: '', body: '{"type":"doc","content":[]}' },
    })
  expect((await save('It turned back in the fog.')).status()).toBe(200)
  const refused = await save('It turned back in the dark.')
  expect(refused.status()).toBe(409)
  const { comparison } = await refused.json()
  const lead = comparison.fields.find(({ name }: { name: string }) => name === 'Lead')
  expect(lead.parts).toContainEqual({ kind: 'gone', text: 'fog' })
  expect(lead.parts).toContainEqual({ kind: 'new', text: 'dark' })
  expect(await leadOf(id)).toContain('fog')
})

test.describe('without scripts', () => {
  test('somebody saves a draft in plain fields, and gets back what was typed where it cannot be stored', {
    tag: '@noscript',
  }, async ({ context, page }) => {
    const { id } = await writing(context, page, 'A mill grinds')
    await expect(page.getByText('The editor needs JavaScript.')).toBeVisible()
    await page
      .getByLabel('Lead')
      .fill('The mill grinds again, for the first time since the river was moved in the spring.')
    await page.getByLabel(/^Text in/).fill('## How it works\n\nWater falls.\n\n- slowly\n- at night')
    await page.getByLabel('Address').fill('Not an address!')
    await page.getByRole('button', { name: 'Save draft' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'slug' })).toBeVisible()
    await expect(page.getByLabel('Lead')).toHaveValue(/The mill grinds again/)
    await expect(page.getByLabel(/^Text in/)).toHaveValue(/slowly/)
    await page.getByLabel('Address').fill('a-mill-grinds-again')
    await page.getByRole('button', { name: 'Save draft' }).click()
    await expect(page.getByText('Saved.').first()).toBeVisible()
    const draft = (await getNewsVersion(portal, id))?.draft
    expect(draft?.body.content.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'bulletList'])
    expect(draft).toMatchObject({ slug: 'a-mill-grinds-again', lead: expect.stringContaining('river') })
  })

  test('a session that ends before the form is sent loses nothing', { tag: '@noscript' }, async ({ context, page }) => {
    const { id, person } = await writing(context, page, 'A bell is rung')
    await context.clearCookies()
    await page
      .getByLabel('Lead')
      .fill('The bell was rung at midnight by somebody who has not been found in the morning.')
    await page.getByRole('button', { name: 'Save draft' }).click()
    await expect(page.getByRole('heading', { name: 'Your session has ended' })).toBeVisible()
    await expect(page.getByLabel('Lead')).toHaveValue(/rung at midnight/)
    await signInAs(context, person.email, person.password)
    await page.getByRole('button', { name: 'Save draft' }).click()
    await expect(page.getByText('Saved.').first()).toBeVisible()
    expect(await leadOf(id)).toContain('rung at midnight')
  })

  test('a stale form comes back with both texts, and puts one on top when it is sent again', {
    tag: '@noscript',
  }, async ({ context, page }) => {
    const { id, person } = await writing(context, page, 'A road is mended')
    await page
      .getByLabel('Lead')
      .fill('The road has been mended with stones from the old wall, which nobody had asked for.')
    const { base } = await seenBy(person.editor, id)
    const form = {
      base,
      title: 'A road is mended',
      lead: 'In haste.',
      city: '',
      slug: '',
      body: '{"type":"doc","content":[]}',
    }
    expect((await page.request.post(`/admin/news/${id}/save`, { form })).status()).toBe(200)
    await page.getByRole('button', { name: 'Save draft' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'has saved this meanwhile' })).toBeVisible()
    await expect(page.getByText('In haste.')).toBeVisible()
    await expect(page.getByLabel('Lead')).toHaveValue(/old wall/)
    await page.getByRole('button', { name: 'Save draft' }).click()
    await expect(page.getByText('Saved.').first()).toBeVisible()
    expect(await leadOf(id)).toContain('old wall')
  })
})
