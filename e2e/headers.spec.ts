import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { APIRequestContext } from '@playwright/test'
import { kindsOfPages } from './kinds-of-pages'
import { expect, test } from './test'

const asIs = { maxRedirects: 0 }

/** Every header that the public may ever be sent. What is not here says something about the inside. */
const known = new Set([
  ...['content-type', 'content-length', 'content-encoding', 'date', 'connection', 'keep-alive', 'etag', 'vary'],
  // What is sent while it is read has no length.
  'transfer-encoding',
  ...['last-modified', 'cache-control', 'location', 'allow', 'retry-after', 'x-request-id'],
  ...['content-security-policy', 'x-content-type-options', 'referrer-policy', 'permissions-policy'],
  ...['cross-origin-opener-policy', 'cross-origin-resource-policy'],
  // Of what is for programs alone.
  ...['link', 'access-control-allow-origin', 'access-control-expose-headers', 'content-disposition'],
  ...['content-language', 'content-location'],
])

/** An address of each kind of answer that is no page. */
const others = [
  { path: '/', status: 302 },
  { path: '/en/news/', status: 308 },
  { path: '/id/1', status: 302 },
  { path: '/nowhere', status: 404 },
  { path: '/no-such-file.txt', status: 404 },
  { path: '/_next/static/no-such-file.js', status: 404 },
  { path: '/portal.js', status: 200 },
  { path: '/flags/at.svg', status: 200 },
  { path: '/cards/en-0123456789.png', status: 302 },
  { path: '/en/news/feed.atom', status: 200 },
  { path: '/en/news/feed.json?country=nowhere', status: 404 },
  { path: '/en/search/suggestions?q=border', status: 200 },
  { path: '/en/countries/malta/dossier.json', status: 200 },
  { path: '/en/countries/malta/dossier.csv', status: 200 },
  { path: '/en/meetings/ministerial-council-2024.bib', status: 200 },
  { path: '/oembed?url=nowhere', status: 404 },
  { path: '/api/v1/en/news?limit=1', status: 200 },
  { path: '/api/v1/en/news?limit=none', status: 400 },
  { path: '/api/v1/nowhere', status: 404 },
  { path: '/EN/News', status: 308 },
  { path: '/node/43337', status: 301 },
  { path: '/en/search/completions?q=border', status: 200 },
  { path: '/en/opensearch.xml', status: 200 },
  { path: '/sitemap.xml', status: 200 },
  { path: '/sitemaps/pages.xml', status: 200 },
  { path: '/sitemaps/news.xml', status: 200 },
  { path: '/sitemaps/entities-1.xml', status: 200 },
  { path: '/sitemaps/entities-99.xml', status: 404 },
  { path: '/robots.txt', status: 200 },
  { path: '/llms.txt', status: 200 },
  { path: '/manifest.webmanifest', status: 200 },
  { path: '/icon.svg', status: 200 },
  { path: '/icons/192.png', status: 200 },
  { path: '/icons/193.png', status: 404 },
  { path: '/en/countries/malta.json', status: 200 },
  { path: '/en/countries/malta.md', status: 200 },
  { path: '/en/countries/nowhere.json', status: 404 },
  { path: '/taxonomies/countries', status: 303 },
  { path: '/taxonomies/countries.ttl', status: 200 },
  { path: '/taxonomies/countries.jsonld', status: 200 },
  { path: '/data/no-such-file', status: 404 },
  { path: '/healthz', status: 200 },
  { path: '/readyz', status: 200 },
] as const

async function ask(request: APIRequestContext, path: string) {
  const answer = await request.get(path, asIs)
  const headers = answer.headers()
  expect([path, Object.keys(headers).filter((name) => !known.has(name))]).toEqual([path, []])
  expect([path, headers['x-content-type-options'], headers['referrer-policy']]).toEqual([
    ...[path, 'nosniff', 'strict-origin-when-cross-origin'],
  ])
  expect(headers['x-request-id']).toMatch(/^[0-9a-f]{8}-[0-9a-z]+$/)
  return { status: answer.status(), headers, body: answer }
}

test('no answer of the portal says anything of its inside', async ({ request }) => {
  for (const { path, status } of others) {
    const answer = await ask(request, path)
    expect([path, answer.status]).toEqual([path, status])
    expect(answer.headers['set-cookie']).toBeUndefined()
  }
})

test('a machine that asks for the head of any answer alone is told the same as with it', async ({ request }) => {
  // What says how the portal is at the moment differs from one question to the next.
  const asked = [...others.map(({ path }) => path), ...kindsOfPages.slice(0, 12).map(({ path }) => path('en'))]
  for (const path of asked.filter((one) => one !== '/readyz')) {
    const [get, head] = [await request.get(path, asIs), await request.fetch(path, { ...asIs, method: 'HEAD' })]
    const told = (answer: typeof get) => {
      const { date, 'x-request-id': _, 'transfer-encoding': __, ...headers } = answer.headers()
      return [path, answer.status(), headers]
    }
    expect(told(head)).toEqual(told(get))
    expect([path, (await head.body()).length]).toEqual([path, 0])
  }
})

test('every page lets the browser load and run only what is the portal’s own', async ({ request }) => {
  for (const { path, status } of kindsOfPages) {
    const { headers, status: answered } = await ask(request, path('en'))
    expect([path('en'), answered]).toEqual([path('en'), status ?? 200])
    const policy = headers['content-security-policy'] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toMatch(/script-src 'self'( 'sha256-[\w+/=]{44}')*(;|$)/)
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/)
    expect(headers).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('geolocation=()'),
    })
  }
})

test('a browser that has a page asks whether it has changed, and is answered in a line', async ({ request }) => {
  for (const path of ['/en', '/fr/news', '/ru/countries/uzbekistan', '/en/search?q=border']) {
    const first = await ask(request, path)
    expect(first.headers).toMatchObject({
      'cache-control': 'public, max-age=0, stale-if-error=86400',
      vary: expect.stringMatching(/^Accept-Encoding(, Accept)?$/),
      'content-encoding': 'br',
      etag: expect.stringMatching(/^W\/"[\w-]+"$/),
    })
    for (const coding of ['br', 'gzip', 'identity']) {
      const headers = { 'If-None-Match': first.headers.etag ?? '', 'Accept-Encoding': coding }
      const again = await request.get(path, { ...asIs, headers })
      expect([path, again.status(), (await again.body()).length]).toEqual([path, 304, 0])
      expect(again.headers()).toMatchObject({ etag: first.headers.etag, vary: first.headers.vary })
    }
    const plain = await request.get(path, { ...asIs, headers: { 'Accept-Encoding': 'identity' } })
    expect(plain.headers()['content-encoding']).toBeUndefined()
    expect(await plain.text()).toBe(await first.body.text())
    const head = await request.fetch(path, { ...asIs, method: 'HEAD', headers: { 'Accept-Encoding': 'identity' } })
    expect(head.headers()['content-length']).toBe(plain.headers()['content-length'])
  }
})

test('what differs by language says so, what may be kept for good does, and what leads nowhere names no page', async ({
  request,
}) => {
  for (const path of ['/', '/id/1', '/nowhere'])
    expect([path, (await ask(request, path)).headers.vary]).toEqual([path, expect.stringContaining('Accept-Language')])
  const page = await (await request.get('/en')).text()
  for (const [address] of page.matchAll(/\/_next\/static\/[^"]+\.css|\/portal\.js\?v=\w+/g)) {
    const { status, headers } = await ask(request, address)
    expect([address, status, headers['cache-control']]).toEqual([
      ...[address, 200, 'public, max-age=31536000, immutable'],
    ])
  }
})

test.describe('for somebody of the staff', () => {
  test.use({ extraHTTPHeaders: { 'x-forwarded-for': '192.0.2.40' } })

  test('public pages are made anew, and nobody else is given them', async ({ request, baseURL }) => {
    const folder = process.env.E2E_FOLDER ?? ''
    const [email, password] = readFileSync(join(folder, 'demonstration-sign-in.txt'), 'utf8').trim().split(' ')
    const stranger = await request.get('/en')
    expect(stranger.headers()['cache-control']).toContain('public')
    const forged = await request.get('/en', { headers: { Cookie: 'better-auth.session_token=forged.forged' } })
    expect(forged.headers()['cache-control']).toContain('public')
    const signedIn = await request.post('/api/auth/sign-in/email', {
      data: { email, password },
      headers: { Origin: baseURL ?? '' },
    })
    expect(signedIn.status()).toBe(200)
    const own = await request.get('/en')
    expect([own.status(), own.headers()['cache-control']]).toEqual([200, 'private, no-store'])
    expect(own.headers()['set-cookie']).toBeUndefined()
    const desk = await request.get('/admin')
    const policy = desk.headers()['content-security-policy'] ?? ''
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]+' 'strict-dynamic'/)
    expect(policy).not.toContain('unsafe')
    const [, nonce = ''] = /'nonce-([^']+)'/.exec(policy) ?? []
    const scripts = (await desk.text()).match(/<script[^>]*>/g) ?? []
    expect(scripts.length).toBeGreaterThan(2)
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`)
    expect((await request.get('/admin')).headers()['content-security-policy']).not.toBe(policy)
  })
})
