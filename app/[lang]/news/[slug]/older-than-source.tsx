import { formatAll, formatCount, formatMoment } from '@/app/dates'
import type { Words } from '@/app/words/words'
import type { PublicLag } from '@/db/translations'

/** What readers of a translation are told where its source has been changed since, with the way to that. */
export function OlderThanSource({ lag, words }: { lag: PublicLag; words: Words }) {
  const { source, followed, changedAt, title, lead, blocks, marks } = lag
  const { lang, translation } = words
  const what = [
    ...(title ? [translation.itsTitle] : []),
    ...(lead ? [translation.itsLead] : []),
    ...(blocks > 0 ? [translation.paragraphs(blocks, formatCount(blocks, lang))] : []),
  ]
  return (
    <aside
      aria-label={translation.title}
      className="mb-8 max-w-[38rem] border-rule-strong border-s-[3px] bg-paper-deep px-5 py-4 text-small"
    >
      <p>
        {translation.note(
          source.lang,
          formatMoment(followed, lang),
          formatMoment(changedAt, lang),
          formatAll(what, lang),
        )}{' '}
        {marks.size > 0 && translation.marked}
      </p>
      <p className="mt-2">
        <a href={source.path} hrefLang={source.lang}>
          {translation.read(source.lang)}
        </a>
      </p>
    </aside>
  )
}

/** What the marks of paragraphs say to those who do not see them. */
export function marksOf({ marks, source }: PublicLag, { translation }: Words): ReadonlyMap<number, string> {
  return new Map([...marks].map(([at, mark]) => [at, translation[mark](source.lang)]))
}
