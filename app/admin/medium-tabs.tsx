/** What is there, and what lies in the trash. */
export function MediumTabs({ base, trash }: { base: '/admin/images' | '/admin/files'; trash: boolean }) {
  const tabs = [
    ['Library', base, !trash],
    ['Trash', `${base}?trash=1`, trash],
  ] as const
  return (
    <nav aria-label="What is shown" className="mb-4 border-rule border-b">
      <ul className="flex gap-6">
        {tabs.map(([label, href, present]) => (
          <li key={label}>
            <a
              href={href}
              aria-current={present ? 'page' : undefined}
              className={`quiet-link inline-flex min-h-11 items-center ${present ? 'border-accent border-b-3 font-semibold' : 'text-accent'}`}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
