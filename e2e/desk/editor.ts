import type { Locator, Page } from '@playwright/test'
import type { Body, BodyBlock, Paragraph, Text } from '../../db/body'
import { bodySchema } from '../../db/body'
import { expect } from '../test'
import { demonstration, signInAs } from './staff'

/** Signs in and makes a draft whose text is empty; the page that is open then is where it is written. */
export async function openNewDraft(page: Page, title = 'A bridge of words'): Promise<Locator> {
  const { email, password } = demonstration()
  await signInAs(page.context(), email, password)
  await page.goto('/admin/news/new')
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Kind').selectOption({ index: 0 })
  await page.getByRole('button', { name: 'Create draft' }).click()
  await expect(page).toHaveURL(/\/admin\/news\/\d+$/)
  // Until the editor has come a plain field stands there.
  await expect(page.getByRole('toolbar')).toBeVisible()
  return page.getByRole('textbox', { name: /^Text in/ })
}

/** The text as the form would send it. */
export async function writtenIn(page: Page): Promise<Body> {
  return bodySchema.parse(JSON.parse(await page.locator('input[name=body]').inputValue()))
}

/** Waits until all that is typed is stored. */
export const untilSaved = (page: Page) => expect(page.locator('output', { hasText: /^Saved/ })).toBeVisible()

/** Pastes as from another program, by an event like the browser's own. */
export async function paste(text: Locator, clipboard: { html?: string; plain?: string }) {
  await text.evaluate((element, { html, plain }) => {
    const clipboardData = new DataTransfer()
    if (html !== undefined) clipboardData.setData('text/html', html)
    if (plain !== undefined) clipboardData.setData('text/plain', plain)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    ;(element as HTMLElement).focus()
    element.dispatchEvent(event)
  }, clipboard)
}

/** Pastes or drops a file, with nothing else beside it. */
export async function bring(
  text: Locator,
  way: 'paste' | 'drop',
  file: { name: string; mimeType: string; buffer: Buffer },
) {
  const { name, mimeType, buffer } = file
  await text.evaluate(
    (element, { way, name, mimeType, bytes }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0))], name, { type: mimeType }))
      const { left, top } = element.getBoundingClientRect()
      const options = { bubbles: true, cancelable: true }
      const event =
        way === 'paste'
          ? new ClipboardEvent('paste', { ...options, clipboardData: transfer })
          : new DragEvent('drop', { ...options, dataTransfer: transfer, clientX: left + 30, clientY: top + 30 })
      ;(element as HTMLElement).focus()
      element.dispatchEvent(event)
    },
    { way, name, mimeType, bytes: buffer.toString('base64') },
  )
}

/** A body in lines that can be read and compared: `**bold**`, `- item`, `table «caption»` with its rows below it. */
export function outlineOf({ content }: Body): string {
  return content.map(linesOf).join('\n')
}

function linesOf(block: BodyBlock): string {
  switch (block.type) {
    case 'paragraph':
      return wordsOf(block.content)
    case 'heading':
      return `${'#'.repeat(block.attrs.level)} ${wordsOf(block.content)}`
    case 'bulletList':
    case 'orderedList':
      return block.content
        .map(({ content }) => `${block.type === 'bulletList' ? '-' : '1.'} ${joined(content)}`)
        .join('\n')
    case 'quote':
      return [`quote «${block.attrs.speaker}»`, ...block.content.map(({ content }) => `  ${wordsOf(content)}`)].join(
        '\n',
      )
    case 'table': {
      const rows = block.content.map(({ content }) => {
        const cells = content.map((cell) => `${cell.type === 'tableHeader' ? '! ' : ''}${joined(cell.content)}`)
        return `  ${cells.map((cell) => cell.trim()).join(' | ')}`.trimEnd()
      })
      return [`table «${block.attrs.caption}»`, ...rows].join('\n')
    }
    default:
      return `${block.type} ${block.attrs.id}`
  }
}

const joined = (paragraphs: readonly Paragraph[]) => paragraphs.map(({ content }) => wordsOf(content)).join(' / ')

function wordsOf(texts: readonly Text[] | undefined): string {
  return (texts ?? [])
    .map(({ text, marks = [] }) => {
      let words = text
      for (const mark of marks) {
        if (mark.type === 'bold') words = `**${words}**`
        else if (mark.type === 'italic') words = `*${words}*`
        else words = `[${words}](${mark.type === 'link' ? mark.attrs.href : mark.attrs.id})`
      }
      return words
    })
    .join('')
}
