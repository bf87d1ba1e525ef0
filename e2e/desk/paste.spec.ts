import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { choices } from '../../db/random'
import { expect, test } from '../test'
import { openNewDraft, outlineOf, paste, writtenIn } from './editor'

const folder = join(import.meta.dirname, 'fixtures/paste')
const copied = readdirSync(folder).filter((name) => name.endsWith('.html'))
const contentOf = (name: string) => readFileSync(join(folder, name), 'utf8')

test('what an author copies elsewhere comes in as blocks of the portal, with every word and without its looks', async ({
  page,
}) => {
  const text = await openNewDraft(page)
  for (const name of copied) {
    await test.step(name, async () => {
      await text.press('ControlOrMeta+a')
      await text.press('Delete')
      await paste(text, { html: contentOf(name) })
      expect(outlineOf(await writtenIn(page))).toBe(contentOf(name.replace('.html', '.txt')).trimEnd())
    })
  }
})

test('plain text keeps its paragraphs and lists; a mail that was broken at 72 letters is whole again', async ({
  page,
}) => {
  const text = await openNewDraft(page)
  await paste(text, { plain: 'Dear Anna,\r\n\r\nthe bridge\r\nis open.\r\n\r\n• one\r\n• two\r\n' })
  expect(outlineOf(await writtenIn(page))).toBe('Dear Anna,\nthe bridge is open.\n- one\n- two')
  await text.press('ControlOrMeta+a')
  await paste(text, { plain: 'First line\n\\second\nthird' })
  expect(outlineOf(await writtenIn(page))).toBe('First line\n\\second\nthird')
  await text.press('ControlOrMeta+a')
  await paste(text, { plain: '- 5 degrees' })
  expect(outlineOf(await writtenIn(page))).toBe('- 5 degrees')
})

test('a link to the portal itself becomes one by number, whichever way its address was written', async ({
  page,
  baseURL,
}) => {
  const text = await openNewDraft(page)
  const links = ['/en/countries/malta', `${baseURL}/fr/countries/malta`, `${baseURL}/en/countries/atlantis`]
  await paste(text, { html: links.map((href, at) => `<p><a href="${href}">link ${at}</a></p>`).join('') })
  const malta = await page.request.get('/admin/entities?path=/en/countries/malta')
  const { entities } = (await malta.json()) as { entities: { id: number }[] }
  const id = entities[0]?.id
  const expected = `[link 0](${id})\n[link 1](${id})\n[link 2](${baseURL}/en/countries/atlantis)`
  await expect.poll(async () => outlineOf(await writtenIn(page))).toBe(expected)
  await expect(text.getByText('link 1')).toHaveAttribute('title', 'Malta (Country)')
})

test('what is copied in the editor is the same where it is pasted', async ({ page }) => {
  const text = await openNewDraft(page)
  const quote = '<blockquote data-speaker="Anna" data-role="Teacher"><p>We <b>began</b>.</p></blockquote>'
  await paste(text, { html: `${contentOf('web-table.html')}${quote}<p>The end.</p>` })
  const before = outlineOf(await writtenIn(page))
  expect(before).toContain('quote «Anna»')
  await text.press('ControlOrMeta+a')
  const html = await text.evaluate((element) => {
    const clipboardData = new DataTransfer()
    element.dispatchEvent(new ClipboardEvent('cut', { clipboardData, bubbles: true, cancelable: true }))
    return clipboardData.getData('text/html')
  })
  expect(outlineOf(await writtenIn(page))).toBe('')
  await paste(text, { html })
  expect(outlineOf(await writtenIn(page))).toBe(before)
})

/** HTML as no program writes it. */
function randomHtml({ below, oneOf, chance }: ReturnType<typeof choices>): string {
  const inline = ['b', 'i', 'span', 'font', 'a', 'u', 'sup', 'code', 'o:p', 'x-y', 'del']
  const blocks = [
    'p',
    'div',
    'h1',
    'h3',
    'h6',
    'ul',
    'ol',
    'li',
    'blockquote',
    'table',
    'tr',
    'td',
    'th',
    'caption',
    'thead',
    'pre',
    'figure',
    'dl',
    'section',
    'details',
    'hr',
  ]
  const attributes = [
    '',
    ' style="font-weight:700"',
    ' style="mso-list:l0 level2 lfo1"',
    ' class=MsoListParagraph',
    ' colspan=3',
    ' rowspan=2',
    ' href="javascript:x"',
    ' href="https://example.org/a b"',
    ' href="//x"',
    ' href="https:"',
    ' href="mailto:"',
    ' href="/en/news/x"',
    ' data-entity="0"',
    ' data-entity="7"',
    ' data-image="-1"',
    ' data-image="3"',
    ' data-file="x"',
    ' data-speaker="A"',
    ' hidden',
    ' data-pm-slice="9 9 []"',
  ]
  const words = [
    'word',
    ' ',
    '&nbsp;',
    '\n',
    '1. one',
    '· dot',
    '<br>',
    '<!-- no -->',
    '&lt;p&gt;',
    'ä',
    '<img src=x>',
    '</p>',
    '</table>',
    '<td>',
  ]
  const part = (depth: number): string => {
    if (depth === 0 || chance(0.3)) return oneOf(words)
    const tag = oneOf(chance(0.4) ? inline : blocks)
    const inside = Array.from({ length: below(4) }, () => part(depth - 1)).join('')
    return `<${tag}${oneOf(attributes)}>${inside}${chance(0.9) ? `</${tag}>` : ''}`
  }
  return Array.from({ length: 1 + below(4) }, () => part(5)).join('')
}

test('whatever is pasted, the text is one that can be stored', async ({ page }) => {
  test.slow()
  const text = await openNewDraft(page)
  for (let seed = 1; seed <= 150; seed++) {
    const html = randomHtml(choices(seed))
    if (seed % 10 === 0) {
      await text.press('ControlOrMeta+a')
      await text.press('Delete')
    }
    await paste(text, { html })
    // `writtenIn` throws where it is no body.
    await writtenIn(page).catch((error) => expect(error, html).toBeUndefined())
  }
})
