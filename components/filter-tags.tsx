export type FilterTag = { facet: string; label: string; lang?: string | undefined; without: string; remove: string }

/** What narrows a list, each with a way to take it off, and one to take off all. */
export function FilterTags({ tags, clear }: { tags: readonly FilterTag[]; clear: { label: string; href: string } }) {
  if (tags.length === 0) return null
  return (
    <ul className="no-print mt-3 flex flex-wrap items-center gap-2 text-small">
      {tags.map(({ facet, label, lang, without, remove }) => (
        <li key={without}>
          <a
            href={without}
            rel="nofollow"
            aria-label={remove}
            className="inline-flex min-h-9 items-center gap-2 border border-rule-strong px-2.5 text-ink no-underline hover:border-accent hover:text-accent"
          >
            <span className="text-quiet">{facet}</span>
            <span lang={lang}>{label}</span>
            <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      <li>
        <a href={clear.href} className="inline-block px-2 py-1.5">
          {clear.label}
        </a>
      </li>
    </ul>
  )
}
