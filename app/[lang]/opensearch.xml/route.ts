import { wordsFor } from '@/app/words/words'
import { isLanguage, organization } from '@/db/content/organization'
import { readSettings } from '@/settings'

/** By which a browser offers the portal among the engines that it can search with. */
export async function GET(_request: Request, { params }: { params: Promise<{ lang: string }> }): Promise<Response> {
  const { lang } = await params
  if (!isLanguage(lang)) return new Response('There is no such language.\n', { status: 404 })
  const { siteUrl } = readSettings()
  const description = `${wordsFor(lang).searchLabel}: ${organization.name[lang]}`
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${xml(organization.shortName[lang])}</ShortName>
  <Description>${xml(description)}</Description>
  <Url type="text/html" template="${xml(`${siteUrl}/${lang}/search?q={searchTerms}`)}"/>
  <Url type="application/x-suggestions+json" template="${xml(`${siteUrl}/${lang}/search/completions?q={searchTerms}`)}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${xml(`${siteUrl}/${lang}/opensearch.xml`)}"/>
  <Image width="32" height="32" type="image/svg+xml">${xml(`${siteUrl}/icon.svg`)}</Image>
  <Language>${lang}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`
  return new Response(body, { headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' } })
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function xml(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark)
}
