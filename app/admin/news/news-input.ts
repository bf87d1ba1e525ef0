import { type Body, bodyFromForm } from '@/db/body'
import { type NewsDraft, newsDraftSchema } from '@/db/news-draft'
import type { SharedNews } from '@/db/shared-news'
import { type FormState, problemsOf } from '../form-state'

type Values = FormState['values']

/**
 * Reads what was typed into the form of a news item. `before` is what the item says now: it fills in what the form could
 * not hold, such as pictures where the text came as plain text.
 */
export function newsInput(
  values: Values,
  before: { body: Body; shared: SharedNews },
): { draft: NewsDraft } | { problems: FormState['problems'] } {
  const one = (name: string) => values[name]?.[0] ?? ''
  const numbers = (name: string) => (values[name] ?? []).flatMap((value) => (value === '' ? [] : [Number(value)]))
  const roles = values.countryRole ?? []
  const countries = (values.country ?? []).flatMap((value, index) =>
    value === '' ? [] : [{ country: Number(value), role: roles[index] }],
  )
  // Who may not change what all languages share is not shown its fields.
  const shared =
    values.kind === undefined
      ? before.shared
      : {
          ...{ kind: one('kind'), issuedOn: one('issuedOn'), issuers: numbers('issuer'), fields: numbers('field') },
          ...{ image: numbers('image')[0] ?? null, project: numbers('project')[0] ?? null },
          ...{ meeting: numbers('meeting')[0] ?? null, countries },
        }
  const parsed = newsDraftSchema.safeParse({
    ...{ title: one('title'), lead: one('lead'), city: one('city'), slug: one('slug') },
    ...{ changeNote: one('changeNote'), major: one('change') === 'major', shared },
    body: bodyIn(values, before.body),
  })
  if (parsed.success) return { draft: parsed.data }
  const { shared: problem, body, ...problems } = problemsOf(parsed.error)
  const [issue] = parsed.error.issues.filter(({ path }) => path[0] === 'shared')
  return {
    problems: {
      ...problems,
      ...(body && { body: 'The text has a part that cannot be stored.' }),
      ...(problem && { [String(issue?.path[1] ?? 'form')]: 'Choose from the list: what was sent is not in it.' }),
    },
  }
}

/** The text of the form; undefined, which is none, where what was sent is no text of known blocks. */
function bodyIn(values: Values, before: Body): Body | undefined {
  try {
    return bodyFromForm(values, 'body', before)
  } catch {
    return undefined
  }
}
