import { formatCount } from '@/app/dates'
import { foreign, wordsFor } from '@/app/words/words'
import { isLanguage } from '@/db/content/organization'
import { suggest } from '@/db/finder/suggestions'

/** What a visitor may be about to type, and how many there are in words: `public/portal.js` shows it. */
export async function GET(request: Request, { params }: { params: Promise<{ lang: string }> }): Promise<Response> {
  const { lang } = await params
  if (!isLanguage(lang)) return new Response('There is no such language.\n', { status: 404 })
  const words = wordsFor(lang)
  const suggestions = await suggest(lang, new URL(request.url).searchParams.get('q') ?? '')
  const body = {
    said: words.filter.suggestions(suggestions.length, formatCount(suggestions.length, words.lang)),
    suggestions: suggestions.map(({ title, lang: written, path, type }) => ({
      ...{ title, path, lang: foreign(written, words), type: words.entityTypes[type] ?? type },
    })),
  }
  return Response.json(body)
}
