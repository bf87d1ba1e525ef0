import { wordsFor } from '@/app/words/words'
import { firstLanguage, isLanguage } from '@/db/content/organization'
import { editorOf } from '@/db/editor'
import { findEntities, findEntityAt, getEntities, type LinkedEntity } from '@/db/entities'

/** The most numbers that one request can ask for. */
const mostIds = 200

/**
 * What a text can link to, for the editor's scripts: by what was typed (`q`), by numbers (`ids=1,2`) or by an address of
 * this portal (`path`); titles are those for a text in `lang`.
 */
export async function GET(request: Request): Promise<Response> {
  const editor = await editorOf(request.headers)
  if (!editor) return Response.json({ problem: 'You are signed out.' }, { status: 401 })
  const asked = new URL(request.url).searchParams
  const lang = asked.get('lang') ?? firstLanguage
  if (!isLanguage(lang)) return Response.json({ problem: 'There is no such language.' }, { status: 400 })
  const answer = (entities: readonly LinkedEntity[]) => {
    const { entityTypes } = wordsFor('en')
    return Response.json({ entities: entities.map((one) => ({ ...one, type: entityTypes[one.type] ?? one.type })) })
  }
  const path = asked.get('path')
  if (path !== null) {
    const found = await findEntityAt(editor, path)
    return answer(found ? [found] : [])
  }
  const ids = asked.get('ids')
  if (ids !== null) return answer(await getEntities(editor, numbersOf(ids), lang))
  return answer(await findEntities(editor, (asked.get('q') ?? '').slice(0, 200), lang))
}

function numbersOf(ids: string): number[] {
  const numbers = ids.split(',').map(Number)
  return [...new Set(numbers.filter((id) => Number.isSafeInteger(id) && id > 0))].slice(0, mostIds)
}
