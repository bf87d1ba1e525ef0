import { expect, test } from './test'

test('a visitor who types the bare address of a language is shown a page with one heading', async ({ page }) => {
  const response = await page.goto('/en')
  expect(response?.status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
})

test('a visitor whose browser runs no scripts is shown the same page', { tag: '@noscript' }, async ({ page }) => {
  const response = await page.goto('/en')
  expect(response?.status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
})
