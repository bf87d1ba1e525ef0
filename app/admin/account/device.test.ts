import { expect, test } from 'vitest'
import { deviceWords, networkWords } from './device'

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Linux'],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0',
    'Edge on Windows',
  ],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36', 'Chrome on Windows'],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Safari/605.1.15',
    'Safari on a Mac',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile/15E148 Safari/604.1',
    'Safari on an iPhone',
  ],
  [
    'Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
    'Chrome on Android',
  ],
  ['curl/8.14.1', 'A program'],
  ['', 'A program'],
])('somebody who signed in with %s reads «%s»', (userAgent, words) => {
  expect(deviceWords(userAgent)).toBe(words)
})

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['2001:0db8:0001:0002:0000:0000:0000:0000', '2001:db8:1:2::'],
  ['', 'unknown'],
  ['a:b', 'a:b'],
])('somebody who signed in from «%s» reads «%s»', (address, words) => {
  expect(networkWords(address)).toBe(words)
})
