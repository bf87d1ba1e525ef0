import type { Edition, EditionText } from '@/db/edition'
import { getMeeting } from '@/db/meetings'
import { getNews } from '@/db/news'
import { publicRecord } from '@/db/public-record'
import { readSettings } from '@/settings'
import { type Citation, meetingCitation, newsCitation } from '../citation'
import { bibliographies } from './bibliography'
import { markdownOf } from './markdown'

type Shown = Edition & { text: EditionText }

/**
 * How the page of an edition is given to programs: what type that is, whether it is a file to be kept, and how it is
 * written; undefined where a page of its kind has no such format.
 */
export type Format = { type: string; kept?: true; write: (edition: Shown) => Promise<string | undefined> }

/** What a page is given as besides, by the ending of its address. `server/address.ts` knows the endings too. */
export const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['json', { type: 'application/json', write: async ({ entity }) => JSON.stringify(await publicRecord(entity)) }],
  ['md', { type: 'text/markdown; charset=utf-8', write: markdownOf }],
  ...[...bibliographies].map(([ending, { type, write }]): [string, Format] => [
    ending,
    {
      ...{ type: `${type}; charset=utf-8`, kept: true },
      write: async (edition) => {
        const citation = await citationOf(edition)
        return citation && write(citation)
      },
    },
  ]),
])

/** How an edition is cited, where it is of a kind that is. */
async function citationOf({ type, lang, slug }: Edition): Promise<Citation | undefined> {
  const { siteUrl } = readSettings()
  if (type === 'news') {
    const news = await getNews(lang, slug)
    return news && newsCitation(news, siteUrl)
  }
  if (type !== 'meeting') return undefined
  const meeting = await getMeeting(lang, slug)
  return meeting && meetingCitation(meeting, siteUrl)
}
