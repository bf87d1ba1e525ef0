import type { Browser, Page } from '@playwright/test'
import { wordsFor } from '../../app/words/words'
import { database } from '../../db/database'
import { saveNews } from '../../db/news-drafts'
import { getNewsVersion } from '../../db/news-version'
import { publishEdition } from '../../db/publishing'
import { expect, test } from '../test'
import { widthBeyondWindow } from '../zoom'
import { untilSaved } from './editor'
import { bodyOf, draftNews, makeColleague, openPortal, portal } from './portal'
import { barriersOn, signInAs } from './staff'

test.setTimeout(180_000)
test.use({ actionTimeout: 15_000 })

const said = (page: Page, words: string) => expect(page.getByRole('status').filter({ hasText: words })).toBeVisible()
const step = (page: Page, name: string) => page.locator(`form[data-step="${name}"]`).getByRole('button')

async function sitDown(browser: Browser, name: string, role: 'translator' | 'editor', lang: string | null) {
  const person = await makeColleague(name, [{ role, lang }])
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  await signInAs(context, person.email, person.password)
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  return page
}

/** What an author writes next and an editor publishes, while nobody looks. */
async function correct(id: number, ...paragraphs: string[]) {
  const version = await getNewsVersion(portal, id)
  if (!version) throw new Error('There is no such version.')
  const draft = { ...version.draft, body: bodyOf(...paragraphs) }
  await saveNews(portal, id, { base: version.base, draft, auto: false })
  await database().write((write) => publishEdition(portal, write, id))
}

const words = wordsFor('fr')
const note = (page: Page) => page.getByRole('complementary', { name: words.translation.title })
const address = '/fr/news/un-phare-est-allume'

test('an item is translated beside its source, and readers and translators see when that says something else', async ({
  browser,
  page: visitor,
}) => {
  await openPortal()
  const author = await makeColleague('Ada Author', [{ role: 'author' }])
  const body = bodyOf('The lamp was lit at dusk.', 'Three ships saw it from afar.')
  const source = await draftNews(author.editor, { title: 'A lighthouse is lit', body })
  await database().write((write) => publishEdition(portal, write, source))
  const translator = await sitDown(browser, 'Tessa Translator', 'translator', 'fr')
  const editor = await sitDown(browser, 'Edith Editor', 'editor', null)

  await test.step('the translator writes with the source beside the form, and hands in', async () => {
    await translator.goto(`/admin/news/${source}`)
    await translator.getByText('Another language').click()
    await translator.getByLabel('Language to add').selectOption('fr')
    await translator.getByRole('button', { name: 'Begin' }).click()
    const beside = translator.getByRole('complementary', { name: 'What is translated' })
    await expect(beside.getByText('Three ships saw it from afar.')).toBeVisible()
    await expect(beside.getByText('Nothing was changed in it since it was translated.')).toBeVisible()
    await expect(translator.getByRole('toolbar')).toBeVisible()
    await translator.getByLabel('Title').fill('Un phare est allumé')
    await translator
      .getByLabel('Lead')
      .fill('Un phare a été allumé hier soir sur la côte, et trois navires l’ont aperçu.')
    await translator.getByRole('textbox', { name: /^Text in/ }).focus()
    await translator.keyboard.type('La lampe a été allumée au crépuscule.')
    await translator.keyboard.press('Enter')
    await translator.keyboard.type('Trois navires l’ont aperçue de loin.')
    await untilSaved(translator)
    await step(translator, 'submit').click()
    await said(translator, 'Handed in.')
    expect(await barriersOn(translator)).toEqual([])
  })
  const item = new URL(translator.url()).pathname
  const publish = async () => {
    await editor.goto(item)
    for (const box of await editor.locator('form[data-step="publish"]').getByRole('checkbox').all()) await box.check()
    await step(editor, 'publish').click()
    await said(editor, 'Published.')
  }

  await test.step('it is published alone, and readers are told nothing, as there is nothing to tell', async () => {
    const english = await (await visitor.request.get('/en/news/a-lighthouse-is-lit')).text()
    await publish()
    await visitor.goto(address)
    await expect(visitor.getByText('Trois navires l’ont aperçue')).toBeVisible()
    await expect(note(visitor)).toHaveCount(0)
    const after = await (await visitor.request.get('/en/news/a-lighthouse-is-lit')).text()
    expect(after).toContain('Three ships saw it from afar.')
    expect(english).not.toContain(`href="${address}"`)
    expect(after).toContain(`href="${address}"`)
  })

  await test.step('the source is corrected: readers see since when the translation is older, and where', async () => {
    await correct(source, 'The lamp was lit at dusk.', 'Four ships saw it from afar.', 'One of them answered.')
    await visitor.goto(address)
    await expect(note(visitor)).toContainText(words.translation.paragraphs(2, '2'))
    await expect(note(visitor).getByRole('link')).toHaveAttribute('href', '/en/news/a-lighthouse-is-lit')
    const marked = visitor.locator('.marked')
    await expect(marked).toHaveCount(1)
    await expect(marked).toContainText(words.translation.changed('en'))
    await expect(marked).toContainText('Trois navires')
    for (const colorScheme of ['light', 'dark'] as const) {
      await visitor.emulateMedia({ colorScheme })
      expect(await barriersOn(visitor)).toEqual([])
    }
    await visitor.setViewportSize({ width: 320, height: 700 })
    expect(await widthBeyondWindow(visitor)).toBe(0)
  })

  await test.step('the translator finds it among what is stale, and sees what was changed word by word', async () => {
    await translator.goto('/admin')
    const pile = translator.getByRole('region', { name: 'Stale translations' })
    await expect(pile.getByRole('row', { name: /Un phare/ })).toContainText('2 paragraphs, since')
    await translator.goto('/admin/news?state=behind')
    await expect(translator.getByLabel('State', { exact: true })).toHaveValue('behind')
    expect(await barriersOn(translator)).toEqual([])
    await translator.getByRole('link', { name: 'Un phare est allumé' }).click()
    const beside = translator.getByRole('complementary', { name: 'What is translated' })
    await expect(beside.locator('del')).toContainText('Three')
    await expect(beside.locator('ins')).toContainText('Four')
    await expect(beside.getByText('New in the source')).toBeVisible()
    await expect(translator.getByRole('toolbar')).toBeVisible()
    for (const colorScheme of ['light', 'dark'] as const) {
      await translator.emulateMedia({ colorScheme })
      expect(await barriersOn(translator)).toEqual([])
    }
    await translator.setViewportSize({ width: 320, height: 700 })
    expect(await widthBeyondWindow(translator)).toBe(0)
    await translator.setViewportSize({ width: 1440, height: 900 })
  })

  await test.step('they follow it and say so, which keeps what was typed last', async () => {
    await translator
      .getByLabel('Lead')
      .fill('Un phare a été allumé hier soir sur la côte, et quatre navires l’ont aperçu.')
    await translator.getByRole('button', { name: 'follows the source as it is now' }).focus()
    await translator.keyboard.press('Enter')
    await said(translator, 'follows its source')
    await expect(translator.getByText('Nothing was changed in it since it was translated.')).toBeVisible()
    await expect(translator.getByLabel('Lead')).toHaveValue(/quatre navires/)
    // Nobody has saved meanwhile: the form goes on with the draft that was made of it.
    await translator.getByLabel('Title').fill('Un phare est allumé sur la côte')
    await step(translator, 'submit').click()
    await said(translator, 'Handed in.')
    await visitor.goto(address)
    await expect(note(visitor)).toBeVisible()
  })

  await test.step('once that is public the note is gone, and the item is stale no more', async () => {
    await publish()
    await visitor.goto(address)
    await expect(visitor.getByRole('heading', { name: 'Un phare est allumé sur la côte', level: 1 })).toBeVisible()
    await expect(note(visitor)).toHaveCount(0)
    await expect(visitor.locator('.marked')).toHaveCount(0)
    await translator.goto('/admin/news?state=behind')
    await expect(translator.getByRole('link', { name: /Un phare/ })).toHaveCount(0)
  })
  for (const one of [translator, editor]) await one.context().close()
})

test('without script a translator reads the source and says that it is followed @noscript', async ({
  context,
  page,
}) => {
  await openPortal()
  const { editor, email, password } = await makeColleague('Noel Noscript', [{ role: 'author' }])
  const source = await draftNews(editor, { title: 'A bell rings twice', body: bodyOf('It rang at noon.') })
  await database().write((write) => publishEdition(portal, write, source))
  await signInAs(context, email, password)
  await page.goto(`/admin/news/${source}`)
  await page.getByText('Another language').click()
  await page.getByLabel('Language to add').selectOption('de')
  await page.getByRole('button', { name: 'Begin' }).click()
  await correct(source, 'It rang at midnight.')
  await page.reload()
  await expect(page.locator('del')).toContainText('noon')
  await page.getByRole('button', { name: 'follows the source as it is now' }).click()
  await said(page, 'follows its source')
  await expect(page.locator('del')).toHaveCount(0)
  await expect(page.getByText('It rang at midnight.')).toBeVisible()
})
