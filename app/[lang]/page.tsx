import type { Metadata } from 'next'
import { formatDay } from '@/app/dates'
import { foreign } from '@/app/words/words'
import { EntryList } from '@/components/entry-list'
import { Figure } from '@/components/figure'
import { Flag } from '@/components/flag'
import { LinkList } from '@/components/link-list'
import { Names } from '@/components/names'
import { Section, Sheet } from '@/components/sheet'
import { chairOf } from '@/db/chairpersonships'
import { thisYear } from '@/db/clock'
import { type Language, organization } from '@/db/content/organization'
import { allCodes, countryGroups } from '@/db/countries'
import { fieldTree } from '@/db/fields-of-work'
import { getImages } from '@/db/images'
import { upcomingMeetings } from '@/db/meetings'
import { frontNews } from '@/db/news'
import { structureTree } from '@/db/structures'
import { pictureFrom } from './body-sources'
import { CountriesMap } from './countries/countries-map'
import { groupSizes } from './countries/group-sizes'
import { meetingEntry } from './meetings/meeting-entry'
import { metadataOf } from './metadata'
import { newsEntry, noteOf } from './news/news-entry'
import { PageShell, readerOf } from './page-shell'
import { portalNode } from './structured'
import { organizationTree } from './structures/structure-node'

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, words } = await readerOf(params)
  const name = organization.name[lang]
  return {
    ...metadataOf({ lang, title: name, description: words.frontDescription(name), path: '' }),
    title: { absolute: name },
  }
}

/** The front page: one lead story, the latest, meetings ahead, the chair, and the ways into countries and fields. */
export default async function FrontPage({ params }: Props) {
  const { lang, words } = await readerOf(params)
  const kinds = ['press-release', 'statement', 'media-advisory', 'story']
  const { featured, latest: newest, byKind } = await frontNews(lang, kinds)
  const [lead = newest[0], ...others] = featured
  const shown = new Set([lead, ...others.slice(0, 2)].map((item) => item?.edition.id))
  const latest = newest.filter((item) => !shown.has(item.edition.id)).slice(0, 6)
  const image = lead?.image ? (await getImages([lead.image], lang)).get(lead.image) : undefined
  const meetings = await upcomingMeetings(lang, 5)
  const groups = await countryGroups(lang)
  const fields = await fieldTree(lang)
  const nodes = [portalNode(lang), organizationTree(lang, await structureTree(lang), 1)]
  return (
    <PageShell lang={lang} path="" nodes={nodes}>
      <h1 className="sr-only">{organization.name[lang]}</h1>
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <div>
          {lead && (
            <article>
              {image && (
                <div className="[&>figure]:mt-0 [&>figure]:mb-5">
                  <Figure
                    {...pictureFrom(image)}
                    caption={null}
                    sizes="(min-width: 88rem) 44rem, (min-width: 64rem) 52vw, 92vw"
                    leading
                  />
                </div>
              )}
              <p className="small-caps mb-2 text-quiet">
                {words.kinds[lead.kind]} · <time dateTime={lead.issuedOn}>{formatDay(lead.issuedOn, words.lang)}</time>
              </p>
              <h2 lang={foreign(lead.edition.lang, words)} className="text-display tracking-[-0.005em]">
                <a href={lead.edition.path} className="quiet-link text-ink hover:text-accent">
                  {lead.edition.title}
                </a>
              </h2>
              <p lang={foreign(lead.edition.lang, words)} className="mt-4 max-w-[38rem]">
                {lead.edition.lead}
              </p>
            </article>
          )}
          <ul className={`mt-8 grid gap-x-10 sm:grid-cols-2 ${others.length > 0 ? 'border-ink border-t' : ''}`}>
            {others.slice(0, 2).map(({ edition, kind, issuedOn }) => (
              <li key={edition.id} className="border-rule border-b py-5">
                <p className="small-caps mb-2 text-quiet">
                  {words.kinds[kind]} · <time dateTime={issuedOn}>{formatDay(issuedOn, words.lang)}</time>
                </p>
                <h3 lang={foreign(edition.lang, words)} className="text-lead leading-[1.25]">
                  <a href={edition.path} className="quiet-link text-ink hover:text-accent">
                    {edition.title}
                  </a>
                </h3>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <Section title={words.homepage.latest} more={{ label: words.homepage.all, href: `/${lang}/news` }}>
            <ol>
              {latest.map(({ edition, kind, issuedOn, issuers }) => (
                <li key={edition.id} className="border-rule border-b py-4">
                  <p className="small-caps mb-1 text-quiet">
                    {words.kinds[kind]} · <time dateTime={issuedOn}>{formatDay(issuedOn, words.lang)}</time>
                  </p>
                  <h3 lang={foreign(edition.lang, words)} className="text-body leading-snug">
                    <a href={edition.path} className="quiet-link text-ink hover:text-accent">
                      {edition.title}
                    </a>
                  </h3>
                  <p className="mt-1 text-quiet text-small">
                    <Names names={issuers.map((issuer) => noteOf(issuer, words))} />
                  </p>
                </li>
              ))}
            </ol>
          </Section>
        </div>
      </div>
      <div className="mt-16">
        <Sheet margin={<ChairOfTheYear lang={lang} />}>
          <Section
            title={words.homepage.meetings}
            more={{ label: words.homepage.allMeetings, href: `/${lang}/meetings` }}
          >
            <EntryList entries={meetings.map((meeting) => meetingEntry(meeting, words))} />
            {meetings.length === 0 && <p className="py-5 text-quiet">{words.homepage.noMeetings}</p>}
          </Section>
        </Sheet>
      </div>
      <div className="mt-16">
        <Section
          title={words.homepage.countries}
          more={{ label: words.homepage.allCountries, href: `/${lang}/countries` }}
        >
          <p className="mt-4 mb-6 max-w-[38rem]">{groupSizes(groups, words)}</p>
          <CountriesMap words={words} groups={groups} />
        </Section>
      </div>
      <div className="mt-16">
        <Section
          title={words.homepage.fields}
          more={{ label: words.homepage.allFields, href: `/${lang}/fields-of-work` }}
        >
          <div className="mt-3">
            <LinkList
              columns={4}
              links={fields.map(({ edition }) => ({
                ...{ href: edition.path, title: edition.title, lang: foreign(edition.lang, words) },
              }))}
            />
          </div>
        </Section>
      </div>
      <div className="mt-16">
        <Section title={words.homepage.byKind}>
          <div className="mt-4 grid gap-x-12 gap-y-8 sm:grid-cols-2 xl:grid-cols-4">
            {byKind
              .filter(({ items }) => items.length > 0)
              .map(({ kind, items }) => (
                <section key={kind}>
                  <h3 className="small-caps font-sans text-quiet">
                    <a href={`/${lang}/news?kind=${kind}`} className="quiet-link">
                      {words.kindsMany[kind]}
                    </a>
                  </h3>
                  <ul>
                    {items.map((item) => {
                      const { key, href, title, lang: spoken, date } = newsEntry(item, words)
                      return (
                        <li key={key} className="border-rule border-b py-3 leading-snug">
                          <a href={href} lang={spoken} className="quiet-link">
                            {title}
                          </a>
                          <span className="mt-1 block text-quiet text-small">{date?.text}</span>
                        </li>
                      )
                    })}
                  </ul>
                </section>
              ))}
          </div>
        </Section>
      </div>
    </PageShell>
  )
}

async function ChairOfTheYear({ lang }: { lang: Language }) {
  const chair = await chairOf(thisYear(), lang)
  if (!chair) return null
  const code = (await allCodes()).get(chair.chair.entity)
  return (
    <section className="border-signal border-t-3 pt-4">
      <h2 className="small-caps font-sans">
        <a href={chair.edition.path} className="quiet-link text-signal">
          {chair.edition.title}
        </a>
      </h2>
      <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 font-semibold font-serif text-title">
        {code && <Flag iso2={code} size="large" />}
        <a href={chair.chair.path} lang={chair.chair.lang} hrefLang={chair.chair.lang} className="quiet-link text-ink">
          {chair.chair.title}
        </a>
      </p>
    </section>
  )
}
