import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { APIRequestContext, Browser, Page } from '@playwright/test'
import sharp from 'sharp'
import { expect } from '../test'

const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const

/** A photograph that no other is like, and that says where it was taken. */
export function photograph(width = 900, height = 600): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#888', noise } })
    .withExif({ IFD0: { Artist: 'A. Photographer' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 12/1 0/1' } })
    .jpeg()
    .toBuffer()
}

export async function signIn(page: Page) {
  const folder = process.env.E2E_FOLDER ?? ''
  const [email = '', password = ''] = readFileSync(join(folder, 'demonstration-sign-in.txt'), 'utf8')
    .trim()
    .split(/\s+/)
  await page.goto('/admin/sign-in')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL('/admin')
}

/** Somebody who has never been here. */
export async function stranger(browser: Browser, baseURL: string | undefined): Promise<APIRequestContext> {
  return (await browser.newContext({ baseURL: baseURL ?? '' })).request
}

export const bring = (request: APIRequestContext, buffer: Buffer, more: Record<string, string> = {}) =>
  request.post('/admin/images/upload', {
    multipart: { file: { name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer }, alt: 'A bridge', lang: 'en', ...more },
  })
