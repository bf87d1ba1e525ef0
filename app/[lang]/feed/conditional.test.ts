import { expect, test } from 'vitest'
import { conditional } from './conditional'

const changedAt = new Date('2024-11-26T09:30:15.250Z')
const ask = (headers: Record<string, string> = {}, body = 'a feed') =>
  conditional(new Headers(headers), body, 'application/atom+xml', changedAt)
const tag = ask().headers.get('ETag') ?? ''

test('a reader who has nothing yet is sent the text, with what to ask by the next time', async () => {
  const answer = ask()
  expect([answer.status, await answer.text()]).toEqual([200, 'a feed'])
  expect(Object.fromEntries(answer.headers)).toEqual({
    'cache-control': 'public, max-age=0, must-revalidate',
    'content-type': 'application/atom+xml; charset=utf-8',
    etag: expect.stringMatching(/^"[0-9a-f]{40}"$/),
    'last-modified': 'Tue, 26 Nov 2024 09:30:15 GMT',
  })
  expect(ask({}, 'another feed').headers.get('ETag')).not.toBe(tag)
})

test.each([
  { 'If-None-Match': tag },
  { 'If-None-Match': `W/${tag}` },
  { 'If-None-Match': `"other", ${tag}` },
  { 'If-None-Match': '*' },
  { 'If-None-Match': tag, 'If-Modified-Since': 'Mon, 25 Nov 2024 00:00:00 GMT' },
  { 'If-Modified-Since': 'Tue, 26 Nov 2024 09:30:15 GMT' },
  { 'If-Modified-Since': 'Wed, 27 Nov 2024 00:00:00 GMT' },
])('a reader who has the text is told so: %j', async (headers) => {
  const answer = ask(headers as Record<string, string>)
  expect([answer.status, await answer.text()]).toEqual([304, ''])
  expect(answer.headers.get('ETag')).toBe(tag)
  expect(answer.headers.get('Last-Modified')).toBe('Tue, 26 Nov 2024 09:30:15 GMT')
  expect(answer.headers.get('Cache-Control')).toBe('public, max-age=0, must-revalidate')
})

test.each([
  { 'If-None-Match': '"other"' },
  { 'If-None-Match': '"other"', 'If-Modified-Since': 'Wed, 27 Nov 2024 00:00:00 GMT' },
  { 'If-None-Match': '', 'If-Modified-Since': 'Wed, 27 Nov 2024 00:00:00 GMT' },
  { 'If-Modified-Since': 'Tue, 26 Nov 2024 09:30:14 GMT' },
  { 'If-Modified-Since': 'tomorrow' },
  { 'If-Modified-Since': '2030' },
])('a reader who has an older text, or says nothing that can be understood, is sent the text: %j', (headers) => {
  expect(ask(headers as Record<string, string>).status).toBe(200)
})
