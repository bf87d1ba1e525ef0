import { cache } from 'react'
import { formatDay } from '@/app/dates'
import { foreign, type Words } from '@/app/words/words'
import { Flag } from '@/components/flag'
import { LinkList } from '@/components/link-list'
import { Section, Sheet } from '@/components/sheet'
import type { Language } from '@/db/content/organization'
import { countryGroups, getCountryGroup } from '@/db/countries'
import { EditionTitle } from '../../edition-parts'
import { PageShell } from '../../page-shell'
import { collectionNode } from '../../structured'

export const findGroup = cache(getCountryGroup)

/** One group of countries with its members and since when they belong. Undefined where there is none. */
export async function CountryGroupPage({ lang, words, slug }: { lang: Language; words: Words; slug: string }) {
  const group = await findGroup(lang, slug)
  if (!group) return undefined
  const { edition, members, former } = group
  const links = (of: typeof members) =>
    of.map(({ iso2, edition: country, joinedOn, leftOn }) => ({
      ...{ href: country.path, title: country.title, lang: foreign(country.lang, words) },
      before: <Flag iso2={iso2} />,
      note:
        [joinedOn, leftOn].flatMap((day) => (day ? formatDay(day.slice(0, 4), words.lang) : [])).join('–') || undefined,
    }))
  const listed = collectionNode({
    lang,
    path: edition.path,
    title: edition.title,
    editions: members.map((one) => one.edition),
  })
  const others = (await countryGroups(lang)).filter((one) => one.edition.entity !== edition.entity)
  return (
    <PageShell
      lang={lang}
      crumbs={[{ title: words.countries.title, href: `/${lang}/countries` }]}
      edition={edition}
      nodes={[listed]}
    >
      <EditionTitle edition={edition} words={words} />
      <Sheet
        margin={
          <LinkList
            columns={1}
            links={[
              { href: `/${lang}/countries`, title: words.countries.all },
              ...others.map((other) => ({
                ...{ href: other.edition.path, title: other.edition.title, lang: foreign(other.edition.lang, words) },
              })),
            ]}
          />
        }
      >
        <LinkList links={links(members)} />
        {former.length > 0 && (
          <div className="mt-10">
            <Section title={words.countries.formerMembers}>
              <LinkList links={links(former)} />
            </Section>
          </div>
        )}
      </Sheet>
    </PageShell>
  )
}
