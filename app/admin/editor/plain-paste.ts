import type { Body } from '@/db/body'
import { bodyFromPlain } from '@/db/plain-body'

/**
 * A body of plain text that was copied elsewhere; undefined for words of a single line, which go where the cursor is.
 * Where empty lines part paragraphs, as in mails, a line within one is none of its own; else every line is.
 */
export function bodyFromPasted(text: string): Body | undefined {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .trim()
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^[•·▪◦–]\s+/, '- ')
        .replace(/^\\/, '\\\\'),
    )
  if (lines.length === 1) return undefined
  const isItem = (line: string | undefined) => /^(- |\d{1,3}\. )/.test(line ?? '')
  const parted = lines.includes('')
  const whole = lines.flatMap((line, at) =>
    parted || at === 0 || (isItem(line) && isItem(lines[at - 1])) ? [line] : ['', line],
  )
  return bodyFromPlain(whole.join('\n'), { type: 'doc', content: [] })
}
