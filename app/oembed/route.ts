import { findRedirect } from '@/db/addresses'
import { firstLanguage, isLanguage, organization } from '@/db/content/organization'
import { type Edition, type EditionText, findEdition } from '@/db/edition'
import { getMeeting } from '@/db/meetings'
import { getNews } from '@/db/news'
import { readSettings } from '@/settings'
import { formatDay, formatDays } from '../dates'
import { type Embedded, embedOf, embedXml } from './embed'

/** How other sites show a page of the portal: `/oembed?url=…&format=json|xml&maxwidth=…&maxheight=…`. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams
  const format = asked.get('format') ?? 'json'
  if (format !== 'json' && format !== 'xml') return refused(501, 'There is JSON and XML.')
  const { siteUrl } = readSettings()
  const edition = await editionAt(asked.get('url') ?? '', siteUrl)
  if (!edition) return refused(404, 'The parameter url names no page that can be shown elsewhere.')
  const room = { width: pixels(asked.get('maxwidth')), height: pixels(asked.get('maxheight')) }
  const embed = embedOf(await embedded(edition, siteUrl), room)
  return format === 'json' ? answer(JSON.stringify(embed), 'application/json') : answer(embedXml(embed), 'text/xml')
}

type WithText = Edition & { text: EditionText }

/**
 * The published edition with this whole address, a permanent one or one that it had before. What is withdrawn is not to
 * be spread.
 */
async function editionAt(address: string, siteUrl: string): Promise<WithText | undefined> {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url?.origin !== new URL(siteUrl).origin) return undefined
  const edition = (await editionOn(url.pathname)) ?? (await editionOn(await presentPath(url.pathname)))
  return edition?.status === 'published' && edition.type !== 'area' ? edition : undefined
}

async function presentPath(path: string): Promise<string> {
  const [, lang = ''] = path.split('/')
  return (await findRedirect(path, isLanguage(lang) ? lang : firstLanguage)) ?? ''
}

async function editionOn(path: string): Promise<WithText | undefined> {
  const [, lang = '', section, slug, tooMuch] = path.split('/')
  if (!isLanguage(lang) || !section || tooMuch !== undefined) return undefined
  return slug ? findEdition(section, lang, slug) : findEdition('', lang, section)
}

async function embedded(edition: WithText, siteUrl: string): Promise<Embedded> {
  const { lang, title, text, path } = edition
  return {
    ...{ address: siteUrl + path, lang, title, lead: text.lead, leadLang: text.leadLang, day: await dayOf(edition) },
    ...{ provider: organization.name[lang], providerAddress: `${siteUrl}/${lang}` },
  }
}

/** When a news item was issued, and when a meeting takes place. */
async function dayOf({ type, lang, slug }: Edition): Promise<Embedded['day']> {
  const issuedOn = type === 'news' ? (await getNews(lang, slug))?.facts.issuedOn : undefined
  if (issuedOn) return { iso: issuedOn, text: formatDay(issuedOn, lang) }
  const meeting = type === 'meeting' ? (await getMeeting(lang, slug))?.facts : undefined
  return meeting && { iso: meeting.startsOn, text: formatDays(meeting.startsOn, meeting.endsOn, lang) }
}

/** A number of CSS pixels; what is none is no bound. */
function pixels(text: string | null): number | undefined {
  return text && /^\d{1,5}$/.test(text) ? Number(text) : undefined
}

function answer(body: string, type: string): Response {
  return new Response(body, {
    headers: { 'Content-Type': `${type}; charset=utf-8`, 'Access-Control-Allow-Origin': '*' },
  })
}

function refused(status: 404 | 501, sentence: string): Response {
  return new Response(`${sentence}\n`, {
    ...{ status, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Access-Control-Allow-Origin': '*' } },
  })
}
