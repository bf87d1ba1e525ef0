import type { ReactNode } from 'react'

export type ListedLink = {
  href: string
  title: ReactNode
  lang?: string | undefined
  before?: ReactNode
  note?: ReactNode
}

/** Names in columns, read down each column. */
export function LinkList({ links, columns = 3 }: { links: readonly ListedLink[]; columns?: 1 | 2 | 3 | 4 }) {
  const widths = {
    1: '',
    2: 'sm:columns-2',
    3: 'sm:columns-2 lg:columns-3',
    4: 'sm:columns-2 lg:columns-3 xl:columns-4',
  }
  return (
    <ul className={`gap-x-10 ${widths[columns]}`}>
      {links.map(({ href, title, lang, before, note }) => (
        <li
          key={href}
          className="flex break-inside-avoid items-baseline gap-2.5 border-rule border-b py-2 leading-snug"
        >
          {before}
          <a href={href} lang={lang} hrefLang={lang} className="quiet-link min-w-0 py-0.5 text-accent">
            {title}
          </a>
          {note !== undefined && <span className="ms-auto shrink-0 text-quiet text-small tabular-nums">{note}</span>}
        </li>
      ))}
    </ul>
  )
}
