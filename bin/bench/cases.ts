import { today } from '../../db/clock'
import { languages } from '../../db/content/organization'
import { database } from '../../db/database'
import { fillingEditor } from '../../db/filling-editor'
import type { Question } from '../../db/finder/facet-index'
import { newsFinder } from '../../db/finder/finders'
import { liveIndex } from '../../db/finder/live-index'
import type { Query } from '../../db/finder/query'
import { pageSize } from '../../db/finder/search'
import { suggest } from '../../db/finder/suggestions'
import { findText, readText } from '../../db/finder/text'
import { makeEntity, publishEdition, saveDraft, withdrawEdition } from '../../db/publishing'
import type { choices } from '../../db/random'
import { whole } from './figures'
import { Drawing, everything, found, lang } from './questions'
import type { SqlFinder } from './sql-finder'
import { type Case, Times } from './timing'

/** What a list of news without a filter asks the index. */
const plainQuestion: Omit<Question, 'order'> = {
  ...{ types: newsFinder.types, langs: [lang], allLangs: languages, narrowings: [] },
  ...{ offset: 0, limit: pageSize },
  count: ['kind', 'field', 'country', 'structure', 'lang', 'year'],
}

/** The cases of one database; `sqlSamples` says how often each is asked in SQL, which takes its time. */
export async function casesOf(
  choose: ReturnType<typeof choices>,
  inSql: SqlFinder,
  sqlSamples: number,
): Promise<Case[]> {
  const live = await liveIndex()
  const drawing = await Drawing.from(choose)
  const draw = async (samples: number, one: () => Query | Promise<Query>) => {
    const drawn: Query[] = []
    while (drawn.length < samples) drawn.push(await one())
    return drawn
  }
  const listed = (name: string, target: Case['target'], queries: readonly Query[], before?: () => void): Case => {
    const at = (sample: number) => queries[sample % queries.length] as Query
    const totals: number[] = []
    return {
      ...{ name, target, samples: 200 },
      ...(before && { before }),
      ask: async (sample) => {
        const { editions, total } = await found(at(sample))
        totals.push(total)
        return editions
      },
      sql: { samples: sqlSamples, ask: (sample) => inSql.ask(at(sample)) },
      note: () => `${name}: ${whole(totals.reduce((sum, total) => sum + total, 0) / totals.length)} found on average`,
    }
  }
  const pages = Math.min(1000, (await found(everything)).pages)
  const twoWords = async (): Promise<Query> => {
    // Both words common enough that they meet.
    for (;;) {
      const query = { ...everything, q: drawing.twoWords() }
      if ((await found(query)).total >= 20) return query
    }
  }
  const texts = await draw(200, twoWords)
  const byRelevance = texts.map((one) => ({ ...one, sort: 'relevance' as const }))
  const forget = () => live.hits.clear()
  // The text and the index alone: what a text costs besides is mostly the excerpts of twenty items.
  const bare = (name: string, target: Case['target'], queries: readonly Query[], before?: () => void): Case => ({
    ...{ name: `${name}, without excerpts`, target, samples: 200 },
    ...(before && { before }),
    ask: async (sample) => {
      const { q, sort } = queries[sample % queries.length] as Query
      const now = await liveIndex()
      const hits = await findText(now, await readText(now, q, lang), languages, sort === 'relevance')
      return now.index.ask({ ...plainQuestion, order: sort, hits }).ids
    },
  })
  const commonest = drawing.commonestWord()
  const word = [{ ...everything, q: commonest }]
  const mixture = 'three big values of two facets and a long range of days'
  return [
    listed('no filter', [0.1, 0.5], [everything]),
    listed('one filter', [0.3, 2], await draw(200, () => drawing.oneFilter())),
    listed('three filters', [6, 12], await draw(200, () => drawing.threeFilters())),
    listed(mixture, undefined, await draw(50, () => drawing.worst())),
    listed(`page ${whole(pages)}`, [0.2, 1], [{ ...everything, page: pages }]),
    listed('two words, by date', [8, 25], texts, forget),
    bare('two words, by date', [8, 25], texts, forget),
    listed('two words, by relevance', [15, 30], byRelevance, forget),
    bare('two words, by relevance', [15, 30], byRelevance, forget),
    listed(`the commonest word («${commonest}»)`, [30, 70], word, forget),
    bare('the commonest word', [30, 70], word, forget),
    listed('the commonest word again', [8, 15], word),
    bare('the commonest word again', [8, 15], word),
    {
      ...{ name: 'suggestions for two to six letters', samples: 200 },
      ask: async () => {
        await suggest(lang, drawing.prefix())
        return []
      },
    },
  ]
}

const published: number[] = []

/** Publishes one item, made up as it is; gives the id of its edition. */
export async function publishOne(number: number): Promise<number> {
  const editor = fillingEditor()
  return database().write(async (write) => {
    const { news } = database().tables
    const entity = await makeEntity(editor, write, 'news')
    await write.insert(news).values({ id: entity, kind: 'news-item', issuedOn: today() })
    const slug = `bench-${process.pid}-${Date.now()}-${number}`
    const text = 'An item that is published while others are looked for.'
    const body = {
      type: 'doc' as const,
      content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
    }
    const draft = { lang, section: 'news', slug, title: `Measurement ${number}`, lead: text, body }
    const edition = await saveDraft(editor, write, entity, draft)
    await publishEdition(editor, write, edition)
    published.push(edition)
    return edition
  })
}

/** Takes what this process has published out of lists again, so that another run finds the database as it was. */
export async function withdrawPublished(): Promise<void> {
  await database().write(async (write) => {
    for (const edition of published.splice(0))
      await withdrawEdition(fillingEditor(), write, edition, 'It was made for a measurement.')
  })
}

/** How long it takes to publish, and then until a list shows what was published. */
export async function publishing(samples: number): Promise<{ publish: Times; visible: Times }> {
  const [publish, visible] = [new Times(), new Times()]
  for (let sample = 0; sample < samples; sample++) {
    const edition = await publish.take(() => publishOne(sample))
    const { editions } = await visible.take(() => found(everything))
    if (!editions.includes(edition))
      throw new Error(`${newsFinder.list}: what was just published is not on the first page.`)
  }
  return { publish, visible }
}
