import { notFound } from 'next/navigation'
import { cache } from 'react'
import { formatDay, precisionOf } from '@/app/dates'
import { foreign, type Words } from '@/app/words/words'
import { EntryList } from '@/components/entry-list'
import { Facts } from '@/components/facts'
import { LinkList } from '@/components/link-list'
import { Section, Sheet } from '@/components/sheet'
import { YearBars } from '@/components/year-bars'
import type { Language } from '@/db/content/organization'
import type { Edition } from '@/db/edition'
import { latestNews } from '@/db/news'
import { projectsOf } from '@/db/projects'
import { getStructure } from '@/db/structures'
import { EditionBody, EditionTitle } from '../edition-parts'
import { editionMetadata } from '../metadata'
import { NewsSection } from '../news/news-section'
import { PageShell } from '../page-shell'
import { projectEntry } from '../projects/project-entry'
import { termLink } from '../term-link'
import { structureNode } from './structure-node'

type Part = 'structures' | 'field-operations'
type Found = NonNullable<Awaited<ReturnType<typeof getStructure>>>

const find = cache(getStructure)

/** What the head of a structure's page says. */
export async function structureMetadata(section: Part, lang: Language, slug: string) {
  const structure = await find(section, lang, slug)
  return editionMetadata(structure?.edition)
}

/** One structure: what it is, where, since when, what is above and below it, and its latest news. */
export async function StructurePage(props: { section: Part; lang: Language; words: Words; slug: string }) {
  const { section, lang, words, slug } = props
  const structure = await find(section, lang, slug)
  if (!structure) notFound()
  const { edition, facts, above, children } = structure
  const news = await latestNews(lang, 8, { term: edition.entity })
  const projects = await projectsOf(edition.entity, lang)
  const open = children.filter(({ closedOn }) => !closedOn)
  return (
    <PageShell
      lang={lang}
      crumbs={[
        { title: words.structures.title, href: `/${lang}/structures` },
        ...above.map((one) => termLink(one.edition, words)),
      ]}
      edition={edition}
      nodes={[structureNode(structure)]}
    >
      <EditionTitle edition={edition} words={words} kind={words.structures.kinds[facts.kind]} />
      <Sheet
        margin={
          <>
            <Facts facts={factsOf(structure, words)} />
            <YearBars caption={words.newsAbout.byYear} words={words.filter} years={news.years} />
          </>
        }
      >
        {facts.closedOn && (
          <p className="mb-8 border-rule-strong border-s-4 bg-paper-deep px-5 py-4">{words.structures.closedNotice}</p>
        )}
        <EditionBody edition={edition} lang={lang} />
        {open.length > 0 && (
          <Section title={words.structures.units}>
            <div className="mt-2">
              <LinkList columns={2} links={open.map((child) => termLink(child.edition, words))} />
            </div>
          </Section>
        )}
        {facts.kind === 'chairpersonship' && (
          <p className="mb-10">
            <a href={`/${lang}/chairpersonships`}>{words.structures.chairs}</a>
          </p>
        )}
        <NewsSection
          lang={lang}
          words={words}
          title={words.structures.news}
          news={news}
          filter={`structure=${edition.slug}`}
        />
        {projects.length > 0 && (
          <Section title={words.structures.projects}>
            <EntryList entries={projects.map((project) => projectEntry(project, words))} />
          </Section>
        )}
      </Sheet>
    </PageShell>
  )
}

function factsOf({ edition, facts, host, former, above }: Found, words: Words) {
  const text = (value: string | null) => (value ? [value] : [])
  const day = (value: string) => {
    const said = formatDay(value, words.lang)
    return facts.circa ? words.structures.about(said) : said
  }
  const within = above.at(-1)?.edition
  const address = <span translate="no">{facts.address}</span>
  // An area that is no country has no page of its own; what is to be known of it stands under its name.
  const named = (place: Edition) =>
    place.type === 'area' ? (
      <span lang={foreign(place.lang, words)}>
        {place.title}
        {place.lead && <span className="mt-1 block text-quiet">{place.lead}</span>}
      </span>
    ) : (
      <a href={place.path} lang={foreign(place.lang, words)} hrefLang={foreign(place.lang, words)}>
        {place.title}
      </a>
    )
  return [
    { term: words.structures.shortName, details: text(edition.shortTitle) },
    { term: words.structures.city, details: text(edition.city) },
    { term: words.structures.address, details: facts.address ? [address] : [] },
    { term: words.structures.host, details: host ? [named(host)] : [] },
    { term: words.structures.opened, details: facts.openedOn ? [day(facts.openedOn)] : [] },
    { term: words.structures.closed, details: facts.closedOn ? [day(facts.closedOn)] : [] },
    {
      term: words.structures.formerly,
      details: former.map(({ name, validFrom, validUntil }) => (
        <>
          <span lang={foreign(edition.lang, words)}>{name}</span>
          {validUntil && (
            <span className="block text-quiet">
              {validFrom
                ? words.countries.fromTo(formatDay(validFrom, words.lang), formatDay(validUntil, words.lang))
                : words.countries.untilDay(formatDay(validUntil, words.lang), precisionOf(validUntil))}
            </span>
          )}
        </>
      )),
    },
    { term: words.structures.within, details: within ? [named(within)] : [] },
  ]
}
