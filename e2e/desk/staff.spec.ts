import type { Page } from '@playwright/test'
import { digitsOf } from '../../db/staff/testing/digits'
import { expect, test } from '../test'
import {
  addColleague,
  barriersOn,
  type Colleague,
  demonstration,
  linksFor,
  portalAddress,
  signInAs,
  signInByForm,
} from './staff'

const password = 'a long enough password'

const asAdministrator = (page: Page) => signInAs(page.context(), demonstration().email, demonstration().password)

/** Fills the form in for somebody whose name says that they are of this test. */
async function fillIn(page: Page, person: Pick<Colleague, 'name' | 'email'>) {
  await page.getByLabel('Name', { exact: true }).fill(person.name)
  await page.getByLabel('E-mail address').fill(person.email)
}

/** Adds somebody, gives them other roles, has them sign in, leave and come back; the same with and without scripts. */
async function keepStaff(page: Page, mark: string) {
  const person = { name: `Zoë ${mark}`, email: `zoe-${mark}@example.org`, password }
  await asAdministrator(page)
  await page.goto('/admin/staff')
  await page.getByRole('link', { name: 'Add somebody' }).click()
  await fillIn(page, person)
  await page.getByRole('button', { name: 'Add and send the link' }).click()
  await expect(page.locator('#roles-problem')).toHaveText('Choose at least one role.')
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue(person.name)
  await page.getByLabel('Role 1', { exact: true }).selectOption('Author')
  await page.getByLabel('Where role 1 holds').selectOption({ label: await structureLabel(page) })
  await page.getByLabel('Role 2', { exact: true }).selectOption('Translator')
  await page.getByLabel('Language of role 2').selectOption('German')
  await page.getByRole('button', { name: 'Add and send the link' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(person.name)
  await expect(page.getByRole('status')).toContainText('a link to choose a password was sent')
  await expect(page.getByRole('status')).toContainText('outbox')
  await expect(page.getByText('waits for a password')).toBeVisible()
  const theirs = page.url().replace(/\?.*/, '')
  await page.goto('/admin/staff')
  const row = page.getByRole('row').filter({ hasText: person.email })
  await expect(row).toContainText(/Author for .+Translator in German only/)
  await page.goto('/admin/staff/new')
  await fillIn(page, person)
  await page.getByLabel('Role 1', { exact: true }).selectOption('Editor')
  await page.getByRole('button', { name: 'Add and send the link' }).click()
  await expect(page.locator('#email-problem')).toHaveText('Somebody with this address has an account.')
  await expect(page.getByLabel('Role 1', { exact: true })).toHaveValue('editor')

  const [invitation = ''] = await linksFor(person.email)
  await choosePassword(page, invitation, person)
  await asAdministrator(page)
  await page.goto(theirs)
  await expect(page.getByText('open, password alone')).toBeVisible()
  await page.getByLabel('Role 2', { exact: true }).selectOption('No role')
  await page.getByLabel('Role 1', { exact: true }).selectOption('Editor')
  await page.getByLabel('Where role 1 holds').selectOption('Everywhere')
  await page.getByRole('button', { name: 'Save the roles' }).click()
  await expect(page.getByRole('status')).toContainText('The roles are stored.')
  await page.goto('/admin/staff')
  await expect(row).toContainText('Editor')
  await expect(row).not.toContainText('Translator')

  await page.goto(theirs)
  await page.getByText('They have left').click()
  await page.getByRole('button', { name: 'Close the account' }).click()
  await expect(page.getByRole('status')).toContainText('The account is closed.')
  await page.goto('/admin/staff')
  await expect(row).toContainText('closed')
  await page.goto(theirs)
  await page.getByRole('button', { name: 'Open the account again' }).click()
  await expect(page.getByRole('status')).toContainText('open again')
  const [, back = ''] = await linksFor(person.email, 2)
  await choosePassword(page, back, person)
}

/** A structure as the form calls it, with what shows how deep it lies. */
async function structureLabel(page: Page): Promise<string> {
  return (await page.getByLabel('Where role 1 holds').locator('option').nth(3).textContent()) ?? ''
}

/** Signs whoever is here out, and their new colleague in by the link of a message. */
async function choosePassword(page: Page, link: string, person: Colleague) {
  await page.context().clearCookies()
  await page.goto(link)
  await page.getByLabel('New password').fill(person.password)
  await page.getByRole('button', { name: 'Set the password' }).click()
  await expect(page.getByRole('status')).toContainText('Your password is set.')
  await signInByForm(page, person)
  await expect(page.getByText(`Signed in as ${person.name}`)).toBeVisible()
  await page.context().clearCookies()
}

test.describe('with scripts', () => {
  test('an administrator adds somebody, changes their roles, closes their account and opens it again', ({ page }) =>
    keepStaff(page, 'with'))
})

test.describe('without scripts', () => {
  test('an administrator can do all of it', { tag: '@noscript' }, ({ page }) => keepStaff(page, 'without'))
})

test('an administrator cannot give up their own role', async ({ page }) => {
  const person = await addColleague('administrator')
  await signInAs(page.context(), person.email, person.password)
  await page.goto('/admin/staff')
  await page.getByRole('main').getByRole('link', { name: person.name }).click()
  await expect(page.getByText('They have left')).toHaveCount(0)
  await page.getByLabel('Language of role 1').selectOption('Russian')
  await page.getByRole('button', { name: 'Save the roles' }).click()
  await expect(page.locator('#roles-problem')).toContainText('You cannot take the role of administrator from yourself')
  await expect(page.getByLabel('Language of role 1')).toHaveValue('ru')
})

test('somebody whose account is closed is out with their next step', async ({ page, browser }) => {
  const person = await addColleague('editor')
  const theirs = await browser.newContext()
  await signInAs(theirs, person.email, person.password)
  await asAdministrator(page)
  await page.goto('/admin/staff')
  const ask = () => theirs.request.get(new URL('/admin', page.url()).href, { maxRedirects: 0 })
  expect((await ask()).status()).toBe(200)
  await page.getByRole('main').getByRole('link', { name: person.name }).click()
  await page.getByText('They have left').click()
  await page.getByRole('button', { name: 'Close the account' }).click()
  await expect(page.getByRole('status')).toContainText('The account is closed.')
  expect((await ask()).status()).toBe(307)
  await theirs.close()
})

test('somebody who lost phone and recovery codes is let in again by an administrator', async ({ page, browser }) => {
  const person = await addColleague('editor')
  const theirs = await browser.newContext()
  await signInAs(theirs, person.email, person.password)
  const desk = await theirs.newPage()
  await desk.goto(`${portalAddress()}/admin/account/second-factor`)
  await desk.getByLabel('Your password').fill(person.password)
  await desk.getByRole('button', { name: 'Continue' }).click()
  await desk.getByLabel('The six digits').fill(digitsOf((await desk.locator('code').innerText()).replaceAll(' ', '')))
  await desk.getByRole('button', { name: 'Turn the second step on' }).click()
  await expect(desk.locator('pre')).toBeVisible()
  await theirs.clearCookies()
  await asAdministrator(page)
  await page.goto('/admin/staff')
  await page.getByRole('main').getByRole('link', { name: person.name }).click()
  await page.getByText('They lost their phone').click()
  await page.getByRole('button', { name: 'Turn their second step off' }).click()
  await expect(page.getByRole('status')).toContainText('Their second step is off.')
  await desk.goto(`${portalAddress()}/admin/sign-in`)
  await signInByForm(desk, person)
  await expect(desk).toHaveURL(`${portalAddress()}/admin`)
  await theirs.close()
})

test('for everyone but administrators there is no such page', async ({ request }) => {
  const person = await addColleague('editor')
  await signInAs(request, person.email, person.password)
  for (const path of ['/admin/staff', '/admin/staff/new', '/admin/staff/1', '/admin/staff/99999', '/admin/staff/x'])
    expect([path, (await request.get(path)).status()]).toEqual([path, 404])
})

test('the pages of the staff have no barrier that axe finds, and no line wider than a phone', async ({ page }) => {
  await asAdministrator(page)
  for (const path of ['/admin/staff', '/admin/staff/new', '/admin/staff/1', '/admin/account']) {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(path)
    expect([path, await barriersOn(page)]).toEqual([path, []])
    await page.setViewportSize({ width: 320, height: 700 })
    expect([path, await barriersOn(page)]).toEqual([path, []])
    expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 320])
  }
})
