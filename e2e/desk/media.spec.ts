import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../test'
import { bring, photograph, signIn, stranger } from './bringing'

async function bringByForm(page: Page, buffer: Buffer) {
  await page.goto('/admin/images')
  await page.getByRole('link', { name: 'Add a picture' }).click()
  await page.getByLabel('Picture').setInputFiles({ name: 'IMG_2041.jpg', mimeType: 'image/jpeg', buffer })
  await page.getByLabel('Caption').fill('Before the talks')
  await page.getByRole('button', { name: 'Add it' }).click()
  await expect(page.getByRole('alert').getByRole('link')).toHaveText(/^Say what can be seen in the picture/)
  await expect(page.getByLabel('Caption')).toHaveValue('Before the talks')
}

async function finish(page: Page) {
  await page.getByRole('textbox', { name: 'Alternative text' }).fill('A grey hall, seen from its door')
  await page.getByRole('button', { name: 'Add it' }).click()
  await expect(page.getByRole('status')).toContainText('The picture is in the library')
  await page.locator('#alt-en').fill('A grey hall, seen from the street')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status')).toHaveText('What you wrote is saved.')
  await expect(page.locator('#alt-en')).toHaveValue('A grey hall, seen from the street')
  await expect(page.locator('#caption-en')).toHaveValue('Before the talks')
  await page.getByRole('button', { name: 'Move it to the trash' }).click()
  await expect(page.getByRole('status')).toHaveText('The picture lies in the trash.')
  await page.getByRole('button', { name: 'Take it out of the trash' }).click()
  await expect(page.getByRole('status')).toHaveText('The picture is back from the trash.')
}

test('an author brings a picture, forgets to describe it, and loses neither it nor a word', async ({ page }) => {
  await signIn(page)
  await bringByForm(page, await photograph())
  expect(await page.getByLabel('Picture').evaluate((input: HTMLInputElement) => input.files?.[0]?.name)).toBe(
    'IMG_2041.jpg',
  )
  await finish(page)
})

test('an author without scripts does the same, and chooses the picture once more', { tag: '@noscript' }, async ({
  page,
}) => {
  await signIn(page)
  const bytes = await photograph()
  await bringByForm(page, bytes)
  await expect(page.getByText('Choose the picture once more')).toBeVisible()
  await page.getByLabel('Picture').setInputFiles({ name: 'IMG_2041.jpg', mimeType: 'image/jpeg', buffer: bytes })
  await finish(page)
})

test('an author sets the point that stays by a click or by keyboard', async ({ page }) => {
  await signIn(page)
  const { id } = await (await bring(page.request, await photograph())).json()
  await page.goto(`/admin/images/${id}`)
  const picture = page.locator('.focus-picture img')
  const { width = 0, height = 0 } = (await picture.boundingBox()) ?? {}
  await picture.click({ position: { x: width / 4, y: height / 2 } })
  const [left, top] = [page.getByLabel('From the left'), page.getByLabel('From the top')]
  expect(Math.abs(Number(await left.inputValue()) - 250)).toBeLessThan(10)
  await top.focus()
  await page.keyboard.press('Home')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status')).toHaveText('What you wrote is saved.')
  await page.reload()
  expect(Math.abs(Number(await left.inputValue()) - 250)).toBeLessThan(10)
  await expect(top).toHaveValue('0')
})

test('an author brings a file, replaces it, and its former address leads to it', async ({ page, browser, baseURL }) => {
  await signIn(page)
  const words = `Agenda ${Math.random()}`
  await page.goto('/admin/files/new')
  const file = (name: string, text: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(text) })
  await page.getByLabel('File').setInputFiles(file('Tagesordnung März.pdf', `<html>${words}`))
  await page.getByLabel('Title').fill('Agenda of the talks')
  await page.getByRole('button', { name: 'Add it' }).click()
  await expect(page.getByRole('alert').getByRole('link')).toContainText('this is none of them')
  await page.getByLabel('File').setInputFiles(file('Tagesordnung März.pdf', words))
  await page.getByRole('button', { name: 'Add it' }).click()
  await expect(page.getByRole('status')).toHaveText('The file is in the library.')
  const address = (await page.getByRole('link', { name: /^\/media\// }).getAttribute('href')) ?? ''
  expect(decodeURIComponent(address)).toMatch(/^\/media\/\d+\/Tagesordnung-März\.txt$/)
  const sent = await page.request.get(address)
  expect([await sent.text(), sent.headers()['cache-control']]).toEqual([words, 'private, no-store'])
  expect(sent.headers()['content-disposition']).toContain('attachment')
  await page.getByText('Replace the file').click()
  await page.getByLabel('New file').setInputFiles(file('Agenda.txt', `${words}, mended`))
  await page.getByRole('button', { name: 'Replace' }).click()
  await expect(page.getByRole('status')).toHaveText('The file is replaced; its address stays.')
  const moved = await page.request.get(address)
  expect([await moved.text(), moved.url().endsWith('/Agenda.txt')]).toEqual([`${words}, mended`, true])
  const visitor = await stranger(browser, baseURL)
  for (const path of [address, moved.url(), '/media/999999/a.pdf']) expect((await visitor.get(path)).status()).toBe(404)
  const found = await (await page.request.get('/admin/files/find?q=talks')).json()
  expect(found.files[0]).toMatchObject({ title: 'Agenda of the talks', kind: 'TXT' })
})

test('pictures and files have no barrier that axe finds, and fit on a narrow phone', async ({ page }) => {
  test.setTimeout(120_000)
  await signIn(page)
  const { id } = await (await bring(page.request, await photograph())).json()
  const file = { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(`Agenda ${Math.random()}`) }
  const sent = await page.request.post('/admin/files/upload', { multipart: { file, title: 'Agenda' } })
  expect(sent.status()).toBe(201)
  const fileId = (await sent.json()).id
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    for (const path of ['/admin/images', `/admin/images/${id}`, '/admin/images/new', '/admin/images?trash=1&q=none']) {
      await page.goto(path)
      expect((await new AxeBuilder({ page }).analyze()).violations, path).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width)
    }
    for (const path of ['/admin/files', `/admin/files/${fileId}`, '/admin/files/new']) {
      await page.goto(path)
      expect((await new AxeBuilder({ page }).analyze()).violations, path).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width)
    }
  }
})
