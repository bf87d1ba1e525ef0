import { describe, expect, test } from 'vitest'
import { choices } from '../db/random'
import { bestLanguage, judge } from './address'

const rendered = { do: 'render', lang: 'en' }
const redirected = (to: string) => ({ do: 'redirect', to })

describe('a visitor with a clean address is shown the page', () => {
  test.each([
    '/en',
    '/en/news',
    '/en/news/some-item',
    '/en/news?page=2',
    '/en/news?q=border&kind=story&field=elections&country=malta&structure=secretariat&lang=fr&from=2020&to=2024-06&sort=oldest&page=3',
    '/en/meetings?kind=ministerial-council-meetings&field=elections&country=malta&structure=secretariat&from=2024&page=2',
    '/en/projects?q=border&kind=unified&to=2024-11-25&sort=relevance',
    '/en/search?q=youth&kind=news',
    '/en/about',
    '/en/structures/organizational-structure',
  ])('%s', (address) => expect(judge(address)).toMatchObject(rendered))
})

describe('a program whose address differs only in how it is written is sent to the clean one', () => {
  test.each([
    ['//sitemap.xml?page=2', '/sitemap.xml'],
    ['/Sitemaps/News.xml', '/sitemaps/news.xml'],
    ['/flags//at.svg?size=2', '/flags/at.svg'],
    ['/api//v1/news/?page=2', '/api/v1/news?page=2'],
    ['/robots.txt/', '/robots.txt'],
    ['/en/opensearch.xml?q=1', '/en/opensearch.xml'],
  ])('%s', (given, clean) => {
    expect(judge(given)).toMatchObject(redirected(clean))
    expect(judge(clean).do).toMatch(/^(map|answer|serve)$/)
  })
})

describe('a visitor whose address differs only in how it is written is sent to the clean one', () => {
  test.each([
    ['/en/', '/en'],
    ['/EN/News', '/en/news'],
    ['/EN//news/Old-Item/', '/en/news/old-item'],
    ['/en/News/Caf%c3%a9-Noir', '/en/news/caf%C3%A9-noir'],
    ['/en//', '/en'],
    ['//en', '/en'],
    ['/en//news', '/en/news'],
    ['/en/news/', '/en/news'],
    ['/en///news//some-item///', '/en/news/some-item'],
    ['/en?', '/en'],
    ['/en#content', '/en'],
    ['/en/./news', '/en/news'],
    ['/fr/../en/news', '/en/news'],
    ['/fr/%2e%2E/en/news', '/en/news'],
    ['/en\\news', '/en/news'],
    ['/%65n/%6Eews', '/en/news'],
    ['/en/news/caf%c3%a9', '/en/news/caf%C3%A9'],
    ['http://evil.example/en/news', '/en/news'],
    ['/en/news?utm_source=letter', '/en/news'],
    ['/en/news?country=', '/en/news'],
    ['/en/news?country=malta&country=malta', '/en/news?country=malta'],
    ['/en/news?country=malta&kind=story', '/en/news?kind=story&country=malta'],
    ['/en/news?country=malta&country=albania', '/en/news?country=albania&country=malta'],
    ['/en/news?country=%6Dalta', '/en/news?country=malta'],
    ['/en/news?q=%20two%20%20words', '/en/news?q=two+words'],
    ['/en/news?q=first&q=second', '/en/news?q=first'],
    ['/en/news?page=1', '/en/news'],
    ['/en/news?page=007', '/en/news?page=7'],
    ['/en/news?country=malta&page=1', '/en/news?country=malta'],
    ['/en/news?sort=newest', '/en/news'],
    ['/en/news?sort=price', '/en/news'],
    ['/en/news?lang=en', '/en/news'],
    ['/en/news/?country=malta&&', '/en/news?country=malta'],
    ['/en/news?from=25+Nov+2024', '/en/news?from=2024-11-25'],
    ['/fr/news?to=1er%20novembre%202024', '/fr/news?to=2024-11-01'],
    ['/en/news?from=2024/2024', '/en/news?from=2024&to=2024'],
    ['/en/news?to=&from=March+2024+-+1.4.2024&kind=story', '/en/news?kind=story&from=2024-03&to=2024-04-01'],
    ['/en/meetings?lang=fr&kind=weekly&utm_source=letter', '/en/meetings?kind=weekly'],
    ['/ru/projects?page=1&country=malta&sort=newest', '/ru/projects?country=malta'],
    ['/en/search?q=youth&country=malta&from=2020', '/en/search?q=youth'],
    ['/en/search?kind=news&page=2', '/en/search'],
  ])('%s', (given, clean) => {
    expect(judge(given)).toMatchObject(redirected(clean))
    expect(judge(clean)).toMatchObject({ do: 'render', lang: clean.slice(1, 3) })
    expect(judge(clean)).not.toHaveProperty('status')
  })
})

test('a visitor who brings parameters to a page that is no list is sent to the page itself', () => {
  for (const path of [
    '/en',
    '/en/news/some-item',
    '/en/countries',
    '/en/countries/malta',
    '/en/about',
    '/en/meetings/weekly',
  ])
    for (const query of ['?q=x', '?page=2', '?country=malta', '?utm_source=letter', '?%zz'])
      expect(judge(path + query)).toMatchObject(redirected(path))
})

describe('a visitor who types a date that is none is shown the list, which says so', () => {
  test.each([
    '/en/news?from=soon',
    '/en/news?country=malta&to=2024-02-30&page=2',
    '/en/meetings?from=2024&to=2023',
    '/ru/projects?from=%D1%81%D0%BA%D0%BE%D1%80%D0%BE',
  ])('%s', (address) => expect(judge(address)).toMatchObject({ do: 'render', status: 404 }))

  test('and one with a date that can be read is not', () => {
    for (const address of ['/en/news?from=2024', '/en/news', '/en/countries', '/en/search?q=x'])
      expect(judge(address)).not.toHaveProperty('status')
    // The search of the whole site has no dates.
    expect(judge('/en/search?q=x&from=soon')).toMatchObject(redirected('/en/search?q=x'))
  })
})

test('a program is answered with the dossier of a country beside its page, and nowhere else', () => {
  for (const format of ['json', 'csv'])
    expect(judge(`/en/countries/malta/dossier.${format}`)).toEqual({
      ...{ do: 'answer', route: `/en/countries/malta/dossier/${format}` },
    })
  expect(judge('/en/countries/malta/dossier.json?x=1')).toMatchObject(redirected('/en/countries/malta/dossier.json'))
  for (const address of ['/en/countries/malta/dossier/json', '/en/countries/malta/dossier/csv'])
    expect(judge(address)).toMatchObject({ do: 'refuse', status: 404 })
})

describe('a feed reader is answered at the address of the list, with the list’s parameters', () => {
  const answered = (route: string) => ({ do: 'answer', route, searches: true })

  test.each([
    ['/en/news/feed.atom', '/en/feed/news/atom'],
    ['/ru/meetings/feed.rss?kind=weekly&from=2024', '/ru/feed/meetings/rss?kind=weekly&from=2024'],
    ['/en/projects/feed.json?q=two+words', '/en/feed/projects/json?q=two+words'],
    ['/en/search/feed.atom?q=youth&kind=news', '/en/feed/search/atom?q=youth&kind=news'],
    // What is wrong with a date is for the feed to say.
    ['/en/news/feed.rss?from=soon', '/en/feed/news/rss?from=soon'],
  ])('%s', (address, route) => expect(judge(address)).toEqual(answered(route)))

  test('pages and orders are not the affair of a feed', () => {
    for (const [given, clean] of [
      ['/en/news/feed.atom?country=malta&sort=oldest&page=3', '/en/news/feed.atom?country=malta'],
      ['/en/news/feed.rss?page=0&utm_source=reader', '/en/news/feed.rss'],
      ['/en/news//feed%2Ejson/?from=2024/2025', '/en/news/feed.json?from=2024&to=2025'],
    ] as const) {
      expect([given, judge(given)]).toEqual([given, redirected(clean)])
      expect([clean, judge(clean).do]).toEqual([clean, 'answer'])
    }
  })

  test('what is no list has no feed, and no other kind of feed is known', () => {
    for (const address of ['/en/countries/feed.atom', '/en/news/feed.xml', '/en/news/x/feed.atom', '/en/feed.atom'])
      expect(judge(address)).toMatchObject({ do: 'render', path: address })
  })

  test('a feed reader that asks for too much is told so in plain text', () => {
    for (const format of ['atom', 'rss', 'json'])
      expect(judge(`/en/news/feed.${format}?q=${'x'.repeat(201)}`)).toMatchObject({ do: 'refuse', program: true })
  })
})

test('a search field asks what to suggest for some letters, and for nothing else', () => {
  const asked = '/en/search/suggestions'
  for (const query of ['', '?q=b', '?q=two+words', `?q=${'x'.repeat(200)}`])
    expect(judge(asked + query)).toEqual({ do: 'answer', route: asked + query, searches: true })
  for (const [query, clean] of [
    ['?q=', ''],
    ['?q=+bor++der+', '?q=bor+der'],
    ['?q=b&kind=news&page=2&from=2024&utm_source=x', '?q=b'],
    ['?country=malta', ''],
  ] as const)
    expect([query, judge(asked + query)]).toEqual([query, redirected(asked + clean)])
  expect(judge(`${asked}?q=${'x'.repeat(201)}`)).toMatchObject({ do: 'refuse', status: 400, program: true })
})

test('whatever address a visitor makes up, one redirect at most leads to a page that is shown', () => {
  const { below: random } = choices(20_261_123)
  const oneOf = <T>(list: readonly T[]) => list[random(list.length)] as T
  const names = ['q', 'kind', 'field', 'country', 'structure', 'lang', 'from', 'to', 'sort', 'page']
  const strangeNames = ['utm_source', 'Q', 'page[]', '', '__proto__', 'constructor', 'q%00']
  const values = ['malta', 'albania', 'story', 'en', 'fr', 'newest', 'oldest', 'relevance', '2020', '2020-13', '1', '2']
  const days = [
    '25+Nov+2024',
    '2024/2020',
    '2024+-+2025',
    '1.4.2024',
    '2024-11+–+2024',
    '2024/2024-02-30',
    'novembre+2024',
  ]
  const strangeValues = [
    '',
    '+',
    '%20',
    '0',
    '-1',
    '1e3',
    '9'.repeat(30),
    '%FF',
    '%',
    '%zz',
    'ü',
    'a+b',
    '%26',
    "'",
    '~*',
  ]
  const paths = [
    ...['/en', '/ru', '/en/news', '/fr/news', '/en/search', '/en/news/some-item', '/en/countries', '/de/about'],
    ...['/en/meetings', '/it/projects', '/en/news/feed.atom', '/es/meetings/feed.json', '/ru/search/feed.rss'],
    '/fr/search/suggestions',
  ]
  const write = (path: string) => {
    if (random(3) > 0) return path
    const letters = [...path].map((letter) =>
      random(12) > 0 ? letter : letter === '/' ? '//' : `%${letter.charCodeAt(0).toString(16)}`,
    )
    return letters.join('') + oneOf(['', '', '/', '//', '/.'])
  }
  const outcomes = { render: 0, answer: 0, redirect: 0, refuse: 0 }
  for (let visit = 0; visit < 8000; visit++) {
    const parameters = Array.from({ length: random(oneOf([2, 9, 25])) }, () => {
      const name = random(8) > 0 ? oneOf(names) : oneOf(strangeNames)
      const value = oneOf(oneOf([values, values, days, strangeValues]))
      return random(20) > 0 ? `${name}=${value}` : name
    })
    const query = parameters.length > 0 || random(20) === 0 ? `?${parameters.join('&')}` : ''
    const asked = write(oneOf(paths)) + query
    const verdict = judge(asked)
    if (verdict.do === 'redirect') {
      expect([asked, judge(verdict.to).do]).toEqual([asked, expect.stringMatching(/^(render|answer)$/)])
      expect([asked, verdict.to]).toMatchObject([asked, expect.stringMatching(/^\/[a-z]{2}(\/|\?|$)/)])
    }
    if (verdict.do in outcomes) outcomes[verdict.do as keyof typeof outcomes]++
  }
  // Each of the four has to have been tried often.
  for (const [outcome, count] of Object.entries(outcomes)) expect([outcome, count > 200]).toMatchObject([outcome, true])
})

describe('a visitor who asks for more than a list answers is refused before any query', () => {
  const values = (count: number) => Array.from({ length: count }, (_, index) => `country=c${index}`).join('&')
  const refused = { do: 'refuse', status: 400, lang: 'en' }

  test('more than six values, of one filter or of several', () => {
    expect(judge(`/en/news?${values(6)}`)).toMatchObject(rendered)
    expect(judge(`/en/news?${values(7)}`)).toMatchObject(refused)
    expect(judge(`/en/news?kind=story&${values(6)}`)).toMatchObject(refused)
    expect(judge(`/en/search?q=x&${values(7).replaceAll('country', 'kind')}`)).toMatchObject(refused)
  })

  test('more than 200 characters of text', () => {
    expect(judge(`/en/news?q=${'x'.repeat(200)}`)).toMatchObject(rendered)
    expect(judge(`/en/news?q=${'x'.repeat(201)}`)).toMatchObject(refused)
    expect(judge(`/en/search?q=${'x'.repeat(201)}`)).toMatchObject(refused)
  })

  test('values that are dropped do not count', () => {
    expect(judge(`/en/news?${values(6)}&country=c1&country=&page=1`)).toMatchObject(redirected(`/en/news?${values(6)}`))
    expect(judge(`/en/countries?${values(7)}`)).toMatchObject(redirected('/en/countries'))
  })
})

describe('a visitor with an address that no page can have is told that there is none', () => {
  test.each([
    '/xx',
    '/xx/news',
    '/news',
    '/e',
    '/english',
    '/constructor',
    '/toString/news',
    '/news/feed.atom',
    '/xx/search/suggestions',
    '/__proto__',
    '/id/0',
    '/id/x',
    '/id/1/2',
  ])('%s', (address) => expect(judge(address)).toMatchObject({ do: 'refuse', status: 404 }))

  test('pages for statuses have no address, nor has the place of feeds, however it is written', () => {
    const statuses = ['/en/status/404', '/en//status/500', '/en/%73tatus/404', '/en/status/400/']
    const feeds = ['/en/feed/news/atom', '/en//feed/news/rss', '/en/%66eed/news/json?q=x', '/en/news/../feed/x']
    for (const address of [...statuses, ...feeds])
      expect(judge(address)).toMatchObject({ do: 'refuse', status: 404, lang: 'en' })
  })

  test('a preview has one address, whatever is written beside it, and nothing else is at a preview’s', () => {
    expect(judge('/en/preview/12')).toEqual({ do: 'preview', lang: 'en', path: '/en/preview/12' })
    expect(judge('/ru/preview/12?revision=3')).toEqual({ do: 'preview', lang: 'ru', path: '/ru/preview/12' })
    const others = ['/en/preview/12/', '/en//preview/12', '/en/%70review/12', '/en/preview/%312', '/en/x/../preview/12']
    const parameters = ['?', '?revision=', '?revision=0', '?revision=03', '?revision=x', '?utm_source=x', '?_rsc=1']
    for (const address of [...others, ...parameters.map((query) => `/en/preview/12${query}`)])
      expect([address, judge(address)]).toEqual([address, { do: 'redirect', to: '/en/preview/12' }])
    expect(judge('/en/preview/12?revision=3&revision=4')).toEqual({ do: 'redirect', to: '/en/preview/12?revision=3' })
    for (const address of [
      '/en/preview',
      '/en/preview/',
      '/en/preview/x',
      '/en/preview/0',
      '/en/preview/1/2',
      '/en/preview/12.txt',
    ])
      expect([address, judge(address)]).toMatchObject([address, { do: 'refuse', status: 404 }])
  })

  test('an address that is not well written is a bad request', () => {
    for (const address of ['/en/%', '/en/%zz', '/%E0%A4%A', '/en/news/%FF', '/en/news/%C3', 'http://['])
      expect(judge(address)).toMatchObject({ do: 'refuse', status: 400 })
  })
})

test('no address that looks like another site sends a visitor there', () => {
  for (const start of [
    '//',
    '///',
    '/\\',
    '\\\\',
    '/\\/',
    '//\\',
    'http://',
    'https:',
    '/en/..//',
    '/%2F',
    '/%5C',
    '/.//',
  ])
    for (const rest of [
      'evil.example',
      'evil.example/',
      'evil.example/en',
      'evil.example/en/news?page=1',
      'evil.example//en//',
    ]) {
      const verdict = judge(start + rest)
      // Either there is no such page, or it is a page of the portal's own.
      if (verdict.do === 'redirect')
        expect([start + rest, verdict.to]).toMatchObject([start + rest, expect.stringMatching(/^\/en(\/|$)/)])
      else expect([start + rest, verdict.do]).toMatchObject([start + rest, expect.stringMatching(/^(refuse|greet)$/)])
    }
})

test('a browser is given the portal’s script, and pictures, as they are', () => {
  for (const address of ['/portal.js?v=1', '/icon.svg', '/_next/static/a.js'])
    expect([address, judge(address)]).toMatchObject([address, { do: 'serve', path: address.split('?')[0] }])
  for (const address of ['/files/x.svg', '/files/0a-480.avif', '/flags/at.svg'])
    expect([address, judge(address)]).toEqual([address, { do: 'answer', route: address, picture: true }])
  expect(judge('/en/portal.js').do).toBe('render')
})

test('what searches for a visitor is known from the address of it', () => {
  for (const address of ['/en/news', '/en/news?country=malta', '/fr/search?q=x', '/en/meetings?page=2'])
    expect([address, judge(address)]).toMatchObject([address, { do: 'render', searches: true }])
  for (const address of ['/en', '/en/news/some-item', '/en/countries/malta', '/files/x.svg'])
    expect(judge(address)).not.toHaveProperty('searches')
})

test('a program that asks the API is answered by it at every address below, with what it asked', () => {
  for (const address of [
    ...['/api/v1', '/api/v1/en/countries?fields=title', '/api/v1/entities/7', '/api/v1/no/such/thing'],
    ...['/api/v1/en/news?q=x', '/api/v1/fr/search?limit=5&q=x'],
  ])
    expect([address, judge(address)]).toEqual([address, { do: 'answer', route: address, searches: true }])
  for (const [address, to] of [
    ['/api/v1/', '/api/v1'],
    ['//api//v1/en/news/?q=x', '/api/v1/en/news?q=x'],
  ] as const)
    expect([address, judge(address)]).toEqual([address, { do: 'redirect', to }])
  for (const address of ['/api/v1x', '/api', '/api/v2/news'])
    expect([address, judge(address).do]).toEqual([address, 'refuse'])
})

test('a site that embeds a page asks at one address, however it writes it, and nothing else has parameters', () => {
  const url = 'https%3A%2F%2Fportal.example%2Fen%2Fnews%2Fx'
  expect(judge(`/oembed?url=${url}&format=xml`)).toEqual({ do: 'answer', route: `/oembed?url=${url}&format=xml` })
  expect(judge(`/oembed?junk=1&format=xml&url=${url}&url=b`)).toEqual({
    do: 'redirect',
    to: `/oembed?url=${url}&format=xml`,
  })
  expect(judge('/taxonomies/countries.ttl?junk=1')).toEqual({ do: 'redirect', to: '/taxonomies/countries.ttl' })
})

test('a machine that watches over the portal is told how it is', () => {
  expect(judge('/healthz')).toEqual({ do: 'tell', what: 'health' })
  expect(judge('/readyz')).toEqual({ do: 'tell', what: 'readiness' })
})

test('a visitor at the bare door is greeted, and a permanent number is looked up', () => {
  for (const address of ['/', '//', '/?', '/?lang=fr']) expect(judge(address)).toMatchObject({ do: 'greet' })
  for (const address of ['/id/17', '/id/17/', '//id//17', '/id/17?x=1'])
    expect(judge(address)).toMatchObject({ do: 'permalink', entity: 17 })
})

describe('a visitor is greeted in the language that their browser likes best', () => {
  test.each([
    [undefined, 'en'],
    ['', 'en'],
    ['fr', 'fr'],
    ['de-AT', 'de'],
    ['RU', 'ru'],
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['en;q=0.5, fr;q=0.7', 'fr'],
    ['en;q=0.5,fr;q=0.50,de;q=0.05', 'en'],
    ['fr ; q=0.3 , it ; q=0.9', 'it'],
    ['fr;Q=0.3,it', 'it'],
    ['ja,zh;q=0.9,es;q=0.1', 'es'],
    ['ja,*;q=0.5', 'en'],
    ['fr;q=0,ru;q=0.1', 'ru'],
    ['fr;q=0', 'en'],
    ['fr;q=nonsense,it;q=0.1', 'it'],
    ['constructor,__proto__,es;q=0.2', 'es'],
    [';;;,,,q=', 'en'],
  ])('%j → %s', (header, language) => expect(bestLanguage(header)).toBe(language))
})

test('a file is asked for by its number, whatever name stands behind it', () => {
  for (const name of ['agenda.pdf', '%D0%9F%D0%BE.docx', 'x?y=1'])
    expect(judge(`/media/12/${name}`)).toEqual({ do: 'download', file: 12 })
  for (const address of ['/media/12', '/media/0/a.pdf', '/media/x/a.pdf', '/media/12/a/b.pdf'])
    expect(judge(address)).toMatchObject({ do: 'refuse', status: 404 })
})
