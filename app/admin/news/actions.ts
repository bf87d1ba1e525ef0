'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { instantOf } from '@/db/clock'
import { organization } from '@/db/content/organization'
import { type Editor, editorOf } from '@/db/editor'
import { findEntityAt } from '@/db/entities'
import { addLanguage, createNews, restoreRevision, saveNews } from '@/db/news-drafts'
import { getNewsVersion } from '@/db/news-version'
import { Faulty, NotPossible, Stale } from '@/db/refusals'
import { addRemark, resolveRemark } from '@/db/remarks'
import { NotAllowed } from '@/db/rights'
import { confirmTranslation } from '@/db/translation-desk'
import { type Order, type Step, steps, takeStep } from '@/db/workflow'
import { readSettings } from '@/settings'
import { type FormState, rejected, valuesOf } from '../form-state'
import { numberIn } from '../number-in'
import { requireEditor } from '../require-editor'
import { wordOf } from '../word-of'
import { newsInput } from './news-input'

const signedOut =
  'Your session has ended. Sign in in another tab, then send this again: what you typed is still in this form.'

/** Does something for a form: what is refused is said on it, with everything that was typed. */
async function attempt(form: FormData, work: () => Promise<void>): Promise<FormState | undefined> {
  try {
    await work()
    return undefined
  } catch (error) {
    if (error instanceof Faulty) return rejected(form, error.problems)
    if (error instanceof NotAllowed || error instanceof NotPossible) return rejected(form, { form: error.message })
    throw error
  }
}

/** Makes an item, of which the form says no more than is needed, and leads to where it is written. */
export async function createNewsAction(_: FormState, form: FormData): Promise<FormState> {
  const editor = await editorOf(await headers())
  if (!editor) return rejected(form, { form: signedOut })
  const title = wordOf(form, 'title').trim()
  const [kind = ''] = Object.keys(organization.newsKinds).filter((known) => known === wordOf(form, 'kind'))
  const problems = {
    ...(title === '' && { title: 'Give it a title; it can be changed later.' }),
    ...(title.length > 300 && { title: 'The title is longer than 300 letters.' }),
    ...(kind === '' && { kind: 'Choose a kind.' }),
  }
  if (Object.keys(problems).length > 0) return rejected(form, problems)
  const issuers = [numberIn(wordOf(form, 'issuer'))].filter((id) => id > 0)
  const empty = { image: null, project: null, meeting: null, fields: [], countries: [] }
  let made = 0
  const refused = await attempt(form, async () => {
    const shared = { kind, issuedOn: '', issuers, ...empty }
    made = await createNews(editor, { lang: wordOf(form, 'lang'), title, shared })
  })
  if (refused) return refused
  redirect(`/admin/news/${made}`)
}

/**
 * Saves an item where no script does. Without a session, and where somebody else has saved since, everything that was
 * typed comes back.
 */
export async function saveNewsAction(_: FormState, form: FormData): Promise<FormState> {
  const editor = await editorOf(await headers())
  if (!editor) return rejected(form, { form: signedOut })
  const id = numberIn(wordOf(form, 'edition'))
  const version = await getNewsVersion(editor, id)
  if (!version) return rejected(form, { form: 'There is no such version.' })
  const input = newsInput(valuesOf(form), version.draft)
  if ('problems' in input) return rejected(form, input.problems)
  try {
    const refused = await attempt(form, async () => {
      await saveNews(editor, id, { base: wordOf(form, 'base'), draft: input.draft, auto: false })
    })
    if (refused) return refused
  } catch (error) {
    if (!(error instanceof Stale)) throw error
    const { values, problems } = rejected(form, {
      form: `${version.author ?? 'Somebody'} has saved this meanwhile; what they wrote stands below the form. Yours is still in it: save again to put it on top. Both stay in the history.`,
    })
    return { values: { ...values, base: [version.base], conflict: [version.base] }, problems }
  }
  redirect(`/admin/news/${id}?done=save`)
}

/** Takes a step with a version: hands it in, returns it, publishes it. */
export async function stepAction(_: FormState, form: FormData): Promise<FormState> {
  const editor = await editorOf(await headers())
  if (!editor) return rejected(form, { form: signedOut })
  const id = numberIn(wordOf(form, 'edition'))
  const order = await orderOf(editor, form)
  if ('problems' in order) return rejected(form, order.problems)
  try {
    const refused = await attempt(form, () => takeStep(editor, id, order))
    if (refused) return refused
  } catch (error) {
    if (!(error instanceof Stale)) throw error
    return rejected(form, { form: `${error.message} Look at it again before you decide.` })
  }
  redirect(`/admin/news/${id}?done=${order.step}`)
}

async function orderOf(editor: Editor, form: FormData): Promise<Order | { problems: FormState['problems'] }> {
  const step = wordOf(form, 'step')
  if (!Object.hasOwn(steps, step)) return { problems: { form: 'There is no such step.' } }
  const base = wordOf(form, 'base')
  const acknowledged = form.getAll('acknowledged').map(String)
  const at = () => instantOf(wordOf(form, 'day'), wordOf(form, 'time'))
  switch (step as Step) {
    case 'return':
      return { step: 'return', base, remark: wordOf(form, 'remark') }
    case 'publish':
      return { step: 'publish', base, acknowledged }
    case 'approve':
      return { step: 'approve', base, shown: numberIn(wordOf(form, 'shown')) }
    case 'schedule': {
      const read = at()
      return 'fault' in read ? { problems: { at: read.fault } } : { step: 'schedule', base, acknowledged, at: read.at }
    }
    case 'force':
      return { step: 'force', base, acknowledged, because: wordOf(form, 'because') }
    case 'withdraw':
      return { step: 'withdraw', base, notice: wordOf(form, 'notice') }
    case 'plan-withdrawal': {
      const read = at()
      if ('fault' in read) return { problems: { at: read.fault } }
      return { step: 'plan-withdrawal', base, notice: wordOf(form, 'notice'), at: read.at }
    }
    case 'remove': {
      const to = wordOf(form, 'to').trim()
      // As somebody copies it: whole, or from the first slash.
      const path = to.replace(readSettings().siteUrl, '')
      const entity = to === '' ? null : (await findEntityAt(editor, path))?.id
      if (entity === undefined) return { problems: { to: 'There is no public page of this portal at that address.' } }
      return { step: 'remove', base, because: wordOf(form, 'because'), to: entity }
    }
    default:
      return { step, base } as Order
  }
}

/** Adds a version in another language, and leads to it. */
export async function addLanguageAction(_: FormState, form: FormData): Promise<FormState> {
  const editor = await requireEditor()
  let made = 0
  const refused = await attempt(form, async () => {
    made = await addLanguage(editor, numberIn(wordOf(form, 'edition')), wordOf(form, 'lang'))
  })
  if (refused) return refused
  redirect(`/admin/news/${made}`)
}

/** Makes an earlier revision the draft again. */
export async function restoreAction(_: FormState, form: FormData): Promise<FormState> {
  const editor = await requireEditor()
  const id = numberIn(wordOf(form, 'edition'))
  try {
    const refused = await attempt(form, async () => {
      await restoreRevision(editor, id, { base: wordOf(form, 'base'), number: numberIn(wordOf(form, 'number')) })
    })
    if (refused) return refused
  } catch (error) {
    if (!(error instanceof Stale)) throw error
    return rejected(form, { form: error.message })
  }
  redirect(`/admin/news/${id}?done=restore`)
}

/** Says that a translation follows its source as that is now. */
export async function followSourceAction(_: FormState, form: FormData): Promise<FormState> {
  const editor = await editorOf(await headers())
  if (!editor) return rejected(form, { form: signedOut })
  const id = numberIn(wordOf(form, 'edition'))
  try {
    const order = { base: wordOf(form, 'base'), seen: wordOf(form, 'seen') }
    const refused = await attempt(form, () => confirmTranslation(editor, id, order))
    if (refused) return refused
  } catch (error) {
    if (!(error instanceof Stale)) throw error
    return rejected(form, {
      form: 'The translation or its source is another by now. Load this page again, and compare.',
    })
  }
  redirect(`/admin/news/${id}?done=follow`)
}

export async function remarkAction(_: FormState, form: FormData): Promise<FormState> {
  const editor = await editorOf(await headers())
  if (!editor) return rejected(form, { form: signedOut })
  const id = numberIn(wordOf(form, 'edition'))
  const refused = await attempt(form, () => addRemark(editor, id, wordOf(form, 'text')))
  if (refused) return refused
  redirect(`/admin/news/${id}?done=remark#remarks`)
}

export async function resolveRemarkAction(form: FormData): Promise<void> {
  const editor = await requireEditor()
  const id = numberIn(wordOf(form, 'edition'))
  await attempt(form, () => resolveRemark(editor, id, numberIn(wordOf(form, 'remark'))))
  redirect(`/admin/news/${id}#remarks`)
}
