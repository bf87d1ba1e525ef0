import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { demonstration, signInByForm } from './desk/staff'
import { expect, test } from './test'

const signInPage = '/admin/sign-in'

const signIn = (page: Page, email: string, password: string) => signInByForm(page, { email, password })

/** Signs in and out again, with a slip on the way; the same with and without scripts. */
async function playThrough(page: Page) {
  const { email, password } = demonstration()
  await page.goto('/admin')
  await expect(page).toHaveURL(signInPage)
  await signIn(page, email, 'not the password')
  await expect(page.locator('form [role=alert]')).toHaveText(
    'The e-mail address and the password do not belong together.',
  )
  await expect(page.getByLabel('E-mail address')).toHaveValue(email)
  await expect(page.getByLabel('Password')).toHaveValue('')
  await signIn(page, email, password)
  await expect(page).toHaveURL('/admin')
  await expect(page.getByText('Signed in as Demonstration Administrator')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'My desk', level: 1 })).toBeVisible()
  await page.goto(signInPage)
  await expect(page).toHaveURL('/admin')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(signInPage)
  await page.goto('/admin')
  await expect(page).toHaveURL(signInPage)
}

test.describe('with scripts', () => {
  test('an administrator mistypes, signs in, sees their desk, and signs out', ({ page }) => playThrough(page))
})

test.describe('without scripts', () => {
  test('an administrator can do all of it', { tag: '@noscript' }, ({ page }) => playThrough(page))
})

test.describe('for a stranger', () => {
  for (const path of ['/admin', '/admin/news', '/admin/staff', '/admin/account', '/admin/no/such/page'])
    test(`${path} leads to the sign-in, and is kept by nobody`, async ({ request }) => {
      const response = await request.get(path, { maxRedirects: 0 })
      expect(response.status()).toBe(307)
      const headers = response.headers()
      const back = path === '/admin' ? '' : `?next=${encodeURIComponent(path)}`
      expect(headers.location).toBe(`${signInPage}${back}`)
      expect(headers['cache-control']).toContain('no-store')
      expect(headers['x-robots-tag']).toContain('noindex')
      expect(await response.text()).not.toMatch(/<table|"table"|Signed in as/)
    })

  test('no page sets a cookie, not even the sign-in', async ({ page, context }) => {
    for (const path of ['/en', '/en/news', signInPage]) {
      const response = await page.goto(path)
      expect(response?.headers()['set-cookie'], path).toBeUndefined()
    }
    expect(await context.cookies()).toEqual([])
  })

  test('the sign-in answers only to what the portal uses, and registers nobody', async ({ request, baseURL }) => {
    const headers = { origin: baseURL ?? '' }
    const unused = ['sign-up/email', 'list-sessions', 'ok', 'reference', 'sign-in/social', 'change-password']
    const ofForms = ['two-factor/enable', 'two-factor/verify-totp', 'request-password-reset', 'reset-password']
    for (const path of [...unused, ...ofForms])
      expect((await request.post(`/api/auth/${path}`, { headers, data: {} })).status(), path).toBe(404)
    const session = await request.get('/api/auth/get-session')
    expect([await session.json(), session.headers()['cache-control']]).toEqual([
      null,
      expect.stringContaining('no-store'),
    ])
  })
})

test.describe('who was sent away', () => {
  test('comes back to the page that they asked for', { tag: '@noscript' }, async ({ page }) => {
    await page.goto('/admin/account?done=others')
    await expect(page).toHaveURL(`${signInPage}?next=%2Fadmin%2Faccount%3Fdone%3Dothers`)
    await signIn(page, demonstration().email, 'wrong')
    await signIn(page, demonstration().email, demonstration().password)
    await expect(page).toHaveURL('/admin/account?done=others')
  })

  for (const next of ['//evil.example', '/\\evil.example', 'https://evil.example/', '/admin/..//evil.example', '/en'])
    test(`is not led to ${next}`, async ({ page }) => {
      await page.goto(`${signInPage}?next=${encodeURIComponent(next)}`)
      await signIn(page, demonstration().email, demonstration().password)
      await expect(page).toHaveURL('/admin')
    })
})

test.describe('from another site', () => {
  test('nobody can be signed in or out', async ({ request, baseURL }) => {
    const data = demonstration()
    const headers = { origin: 'https://elsewhere.example' }
    const refused = await request.post('/api/auth/sign-in/email', { headers, data })
    expect([refused.status(), refused.headers()['set-cookie']]).toEqual([403, undefined])
    const ours = await request.post('/api/auth/sign-in/email', { headers: { origin: baseURL ?? '' }, data })
    expect([ours.status(), ours.headers()['set-cookie']]).toEqual([
      200,
      expect.stringMatching(/HttpOnly; SameSite=Lax/),
    ])
    expect((await request.post('/api/auth/sign-out', { headers, data: {} })).status()).toBe(403)
    expect((await request.post('/admin/account', { headers, form: {} })).status()).toBe(403)
    const unnamed = { 'sec-fetch-site': 'cross-site' }
    expect((await request.post('/admin/account', { headers: unnamed, form: {} })).status()).toBe(403)
    expect((await request.get('/admin', { maxRedirects: 0 })).status()).toBe(200)
  })
})

test.describe('who guesses', () => {
  for (const email of ['nobody@example.org', 'admin@example.org'])
    test(`the password of ${email} is stopped, with the same words for an account that is there and one that is not`, async ({
      page,
    }) => {
      await page.goto(signInPage)
      const answer = page.locator('form [role=alert]')
      for (let guess = 1; guess <= 8; guess++) {
        await signIn(page, email, `guess ${guess}`)
        // Emptied once the answer is there; what it says is the same each time.
        await expect(page.getByLabel('Password')).toHaveValue('')
        await expect(answer).toHaveText('The e-mail address and the password do not belong together.')
      }
      await signIn(page, email, 'guess 9')
      await expect(answer).toHaveText('There were too many tries. Please try again in 15 minutes.')
    })
})

test.describe('for everyone', () => {
  test('the sign-in and the desk have no barrier that axe finds', async ({ page }) => {
    const { email, password } = demonstration()
    const barriers = async () => (await new AxeBuilder({ page }).analyze()).violations
    await page.goto(signInPage)
    expect(await barriers()).toEqual([])
    await signIn(page, email, 'wrong')
    await expect(page.locator('form [role=alert]')).toBeVisible()
    expect(await barriers()).toEqual([])
    await signIn(page, email, password)
    await expect(page).toHaveURL('/admin')
    expect(await barriers()).toEqual([])
    expect((await page.goto('/admin/no/such/page'))?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page of the desk')
  })
})
