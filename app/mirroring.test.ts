import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Classes and properties that name a side of the screen, where text may begin on either. */
const physicalClass =
  /(?<![\w-])-?(m[lr]|p[lr]|left|right|border-[lr]|rounded-[lr]|text-left|text-right|float-left|float-right|scroll-[mp][lr])(-[\w[\]./%()-]+)?(?=["'`\s])/g
const physicalProperty =
  /(?:margin|padding|border)-(?:left|right)|(?:^|[\s;{])(?:left|right):|text-align:\s*(?:left|right)|float:\s*(?:left|right)/g

const filesIn = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file))

test('no page names a side of the screen: read from right to left, everything mirrors', () => {
  const found = (files: readonly string[], pattern: RegExp) =>
    files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(pattern)].map(([text]) => `${file}: ${text.trim()}`),
    )
  const markup = [...filesIn('app', '.tsx'), ...filesIn('components', '.tsx')]
  // In markup a word is a class only where it stands in a text.
  const classes = found(markup, physicalClass).filter((line) => /-\w|text-|float-/.test(line.split(': ')[1] ?? ''))
  expect(classes).toEqual([])
  expect(found(['app/site.css', ...filesIn('app/admin', '.css')], physicalProperty)).toEqual([])
})
