import { formatCount } from '@/app/dates'
import { foreign, type Words } from '@/app/words/words'
import { Section } from '@/components/sheet'
import { type YearRow, YearRows, YearRowsTable } from '@/components/year-rows'
import type { CountryDossier } from '@/db/country-dossier'
import type { Edition } from '@/db/edition'

/** The news of a country by field of work and year, drawn and as a table; every row leads to the list that it counts. */
export function CountryFigures(props: { country: Edition; news: CountryDossier['news']; words: Words }) {
  const { country, news, words } = props
  if (news.total === 0) return null
  const { lang } = words
  const count = (number: number) => formatCount(number, lang)
  const row = ({ counts, total }: typeof news | (typeof news.fields)[number], label: string) => {
    const most = Math.max(...counts)
    const year = news.years[counts.indexOf(most)] ?? ''
    return { label, counts, total, says: words.dossier.row(label, count(total), count(most), year) }
  }
  const list = `/${country.lang}/news`
  const rows: YearRow[] = [
    { key: 'all', way: `${list}?country=${country.slug}`, ...row(news, words.dossier.all) },
    ...news.fields.map(
      (one): YearRow => ({
        ...{ key: one.field.id, lang: foreign(one.field.lang, words) },
        // Machines are led to one filter, not to two.
        way: {
          action: list,
          fields: [
            ['field', one.field.slug],
            ['country', country.slug],
          ],
        },
        ...row(one, one.field.title),
      }),
    ),
  ]
  const figures = { years: news.years, rows, formatCount: count }
  return (
    <Section title={words.dossier.figures} id="figures">
      <p className="max-w-[38rem] py-3 text-quiet text-small">{words.dossier.figuresLead}</p>
      <YearRows {...figures} />
      <details className="mt-3">
        <summary className="py-2 text-accent text-small">{words.dossier.asTable}</summary>
        <YearRowsTable
          {...figures}
          caption={words.dossier.caption(country.title)}
          words={{ row: words.dossier.field, total: words.dossier.total }}
        />
      </details>
    </Section>
  )
}
