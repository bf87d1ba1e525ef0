import type { Page } from '@playwright/test'
import { shippedContent } from '../db/content/shipped'
import { expect, test } from './test'

type Transfer = { address: string; type: string; bytes: number }

const kilobyte = 1024
const phone = { viewport: { width: 375, height: 812 }, deviceScaleFactor: 2 }

/** Everything that a browser without a cache is sent for a page, headers included, with what is asked for as it is read. */
async function transfersOf(page: Page, address: string): Promise<Transfer[]> {
  const client = await page.context().newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Network.setCacheDisabled', { cacheDisabled: true })
  const asked = new Map<string, { address: string; type: string }>()
  const transfers: Transfer[] = []
  client.on('Network.responseReceived', ({ requestId, response, type }) => {
    asked.set(requestId, { address: response.url, type })
  })
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = asked.get(requestId)
    if (one) transfers.push({ ...one, bytes: encodedDataLength })
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await page.waitForLoadState('networkidle')
  await client.detach()
  return transfers
}

const sum = (transfers: readonly Transfer[], ...types: string[]) =>
  transfers.filter(({ type }) => types.length === 0 || types.includes(type)).reduce((all, { bytes }) => all + bytes, 0)

const newest = (fits: (one: (typeof shippedContent.news)[number]) => boolean) =>
  `/en/news/${shippedContent.news.findLast((one) => one.editions.en && fits(one))?.editions.en?.slug}`

const pictured = newest(({ image }) => Boolean(image))
const unpictured = newest(({ image }) => !image)

test.describe('on a phone', () => {
  test.use(phone)

  for (const [name, address, page, whole] of [
    ['an article', unpictured, 15, 25],
    ['an article with a picture', pictured, 15, 60],
    ['a list', '/en/news', 20, 40],
    ['a list with two filters', '/en/news?field=border-management&country=uzbekistan', 20, 40],
  ] as const)
    test(`a visitor is sent little for ${name}`, async ({ page: tab, baseURL, context }) => {
      const transfers = await transfersOf(tab, address)
      const listed = transfers.map(({ address, bytes }) => `${address} ${bytes}`)
      expect(sum(transfers, 'Document'), listed.join('\n')).toBeLessThanOrEqual(page * kilobyte)
      expect(sum(transfers), listed.join('\n')).toBeLessThanOrEqual(whole * kilobyte)
      const styles = transfers.filter(({ type }) => type === 'Stylesheet')
      expect(styles.map(({ bytes }) => bytes <= 20 * kilobyte)).toEqual([true])
      const scripts = transfers.filter(({ type }) => type === 'Script')
      expect(scripts.map(({ address, bytes }) => [new URL(address).pathname, bytes <= 5 * kilobyte])).toEqual([
        ['/portal.js', true],
      ])
      // Nobody else hears of the visit, and nothing of it stays.
      for (const { address } of transfers) expect(new URL(address).origin).toBe(baseURL)
      expect(await context.cookies()).toEqual([])
      expect(await tab.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    })
})
