import type { Metadata } from 'next'
import { organization } from '@/db/content/organization'
import { type ListedEdition, listEditions } from '@/db/desk'
import { wordsFor } from '../words/words'
import { DeskShell } from './desk-shell'
import { requireEditor } from './require-editor'

// A layout's template for titles holds for the pages below it, not for the one beside it.
export const metadata: Metadata = { title: `Latest changes – Desk of the ${organization.shortName.en}` }

const moment = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: organization.timeZone,
})

/** The desk for now: what changed last, to read. */
export default async function DeskPage() {
  const editor = await requireEditor()
  const editions = await listEditions(editor)
  return (
    <DeskShell editor={editor}>
      <h1 className="mb-1 text-title">Latest changes</h1>
      <p className="mb-4 text-quiet">
        The {editions.length} language versions that changed last, by {organization.seat.en} time.
      </p>
      <EditionTable editions={editions} />
    </DeskShell>
  )
}

/** On narrow screens each row becomes a block, its title on a line of its own. */
function EditionTable({ editions }: { editions: readonly ListedEdition[] }) {
  const { entityTypes } = wordsFor('en')
  const cell = 'align-baseline max-md:inline-block max-md:pe-4 md:whitespace-nowrap md:py-1.5 md:pe-5'
  return (
    <table className="w-full border-collapse text-start max-md:block">
      <thead className="max-md:hidden">
        <tr>
          {['Type', 'Title', 'Language', 'Status', 'Last change'].map((head) => (
            <th
              key={head}
              scope="col"
              className="sticky top-0 bg-paper pe-5 text-start shadow-[inset_0_-1px_var(--ink)]"
            >
              <span className="small-caps block py-2 text-quiet">{head}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block max-md:border-ink max-md:border-t">
        {editions.map((edition) => (
          <tr key={edition.id} className="border-rule border-b max-md:block max-md:py-2">
            <td className={cell}>{entityTypes[edition.type]}</td>
            <th
              scope="row"
              lang={edition.lang}
              className="text-start align-baseline font-normal max-md:block md:py-1.5 md:pe-5"
            >
              {edition.path ? (
                <a href={edition.path} className="quiet-link text-accent">
                  {edition.title}
                </a>
              ) : (
                edition.title
              )}
            </th>
            <td className={cell} lang={edition.lang}>
              {organization.languages[edition.lang]}
            </td>
            <td className={cell}>{statusOf(edition)}</td>
            <td className={`${cell} tabular-nums`}>
              <time dateTime={edition.at.toISOString()}>{moment.format(edition.at)}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const marks = { unpublished: '○', published: '●', withdrawn: '⊘', removed: '×' } as const

/** A word with a mark: what the public has, and what is being made of it. */
function statusOf({ status, open }: ListedEdition) {
  const words = open ? [status, open.replace('-', ' ')] : [status]
  return (
    <>
      <span aria-hidden="true">{marks[status]}</span> {words.join(', ')}
    </>
  )
}
