import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { expect, noisy, test } from '../test'
import { bring, openNewDraft, outlineOf, paste, writtenIn } from './editor'

const written = async (page: Page) => outlineOf(await writtenIn(page))

/** A picture that nobody has brought before. */
const newPicture = async () => ({
  ...{ name: 'bridge.png', mimeType: 'image/png' },
  buffer: await sharp(randomBytes(32 * 20 * 3), { raw: { width: 32, height: 20, channels: 3 } })
    .resize(640)
    .png()
    .toBuffer(),
})

async function insertFirstPicture(page: Page) {
  await page.getByRole('button', { name: 'Picture', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Picture' })
  await dialog.getByRole('radio').nth(2).check()
  await dialog.getByRole('button', { name: 'Insert picture' }).click()
  await expect(dialog).toBeHidden()
}

// That it is refused is an error to the browser.
noisy(
  'brings a picture and says what can be seen in it; nothing typed is lost where that is refused',
  async ({ page }) => {
    const text = await openNewDraft(page)
    await text.focus()
    await page.keyboard.type('Before it.')
    await page.getByRole('button', { name: 'Picture', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Picture' })
    await dialog.getByLabel('A new one').check()
    await dialog.getByLabel('Picture').setInputFiles(join(import.meta.dirname, 'fixtures/paste/line-breaks.html'))
    await dialog.getByLabel('Caption').fill('The bridge in March')
    await dialog.getByRole('button', { name: 'Send and insert' }).click()
    const alt = dialog.getByLabel('Alternative text')
    await expect(alt).toHaveAttribute('aria-invalid', 'true')
    await alt.fill('A bridge over a wide river')
    await dialog.getByRole('button', { name: 'Send and insert' }).click()
    await expect(dialog.getByLabel('Picture')).toHaveAttribute('aria-invalid', 'true')
    await expect(dialog.getByLabel('Caption')).toHaveValue('The bridge in March')
    await dialog.getByLabel('Picture').setInputFiles(await newPicture())
    await dialog.getByLabel('From the left').fill('250')
    await dialog.getByRole('button', { name: 'Send and insert' }).click()
    await expect(dialog).toBeHidden()
    await expect(text.getByRole('img', { name: 'A bridge over a wide river' })).toBeVisible()
    await expect(text).toContainText('Caption: The bridge in March')
    expect(await written(page)).toMatch(/^Before it\.\nimage \d+$/)
    await text.getByRole('button', { name: 'Replace picture' }).click()
    await page.getByRole('dialog').getByLabel('Search the library').fill('wide river')
    await page
      .getByRole('dialog')
      .getByRole('radio', { name: /wide river/ })
      .first()
      .check()
    await page.getByRole('button', { name: 'Insert picture' }).click()
    expect(await written(page)).toMatch(/^Before it\.\nimage \d+$/)
    await text.getByRole('button', { name: 'Remove picture' }).click()
    expect(await written(page)).toBe('Before it.')
  },
)

test('a picture goes below what the cursor is in, and splits neither list nor quote nor table; words go below it', async ({
  page,
}) => {
  const text = await openNewDraft(page)
  const html =
    '<ul><li>one</li><li>two</li></ul><blockquote data-speaker="Anna"><p>We began.</p></blockquote>' +
    '<table><caption>c</caption><tr><td>cell</td><td>2</td></tr><tr><td>3</td><td>last</td></tr></table><h2>Head</h2><h3>Subhead</h3><p>A word</p>'
  await paste(text, { html })
  for (const words of ['one', 'We began.', 'cell', 'Subhead']) {
    await text.getByText(words, { exact: true }).click()
    await insertFirstPicture(page)
    await page.keyboard.type(`below ${words}`)
  }
  const lines = (await written(page)).replace(/image \d+/g, 'image').split('\n')
  expect(lines).toEqual([
    ...['- one', '- two', 'image', 'below one'],
    ...['quote «Anna»', '  We began.', 'image', 'below We began.'],
    ...['table «c»', '  cell | 2', '  3 | last', 'image', 'below cell'],
    ...['## Head', '### Subhead', 'image', 'below SubheadA word'],
  ])
})

test('who types while a picture is selected loses no picture', async ({ page }) => {
  const text = await openNewDraft(page)
  await text.focus()
  await insertFirstPicture(page)
  await text.getByText('Alternative text').click()
  await page.keyboard.type('Below')
  expect(await written(page)).toMatch(/^image \d+\nBelow$/)
})

for (const way of ['paste', 'drop'] as const)
  test(`who ${way}s a picture into the text is asked what can be seen in it`, async ({ page }) => {
    const text = await openNewDraft(page)
    await text.focus()
    await page.keyboard.type('Before it.')
    await bring(text, way, await newPicture())
    const dialog = page.getByRole('dialog', { name: 'Picture' })
    await expect(dialog.getByLabel('Picture')).toHaveValue(/bridge\.png$/)
    await dialog.getByLabel('Alternative text').fill(`A bridge, by ${way}`)
    await dialog.getByLabel('From the library').check()
    await dialog.getByLabel('A new one').check()
    await expect(dialog.getByLabel('Picture')).toHaveValue(/bridge\.png$/)
    await dialog.getByRole('button', { name: 'Send and insert' }).click()
    await expect(text.getByRole('img', { name: `A bridge, by ${way}` })).toBeVisible()
    await expect(text).toBeFocused()
    expect(await written(page)).toMatch(/^Before it\.\nimage \d+$/)
  })

test('who drops another file into the text is asked what it is', async ({ page }) => {
  const text = await openNewDraft(page)
  await bring(text, 'drop', { name: 'report.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') })
  const dialog = page.getByRole('dialog', { name: 'File to download' })
  await expect(dialog.getByLabel('File', { exact: true })).toHaveValue(/report\.pdf$/)
  await dialog.getByRole('button', { name: 'Send and insert' }).click()
  await expect(dialog.getByLabel('Title')).toHaveAttribute('aria-invalid', 'true')
  await page.keyboard.press('Escape')
  await expect(text).toBeFocused()
})

test('who brings a picture that the library has is told what is said of it there, before it is inserted', async ({
  page,
}) => {
  const text = await openNewDraft(page)
  const picture = await newPicture()
  const dialog = page.getByRole('dialog', { name: 'Picture' })
  for (const alt of ['A bridge of wood', 'A bridge of stone']) {
    await bring(text, 'paste', picture)
    await dialog.getByLabel('Alternative text').fill(alt)
    await dialog.getByRole('button', { name: 'Send and insert' }).click()
    if (alt === 'A bridge of wood') await expect(dialog).toBeHidden()
  }
  await expect(dialog.getByRole('alert')).toContainText('A bridge of wood')
  await expect(dialog.getByLabel('Alternative text')).toHaveValue('A bridge of stone')
  await dialog.getByRole('button', { name: 'Insert picture' }).click()
  await expect(text.getByRole('img', { name: 'A bridge of wood' })).toHaveCount(2)
})
