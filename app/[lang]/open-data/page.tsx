import type { Metadata } from 'next'
import type { Dataset } from 'schema-dts'
import { formatBytes, formatCount, formatMoment } from '@/app/dates'
import { skosFormats } from '@/app/taxonomies/skos'
import type { Words } from '@/app/words/words'
import { Facts } from '@/components/facts'
import { FileList } from '@/components/file-list'
import { LinkList } from '@/components/link-list'
import { Nothing, PageTitle, Section, Sheet } from '@/components/sheet'
import { type Language, organization } from '@/db/content/organization'
import { allCountries } from '@/db/countries'
import { type DumpIndex, lastDump } from '@/db/dump/dump'
import { type TaxonomyName, taxonomies } from '@/db/taxonomies'
import { formats as feedFormats } from '../feed/formats'
import { feedPath, metadataOf } from '../metadata'
import { PageShell, readerOf } from '../page-shell'
import { addressOf, organizationNode } from '../structured'

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, words } = await readerOf(params)
  return metadataOf({ lang, title: words.openData.title, description: words.openData.lead, path: '/open-data' })
}

/** What can be taken away from the portal, in which form, and under which licence. */
export default async function OpenDataPage({ params }: Props) {
  const { lang, words } = await readerOf(params)
  const { openData } = words
  const dump = await lastDump()
  const [country] = await allCountries(lang)
  return (
    <PageShell
      lang={lang}
      here={{ title: openData.title, href: `/${lang}/open-data` }}
      path="/open-data"
      nodes={[datasetNode(lang, words, dump)]}
    >
      <Sheet margin={<Margin dump={dump} words={words} />}>
        <PageTitle title={openData.title} lead={openData.lead} />
        <p className="mb-14 max-w-[38rem]">{openData.licenceText(organization.name[lang])}</p>
        <Section title={openData.all}>
          <p className="max-w-[38rem] py-3">{openData.allLead}</p>
          {dump ? <FileList files={dumpedFiles(dump, words)} /> : <Nothing>{openData.notYet}</Nothing>}
        </Section>
        <Section title={openData.page}>
          <p className="max-w-[38rem] py-3">{openData.pageLead}</p>
          {country && (
            <FileList
              files={[
                { href: `${country.edition.path}.json`, name: `${country.edition.path}.json`, text: openData.asJson },
                { href: `${country.edition.path}.md`, name: `${country.edition.path}.md`, text: openData.asMarkdown },
              ]}
            />
          )}
        </Section>
        <Section title={openData.taxonomies}>
          <p className="max-w-[38rem] py-3">{openData.taxonomiesLead}</p>
          <ul>
            {(Object.keys(taxonomies) as TaxonomyName[]).map((name) => (
              <li key={name} className="flex flex-wrap items-baseline gap-x-6 border-rule border-b py-2">
                <span className="grow">{openData.names[name]}</span>
                <span className="flex gap-x-6">
                  {[...skosFormats.keys()].map((ending) => (
                    <a key={ending} href={`/taxonomies/${name}.${ending}`} className="text-small">
                      <FormatName of={ending} />
                      <span className="sr-only">: {openData.names[name]}</span>
                    </a>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </Section>
        <Section title={openData.live}>
          <LinkList columns={1} links={liveLinks(lang, words)} />
        </Section>
      </Sheet>
    </PageShell>
  )
}

function FormatName({ of }: { of: string }) {
  return <span translate="no">{formatNames[of]}</span>
}

/** What formats are called in every language. */
const formatNames: Readonly<Record<string, string>> = {
  ...{ ttl: 'Turtle', jsonld: 'JSON-LD' },
  ...{ atom: 'Atom', rss: 'RSS', json: 'JSON Feed' },
}

/** The dump as a set of data, for programs that look for such. */
function datasetNode(lang: Language, { openData }: Words, dump: DumpIndex | undefined): Dataset {
  return {
    ...{ '@type': 'Dataset', '@id': addressOf('/#data'), url: addressOf(`/${lang}/open-data`) },
    ...{ name: `${organization.name[lang]}: ${openData.title}`, description: openData.allLead, inLanguage: lang },
    ...{ license: organization.licence.url, isAccessibleForFree: true, creator: organizationNode(lang) },
    ...(dump && {
      dateModified: dump.madeAt,
      distribution: dump.files.map(({ address, mediaType }) => ({
        ...{ '@type': 'DataDownload' as const, contentUrl: address, encodingFormat: mediaType },
      })),
    }),
  }
}

function Margin({ dump, words }: { dump: DumpIndex | undefined; words: Words }) {
  const { openData, lang } = words
  const { licence } = organization
  const link = (
    <a href={licence.url} rel="license" translate="no">
      {licence.name}
    </a>
  )
  const count = (number: number) => formatCount(number, lang)
  return (
    <Facts
      facts={[
        { term: openData.licence, details: [link] },
        { term: openData.updated, details: dump ? [formatMoment(new Date(dump.madeAt), lang)] : [] },
        { term: openData.contents, details: dump ? [openData.counts(count(dump.entities), count(dump.editions))] : [] },
      ]}
    />
  )
}

function dumpedFiles({ files }: DumpIndex, { openData, lang }: Words) {
  const texts: Readonly<Record<string, string>> = openData.files
  const offered = (name: string, size?: string) => ({ href: `/data/${name}`, name, text: texts[name] ?? '', size })
  return [...files.map(({ name, bytes }) => offered(name, formatBytes(bytes, lang))), offered('index.json')]
}

function liveLinks(lang: Language, { openData }: Words) {
  return [
    { href: `/${lang}/api`, title: openData.api },
    ...[...feedFormats.keys()].map((format) => ({
      href: feedPath(`/${lang}/news`, format, ''),
      title: (
        <>
          {openData.feeds}: <FormatName of={format} />
        </>
      ),
    })),
    { href: '/sitemap.xml', title: openData.sitemap },
    { href: '/llms.txt', title: openData.llms },
  ]
}
