import type { ReactNode } from 'react'
import { SearchField } from './search-field'

export type LanguageLink = { code: string; name: string; href: string; current: boolean }

/** The top of every page: skip link, languages, search, wordmark and menu. */
export function SiteHeader(props: {
  home: string
  shortName: string
  name: string
  nameLang?: string
  languages: readonly LanguageLink[]
  search: { action: string; label: string; button: string; value?: string }
  words: { skip: string; languages: string }
  children: ReactNode
}) {
  const { home, shortName, name, nameLang, languages, search, words, children } = props
  return (
    <header>
      <a
        href="#content"
        target="_self"
        className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:start-2 focus:z-10 focus:bg-paper focus:p-3"
      >
        {words.skip}
      </a>
      <div className="no-print border-rule border-b bg-paper-deep">
        <div className="sheet flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-2">
          <nav aria-label={words.languages} data-live="languages">
            <ul className="-mx-1.5 flex flex-wrap text-small">
              {languages.map(({ code, name: language, href, current }) => (
                <li key={code}>
                  <a
                    href={href}
                    hrefLang={code}
                    lang={code}
                    aria-label={language}
                    aria-current={current ? 'true' : undefined}
                    className="quiet-link block px-1.5 py-1 uppercase tracking-wide aria-[current]:font-bold aria-[current]:text-accent"
                  >
                    {code}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <search className="grow sm:grow-0">
            <form action={search.action}>
              <SearchField
                small
                id="portal-search"
                label={search.label}
                button={search.button}
                value={search.value}
                suggest={`${search.action}/suggestions`}
              />
            </form>
          </search>
        </div>
      </div>
      <div className="sheet pt-6 pb-4 sm:pt-8">
        <a
          href={home}
          lang={nameLang}
          className="quiet-link inline-flex items-center gap-4 text-ink hover:no-underline"
        >
          <span className="font-semibold font-serif text-accent text-display leading-none tracking-[0.06em]">
            {shortName}
          </span>
          <span className="max-w-[15rem] border-ink border-s ps-4 font-serif text-small leading-tight">{name}</span>
        </a>
      </div>
      {children}
    </header>
  )
}
