export type FooterLink = { label: string; href: string; lang?: string | undefined }

/** The bottom of every page: what this site is, and the way to its few pages about itself. */
export function SiteFooter(props: { name: string; notice: string; label: string; links: readonly FooterLink[] }) {
  return (
    <footer className="mt-20 border-ink border-t bg-paper-deep text-small">
      <div className="sheet grid gap-6 py-8 md:grid-cols-[1fr_auto]">
        <div className="max-w-[44rem]">
          <p className="font-serif text-body">{props.name}</p>
          <p className="mt-2 text-quiet">{props.notice}</p>
        </div>
        <nav aria-label={props.label} className="no-print">
          <ul className="flex flex-wrap gap-x-6 gap-y-1 md:flex-col">
            {props.links.map(({ label, href, lang }) => (
              <li key={href}>
                <a href={href} lang={lang} className="inline-block py-1">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
