import type { Metadata } from 'next'
import { foreign } from '@/app/words/words'
import { PageTitle, Sheet } from '@/components/sheet'
import { structureTree } from '@/db/structures'
import { metadataOf } from '../metadata'
import { PageShell, readerOf } from '../page-shell'
import { collectionNode } from '../structured'

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, words } = await readerOf(params)
  return metadataOf({ lang, title: words.structures.title, description: words.structures.lead, path: '/structures' })
}

/** The organization's structures, each with what it is and the units in it that are open. */
export default async function StructuresPage({ params }: Props) {
  const { lang, words } = await readerOf(params)
  const structures = await structureTree(lang)
  const { title } = words.structures
  const editions = structures.map(({ edition }) => edition)
  return (
    <PageShell
      lang={lang}
      here={{ title, href: `/${lang}/structures` }}
      path="/structures"
      nodes={[collectionNode({ lang, path: `/${lang}/structures`, title, editions })]}
    >
      <PageTitle title={title} lead={words.structures.lead}>
        <p className="mt-4">
          <a href={`/${lang}/structures/organizational-structure`}>{words.structures.diagram}</a>
        </p>
      </PageTitle>
      <ul className="border-ink border-t">
        {structures.map(({ edition, kind, children }) => (
          <li key={edition.id} className="border-rule border-b py-6">
            <Sheet margin={<p className="small-caps text-quiet">{words.structures.kinds[kind]}</p>}>
              <h2 lang={foreign(edition.lang, words)} className="text-title">
                <a href={edition.path} className="quiet-link text-ink hover:text-accent">
                  {edition.title}
                </a>
              </h2>
              {edition.lead && (
                <p lang={foreign(edition.lang, words)} className="mt-2 max-w-[38rem]">
                  {edition.lead}
                </p>
              )}
              <ul className="mt-3 gap-x-10 text-small sm:columns-2">
                {children
                  .filter(({ closedOn }) => !closedOn)
                  .map((child) => (
                    <li key={child.id} className="break-inside-avoid">
                      <a
                        href={child.edition.path}
                        lang={foreign(child.edition.lang, words)}
                        className="inline-block py-1 leading-snug"
                      >
                        {child.edition.title}
                      </a>
                    </li>
                  ))}
              </ul>
            </Sheet>
          </li>
        ))}
      </ul>
    </PageShell>
  )
}
