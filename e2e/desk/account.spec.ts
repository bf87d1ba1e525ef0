import type { APIRequestContext, Page } from '@playwright/test'
import { digitsOf } from '../../db/staff/testing/digits'
import { expect, madeUpAddress, test } from '../test'
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

const another = 'another long enough password'

/** Sets a second factor up, with a slip on the way, and gives its secret and the recovery codes. */
async function setUpSecondFactor(page: Page, { password }: Colleague) {
  await page.goto('/admin/account')
  await page.getByRole('link', { name: 'Set up the second step' }).click()
  await page.getByLabel('Your password').fill('not the password')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.locator('#password-problem')).toHaveText('This is not your password.')
  await page.getByLabel('Your password').fill(password)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Link your app')
  await expect(page.getByRole('img', { name: /Code for your app/ })).toBeVisible()
  const secret = (await page.locator('code').innerText()).replaceAll(' ', '')
  await page.getByLabel('The six digits that it shows').fill('000000')
  await page.getByRole('button', { name: 'Turn the second step on' }).click()
  await expect(page.locator('#code-problem')).toContainText('These are not the digits')
  expect((await page.locator('code').innerText()).replaceAll(' ', '')).toBe(secret)
  await page.getByLabel('The six digits that it shows').fill(digitsOf(secret))
  await page.getByRole('button', { name: 'Turn the second step on' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your recovery codes')
  const codes = (await page.locator('pre').innerText()).trim().split(/\s+/)
  expect(codes).toHaveLength(10)
  await page.getByRole('button', { name: 'I have kept them' }).click()
  await expect(page.getByText('On, with 10 recovery codes left')).toBeVisible()
  await page.goto('/admin/account/recovery-codes')
  await expect(page).toHaveURL('/admin/account')
  return { secret, codes }
}

/** A life with a second factor; the same with and without scripts. */
async function liveWithSecondFactor(page: Page) {
  const person = await addColleague('author')
  await signInAs(page.context(), person.email, person.password)
  const { secret, codes } = await setUpSecondFactor(page, person)
  const signOut = () => page.getByRole('button', { name: 'Sign out' }).click()
  const problem = page.locator('form [role=alert]')
  await signOut()
  await page.goto('/admin/account')
  await signInByForm(page, person)
  await expect(page).toHaveURL('/admin/sign-in/second-factor?next=%2Fadmin%2Faccount')
  await page.goto('/admin')
  await expect(page).toHaveURL('/admin/sign-in')
  await page.goto('/admin/sign-in/second-factor?next=%2Fadmin%2Faccount')
  await page.getByLabel('Six digits').fill('000 001')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(problem).toContainText('These are not the digits')
  await page.getByLabel('Six digits').fill(digitsOf(secret, 1))
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL('/admin/account')
  await signOut()
  await expect(page).toHaveURL('/admin/sign-in')
  await signInByForm(page, person)
  await page.getByRole('link', { name: 'Without your phone?' }).click()
  await page.getByLabel('Recovery code').fill('aaaaa-bbbbb')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(problem).toContainText('none of your recovery codes')
  await page.getByLabel('Recovery code').fill((codes[0] ?? '').toUpperCase())
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL('/admin')
  await page.goto('/admin/account')
  await expect(page.getByText('On, with 9 recovery codes left')).toBeVisible()
  await page.goto('/admin/account/second-factor')
  await page.getByLabel('Your password').fill(person.password)
  await page.getByRole('button', { name: 'Make new recovery codes' }).click()
  await expect(page.locator('pre')).not.toContainText(codes[1] ?? '')
  await page.getByRole('button', { name: 'I have kept them' }).click()
  await page.goto('/admin/account/second-factor')
  await page.getByLabel('Your password').fill(person.password)
  await page.getByRole('button', { name: 'Turn the second step off' }).click()
  await expect(page).toHaveURL('/admin/account?done=off')
  await signOut()
  await expect(page).toHaveURL('/admin/sign-in')
  await signInByForm(page, person)
  await expect(page).toHaveURL('/admin')
}

/** From a forgotten password to a new one; the same with and without scripts. */
async function forgetPassword(page: Page) {
  const { email, password } = await addColleague('author')
  await page.goto('/admin/sign-in')
  await page.getByRole('link', { name: 'Forgotten your password?' }).click()
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('button', { name: 'Send the link' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look into your mail')
  const [link = ''] = await linksFor(email)
  await page.goto(link)
  await expect(page.getByLabel('E-mail address')).toHaveValue(email)
  await page.getByLabel('New password').fill(another)
  await page.getByRole('button', { name: 'Set the password' }).click()
  await expect(page.getByRole('status')).toContainText('Your password is set.')
  await signInByForm(page, { email, password })
  await expect(page.locator('form [role=alert]')).toContainText('do not belong together')
  await signInByForm(page, { email, password: another })
  await expect(page).toHaveURL('/admin')
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link no longer works')
}

test.describe('with scripts', () => {
  test('an author sets up a second step, signs in by it, and turns it off', ({ page }) => liveWithSecondFactor(page))
  test('an author who forgot the password chooses another by mail', ({ page }) => forgetPassword(page))
})

test.describe('without scripts', { tag: '@noscript' }, () => {
  test('a second step can be set up, used and turned off', ({ page }) => liveWithSecondFactor(page))
  test('a forgotten password can be replaced', ({ page }) => forgetPassword(page))
})

test('somebody changes their password, and is signed out everywhere else', async ({ page, browser }) => {
  const person = await addColleague('editor')
  await signInAs(page.context(), person.email, person.password)
  const elsewhere = await browser.newContext()
  await signInAs(elsewhere, person.email, person.password)
  await page.goto('/admin/account')
  await expect(page.getByRole('row').filter({ hasText: 'This one' })).toHaveCount(1)
  await page.getByRole('link', { name: 'Change the password' }).click()
  const change = page.getByRole('button', { name: 'Change the password' })
  await page.getByLabel('Present password').fill('not the password')
  await page.getByLabel('New password').fill(another)
  await change.click()
  await expect(page.locator('#old-problem')).toHaveText('This is not your present password.')
  await expect(page.getByLabel('Present password')).toHaveValue('')
  await page.getByLabel('Present password').fill(person.password)
  await page.getByLabel('New password').fill(another)
  await change.click()
  await expect(page.getByRole('status')).toContainText('Your password is changed.')
  await expect(page.getByRole('row').filter({ hasText: 'Network address' })).toHaveCount(1)
  await expect(page.locator('tbody').getByRole('row')).toHaveCount(1)
  const asked = await elsewhere.request.get(new URL('/admin', page.url()).href, { maxRedirects: 0 })
  expect(asked.status()).toBe(307)
  await elsewhere.close()
})

test('somebody ends a session that they left open, and then all others', async ({ page, browser }) => {
  const person = await addColleague('editor')
  await signInAs(page.context(), person.email, person.password)
  for (let count = 0; count < 3; count++) {
    const left = await browser.newContext()
    await signInAs(left, person.email, person.password)
    await left.close()
  }
  await page.goto('/admin/account')
  const rows = page.locator('tbody').getByRole('row')
  await expect(rows).toHaveCount(4)
  await page
    .getByRole('button', { name: /^End the session/ })
    .first()
    .click()
  await expect(page.getByRole('status')).toHaveText('That session has ended.')
  await expect(rows).toHaveCount(3)
  await page.getByRole('button', { name: 'End all others' }).click()
  await expect(rows).toHaveCount(1)
  await expect(rows).toContainText('This one')
})

/** Hands the form for a forgotten password in, as a browser without scripts does; how long the answer took, in ms. */
async function wish(request: APIRequestContext, email: string) {
  const path = '/admin/sign-in/forgotten'
  const page = await (await request.get(path)).text()
  const fields = [...page.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g)]
  const multipart: Record<string, string> = { email }
  for (const [, name = '', value = ''] of fields) multipart[name] = value.replaceAll('&quot;', '"')
  const headers = { origin: portalAddress(), 'x-forwarded-for': madeUpAddress() }
  const start = performance.now()
  const answer = await request.post(path, { multipart, headers, maxRedirects: 0 })
  const took = performance.now() - start
  return { took, told: [answer.status(), answer.headers().location, await answer.text()] }
}

test('whoever asks for a new password does not learn whether there is such an account', async ({ request }) => {
  const people = [demonstration(), await addColleague('author'), await addColleague('editor')]
  const times: { there: number[]; not: number[] } = { there: [], not: [] }
  // The first answer of a page takes longer than any other.
  await wish(request, 'nobody-0@example.org')
  for (const round of [1, 2, 3])
    for (const { email } of people) {
      const [there, not] = [await wish(request, email), await wish(request, `nobody-${round}-${email}`)]
      expect(there.told).toEqual(not.told)
      expect(there.told.slice(0, 2)).toEqual([303, '/admin/sign-in/forgotten?done'])
      times.there.push(there.took)
      times.not.push(not.took)
    }
  const [there = 0, not = 0] = [times.there, times.not].map((all) => all.sort((a, b) => a - b)[4])
  expect(Math.max(there, not) / Math.min(there, not)).toBeLessThan(5)
  for (const { email } of people) expect(await linksFor(email, 3)).toHaveLength(3)
  // The fourth wish within a quarter of an hour is refused, for the one as for the other.
  const [refused, refusedToo] = [
    await wish(request, people[1]?.email ?? ''),
    await wish(request, 'nobody-0@example.org'),
  ]
  expect([refused.told[0], refusedToo.told[0]]).toEqual([200, 303])
  expect(refused.told[2]).toContain('There were too many tries.')
})

test('the account and all its pages have no barrier that axe finds', async ({ page }) => {
  const person = await addColleague('editor')
  for (const path of ['/admin/sign-in/forgotten', '/admin/sign-in/forgotten?done', '/admin/sign-in/reset?token=x']) {
    await page.goto(path)
    expect([path, await barriersOn(page)]).toEqual([path, []])
  }
  await signInAs(page.context(), person.email, person.password)
  for (const path of ['/admin/account', '/admin/account/password', '/admin/account/second-factor']) {
    await page.goto(path)
    expect([path, await barriersOn(page)]).toEqual([path, []])
  }
  await page.getByLabel('Your password').fill(person.password)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Link your app')
  expect(await barriersOn(page)).toEqual([])
  const secret = (await page.locator('code').innerText()).replaceAll(' ', '')
  await page.getByLabel('The six digits that it shows').fill(digitsOf(secret))
  await page.getByRole('button', { name: 'Turn the second step on' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your recovery codes')
  expect(await barriersOn(page)).toEqual([])
  await page.getByRole('button', { name: 'I have kept them' }).click()
  await page.goto('/admin/account/second-factor')
  expect(await barriersOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL('/admin/sign-in')
  await signInByForm(page, person)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One more step')
  expect(await barriersOn(page)).toEqual([])
})
