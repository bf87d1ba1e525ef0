import { Fragment, type ReactNode } from 'react'
import { type Named, Names } from './names'

export type Entry = {
  key: number | string
  href: string
  title: ReactNode
  lang?: string | undefined
  /** Stands in the margin: as people read it, and as machines do. */
  date?: { text: string; iso: string } | undefined
  kind?: string | undefined
  lead?: ReactNode
  /** Quiet words under the lead: issuers, places; each of these a list of names. */
  notes?: readonly (readonly Named[])[]
  /** Other languages in which it can be read. */
  languages?: readonly { code: string; name: string; href: string }[]
  /** Something a reader must not miss: cancelled, postponed. */
  warning?: string | undefined
}

/** A list set like an agenda: the date in the margin, kind, title, one line of lead, a hairline between. */
export function EntryList({ entries, level = 3 }: { entries: readonly Entry[]; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3'
  // Where nothing has a date there is no margin to put it in.
  const columns = entries.some(({ date }) => date) ? 'md:grid-cols-[8.5rem_minmax(0,1fr)]' : ''
  return (
    <ol>
      {entries.map((entry) => (
        <li key={entry.key} className={`grid gap-x-8 gap-y-1 border-rule border-b py-5 ${columns}`}>
          {columns && (
            <p className="pt-0.5 text-quiet text-small">
              {entry.date && <time dateTime={entry.date.iso}>{entry.date.text}</time>}
            </p>
          )}
          <div className="min-w-0 max-w-[44rem]">
            {(entry.kind || entry.warning) && (
              <p className="small-caps mb-1 text-quiet">
                {entry.kind}
                {entry.warning && <span className={`text-signal ${entry.kind ? 'ms-3' : ''}`}>{entry.warning}</span>}
              </p>
            )}
            <Heading className="font-semibold text-lead leading-[1.25]" lang={entry.lang}>
              <a href={entry.href} hrefLang={entry.lang} className="quiet-link text-ink hover:text-accent">
                {entry.title}
              </a>
            </Heading>
            {entry.lead && (
              <p lang={entry.lang} className="mt-1.5 line-clamp-2 text-small">
                {entry.lead}
              </p>
            )}
            {Boolean(entry.notes?.length || entry.languages?.length) && (
              <p className="mt-1.5 text-quiet text-small">
                {/* Space comes after each, and the dot before it, so that no line begins with them. */}
                {entry.notes?.length ? <Notes notes={entry.notes} /> : null}
                {entry.languages?.map(({ code, name, href }) => (
                  <a key={code} href={href} lang={code} hrefLang={code} className="me-3 inline-block uppercase">
                    <abbr title={name} className="no-underline">
                      {code}
                    </abbr>
                  </a>
                ))}
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}

function Notes({ notes }: { notes: readonly (readonly Named[])[] }) {
  return (
    <span className="me-3">
      {notes.map((names, at) => (
        <Fragment key={names.map(({ text }) => text).join()}>
          {at > 0 && '\u00a0· '}
          <Names names={names} />
        </Fragment>
      ))}
    </span>
  )
}
