import { parseDocument } from 'htmlparser2'
import { expect, test } from 'vitest'
import { type Embedded, embedOf, embedXml } from './embed'

const page: Embedded = {
  ...{ address: 'https://portal.example/en/news/x', lang: 'en', leadLang: 'en' },
  title: '“A” <script>alert(1)</script> & \'b\' "c"',
  lead: '</blockquote><img src=x onerror=alert(1)>',
  day: { iso: '2024-06-06', text: '6 June 2024' },
  ...{ provider: 'Organization', providerAddress: 'https://portal.example/en' },
}

/** The names of all elements in a text, in their order. */
function elementsOf(html: string, xmlMode = false): string[] {
  const names = (nodes: ReturnType<typeof parseDocument>['children']): string[] =>
    nodes.flatMap((node) => ('children' in node ? ['name' in node ? node.name : '', ...names(node.children)] : []))
  return names(parseDocument(html, { xmlMode }).children)
}

test('a site that shows a page is given nothing but a quotation, whatever its title and lead hold', () => {
  const { html = '', type, width } = embedOf(page, {})
  expect([type, width]).toEqual(['rich', 600])
  expect(elementsOf(html)).toEqual(['blockquote', 'p', 'a', 'strong', 'p', 'footer', 'a', 'time'])
})

test('a site with little room is given what fits, and with hardly any a link', () => {
  expect(embedOf(page, { width: 400 })).toMatchObject({ type: 'rich', width: 400 })
  const { height = 0 } = embedOf(page, {})
  expect(embedOf(page, { height }).type).toBe('rich')
  const link = embedOf(page, { height: height - 1 })
  expect(link).toMatchObject({ type: 'link', title: page.title })
  expect(link).not.toHaveProperty('html')
  expect(embedOf(page, { width: 100 }).type).toBe('link')
})

test('a site that reads XML is given the same', () => {
  const embed = embedOf({ ...page, title: `${page.title}\u0000` }, {})
  const xml = embedXml(embed)
  expect(elementsOf(xml, true)).toEqual(['oembed', ...Object.keys(embed)])
  expect(xml).not.toContain('\u0000')
})
