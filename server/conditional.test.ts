import { expect, test } from 'vitest'
import { isKnown } from './conditional'

const tag = 'W/"one"'
const known = (headers: Record<string, string>) => isKnown(headers, tag, 'Tue, 26 Nov 2024 09:30:15 GMT')

test.each([
  { 'if-none-match': tag },
  { 'if-none-match': '"one"' },
  { 'if-none-match': `"other", ${tag}` },
  { 'if-none-match': '*' },
  { 'if-none-match': tag, 'if-modified-since': 'Mon, 25 Nov 2024 00:00:00 GMT' },
  { 'if-modified-since': 'Tue, 26 Nov 2024 09:30:15 GMT' },
  { 'if-modified-since': 'Wed, 27 Nov 2024 00:00:00 GMT' },
])('a reader who has the text is told so: %j', (headers) => {
  expect(known(headers as Record<string, string>)).toBe(true)
})

test.each([
  {},
  { 'if-none-match': '"other"' },
  { 'if-none-match': '"other"', 'if-modified-since': 'Wed, 27 Nov 2024 00:00:00 GMT' },
  { 'if-none-match': '', 'if-modified-since': 'Wed, 27 Nov 2024 00:00:00 GMT' },
  { 'if-modified-since': 'Tue, 26 Nov 2024 09:30:14 GMT' },
  { 'if-modified-since': 'tomorrow' },
  { 'if-modified-since': '2030' },
])('a reader who has an older text, or says nothing that can be understood, is sent the text: %j', (headers) => {
  expect(known(headers as Record<string, string>)).toBe(false)
})

test('a reader who goes by dates is sent what has none', () => {
  expect(isKnown({ 'if-modified-since': 'Wed, 27 Nov 2024 00:00:00 GMT' }, tag)).toBe(false)
})
