import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ComparisonView } from '@/components/comparison'
import { getNewsVersion, getRevision, listRevisions } from '@/db/news-version'
import { DeskShell } from '../../../desk-shell'
import { numberIn } from '../../../number-in'
import { requireEditor } from '../../../require-editor'
import { comparisonWith } from '../../news-comparison'

type Search = Record<string, string | string[] | undefined>

export const metadata: Metadata = { title: 'Compare' }

/** What differs between two revisions: the public one and the latest, unless others are asked for. */
export default async function ComparePage(props: {
  params: Promise<{ edition: string }>
  searchParams: Promise<Search>
}) {
  const editor = await requireEditor()
  const version = await getNewsVersion(editor, numberIn((await props.params).edition))
  if (!version) notFound()
  const asked = await props.searchParams
  const revisions = await listRevisions(editor, version.id)
  const asNumber = (name: string) => numberIn(asked[name]) || undefined
  const shown = revisions.find(({ state }) => state === 'published')
  const present = revisions.find(({ isPresent }) => isPresent)
  const from = asNumber('from') ?? (shown ?? revisions[1] ?? revisions[0])?.number ?? 0
  const to = asNumber('to') ?? present?.number ?? 0
  const [before, after] = await Promise.all([from, to].map((number) => getRevision(editor, version.id, number)))
  if (!before || !after) notFound()
  const comparison = await comparisonWith(before, after)
  const choose = (name: string, label: string, value: number) => (
    <label className="text-small">
      {label}
      <select name={name} defaultValue={value} className="field">
        {revisions.map(({ number, state }) => (
          <option key={number} value={number}>
            {number}
            {state === 'published' ? ' (public)' : number === present?.number ? ' (the draft)' : ''}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <DeskShell editor={editor} here="/admin/news">
      <p className="mb-2">
        <a href={`/admin/news/${version.id}`}>Back to the item</a>
      </p>
      <h1 className="mb-4 text-title">
        Revision {from} and revision {to}
      </h1>
      <form className="mb-5 flex flex-wrap items-end gap-3">
        {choose('from', 'From revision', from)}
        {choose('to', 'to revision', to)}
        <button type="submit" className="quiet-button">
          Compare
        </button>
      </form>
      <p className="mb-3 text-quiet">
        What revision {from} had and {to} has not is <del>struck out</del>; what is new is <ins>underlined</ins>.
      </p>
      <div className="max-w-[46rem] border-ink border-t">
        <ComparisonView comparison={comparison} lang={version.lang} />
      </div>
    </DeskShell>
  )
}
