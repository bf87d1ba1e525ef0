import type { Metadata } from 'next'
import { foreign } from '@/app/words/words'
import { PageTitle } from '@/components/sheet'
import { fieldTree } from '@/db/fields-of-work'
import { metadataOf } from '../metadata'
import { PageShell, readerOf } from '../page-shell'
import { collectionNode } from '../structured'

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, words } = await readerOf(params)
  return metadataOf({ lang, title: words.fields.title, description: words.fields.lead, path: '/fields-of-work' })
}

/** Every field of work with what it is about and its sub-fields. */
export default async function FieldsPage({ params }: Props) {
  const { lang, words } = await readerOf(params)
  const fields = await fieldTree(lang)
  const { title } = words.fields
  const editions = fields.flatMap((field) => [field, ...field.children]).map(({ edition }) => edition)
  return (
    <PageShell
      lang={lang}
      here={{ title, href: `/${lang}/fields-of-work` }}
      path="/fields-of-work"
      nodes={[collectionNode({ lang, path: `/${lang}/fields-of-work`, title, editions })]}
    >
      <PageTitle title={title} lead={words.fields.lead} />
      <ul className="grid gap-x-12 border-ink border-t sm:grid-cols-2 lg:grid-cols-3">
        {fields.map(({ edition, children }) => (
          <li key={edition.id} lang={foreign(edition.lang, words)} className="border-rule border-b py-5">
            <h2 className="text-lead leading-tight">
              <a href={edition.path} className="quiet-link text-ink hover:text-accent">
                {edition.title}
              </a>
            </h2>
            {edition.lead && <p className="mt-2 text-small">{edition.lead}</p>}
            {children.length > 0 && (
              <ul className="mt-2 text-small">
                {children.map((child) => (
                  <li key={child.id}>
                    <a
                      href={child.edition.path}
                      lang={foreign(child.edition.lang, words)}
                      className="inline-block py-0.5"
                    >
                      {child.edition.title}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </PageShell>
  )
}
