import type { Metadata } from 'next'
import { Code, CodeBlock, WithCode } from '@/components/code'
import { PageTitle, Section, Sheet } from '@/components/sheet'
import { endpoints } from '../../api/v1/endpoints'
import { examples } from '../../api/v1/examples'
import { problemKinds } from '../../api/v1/problem'
import { metadataOf } from '../metadata'
import { PageShell, readerOf } from '../page-shell'

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, words } = await readerOf(params)
  return metadataOf({ lang, title: words.api.title, description: words.api.lead, path: '/api' })
}

/** What programs can ask for, explained to those who write them: every example is one that tests ask. */
export default async function ApiPage({ params }: Props) {
  const { lang, words } = await readerOf(params)
  const { api } = words
  const parts = [
    { id: 'resources', title: api.resources },
    { id: 'asking', title: api.asking },
    { id: 'examples', title: api.examples },
    { id: 'copy', title: api.copy },
    { id: 'problems', title: api.problems },
  ]
  return (
    <PageShell lang={lang} here={{ title: api.title, href: `/${lang}/api` }} path="/api">
      <PageTitle title={api.title} lead={api.lead}>
        <p className="mt-4">
          <a href="/api/v1/openapi.json">{api.openapi}</a>
        </p>
      </PageTitle>
      <Sheet
        margin={
          <ul className="border-ink border-t text-small">
            {parts.map(({ id, title }) => (
              <li key={id} className="border-rule border-b">
                <a href={`#${id}`} className="quiet-link inline-block py-2">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        }
      >
        <Section id="resources" title={api.resources}>
          <Terms
            wide
            terms={endpoints.map(({ path, operation }) => ({
              ...{ term: `/api/v1${path}`, said: api.resource[operation] ?? operation },
            }))}
          />
        </Section>
        <Section id="asking" title={api.asking}>
          <div className="mt-4 max-w-[38rem] space-y-4">
            {api.rules.map((rule) => (
              <p key={rule}>
                <WithCode>{rule}</WithCode>
              </p>
            ))}
          </div>
        </Section>
        <Section id="examples" title={api.examples}>
          <p className="mt-4 max-w-[38rem] text-quiet">{api.examplesLead}</p>
          {examples.map(({ shows, path, status, answer }) => (
            <div key={shows} className="mt-8 max-w-[46rem]">
              <h3 className="mb-2 text-lead">{api.shows[shows]}</h3>
              <p className="mb-2 break-words text-small">
                {status === 200 ? (
                  <a href={path} dir="ltr" translate="no">
                    {path}
                  </a>
                ) : (
                  <Code>{path}</Code>
                )}
              </p>
              <CodeBlock>{JSON.stringify(answer, null, 2)}</CodeBlock>
            </div>
          ))}
        </Section>
        <Section id="copy" title={api.copy}>
          <p className="mt-4 max-w-[38rem]">
            <WithCode>{api.copyLead}</WithCode>
          </p>
          <Terms terms={Object.entries(api.actions).map(([term, said]) => ({ term, said }))} />
        </Section>
        <Section id="problems" title={api.problems}>
          <p className="mt-4 max-w-[38rem]">
            <WithCode>{api.problemsLead}</WithCode>
          </p>
          <Terms terms={problemKinds.map((term) => ({ term, id: term, said: api.problem[term] }))} />
        </Section>
      </Sheet>
    </PageShell>
  )
}

/** Words of addresses and answers, each with what it means; `id` where addresses lead to one. */
function Terms(props: { terms: readonly { term: string; said: string; id?: string }[]; wide?: boolean }) {
  const columns = props.wide ? 'sm:grid-cols-[18rem_minmax(0,1fr)]' : 'sm:grid-cols-[9rem_minmax(0,1fr)]'
  return (
    <dl className="mt-5 max-w-[46rem] border-rule border-t text-small">
      {props.terms.map(({ term, said, id }) => (
        <div key={term} id={id} className={`gap-x-6 border-rule border-b py-2 sm:grid ${columns}`}>
          <dt>
            <Code>{term}</Code>
          </dt>
          <dd>
            <WithCode>{said}</WithCode>
          </dd>
        </div>
      ))}
    </dl>
  )
}
