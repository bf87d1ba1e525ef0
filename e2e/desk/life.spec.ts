import type { Browser, BrowserContext, Page } from '@playwright/test'
import sharp from 'sharp'
import { database } from '../../db/database'
import { expect, madeUpAddress, test } from '../test'
import { makeColleague } from './portal'
import { signInByForm } from './staff'

test.setTimeout(300_000)
test.use({ actionTimeout: 15_000 })

/** A browser of somebody's own, signed in as people do. */
async function sitDown(browser: Browser, name: string, role: 'administrator' | 'editor' | 'author') {
  const person = await makeColleague(name, [{ role }])
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    extraHTTPHeaders: { 'x-forwarded-for': madeUpAddress() },
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  await page.goto('/admin')
  await signInByForm(page, person)
  await expect(page.getByRole('heading', { name: 'My desk', level: 1 })).toBeVisible()
  return page
}

const saved = (page: Page) => expect(page.locator('output', { hasText: /^Saved/ })).toBeVisible({ timeout: 15_000 })
const said = (page: Page, words: string) => expect(page.getByRole('status').filter({ hasText: words })).toBeVisible()
const step = (page: Page, name: string) => page.locator(`form[data-step="${name}"]`)

/** The day and minute that is so many minutes away, as clocks in Vienna show it. */
function inVienna(minutes: number) {
  const at = new Date(Date.now() + minutes * 60_000)
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Vienna', ...options }).format(at)
  return { day: part({ dateStyle: 'short' }), time: part({ timeStyle: 'short' }) }
}

const title = 'Mountain rescuers of three valleys train together'
const address = '/en/news/mountain-rescuers-of-three-valleys-train-together'

test('an item is written, returned, mended, scheduled, read, corrected and withdrawn, by three people', async ({
  browser,
  page: visitor,
}) => {
  const author = await sitDown(browser, 'Ada Author', 'author')
  const editor = await sitDown(browser, 'Edith Editor', 'editor')
  const second = await sitDown(browser, 'Adam Administrator', 'administrator')

  await test.step('the author writes, with a picture and a quote', async () => {
    await author.getByRole('link', { name: 'Write a news item' }).click()
    await author.getByLabel('Title').fill(title)
    await author.getByLabel('Issued by').selectOption({ index: 7 })
    await author.getByRole('button', { name: 'Create draft' }).click()
    await expect(author.getByRole('toolbar')).toBeVisible()
    await author
      .getByLabel('Lead')
      .fill('Sixty rescuers from three valleys spent four days in the snow learning one another’s signals.')
    const text = author.getByRole('textbox', { name: /^Text in/ })
    await text.focus()
    await author.keyboard.type('The course was held above the last village of the valley.')
    await author.keyboard.press('Enter')
    await author.keyboard.press('ControlOrMeta+Alt+q')
    await author.keyboard.type('We had never spoken before.')
    await author.getByLabel('Speaker').fill('Rosa Example')
    await author.getByRole('button', { name: 'Choose a picture' }).click()
    const dialog = author.getByRole('dialog')
    await dialog.getByLabel('A new one').check()
    const buffer = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#8899aa' } })
      .jpeg()
      .toBuffer()
    await dialog.locator('input[type=file]').setInputFiles({ name: 'snow.jpg', mimeType: 'image/jpeg', buffer })
    await dialog.getByRole('button', { name: 'Send and insert' }).click()
    await expect(dialog.getByText('Say what can be seen in the picture')).toBeVisible()
    await dialog.getByLabel('Alternative text').fill('Rescuers with a sledge in deep snow')
    await dialog.getByRole('button', { name: 'Send and insert' }).click()
    await expect(author.getByText('Rescuers with a sledge in deep snow')).toBeVisible()
    await author.getByLabel('Country, 1 of 1').selectOption({ label: 'Montenegro' })
    await author.getByLabel('Field of work, 1 of 1').selectOption({ index: 2 })
    await saved(author)
  })

  await test.step('what is missing is said where it is decided, and keeps the item from being handed in', async () => {
    await step(author, 'submit').getByRole('button').click()
    await expect(step(author, 'submit').getByRole('alert')).toContainText('day')
    await author.getByLabel('Day of issue').fill(inVienna(0).day)
    await expect(author.getByRole('heading', { name: 'Nothing stands in the way' })).toBeVisible({ timeout: 15_000 })
    await step(author, 'submit').getByRole('button').click()
    await said(author, 'Handed in.')
    // What is in review is there to be read.
    await expect(author.getByText('has handed this in')).toBeVisible()
    await expect(author.getByRole('toolbar')).toHaveCount(0)
    await expect(author.getByText('somebody else has to publish it')).toHaveCount(0)
  })
  const item = new URL(author.url()).pathname

  await test.step('the editor returns it with a remark', async () => {
    await editor.goto('/admin')
    await editor.getByRole('region', { name: 'Waiting for your review' }).getByRole('link', { name: title }).click()
    await step(editor, 'return').locator('xpath=ancestor::details').locator('summary').click()
    await editor.getByLabel('What has to be changed').fill('Which valleys?')
    await step(editor, 'return').getByRole('button').click()
    await said(editor, 'Returned')
  })

  await test.step('the author reads why, mends it, and hands it in again', async () => {
    await author.goto('/admin')
    await author.getByRole('region', { name: 'Returned to you' }).getByRole('link', { name: title }).click()
    await expect(author.getByText('Which valleys?')).toBeVisible()
    await expect(author.getByRole('toolbar')).toBeVisible()
    await author
      .getByLabel('Lead')
      .fill('Sixty rescuers from Plav, Gusinje and Rugova spent four days in the snow together.')
    // Whoever hands in what is not saved yet hands in what they see.
    await step(author, 'submit').getByRole('button').click()
    await said(author, 'Handed in.')
    await author.getByRole('button', { name: 'Dealt with' }).click()
    await expect(author.getByText('1 dealt with')).toBeVisible()
  })

  await test.step('the editor looks at the page as it will be, and schedules it', async () => {
    await editor.goto(`${item}/preview`)
    const frame = editor.frameLocator('iframe')
    await expect(frame.getByRole('heading', { name: title, level: 1 })).toBeVisible()
    await expect(frame.getByText('Plav, Gusinje and Rugova')).toBeVisible()
    expect((await visitor.request.get(address)).status()).toBe(404)
    await editor.goto(item)
    await step(editor, 'schedule').locator('xpath=ancestor::details').locator('summary').click()
    const form = step(editor, 'schedule')
    await form.getByLabel('Day').fill('2027-03-28')
    await form.getByLabel('Time').fill('02:30')
    await form.getByRole('button', { name: 'Schedule' }).click()
    await expect(form.getByText(/does not exist|no such time|skip/i).first()).toBeVisible()
    await expect(form.getByLabel('Time')).toHaveValue('02:30')
    const { day, time } = inVienna(1)
    await form.getByLabel('Day').fill(day)
    await form.getByLabel('Time').fill(time)
    await form.getByRole('button', { name: 'Schedule' }).click()
    await said(editor, 'Scheduled.')
  })

  await test.step('it goes live by itself, and visitors find it', async () => {
    await expect.poll(async () => (await visitor.request.get(address)).status(), { timeout: 90_000 }).toBe(200)
    await visitor.goto(address)
    await expect(visitor.getByRole('heading', { name: title, level: 1 })).toBeVisible()
    await expect(visitor.getByText('Rosa Example')).toBeVisible()
    await expect(visitor.getByAltText('Rescuers with a sledge in deep snow')).toBeVisible()
    await visitor.goto('/en/news')
    await expect(visitor.getByRole('link', { name: title })).toBeVisible()
  })

  await test.step('a correction is written while readers see what there was, and then they are told', async () => {
    const before = await (await visitor.request.get(address)).text()
    await author.goto(item)
    await expect(author.getByRole('toolbar')).toBeVisible()
    await author
      .getByLabel('Lead')
      .fill('Seventy rescuers from Plav, Gusinje and Rugova spent four days in the snow together.')
    await author.getByLabel('A major change').check()
    await author.getByLabel('What has changed').fill('There were seventy rescuers, not sixty.')
    await step(author, 'submit').getByRole('button').click()
    await said(author, 'Handed in.')
    expect(await (await visitor.request.get(address)).text()).toBe(before)
    await second.goto(`${item}/compare`)
    await expect(second.locator('del', { hasText: 'Sixty' })).toBeVisible()
    await expect(second.locator('ins', { hasText: 'Seventy' })).toBeVisible()
    await second.goto(item)
    await step(second, 'publish').getByRole('button').click()
    await said(second, 'Published.')
    await visitor.goto(address)
    await expect(visitor.getByText('Seventy rescuers').first()).toBeVisible()
    await expect(visitor.getByText('There were seventy rescuers, not sixty.')).toBeVisible()
  })

  await test.step('it is withdrawn, and its page says why', async () => {
    await editor.goto(item)
    await step(editor, 'withdraw').locator('xpath=ancestor::details').locator('summary').click()
    await editor.locator('#withdraw-notice').fill('The course was another one.')
    await step(editor, 'withdraw').getByRole('button').click()
    await said(editor, 'Withdrawn.')
    await visitor.goto(address)
    await expect(visitor.getByText('The course was another one.')).toBeVisible()
    await visitor.goto('/en/news')
    await expect(visitor.getByRole('link', { name: title })).toHaveCount(0)
    await editor.goto(`${item}/history`)
    await expect(editor.getByText('published', { exact: false }).first()).toBeVisible()
  })
  const [row] = await database().read.select().from(database().tables.audit).limit(1)
  expect(row).toBeDefined()
  for (const page of [author, editor, second]) await page.context().close()
})
