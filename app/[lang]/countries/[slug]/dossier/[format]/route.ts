import { findRedirect } from '@/db/addresses'
import { lastChangeAt } from '@/db/changes'
import { isLanguage } from '@/db/content/organization'
import { getCountry } from '@/db/countries'
import { countryDossier } from '@/db/country-dossier'
import { readSettings } from '@/settings'
import { formats } from '../formats'

type Props = { params: Promise<{ lang: string; slug: string; format: string }> }

/** The dossier of a country for programs. Outside it stands at `/{lang}/countries/{slug}/dossier.{format}`. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { lang, slug, format: ending } = await params
  const format = formats.get(ending)
  if (!isLanguage(lang) || !format) return refused(404)
  const country = await getCountry(lang, slug)
  if (!country) {
    const present = await findRedirect(`/${lang}/countries/${slug}`, lang)
    if (!present || present === 'gone') return refused(present ? 410 : 404)
    return new Response(null, { status: 301, headers: { Location: `${present}/dossier.${ending}` } })
  }
  const dossier = await countryDossier(country, lang)
  return new Response(format.write({ country, lang, dossier }, readSettings().siteUrl), {
    headers: {
      'Content-Type': `${format.type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${slug}.${ending}"`,
      'Last-Modified': (await lastChangeAt()).toUTCString(),
      'Access-Control-Allow-Origin': '*',
    },
  })
}

function refused(status: 404 | 410): Response {
  return new Response('There is no such country.\n', {
    ...{ status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  })
}
