export type Crumb = { title: string; href: string; lang?: string | undefined }

/** The way from the front page down to this one, which stands last and is no link. */
export function Breadcrumbs({ label, crumbs, here }: { label: string; crumbs: readonly Crumb[]; here: Crumb }) {
  return (
    <nav aria-label={label} className="no-print text-quiet text-small">
      <ol className="flex flex-wrap gap-x-2">
        {crumbs.map(({ title, href, lang }) => (
          <li key={href} className="after:ms-2 after:text-rule-strong after:content-['/']">
            <a href={href} lang={lang} hrefLang={lang} className="quiet-link">
              {title}
            </a>
          </li>
        ))}
        <li aria-current="page" lang={here.lang} className="max-w-[40ch] truncate">
          {here.title}
        </li>
      </ol>
    </nav>
  )
}
