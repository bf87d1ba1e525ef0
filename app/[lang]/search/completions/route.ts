import { isLanguage } from '@/db/content/organization'
import { suggest } from '@/db/finder/suggestions'

/** What the search field of a browser suggests: what was typed, and the titles that fit, as OpenSearch has it. */
export async function GET(request: Request, { params }: { params: Promise<{ lang: string }> }): Promise<Response> {
  const { lang } = await params
  if (!isLanguage(lang)) return new Response('There is no such language.\n', { status: 404 })
  const typed = new URL(request.url).searchParams.get('q') ?? ''
  const titles = (await suggest(lang, typed)).map(({ title }) => title)
  const headers = { 'Content-Type': 'application/x-suggestions+json; charset=utf-8' }
  return new Response(JSON.stringify([typed, titles]), { headers })
}
