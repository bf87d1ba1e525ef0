import { expect, test } from 'vitest'
import { nextPath, signInPath } from './next-path'

test.each([
  ['/admin/news/12', '/admin/news/12'],
  ['/admin/news?status=draft&q=border', '/admin/news?status=draft&q=border'],
  ['/admin/news?_rsc=abc', '/admin/news'],
  ['/admin', '/admin'],
  ['/en/preview/12?revision=3', '/en/preview/12?revision=3'],
])('who was sent away from %s comes back to %s', (asked, path) => {
  expect(nextPath(asked)).toBe(path)
})

test.each([
  [undefined],
  [''],
  ['//evil.example'],
  ['/\\evil.example'],
  ['https://evil.example/admin/'],
  ['/en/news'],
  ['/en/preview/12/x'],
  ['//preview/12'],
  ['//en/preview/12'],
  ['https://evil.example/en/preview/12'],
  ['/administration'],
  ['/admin.evil.example'],
  ['/admin/../..//evil.example'],
  ['/admin/..//evil.example'],
  ['/admin/%2e%2e//evil.example'],
  ['/admin/.%2E/\\evil.example'],
  ['/admin\\..\\..\\evil.example'],
  ['/admin/\t..//evil.example'],
  ['/admin@evil.example'],
  ['%2Fadmin%2Fnews'],
  ['/admin/sign-in'],
  ['/admin/sign-in/second-factor?next=/admin/news'],
  [`/admin/${'a'.repeat(2000)}`],
])('nobody is led elsewhere by %j', (asked) => {
  expect(nextPath(asked)).toBe('/admin')
})

test('the sign-in keeps in its own address where to go on', () => {
  expect(signInPath('/admin/news/12?a=b')).toBe('/admin/sign-in?next=%2Fadmin%2Fnews%2F12%3Fa%3Db')
  expect(signInPath('/admin/news', '/second-factor')).toBe('/admin/sign-in/second-factor?next=%2Fadmin%2Fnews')
  expect(signInPath('/admin')).toBe('/admin/sign-in')
  expect(signInPath(null)).toBe('/admin/sign-in')
})
