import { foreign, type Words } from '@/app/words/words'
import type { FieldOperation } from '@/db/structures'
import { operationYears } from '../structures/operation-years'

/** Field operations with where and since when; on narrow screens each row becomes a block. */
export function OperationsTable(props: { caption: string; operations: readonly FieldOperation[]; words: Words }) {
  const { caption, operations, words } = props
  const cell = 'block md:table-cell md:py-4 md:pe-6 md:last:pe-0 align-baseline'
  return (
    <table className="block w-full md:table">
      <caption className="sr-only">{caption}</caption>
      <thead className="hidden md:table-header-group">
        <tr className="border-ink border-b text-start">
          {[caption, words.structures.city, words.structures.host, words.structures.years].map((name) => (
            <th key={name} scope="col" className="small-caps pe-6 last:pe-0 pb-2 text-start text-quiet">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block max-md:border-ink max-md:border-t md:table-row-group">
        {operations.map((operation) => {
          const { id, edition, hostEdition } = operation
          return (
            <tr key={id} className="block border-rule border-b py-4 md:table-row">
              <th scope="row" className={`${cell} text-start font-semibold font-serif text-lead leading-tight`}>
                <a
                  href={edition.path}
                  lang={foreign(edition.lang, words)}
                  className="quiet-link text-ink hover:text-accent"
                >
                  {edition.title}
                </a>
              </th>
              <td lang={foreign(edition.lang, words)} className={`${cell} text-small`}>
                {edition.city}
              </td>
              <td lang={hostEdition && foreign(hostEdition.lang, words)} className={`${cell} text-small`}>
                {hostEdition?.type === 'country' ? (
                  <a href={hostEdition.path}>{hostEdition.title}</a>
                ) : (
                  hostEdition?.title
                )}
              </td>
              <td className={`${cell} whitespace-nowrap text-quiet text-small tabular-nums`}>
                {operationYears(operation, words)}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
