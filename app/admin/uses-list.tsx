import { isLanguage, organization } from '@/db/content/organization'
import type { Use } from '@/db/references'

/** Where a picture or a file is used, each with the way to it. */
export function UsesList({ uses }: { uses: readonly Use[] }) {
  if (uses.length === 0) return <p className="text-quiet">Nothing public and no draft uses it.</p>
  return (
    <ul className="border-rule border-t">
      {uses.map(({ edition, lang, title, isPublic, isDraft }) => (
        <li key={edition} className="border-rule border-b py-2">
          <a href={`/admin/news/${edition}`} lang={lang}>
            {title}
          </a>
          <span className="block text-quiet text-tiny">
            <span aria-hidden="true">{isPublic ? '●' : '○'}</span>{' '}
            {[isPublic && 'public', isDraft && 'draft'].filter(Boolean).join(' and ')} ·{' '}
            {isLanguage(lang) ? organization.languages[lang] : lang}
          </span>
        </li>
      ))}
    </ul>
  )
}
