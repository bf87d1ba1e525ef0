import { organization } from '@/db/content/organization'
import type { DeskNews } from '@/db/desk'
import type { Lag } from '@/db/translations'
import { Moment } from '../moment'
import { VersionState } from './version-state'

/** Versions of news items, a row each; on narrow screens a row becomes a block, its title on a line of its own. */
export function NewsTable({
  caption,
  items,
  when = items.some(({ lag }) => lag !== undefined) ? 'Source changed' : 'Saved',
}: {
  caption: string
  items: readonly DeskNews[]
  when?: string
}) {
  const cell = 'align-baseline max-md:inline-block max-md:pe-4 md:py-1.5 md:pe-5'
  return (
    <table className="w-full border-collapse text-start max-md:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-md:hidden">
        <tr>
          {['Title', 'State', 'Language', 'Issued by', 'Author', when].map((head) => (
            <th
              key={head}
              scope="col"
              className="sticky top-0 bg-paper pe-5 text-start shadow-[inset_0_-1px_var(--ink)]"
            >
              <span className="small-caps block py-2 text-quiet">{head}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block max-md:border-ink max-md:border-t">
        {items.map((item) => (
          <tr key={item.id} className="border-rule border-b max-md:block max-md:py-2">
            <th scope="row" className="text-start align-baseline font-normal max-md:block md:py-1.5 md:pe-5">
              <a href={`/admin/news/${item.id}`} lang={item.lang} className="quiet-link text-accent">
                {item.title || 'Without a title'}
              </a>
            </th>
            <td className={cell}>
              <VersionState status={item.status} open={item.open} />
            </td>
            <td className={cell} lang={item.lang}>
              {organization.languages[item.lang]}
            </td>
            <td className={cell}>{item.issuer}</td>
            <td className={cell}>{item.author}</td>
            <td className={`${cell} tabular-nums`}>
              {item.lag ? (
                <>
                  {changedIn(item.lag)}, since <Moment at={item.lag.since} />
                </>
              ) : item.lag === null ? (
                'links, bold or italics only'
              ) : (
                <Moment at={(item.open === 'scheduled' && item.publishAt) || item.at} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Where a source says something else than what was translated. */
function changedIn({ title, lead, blocks }: Lag): string {
  const places = [
    ...(title ? ['title'] : []),
    ...(lead ? ['lead'] : []),
    ...(blocks > 0 ? [blocks === 1 ? '1 paragraph' : `${blocks} paragraphs`] : []),
  ]
  return new Intl.ListFormat('en-GB').format(places)
}
