import { expect, test } from 'vitest'
import { formatWished } from './accept'

const asked = (accept: string | undefined, target = '/en/news/a') => formatWished(target, accept)?.address

test('a browser is given a page, and so is everybody who does not like anything else better', () => {
  for (const accept of [
    undefined,
    '*/*',
    'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8',
    'text/html, application/json',
    'application/json;q=0.5, text/html;q=0.6',
    'application/json;q=0',
    'text/*',
    'application/ld+json',
    'not json at all',
  ])
    expect([accept, asked(accept)]).toEqual([accept, undefined])
})

test('a program that likes JSON or Markdown better is given that', () => {
  expect(asked('application/json')).toBe('/en/news/a.json')
  expect(asked('application/json, text/plain, */*')).toBe('/en/news/a.json')
  expect(asked('text/html;q=0.8, Application/JSON;q=0.9')).toBe('/en/news/a.json')
  expect(asked('text/markdown')).toBe('/en/news/a.md')
  expect(asked('text/markdown, application/json;q=0.9, text/html;q=0.1')).toBe('/en/news/a.md')
  expect(asked('text/*;q=0.9, text/markdown;q=0.95, text/html;q=0.5')).toBe('/en/news/a.md')
})

test('only the clean address of a page has other forms', () => {
  const accept = 'application/json'
  expect(asked(accept, '/en/about')).toBe('/en/about.json')
  for (const target of [
    '/en/news',
    '/en/news?country=malta',
    '/en/news/a/',
    '/en/news/a.md',
    '/',
    '/id/1',
    '/admin/news',
  ])
    expect([target, asked(accept, target)]).toEqual([target, undefined])
})
