import type { Metadata } from 'next'
import { foreign } from '@/app/words/words'
import { Flag } from '@/components/flag'
import { LinkList } from '@/components/link-list'
import { PageTitle, Section, Sheet } from '@/components/sheet'
import { allCountries, countryGroups } from '@/db/countries'
import { metadataOf } from '../metadata'
import { PageShell, readerOf } from '../page-shell'
import { collectionNode } from '../structured'
import { CountriesMap } from './countries-map'
import { groupSizes } from './group-sizes'

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, words } = await readerOf(params)
  return metadataOf({ lang, title: words.countries.title, path: '/countries' })
}

/** Every country A–Z, the groups they belong to, and the map. */
export default async function CountriesPage({ params }: Props) {
  const { lang, words } = await readerOf(params)
  const countries = await allCountries(lang)
  const groups = await countryGroups(lang)
  const { title } = words.countries
  const editions = countries.map(({ edition }) => edition)
  return (
    <PageShell
      lang={lang}
      here={{ title, href: `/${lang}/countries` }}
      path="/countries"
      nodes={[collectionNode({ lang, path: `/${lang}/countries`, title, editions })]}
    >
      <PageTitle title={title} lead={groupSizes(groups, words)} />
      <CountriesMap words={words} groups={groups} />
      <div className="mt-12">
        <Sheet
          margin={
            <LinkList
              columns={1}
              links={groups.map(({ edition, members }) => ({
                ...{
                  href: edition.path,
                  title: edition.title,
                  lang: foreign(edition.lang, words),
                  note: members.length,
                },
              }))}
            />
          }
        >
          <Section title={words.countries.all}>
            <div className="mt-2">
              <LinkList
                links={countries.map(({ iso2, edition }) => ({
                  ...{ href: edition.path, title: edition.title, lang: foreign(edition.lang, words) },
                  before: <Flag iso2={iso2} />,
                }))}
              />
            </div>
          </Section>
        </Sheet>
      </div>
    </PageShell>
  )
}
