import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type Language, organization } from '@/db/content/organization'
import type { Edition } from '@/db/edition'
import { datedKindOf } from '@/db/finder/docs'
import { pictureInTurn, workOnPicture } from '@/db/media/picture-process'
import { formatDay } from '../dates'
import { type Words, wordsFor } from '../words/words'

/**
 * What is drawn to stand for a page where somebody shares it, where the page has no picture of its own: `key` is the
 * number of an edition, or a language for the portal as such. `name` stands beside the wordmark.
 */
export type Card = { key: string; title: string; kind: string; date: string; shortName: string; name: string }

/** Its width and height in pixels. */
export const cardSize = { width: 1200, height: 630 }

/** To be raised when `card-drawer.mjs` draws differently: cards may be kept for a year. */
const design = 1

const drawer = './app/cards/card-drawer.mjs'

/** The organization's colours on paper, of which the sheet that pages are set in has the only list. */
const colours = () => {
  known ??= Object.fromEntries(
    // The first of each is the one for light surroundings.
    [...readFileSync('db/content/theme.css', 'utf8').matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)]
      .map(([, name, colour]) => [name, colour] as const)
      .reverse(),
  )
  return known
}
let known: Record<string, string> | undefined

/** The card of a published edition, with its kind and the day that it is known by. */
export async function cardOf({ id, type, lang, title }: Edition): Promise<Card> {
  const words = wordsFor(lang)
  const { kind, date } = await datedKindOf(id)
  const label = type === 'news' ? (words.kinds[kind] ?? words.entityTypes.news) : words.entityTypes[type]
  const dated = (type === 'news' || type === 'meeting') && date !== ''
  return {
    ...{ key: String(id), title, name: organization.name[lang], shortName: organization.shortName[lang] },
    ...{ kind: capitals(label, words), date: dated ? formatDay(date, words.lang) : '' },
  }
}

/** The card of the portal as such, for pages that are of no edition. */
export function portalCard(lang: Language): Card {
  const [title, shortName] = [organization.name[lang], organization.shortName[lang]]
  return { key: lang, title, shortName, kind: '', date: '', name: '' }
}

/** The address of a card, which is another one as soon as anything that can be seen on it is. */
export function cardPath(card: Card): string {
  const seen = JSON.stringify([design, card, colours()])
  return `/cards/${card.key}-${createHash('sha256').update(seen).digest('hex').slice(0, 10)}.png`
}

/** A card as PNG. Throws `QueueFull` where too many pictures are being made. */
export function drawCard(card: Card): Promise<Buffer> {
  const texts = Buffer.from(JSON.stringify({ ...card, colours: colours() }))
  return pictureInTurn(() => workOnPicture(drawer, texts))
}

const capitals = (text: string, words: Words) => text.toLocaleUpperCase(words.lang)
