import { editorOf } from '@/db/editor'
import { newsDraftSchema } from '@/db/news-draft'
import { saveNews, setAside } from '@/db/news-drafts'
import { getNewsVersion } from '@/db/news-version'
import { Faulty, NotPossible, Stale } from '@/db/refusals'
import { NotAllowed } from '@/db/rights'
import { storable } from '../../../form-state'
import { numberIn } from '../../../number-in'
import { comparisonWith } from '../../news-comparison'
import { newsInput } from '../../news-input'

const answer = (status: number, body: object) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })

/**
 * Saves what stands in the form, for a page that does so by itself. Answers 200 with the state that is stored, 409 with
 * what somebody else has saved since, 401 without a session, 403, 404, or 422 with what was wrong by field.
 */
export async function POST(request: Request, { params }: { params: Promise<{ edition: string }> }) {
  const editor = await editorOf(request.headers)
  if (!editor) return answer(401, { problems: { form: 'Your session has ended.' } })
  const id = numberIn((await params).edition)
  const version = await getNewsVersion(editor, id)
  if (!version) return answer(404, { problems: { form: 'There is no such version.' } })
  const form = new URLSearchParams(await request.text())
  const values: Record<string, string[]> = {}
  for (const [name, value] of form) values[name] = [...(values[name] ?? []), storable(value)]
  const input = newsInput(values, version.draft)
  if ('problems' in input) return answer(422, { problems: input.problems })
  try {
    if (form.get('aside') === '1') {
      await setAside(editor, id, input.draft)
      return answer(200, { base: version.base, savedAt: new Date().toISOString() })
    }
    const base = await saveNews(editor, id, {
      ...{ base: form.get('base') ?? '', draft: input.draft },
      auto: form.get('auto') === '1',
    })
    return answer(200, { base, savedAt: new Date().toISOString() })
  } catch (error) {
    if (error instanceof Stale) {
      const present = await getNewsVersion(editor, id)
      if (!present) return answer(404, { problems: { form: 'There is no such version.' } })
      const comparison = await comparisonWith(newsDraftSchema.parse(present.draft), input.draft)
      return answer(409, { base: present.base, by: present.author ?? null, at: present.savedAt, comparison })
    }
    if (error instanceof NotAllowed) return answer(403, { problems: { form: error.message } })
    if (error instanceof NotPossible) return answer(422, { problems: { form: error.message } })
    if (error instanceof Faulty) return answer(422, { problems: error.problems })
    throw error
  }
}
