import { expect, test } from './test'

test('a visitor who rests on a link finds the page behind it fetched', async ({ page }) => {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Preload.enable')
  // Under Playwright the browser makes no page ready before it is asked for, and only fetches it.
  const fetched = new Promise((resolve) =>
    browser.on('Preload.prefetchStatusUpdated', ({ status }) => status === 'Ready' && resolve(status)),
  )
  await page.goto('/en')
  const link = page.getByRole('main').getByRole('article').getByRole('link')
  await link.hover()
  await fetched
  await link.click()
  await expect(page).toHaveURL(/\/en\/news\/./)
  const [navigation] = await page.evaluate(() => performance.getEntriesByType('navigation').map((one) => one.toJSON()))
  expect(navigation.deliveryType).toBe('navigational-prefetch')
})

test('a browser follows no link ahead that costs a search, or leads to no page for the public', async ({ page }) => {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Preload.enable')
  const followed: string[] = []
  browser.on('Preload.preloadingAttemptSourcesUpdated', ({ preloadingAttemptSources }) =>
    followed.push(...preloadingAttemptSources.map(({ key }) => key.url)),
  )
  await page.goto('/en/news?country=malta')
  await page.evaluate(() => {
    for (const href of ['/admin', '/api/auth/ok', '/id/1', '/files/a.svg', '/en/search?q=border', '/en/news/feed.atom'])
      document.body.append(Object.assign(document.createElement('a'), { href, textContent: href }))
    document.body.append(Object.assign(document.createElement('a'), { href: '/en/privacy#last', textContent: 'last' }))
  })
  const paths = () => followed.map((address) => address.replace(/^\w+:\/\/[^/]+/, ''))
  await expect.poll(paths).toContain('/en/privacy#last')
  expect(paths()).toEqual(expect.arrayContaining(['/en', '/en/news', '/en/fields-of-work']))
  expect(paths().filter((path) => !/^\/[a-z]{2}(\/[^.?]+)?$/.test(path))).toEqual([])
})

for (const [motion, faded, words] of [
  ['no-preference', true, 'a visitor sees one page fade into the next'],
  ['reduce', false, 'a visitor who is made ill by movement sees no page fade'],
] as const)
  test(words, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: motion })
    await page.addInitScript(() =>
      addEventListener('pagereveal', ({ viewTransition }) => Object.assign(window, { faded: viewTransition !== null })),
    )
    // A browser that is too busy to fade shows the next page at once.
    await expect(async () => {
      await page.goto('/en')
      await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'News' }).click()
      await expect(page).toHaveURL('/en/news')
      expect(await page.evaluate(() => 'faded' in window && window.faded)).toBe(faded)
    }).toPass()
  })
