import type { Page } from '@playwright/test'
import { database } from '../../db/database'
import { publishEdition } from '../../db/publishing'
import { addRemark } from '../../db/remarks'
import { expect, test } from '../test'
import { widthBeyondWindow } from '../zoom'
import { bodyOf, draftNews, makeColleague, openPortal, portal, setState } from './portal'
import { barriersOn, signInAs } from './staff'

/** An item in each state that its page looks different in, and the pages around one. */
async function deskPages(): Promise<Record<string, string>> {
  await openPortal()
  const { editor } = await makeColleague('Somebody Else', [{ role: 'editor' }])
  const of = (title: string) => draftNews(editor, { title, body: bodyOf('One paragraph.', 'And another one.') })
  const [draft, review, scheduled, shown] = [
    await of('Of a draft'),
    await of('Of a review'),
    await of('Of a plan'),
    await of('Of a page'),
  ]
  await setState(review, 'in-review', editor)
  await setState(scheduled, 'scheduled', editor)
  await database().write((write) => publishEdition(portal, write, shown))
  await addRemark(editor, draft, 'Where was this?')
  return {
    'the desk': '/admin',
    'the list of news': '/admin/news',
    'news that there are none of': '/admin/news?q=nothing-is-called-so',
    'a new item': '/admin/news/new',
    'a draft': `/admin/news/${draft}`,
    'what is in review': `/admin/news/${review}`,
    'what is scheduled': `/admin/news/${scheduled}`,
    'what is published': `/admin/news/${shown}`,
    'a history': `/admin/news/${draft}/history`,
    'a comparison': `/admin/news/${draft}/compare?from=1&to=2`,
    'a preview': `/admin/news/${draft}/preview`,
  }
}

test.setTimeout(120_000)

test('everybody can use every page of the desk, by light and in the dark, and on a small telephone', async ({
  context,
  page,
}) => {
  const pages = await deskPages()
  const { email, password } = await makeColleague('Adam Administrator', [{ role: 'administrator' }])
  await signInAs(context, email, password)
  const found: string[] = []
  for (const [name, path] of Object.entries(pages)) {
    await page.setViewportSize({ width: 1280, height: 900 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto(path)
      if (name === 'a draft' || name === 'what is published') await expect(page.getByRole('toolbar')).toBeVisible()
      for (const barrier of await barriersOn(page)) found.push(`${name}, ${colorScheme}: ${barrier}`)
    }
    await page.setViewportSize({ width: 320, height: 700 })
    if ((await widthBeyondWindow(page)) > 0) found.push(`${name}: wider than 320 px`)
  }
  expect(found).toEqual([])
})

/** Presses Tab until what is wanted has the focus, as somebody without a mouse would. */
async function tabTo(page: Page, wanted: { role: string; name: string }) {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab')
    const there = await page
      .getByRole(wanted.role as 'button', { name: wanted.name, exact: true })
      .first()
      .evaluate((element) => element === document.activeElement)
    if (there) return
  }
  throw new Error(`«${wanted.name}» is not reached with the Tab key.`)
}

test('an item is made, written and handed in by keyboard alone', async ({ context, page }) => {
  const { email, password } = await makeColleague('Kay Keyboard', [{ role: 'author' }])
  await signInAs(context, email, password)
  await page.goto('/admin')
  await tabTo(page, { role: 'link', name: 'Write a news item' })
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/admin/news/new')
  await tabTo(page, { role: 'textbox', name: 'Title' })
  await page.keyboard.type('A library opens at night')
  await tabTo(page, { role: 'combobox', name: 'Issued by' })
  for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowDown')
  await tabTo(page, { role: 'button', name: 'Create draft' })
  await page.keyboard.press('Enter')
  await expect(page.getByRole('toolbar')).toBeVisible()
  await tabTo(page, { role: 'textbox', name: 'Lead' })
  await page.keyboard.type('The library of the old town opens at night from Monday on, for everybody who cannot sleep.')
  await tabTo(page, { role: 'textbox', name: 'Text in English' })
  await page.keyboard.type('It has four hundred books.')
  await tabTo(page, { role: 'textbox', name: 'Day of issue' }).catch(() => page.getByLabel('Day of issue').focus())
  await page.keyboard.type('11242026')
  await tabTo(page, { role: 'button', name: 'Hand in for review' })
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Handed in.' })).toBeVisible()
})
