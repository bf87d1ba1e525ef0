import type { ReactNode } from 'react'

/**
 * The two columns of every page: a margin that carries what a printed margin would, and the text. On narrow screens
 * the margin comes first.
 */
export function Sheet({ margin, children }: { margin?: ReactNode; children: ReactNode }) {
  return (
    <div className="grid gap-x-12 gap-y-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
      <div>{margin}</div>
      <div className="min-w-0">{children}</div>
    </div>
  )
}

/** What a page opens with: a word on its kind, its one heading, and a sentence or two. */
export function PageTitle(props: {
  kind?: ReactNode
  title: ReactNode
  lang?: string | undefined
  lead?: string | undefined
  leadLang?: string | undefined
  children?: ReactNode
}) {
  return (
    <div className="mb-8">
      {props.kind && <p className="small-caps mb-3 text-quiet">{props.kind}</p>}
      <h1 lang={props.lang} className="max-w-[24em] font-semibold text-display tracking-[-0.005em]">
        {props.title}
      </h1>
      {props.lead && (
        <p lang={props.leadLang} className="mt-5 max-w-[34em] font-serif text-lead leading-[1.4]">
          {props.lead}
        </p>
      )}
      {props.children}
    </div>
  )
}

/** A part of a page under its own heading; `more` leads to all of it. */
export function Section(props: {
  title: string
  id?: string
  more?: { label: string; href: string } | undefined
  children: ReactNode
}) {
  return (
    <section className="mt-14 first:mt-0" aria-labelledby={props.id}>
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-6 border-ink border-b pb-2">
        <h2 id={props.id} className="text-title">
          {props.title}
        </h2>
        {props.more && (
          <a href={props.more.href} className="text-small">
            {props.more.label}
          </a>
        )}
      </div>
      {props.children}
    </section>
  )
}

/** What is said where there is nothing to show. */
export function Nothing({ children }: { children: ReactNode }) {
  return <p className="py-5 text-quiet">{children}</p>
}
