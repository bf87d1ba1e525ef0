/** The way through the pages of a list. */
export function Pager(props: {
  label: string
  words: { previous: string; next: string; page: (page: number) => string }
  page: number
  pages: number
  hrefOf: (page: number) => string
}) {
  const { label, words, page, pages, hrefOf } = props
  if (pages <= 1) return null
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter((one) => one >= 1 && one <= pages)
  const cell = 'inline-flex min-h-11 min-w-11 items-center justify-center px-2 tabular-nums'
  return (
    <nav aria-label={label} className="no-print mt-8 flex flex-wrap items-center gap-1">
      {page > 1 && (
        <a href={hrefOf(page - 1)} rel="prev" className={`${cell} me-2`}>
          <Arrow>←</Arrow> {words.previous}
        </a>
      )}
      <ol className="flex flex-wrap gap-1">
        {shown.map((one, index) => (
          <li key={one} className="flex items-center">
            {one - (shown[index - 1] ?? 0) > 1 && <span className="px-2 text-quiet">…</span>}
            {one === page ? (
              <span aria-current="page" className={`${cell} border-accent border-b-3 font-semibold`}>
                <span className="sr-only">{words.page(one)}</span>
                <span aria-hidden="true">{one}</span>
              </span>
            ) : (
              <a href={hrefOf(one)} aria-label={words.page(one)} className={`${cell} quiet-link text-accent`}>
                {one}
              </a>
            )}
          </li>
        ))}
      </ol>
      {page < pages && (
        <a href={hrefOf(page + 1)} rel="next" className={`${cell} ms-2`}>
          {words.next} <Arrow>→</Arrow>
        </a>
      )}
    </nav>
  )
}

/** Points the other way where people read from right to left. */
function Arrow({ children }: { children: string }) {
  return (
    <span aria-hidden="true" className="inline-block rtl:-scale-x-100">
      {children}
    </span>
  )
}
