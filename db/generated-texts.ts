import type { Body, BodyBlock, Paragraph } from './body'
import type { Block, NewsContent } from './content/shape'
import type { choices } from './random'

/** What a generated edition says. */
export type GeneratedText = { title: string; lead: string; body: Body; city: string | null }

export type Choices = ReturnType<typeof choices>

/** A sentence in pieces: words as they are, a number in the place of another, or a place, as the source has it. */
type Sentence = { pieces: readonly (string | { number: number } | { place: string })[]; words: number }

/** What is taken from one edition of the shipped news. */
type Source = {
  title: Sentence
  /** The title before and after its colon. */
  halves: readonly [Sentence, Sentence] | undefined
  lead: readonly Sentence[]
  paragraphs: readonly (readonly Sentence[])[]
  lists: readonly (readonly Sentence[])[]
  headings: readonly Sentence[]
  /** Words of lead and body. */
  words: number
}

/** Who speaks is left out: words that are put together anew would be put into somebody's mouth. */
const speech =
  /["“”„«»‹›]|\b(?:I|me|my|we|our|us|ladies|thank|said|says|told|tells|added|adds|explained|explains|asked|recalls?|recalled|thinks?|noted|stressed|warned|je|nous|notre|nos|dit|explique|ich|wir|unsere?|sagte?|erklärte?|noi|nostr[aeio]|dice|spiega|nosotros|nuestr[ao]s?|explica)\b|(?<!\p{L})(?:я|мы|наш\p{L}*|нам|сказал\p{L}*|говорит|объясн\p{L}*)(?!\p{L})/iu

/**
 * Makes texts of one language out of the sentences and titles of shipped news: runs of whole sentences, with other
 * numbers, and with invented places that give words their long tail.
 * the invented stand in for.
 */
export class TextMaker {
  private readonly sources: readonly Source[]
  private readonly cities: readonly string[]
  private readonly halves: readonly (readonly [Sentence, Sentence])[]

  constructor(
    private readonly lang: string,
    news: readonly NewsContent[],
  ) {
    const editions = news.flatMap(({ editions }) => editions[lang] ?? [])
    this.cities = [...new Set(editions.flatMap(({ dateline }) => dateline?.split('/') ?? []))]
    const place = new RegExp(`(?<!\\p{L})(?:${this.cities.map(escaped).join('|') || '(?!)'})(?!\\p{L})`, 'gu')
    const sentence = (text: string) => sentenceFrom(text, place)
    this.sources = editions.map(({ title, lead, body }) => {
      const [, before, after] = /^(.+?) ?: (.+)$/.exec(title) ?? []
      const paragraphs = body.flatMap((block) => (typeof block === 'string' ? [sentencesOf(block).map(sentence)] : []))
      const source = {
        title: sentence(title),
        halves: before && after ? ([sentence(before), sentence(after)] as const) : undefined,
        lead: sentencesOf(lead).map(sentence),
        paragraphs: paragraphs.filter(({ length }) => length > 0),
        lists: body.flatMap((block) => (isList(block) ? [block.list.map(bare).filter(unspoken).map(sentence)] : [])),
        headings: body.flatMap((block) =>
          typeof block === 'object' && 'heading' in block ? [sentence(block.heading)] : [],
        ),
      }
      return { ...source, words: wordCount(lead) + body.reduce((sum, block) => sum + wordCount(plainOf(block)), 0) }
    })
    this.halves = this.sources.flatMap(({ halves }) => (halves ? [halves] : []))
  }

  /** False for a language without a shipped item to learn from. */
  get able(): boolean {
    return this.sources.some(({ paragraphs }) => paragraphs.length > 0)
  }

  make(choose: Choices, dateline: boolean): GeneratedText {
    const source = this.source(choose)
    const lead = this.saidAll(this.source(choose).lead.slice(0, 3), choose)
    const content: BodyBlock[] = []
    let missing = source.words
    let step = 0
    while (missing > 0 && step++ < 40) {
      const { paragraphs, headings, lists } = this.source(choose)
      const paragraph = choose.oneOf(paragraphs)
      if (!paragraph) continue
      const [heading, list] = [choose.oneOf(headings), choose.oneOf(lists)]
      if (heading && step > 1 && choose.chance(0.5))
        content.push({
          type: 'heading',
          attrs: { level: 2 },
          content: [{ type: 'text', text: this.said(heading, choose) }],
        })
      const from = choose.below(Math.max(1, paragraph.length - 1))
      const run = paragraph.slice(from, from + 2 + choose.below(3))
      content.push(paragraphOf(this.saidAll(run, choose)))
      missing -= run.reduce((sum, { words }) => sum + words, 0)
      if (!list || list.length === 0 || !choose.chance(0.4)) continue
      const items = list.map((item) => ({ type: 'listItem' as const, content: [paragraphOf(this.said(item, choose))] }))
      content.push({ type: 'bulletList', content: items })
      missing -= list.reduce((sum, { words }) => sum + words, 0)
    }
    if (choose.chance(0.4)) content.push(paragraphOf(this.references(choose)))
    return {
      title: this.title(source, choose),
      lead,
      body: { type: 'doc', content },
      city: dateline && this.cities.length > 0 ? this.place(choose.oneOf(this.cities), choose) : null,
    }
  }

  /** A few shipped items lend far more than the others, as a few subjects do in the news of any organization. */
  private source(choose: Choices): Source {
    return this.sources[skewed(this.sources.length, 12, choose)] as Source
  }

  private title({ title }: Source, choose: Choices): string {
    const [before, after] = [choose.oneOf(this.halves), choose.oneOf(this.halves)]
    const said =
      before && after && choose.chance(0.6)
        ? `${this.said(before[0], choose)}${this.lang === 'fr' ? ' ' : ''}: ${this.said(after[1], choose)}`
        : this.said(title, choose)
    if (!choose.chance(0.3)) return said
    return `${said} (${inventedPlace(this.lang, choose)})`
  }

  private references(choose: Choices): string {
    const symbols = Array.from({ length: 1 + choose.below(2) }, () => documentSymbol(choose))
    return [...symbols, ...Array.from({ length: choose.below(3) }, () => inventedPlace(this.lang, choose))].join(', ')
  }

  private saidAll(sentences: readonly Sentence[], choose: Choices): string {
    return sentences.map((sentence) => this.said(sentence, choose)).join(' ')
  }

  private said({ pieces }: Sentence, choose: Choices): string {
    return pieces
      .map((piece) => {
        if (typeof piece === 'string') return piece
        if ('place' in piece) return this.place(piece.place, choose)
        // It may be the day of a month.
        if (piece.number <= 31) return String(1 + choose.below(28))
        return String(32 + choose.below(piece.number < 100 ? 68 : 968))
      })
      .join('')
  }

  /** A place as the source has it, or as often an invented one: nothing is said of real ones that is not said there. */
  private place(real: string, choose: Choices): string {
    return choose.chance(0.5) ? real : inventedPlace(this.lang, choose)
  }
}

function sentencesOf(text: string): string[] {
  return bare(text)
    .split(/(?<=[.!?…])\s+(?=[\p{Lu}\p{N}])/u)
    .filter(unspoken)
}

const unspoken = (sentence: string) => sentence !== '' && !speech.test(sentence)

/** A text without its links: what they lead to may not be in this database. */
const bare = (text: string) => text.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')

const isList = (block: Block): block is Extract<Block, { list: readonly string[] }> =>
  typeof block === 'object' && 'list' in block

function plainOf(block: Block): string {
  if (typeof block === 'string') return bare(block)
  if ('list' in block) return block.list.join(' ')
  return 'quote' in block ? block.quote : 'heading' in block ? block.heading : ''
}

const wordCount = (text: string) => text.split(/\s+/).filter(Boolean).length

function sentenceFrom(text: string, place: RegExp): Sentence {
  const pieces: (string | { number: number } | { place: string })[] = []
  let last = 0
  // Years stay, and so does what is no number of its own: 9.30, 4,200, 2nd.
  const slots = new RegExp(
    `(?<number>(?<![\\p{L}\\p{N}.,:/-])\\d{1,3}(?![\\p{L}\\p{N}]|[.,:/-]\\d))|${place.source}`,
    'gu',
  )
  for (const match of text.matchAll(slots)) {
    if (match.index > last) pieces.push(text.slice(last, match.index))
    pieces.push(match.groups?.number ? { number: Number(match[0]) } : { place: match[0] })
    last = match.index + match[0].length
  }
  if (last < text.length) pieces.push(text.slice(last))
  return { pieces, words: wordCount(text) }
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const paragraphOf = (text: string): Paragraph => ({ type: 'paragraph', content: [{ type: 'text', text }] })

/** A number below `length`, small ones far more often: in the manner of Zipf, and the flatter the larger `flat`. */
export function skewed(length: number, flat: number, choose: Choices): number {
  const part = choose.below(1_000_000) / 1_000_000
  return Math.min(length - 1, Math.floor(flat * (((length + flat) / flat) ** part - 1)))
}

const parts = {
  latin: {
    syllables: ['ba', 'do', 'ka', 'le', 'mi', 'no', 'ra', 'se', 'ti', 'vu', 'dra', 'gol', 'hir', 'jel', 'mar', 'nov'],
    more: [
      'pol',
      'rez',
      'sto',
      'tor',
      'ul',
      'vek',
      'zan',
      'bri',
      'cho',
      'dul',
      'fen',
      'gar',
      'kos',
      'lin',
      'ost',
      'yar',
    ],
    endings: ['grad', 'vitsa', 'sk', 'ari', 'oli', 'eni', 'burg', 'tal', 'ova', 'ište', 'una', 'enti'],
  },
  cyrillic: {
    syllables: ['ба', 'до', 'ка', 'ле', 'ми', 'но', 'ра', 'се', 'ти', 'ву', 'дра', 'гол', 'хир', 'ел', 'мар', 'нов'],
    more: ['пол', 'рез', 'сто', 'тор', 'ул', 'век', 'зан', 'бри', 'чо', 'дул', 'фен', 'гар', 'кос', 'лин', 'ост', 'яр'],
    endings: ['град', 'вица', 'ск', 'ари', 'оли', 'ени', 'бург', 'таль', 'ова', 'ище', 'уна', 'енти'],
  },
} as const

/** One of a quarter of a million names of no real place. */
function inventedPlace(lang: string, choose: Choices): string {
  const { syllables, more, endings } = parts[lang === 'ru' ? 'cyrillic' : 'latin']
  let rank = skewed(250_000, 4, choose)
  const all = [...syllables, ...more]
  let name = ''
  do {
    name += all[rank % all.length]
    rank = Math.floor(rank / all.length)
  } while (rank >= endings.length)
  name += endings[rank]
  return name.charAt(0).toUpperCase() + name.slice(1)
}

const bodies = [
  'PC.DEL',
  'PC.DEC',
  'PC.JOUR',
  'FSC.DEL',
  'FSC.JOUR',
  'MC.DEL',
  'CIO.GAL',
  'SEC.GAL',
  'SEC.FR',
  'ODIHR.GAL',
]

/** As the documents of conferences are numbered: `PC.DEL/123/19`. */
function documentSymbol(choose: Choices): string {
  const year = String((95 + choose.below(32)) % 100).padStart(2, '0')
  return `${bodies[skewed(bodies.length, 2, choose)]}/${1 + skewed(2000, 200, choose)}/${year}`
}
