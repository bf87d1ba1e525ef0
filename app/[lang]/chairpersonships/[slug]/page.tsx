import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { foreign } from '@/app/words/words'
import { EntryList } from '@/components/entry-list'
import { Facts } from '@/components/facts'
import { Flag } from '@/components/flag'
import { PageTitle, Section, Sheet } from '@/components/sheet'
import { type Chair, getChairpersonship } from '@/db/chairpersonships'
import { allCodes } from '@/db/countries'
import { meetingsInYear } from '@/db/meetings'
import { latestNews } from '@/db/news'
import { chairStructure } from '@/db/structures'
import { meetingEntry } from '../../meetings/meeting-entry'
import { editionMetadata } from '../../metadata'
import { NewsSection } from '../../news/news-section'
import { PageShell, readerOf } from '../../page-shell'
import { pageNode } from '../../structured'

type Props = { params: Promise<{ lang: string; slug: string }> }

const find = cache(getChairpersonship)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await readerOf(params)
  const found = await find(lang, (await params).slug)
  return editionMetadata(found?.edition)
}

/** The chairpersonship of one year: who, with whom in the Troika, and what happened. */
export default async function ChairpersonshipPage({ params }: Props) {
  const { lang, words } = await readerOf(params)
  const found = await find(lang, (await params).slug)
  if (!found) notFound()
  const { edition, year, chair, confirmed, before, after } = found
  const code = (await allCodes()).get(chair.entity)
  const structure = await chairStructure(lang)
  const news = await latestNews(lang, 6, { year, ...(structure ? { term: structure.id } : {}) })
  const meetings = await meetingsInYear(year, lang)
  const troika = [before, found, after].flatMap((one) => one ?? [])
  const chairLink = (one: Pick<Chair, 'year' | 'chair' | 'edition'>) => (
    <>
      {one.year === year ? one.year : <a href={one.edition.path}>{one.year}</a>} ·{' '}
      <span lang={foreign(one.chair.lang, words)}>{one.chair.title}</span>
    </>
  )
  return (
    <PageShell
      lang={lang}
      crumbs={[{ title: words.chairs.title, href: `/${lang}/chairpersonships` }]}
      edition={edition}
      nodes={[pageNode(edition)]}
    >
      <PageTitle kind={edition.title} title={chair.title} lang={foreign(chair.lang, words)} />
      <Sheet
        margin={
          <>
            {code && (
              <p className="mb-4">
                <Flag iso2={code} size="large" />
              </p>
            )}
            <Facts
              facts={[
                {
                  term: words.chairs.chair,
                  details: [
                    chair.type === 'country' ? (
                      <a key="chair" href={chair.path}>
                        {chair.title}
                      </a>
                    ) : (
                      chair.title
                    ),
                    ...(confirmed ? [] : [words.chairs.unconfirmed]),
                  ],
                },
                { term: words.chairs.troika, details: troika.map(chairLink) },
              ]}
            />
          </>
        }
      >
        <NewsSection lang={lang} words={words} title={words.chairs.news(year)} news={news} />
        {meetings.length > 0 && (
          <Section title={words.chairs.meetings(year)}>
            <EntryList entries={meetings.map((meeting) => meetingEntry(meeting, words))} />
          </Section>
        )}
      </Sheet>
    </PageShell>
  )
}
