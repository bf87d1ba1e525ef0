import type { Metadata } from 'next'
import { foreign } from '@/app/words/words'
import { PageTitle } from '@/components/sheet'
import { allChairs } from '@/db/chairpersonships'
import { thisYear } from '@/db/clock'
import { chairStructure } from '@/db/structures'
import { metadataOf } from '../metadata'
import { PageShell, readerOf } from '../page-shell'
import { collectionNode } from '../structured'

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, words } = await readerOf(params)
  return metadataOf({ lang, title: words.chairs.title, path: '/chairpersonships' })
}

/** Who chaired in which year, the latest first. */
export default async function ChairpersonshipsPage({ params }: Props) {
  const { lang, words } = await readerOf(params)
  const chairs = await allChairs(lang)
  const structure = await chairStructure(lang)
  const present = thisYear()
  const { title } = words.chairs
  const editions = chairs.map(({ edition }) => edition)
  return (
    <PageShell
      lang={lang}
      here={{ title, href: `/${lang}/chairpersonships` }}
      path="/chairpersonships"
      nodes={[collectionNode({ lang, path: `/${lang}/chairpersonships`, title, editions })]}
    >
      <PageTitle
        title={title}
        lead={structure?.edition.lead}
        leadLang={structure && foreign(structure.edition.lang, words)}
      />
      <ol className="border-ink border-t sm:columns-2 sm:gap-x-12 lg:columns-3">
        {chairs.map(({ year, confirmed, chair, edition }) => (
          <li
            key={year}
            className="flex break-inside-avoid flex-wrap items-baseline gap-x-6 border-rule border-b py-2.5"
          >
            <a
              href={edition.path}
              className={`inline-block min-w-14 py-0.5 font-serif text-lead tabular-nums ${year === present ? 'font-semibold text-signal' : 'quiet-link text-ink'}`}
            >
              {year}
            </a>
            <span lang={foreign(chair.lang, words)}>
              {chair.type === 'country' ? (
                <a href={chair.path} className="quiet-link text-accent">
                  {chair.title}
                </a>
              ) : (
                chair.title
              )}
            </span>
            {year === present && <span className="small-caps ms-auto text-signal">{words.chairs.current}</span>}
            {!confirmed && <span className="ms-auto text-quiet text-small">{words.countries.unconfirmed}</span>}
          </li>
        ))}
      </ol>
    </PageShell>
  )
}
