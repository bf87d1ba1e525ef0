import { kindsOfPages } from './kinds-of-pages'
import { expect, test } from './test'

const article = kindsOfPages.find(({ name }) => name === 'a news item with a picture and a quote')?.path('en') ?? ''

test.describe('on a phone', () => {
  for (const [scale, width] of [
    [1, 480],
    [2, 736],
    [3, 736],
  ] as const)
    test.describe(`with ${scale} pixels to a point`, () => {
      test.use({ viewport: { width: 375, height: 667 }, deviceScaleFactor: scale })

      test('an article opens with a picture of fitting size in a modern format, and nothing shifts', async ({
        page,
      }) => {
        await page.addInitScript(() => {
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
              document.documentElement.dataset.shift = String(
                Number(document.documentElement.dataset.shift ?? 0) + entry.value,
              )
          }).observe({ type: 'layout-shift', buffered: true })
        })
        await page.goto(article)
        const picture = page.locator('main figure img').first()
        await expect(picture).toHaveJSProperty('complete', true)
        const shown = await picture.evaluate((img: HTMLImageElement) => ({
          file: img.currentSrc.replace(/.*\/files\/[0-9a-f]{64}/, ''),
          drawn: img.naturalWidth > 0,
          ratio: img.clientWidth / img.clientHeight,
          said: Number(img.getAttribute('width')) / Number(img.getAttribute('height')),
          loading: img.loading,
        }))
        expect(shown).toMatchObject({ file: `-${width}.avif`, drawn: true, loading: 'eager' })
        expect(shown.ratio).toBeCloseTo(shown.said, 1)
        expect(await page.locator('html').getAttribute('data-shift')).toBeNull()
      })
    })
})

test('a browser that knows no AVIF finds WebP, and one that knows neither the original', async ({ page, request }) => {
  await page.goto(article)
  const picture = page.locator('main picture').first()
  const sources = await picture.locator('source').evaluateAll((all) =>
    all.map((one) => ({
      type: one.getAttribute('type'),
      files: (one.getAttribute('srcset') ?? '').split(', ').map((part) => part.split(' ')[0] ?? ''),
      sizes: one.getAttribute('sizes'),
    })),
  )
  expect(sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp'])
  const original = (await picture.locator('img').getAttribute('src')) ?? ''
  for (const [address, type] of [
    ...sources.map(({ files, type }) => [files[0] ?? '', type] as const),
    [original, 'image/svg+xml'] as const,
  ]) {
    const answer = await request.get(address)
    expect(answer.status(), address).toBe(200)
    expect(answer.headers()).toMatchObject({
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    })
  }
  for (const wrong of ['-481.avif', '-480.png', '-0480.avif', '-480.avif.part'])
    expect((await request.get(original.replace('.svg', wrong))).status(), wrong).toBe(404)
  expect((await request.get(`/files/${'0'.repeat(64)}-480.avif`)).status()).toBe(404)
})
