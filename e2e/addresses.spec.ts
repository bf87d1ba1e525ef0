import { wordsFor } from '../app/words/words'
import { formerAddresses } from '../db/content/former-addresses'
import { shippedContent } from '../db/content/shipped'
import { kindsOfPages } from './kinds-of-pages'
import { expect, test } from './test'

const asIs = { maxRedirects: 0 }

test.describe('with no script running', { tag: '@noscript' }, () => {
  test('a visitor with an address that leads nowhere is helped on', async ({ page }) => {
    const response = await page.goto('/en/countries/atlantis')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here')
    const ways = page.getByRole('main').getByRole('link')
    expect(await ways.evaluateAll((all) => all.map((way) => way.getAttribute('href')))).toEqual([
      ...['/en', '/en/news', '/en/countries', '/en/fields-of-work', '/en/structures', '/en/search'],
    ])
    await page.getByRole('searchbox', { name: 'Search the portal' }).fill('border')
    await page.getByRole('button', { name: 'Search' }).click()
    await expect(page).toHaveURL('/en/search?q=border')
    await expect(page.getByRole('status')).toHaveText(/^\d+ results? for “border”$/)
  })

  for (const [address, said, way, better] of [
    [
      '/en/news?field=elections&country=atlantis',
      'There is no “atlantis” under Country.',
      'without it',
      '/en/news?field=elections',
    ],
    ['/en/news?kind=gossip', 'There is no “gossip” under Kind.', 'without it', '/en/news'],
    [
      '/en/news?structure=secretariat&structure=x',
      'There is no “x” under Issued by.',
      'without it',
      '/en/news?structure=secretariat',
    ],
    ['/en/news?lang=xx', 'There is no “xx” under Language.', 'without it', '/en/news'],
    ['/en/news?lang=constructor', 'There is no “constructor” under Language.', 'without it', '/en/news'],
    [
      '/en/meetings?country=malta&kind=gossip&from=soon',
      'There is no “gossip” under Series.',
      'without it',
      '/en/meetings?country=malta&from=soon',
    ],
    ['/en/projects?field=gossip&page=2', 'There is no “gossip” under Field of work.', 'without it', '/en/projects'],
    ['/en/projects?page=99', 'The list ends at page', 'last page', /^\/en\/projects(\?page=\d)?$/],
    ['/en/news?country=malta&page=99', 'The list ends at page', 'last page', /^\/en\/news\?country=malta(&page=\d)?$/],
    ['/en/news?page=0', 'The list ends at page', 'last page', /^\/en\/news\?page=\d+$/],
    [
      '/en/search?q=border&kind=gossip',
      'There is no “gossip” under Part of the portal.',
      'without it',
      '/en/search?q=border',
    ],
  ] as const)
    test(`a visitor who asks for ${address} is told what is wrong, and led to what there is`, async ({ page }) => {
      const response = await page.goto(address)
      expect(response?.status()).toBe(404)
      await expect(page.getByRole('main')).toContainText(said)
      const link = page.getByRole('main').getByRole('link', { name: way })
      await expect(link).toHaveAttribute('href', better)
      await link.click()
      await expect(page.getByRole('status')).toBeVisible()
    })

  test('a visitor who types a date that is none is told so beside it, and loses nothing else', async ({ page }) => {
    for (const [address, field, typed] of [
      ['/en/news?country=malta&from=2024-02-30&sort=oldest', 'From', '2024-02-30'],
      ['/en/meetings?country=malta&from=2024&to=2023', 'Until', '2023'],
      ['/en/projects?country=malta&to=soon', 'Until', 'soon'],
    ] as const) {
      const response = await page.goto(address)
      expect([address, response?.status()]).toEqual([address, 404])
      const wrong = page.getByLabel(field)
      await expect(wrong).toHaveValue(typed)
      await expect(wrong).toHaveAttribute('aria-invalid', 'true')
      await expect(page.locator('link[rel=canonical]')).toHaveCount(0)
      await expect(page.getByRole('link', { name: 'Remove the filter Country: Malta' })).toBeVisible()
      await wrong.fill('')
      await page.getByRole('button', { name: 'Show', exact: true }).click()
      await expect(page).toHaveURL(/\?country=malta(&from=2024)?(&sort=oldest)?$/)
      await expect(page.locator('[aria-invalid]')).toHaveCount(0)
    }
  })

  test('a visitor who asks for too much at once is told how much is possible', async ({ page }) => {
    const values = (count: number) => Array.from({ length: count }, (_, index) => `country=c${index}`).join('&')
    for (const address of [
      `/en/news?${values(7)}`,
      `/en/news?q=${'x'.repeat(201)}`,
      `/en/search?q=${'x'.repeat(201)}`,
    ]) {
      const response = await page.goto(address)
      expect(response?.status()).toBe(400)
      await expect(page.getByRole('main')).toContainText('up to six filter values and 200 characters of text')
    }
    expect((await page.request.get(`/en/news?${values(6)}`, asIs)).status()).toBe(404)
    expect((await page.request.get(`/en/news?q=${'x'.repeat(200)}`, asIs)).status()).toBe(200)
  })

  test('a visitor who asks for an item in a language that it has not is offered those that it has', async ({
    page,
  }) => {
    const item = shippedContent.news.findLast(({ editions }) => editions.en && editions.fr && !editions.ru)
    for (const slug of [item?.editions.en?.slug, item?.editions.fr?.slug]) {
      const response = await page.goto(`/ru/news/${slug}`)
      expect(response?.status()).toBe(404)
      const offered = page.getByRole('main').getByRole('link')
      const title = item?.editions.fr?.title ?? ''
      await expect(offered.filter({ hasText: item?.editions.en?.title ?? '' })).toHaveAttribute('hreflang', 'en')
      await expect(offered.filter({ hasText: title })).toHaveAttribute('hreflang', 'fr')
      await offered.filter({ hasText: title }).click()
      await expect(page).toHaveURL(`/fr/news/${item?.editions.fr?.slug}`)
    }
  })
})

test.describe('a visitor whose browser is set to German', () => {
  test.use({ locale: 'de-AT' })

  test('comes from the bare address to the German front page', async ({ page }) => {
    await page.goto('/')
    await expect(page).toHaveURL('/de')
  })
})

test('a visitor comes from the bare address to the language that their browser likes best', async ({ request }) => {
  for (const [wish, lang] of [
    ['ru', 'ru'],
    ['ja, fr;q=0.4, it;q=0.6', 'it'],
    ['ja', 'en'],
    ['constructor', 'en'],
  ] as const) {
    const response = await request.get('/', { ...asIs, headers: { 'Accept-Language': wish } })
    expect([wish, response.status(), response.headers().location]).toEqual([wish, 302, `/${lang}`])
    expect(response.headers().vary).toBe('Accept-Language')
  }
})

test('a visitor with a permanent number comes to the page, in their language where there is one', async ({ page }) => {
  const item = shippedContent.news.find(({ issuedOnInferred }) => issuedOnInferred)
  await page.goto(`/en/news/${item?.editions.en?.slug}`)
  const number = await page.getByRole('link', { name: /\/id\/\d+$/ }).getAttribute('href')
  for (const [wish, lang] of [
    ['ru', 'ru'],
    ['es', 'en'],
  ] as const) {
    const response = await page.request.get(number ?? '', { ...asIs, headers: { 'Accept-Language': wish } })
    const address = `/${lang}/news/${item?.editions[lang]?.slug}`
    expect([response.status(), response.headers().location]).toEqual([302, address])
    expect((await page.request.get(address, asIs)).status()).toBe(200)
  }
  for (const unknown of ['/id/999999', '/id/0', '/id/abc'])
    expect([unknown, (await page.request.get(unknown, asIs)).status()]).toEqual([unknown, 404])
})

test('a visitor with an address of the former site comes to a page in one step', async ({ request }) => {
  const { numbers, paths, lists } = formerAddresses
  const former = [
    ...Object.keys(numbers).map((number) => `/node/${number}`),
    ...Object.keys(paths),
    ...Object.keys(lists),
    ...['/serbia/43337', '/bs/node/43692', '/it/pc/154076', '/cio/55027', '/chairpersonship/543411', '/RU/node/43337/'],
    ...['/fr/what/elections', '/de//secretariat/', '/ru/press-releases?page=3&rows=50'],
    '/press-releases?page=251&rows=50&solrsort=ds_date+desc',
    '/press-releases?filters=+im_taxonomy_vid_1:(377)',
    '/news?page=1441&source=36',
    '/press-releases/full?page=463',
  ]
  expect(former.length).toBeGreaterThan(30)
  for (const address of former) {
    const moved = await request.get(address, asIs)
    expect([address, moved.status()]).toEqual([address, 301])
    expect([address, (await request.get(moved.headers().location ?? '', asIs)).status()]).toEqual([address, 200])
  }
})

test('a visitor with an untidy address is sent to the one clean address, in one step', async ({ request }) => {
  for (const [untidy, clean] of [
    ['/en/', '/en'],
    ['/en//news///', '/en/news'],
    ['/EN/News', '/en/news'],
    ['/RU//Countries/Uzbekistan/?x=1', '/ru/countries/uzbekistan'],
    ['/en/%6Eews', '/en/news'],
    ['/en/countries?country=malta', '/en/countries'],
    ['/en/news?page=1', '/en/news'],
    ['/en/news?q=&kind=&from=&sort=newest', '/en/news'],
    ['/en/news?utm_source=letter&country=malta&fbclid=1', '/en/news?country=malta'],
    [
      '/en/news?country=malta&kind=story&country=albania&country=malta',
      '/en/news?kind=story&country=albania&country=malta',
    ],
    ['/en/search?sort=oldest&q=%20border%20', '/en/search?q=border'],
    ['/en/news?from=25+Nov+2024', '/en/news?from=2024-11-25'],
    ['/ru/news?to=25+%D0%BD%D0%BE%D1%8F%D0%B1%D1%80%D1%8F+2024', '/ru/news?to=2024-11-25'],
    ['/en/meetings?from=2024/2024&lang=fr&q=', '/en/meetings?from=2024&to=2024'],
    ['/en/projects?sort=newest&country=uzbekistan&utm_source=letter', '/en/projects?country=uzbekistan'],
    ['/en/search/suggestions?q=+bor+&kind=news', '/en/search/suggestions?q=bor'],
  ] as const) {
    const response = await request.get(untidy, asIs)
    expect([untidy, response.status(), response.headers().location]).toEqual([untidy, 308, clean])
    expect([clean, (await request.get(clean, asIs)).status()]).toEqual([clean, 200])
  }
})

test('a visitor who makes an address up is never shown a fault or another site', async ({ request }) => {
  for (const [address, status] of [
    ['/xx', 404],
    ['/xx/news', 404],
    ['/newsletter', 404],
    ['/constructor', 404],
    ['/__proto__/news', 404],
    ['/en/constructor', 404],
    ['/en/toString', 308],
    ['/en/tostring', 404],
    ['/en/news/constructor', 404],
    ['/en/status', 404],
    ['/en/status/200', 404],
    ['/en/status/404', 404],
    ['/en/%73tatus/404', 404],
    ['/en/feed', 404],
    ['/en/feed/news/atom', 404],
    ['/en/%66eed/news/atom', 404],
    ['/en/countries/feed.atom', 404],
    ['/en/news/feed.xml', 404],
    ['/en/countries/malta/more', 404],
    ['/en/fields-of-work/elections/more/and/more', 404],
    ['/en/news/%E2%82%AC', 404],
    ['/en/%00', 404],
    ['/en/news?q=%00%01', 200],
    ['/en/news?q=%22%27%25_*', 200],
    ['/en/search?q=%F0%9F%95%8A', 200],
    ['/en/%zz', 400],
    ['/en/%', 400],
    ['/files/nothing.svg', 404],
    ['/files/..%2F..%2Fpackage.json', 404],
    ['/flags/..%2F..%2Fpackage.json', 404],
    ['/_next/nothing', 404],
    ['/package.json', 404],
    ['/portal.js', 200],
    ['/nothing.js', 404],
    ['/.env', 404],
  ] as const)
    expect([address, (await request.get(address, asIs)).status()]).toEqual([address, status])
})

test('nobody can send anything to a public page', async ({ request }) => {
  for (const address of ['/', '/en', '/en/news', '/en/news/feed.rss', '/en/nowhere', `/en/news?q=${'x'.repeat(201)}`]) {
    const sent = await request.post(address, { ...asIs, data: 'something' })
    expect([address, sent.status(), sent.headers().allow]).toEqual([address, 405, 'GET, HEAD'])
  }
})

test('every link on forty different pages leads straight to a page', async ({ request }) => {
  test.setTimeout(240_000)
  const here = kindsOfPages.filter(({ status }) => !status)
  const forty = [
    ...here.map(({ path }) => path('en')),
    ...here.filter(({ only }) => !only).map(({ path }) => path('ru')),
  ]
  const links = new Map<string, string>()
  for (const page of forty.slice(0, 40)) {
    const whole = await (await request.get(page, asIs)).text()
    // The menu is the same on all pages, and walked in `menu.spec.ts`.
    const { menu } = wordsFor(page.startsWith('/ru') ? 'ru' : 'en')
    const html = whole.replace(new RegExp(`<nav aria-label="${menu}".*?</nav>`, 's'), '')
    expect(html.length).toBeLessThan(whole.length)
    for (const [link, href = ''] of html.matchAll(/<a\b[^>]*?\shref="([^"]*)"[^>]*/g)) {
      // A licence stands where those who wrote it keep it.
      if (link.includes('rel="license"')) continue
      const [address = ''] = href.replaceAll('&amp;', '&').split('#')
      if (address !== '' && !address.startsWith('mailto:') && !links.has(address)) links.set(address, page)
    }
  }
  expect(links.size).toBeGreaterThan(400)
  expect(links.size).toBeLessThan(1500)
  const wrong: string[] = []
  for (const [link, page] of links) {
    const status = (await request.get(link, asIs)).status()
    // A permanent number is there to lead on.
    if (status !== (/^\/id\/\d+$/.test(link) ? 302 : 200)) wrong.push(`${status}: ${link}, linked from ${page}`)
    if (!link.startsWith('/')) wrong.push(`${link}, linked from ${page}, leads to another site`)
  }
  expect(wrong).toEqual([])
})
