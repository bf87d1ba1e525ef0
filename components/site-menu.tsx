export type MenuLine = {
  id: number
  label: string
  lang?: string | undefined
  href: string
  /** Said after the label and set apart: who chairs this year. */
  mark?: string | undefined
  children: readonly MenuLine[]
}

/**
 * The row of menu words. A word with lines below it is a button that opens a panel; being a native popover it opens
 * and closes, with Esc or a look elsewhere, without script. Every page has its two hundred links, so how they look is
 * said once, in `app/site.css`.
 */
export function SiteMenu({ label, lines }: { label: string; lines: readonly MenuLine[] }) {
  const word =
    'inline-flex min-h-11 items-center py-1.5 font-semibold text-ink text-small no-underline sm:text-body hover:text-accent hover:no-underline cursor-pointer'
  return (
    <nav aria-label={label} className="no-print border-ink border-t border-b">
      <div className="sheet">
        <ul className="menu-words flex flex-wrap gap-x-4 sm:gap-x-6 lg:gap-x-10">
          {lines.map((line) => (
            <li key={line.id}>
              {line.children.length === 0 ? (
                <a href={line.href} lang={line.lang} className={word}>
                  {line.label}
                </a>
              ) : (
                <>
                  <button type="button" popoverTarget={`menu-${line.id}`} lang={line.lang} className={word}>
                    {line.label}
                  </button>
                  <div id={`menu-${line.id}`} popover="auto" className="menu-panel">
                    <div className="sheet">
                      <MenuPanel line={line} />
                    </div>
                  </div>
                </>
              )}
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}

function MenuPanel({ line }: { line: MenuLine }) {
  return (
    <>
      <p className="mb-5 font-semibold font-serif text-title leading-tight">
        <a href={line.href} lang={line.lang}>
          {line.label}
        </a>
      </p>
      <ul className="grid gap-x-10 gap-y-6 md:grid-cols-2 lg:grid-cols-4">
        {line.children.map((group) => (
          <li key={group.id} className={group.children.length > 0 ? 'md:col-span-full' : undefined}>
            <p className="border-rule border-b pb-1.5 font-semibold">
              <MenuLink line={group} />
            </p>
            {group.children.length > 0 && (
              <ul className="mt-2 columns-1 gap-x-10 text-small leading-snug *:break-inside-avoid sm:columns-2 md:columns-3 lg:columns-4">
                {group.children.map((leaf) => (
                  <li key={leaf.id}>
                    <MenuLink line={leaf} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function MenuLink({ line }: { line: MenuLine }) {
  return (
    <a href={line.href} lang={line.lang}>
      {line.label}
      {line.mark && <span className="font-semibold text-signal"> – {line.mark}</span>}
    </a>
  )
}
