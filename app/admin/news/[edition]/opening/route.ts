import { editorOf } from '@/db/editor'
import { noteOpening } from '@/db/openings'
import { NotPossible } from '@/db/refusals'
import { NotAllowed } from '@/db/rights'
import { numberIn } from '../../../number-in'

/** Says that somebody has this version open, and answers with the names of others who have. */
export async function POST(request: Request, { params }: { params: Promise<{ edition: string }> }) {
  const headers = { 'Cache-Control': 'no-store' }
  const editor = await editorOf(request.headers)
  if (!editor) return Response.json({ others: [] }, { status: 401, headers })
  try {
    const others = await noteOpening(editor, numberIn((await params).edition))
    return Response.json({ others }, { headers })
  } catch (error) {
    if (!(error instanceof NotAllowed || error instanceof NotPossible)) throw error
    return Response.json({ others: [] }, { status: 404, headers })
  }
}
