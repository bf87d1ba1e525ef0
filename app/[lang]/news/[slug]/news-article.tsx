import { Fragment } from 'react'
import { formatDay, formatMoment } from '@/app/dates'
import { foreign, type Words } from '@/app/words/words'
import { EntryList } from '@/components/entry-list'
import { Facts } from '@/components/facts'
import { Figure } from '@/components/figure'
import { Section, Sheet } from '@/components/sheet'
import { permanentAddress } from '@/db/addresses'
import { type Language, organization } from '@/db/content/organization'
import type { Edition } from '@/db/edition'
import type { News } from '@/db/news'
import { countryRoles } from '@/db/schema/schema'
import { readSettings } from '@/settings'
import { pictureFrom } from '../../body-sources'
import { newsCitation } from '../../citation'
import { Cite } from '../../cite'
import { EditionBody, EditionLink, EditionTitle } from '../../edition-parts'
import { versionsOf } from '../../metadata'
import { PageShell } from '../../page-shell'
import { newsEntry } from '../news-entry'
import { newsNode } from './news-node'
import { marksOf, OlderThanSource } from './older-than-source'

/** The page of a news item. */
export async function NewsArticle({ news, words }: { news: News; words: Words }) {
  const { edition, facts, image, related, changes, lag } = news
  const { lang } = edition
  const kind = words.kinds[facts.kind]
  return (
    <PageShell
      lang={lang}
      crumbs={[{ title: words.news, href: `/${lang}/news` }]}
      edition={edition}
      nodes={[await newsNode(news, words)]}
    >
      <article>
        <div className="lg:ms-[18rem]">
          <EditionTitle edition={edition} words={words} kind={kind} />
        </div>
        <Sheet margin={<Facts facts={await factsOf(news, words)} />}>
          {lag && <OlderThanSource lag={lag} words={words} />}
          {image && (
            <div className="max-w-[46rem] [&>figure]:mt-0">
              <Figure {...pictureFrom(image)} sizes="(min-width: 50rem) 46rem, 92vw" leading />
            </div>
          )}
          <EditionBody edition={edition} lang={lang} opening={datelineOf(news)} marks={lag && marksOf(lag, words)} />
          <Changes changes={changes} lang={foreign(lang, words)} words={words} />
          <Share news={news} words={words} />
        </Sheet>
      </article>
      {related.length > 0 && (
        <div className="no-print mt-16">
          <Sheet>
            <Section title={words.article.related}>
              <EntryList entries={related.map((item) => newsEntry(item, words))} />
            </Section>
          </Sheet>
        </div>
      )}
    </PageShell>
  )
}

/** `VIENNA, 26 June 2024 –` where the kind has a dateline. */
function datelineOf({ edition, facts }: News) {
  const kinds: Record<string, { dateline: boolean }> = organization.newsKinds
  if (!kinds[facts.kind]?.dateline || !edition.city || !facts.issuedOn) return undefined
  return (
    <span className="me-2">
      <span className="small-caps text-[0.85em]">{edition.city}</span>, {formatDay(facts.issuedOn, edition.lang)} –
    </span>
  )
}

async function factsOf(news: News, words: Words) {
  const { edition, facts, fields, countries, structures, project, meeting } = news
  const languages = await versionsOf(edition)
  const link = (to: Edition) => <EditionLink to={to} words={words} />
  const day = (
    <>
      <time dateTime={facts.issuedOn}>{formatDay(facts.issuedOn, words.lang)}</time>
      {facts.issuedOnInferred && <span className="mt-1 block text-quiet">{words.article.inferred}</span>}
    </>
  )
  const changed =
    edition.changedAt && edition.publishedAt && edition.changedAt > edition.publishedAt ? [edition.changedAt] : []
  return [
    { term: words.article.issuedOn, details: facts.issuedOn ? [day] : [] },
    { term: words.article.updated, details: changed.map((moment) => formatMoment(moment, words.lang)) },
    {
      term: words.article.issuedBy,
      details: structures.map(({ edition: issuer, parent }) =>
        parent ? (
          <>
            {link(parent)}, {link(issuer)}
          </>
        ) : (
          link(issuer)
        ),
      ),
    },
    { term: words.article.fields, details: fields.map(link) },
    ...countryRoles.map((role) => ({
      term: words.article.countries[role],
      details: countries.filter((country) => country.role === role).map((country) => link(country.edition)),
    })),
    { term: words.article.project, details: project ? [link(project)] : [] },
    { term: words.article.meeting, details: meeting ? [link(meeting)] : [] },
    {
      term: words.article.languages,
      details: (languages.length > 1 ? languages : []).map((other) =>
        other.lang === edition.lang ? (
          organization.languages[other.lang]
        ) : (
          <a key={other.lang} href={other.path} lang={other.lang} hrefLang={other.lang}>
            {organization.languages[other.lang]}
          </a>
        ),
      ),
    },
  ]
}

/** What was changed since the item was first published, as far as readers are told of it. */
function Changes(props: { changes: News['changes']; lang: Language | undefined; words: Words }) {
  const { changes, lang, words } = props
  if (changes.length === 0) return null
  return (
    <section className="mt-12 max-w-[38rem] border-rule border-t pt-4 text-small" aria-labelledby="changes">
      <h2 id="changes" className="small-caps mb-2 font-sans text-quiet">
        {words.article.changes}
      </h2>
      <dl className="grid gap-x-6 sm:grid-cols-[auto_minmax(0,1fr)]">
        {changes.map(({ at, note }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that is written once
          <Fragment key={index}>
            <dt className="text-quiet max-sm:mt-2 max-sm:first:mt-0 sm:py-1">
              <time dateTime={at.toISOString()}>{formatMoment(at, words.lang)}</time>
            </dt>
            <dd lang={lang} className="sm:py-1">
              {note}
            </dd>
          </Fragment>
        ))}
      </dl>
    </section>
  )
}

function Share({ news, words }: { news: News; words: Words }) {
  const { edition } = news
  const { siteUrl } = readSettings()
  const permanent = permanentAddress(edition.entity, siteUrl)
  const mail = `mailto:?subject=${encodeURIComponent(edition.title)}&body=${encodeURIComponent(permanent)}`
  return (
    <section className="no-print mt-12 max-w-[38rem] border-rule border-t pt-4 text-small" aria-labelledby="share">
      <h2 id="share" className="small-caps mb-2 font-sans text-quiet">
        {words.article.share}
      </h2>
      <p>
        {words.article.permalink} <a href={`/id/${edition.entity}`}>{permanent}</a>
      </p>
      <p className="mt-1">
        <a href={mail}>{words.article.mail}</a>
      </p>
      <Cite edition={edition} citation={newsCitation(news, siteUrl)} words={words} />
      <p className="mt-1 text-quiet">{words.article.print}</p>
    </section>
  )
}
