import type { ReactNode } from 'react'
import { sourcesOf } from '@/app/[lang]/body-sources'
import { Body, type Sources } from '@/components/body'
import { Parts } from '@/components/comparison'
import { organization } from '@/db/content/organization'
import type { Translation } from '@/db/translation-desk'
import { Moment } from '../../moment'

const marks = {
  new: 'New in the source',
  gone: 'Taken out of the source',
  changed: 'Changed in the source',
  form: 'Changed in links, bold, italics or level only',
}

/**
 * What a version translates, to be read beside it, with marks of what was changed since it was translated. `children`
 * are what somebody can do about it where it was.
 */
export async function TranslationSource(props: { translation: Translation; children?: ReactNode }) {
  const { source, followed, isBehind, title, lead, blocks } = props.translation
  const { lang } = source
  const body = { type: 'doc' as const, content: blocks.flatMap(({ block }) => block ?? []) }
  const sources = await sourcesOf(body, lang)
  const name = `Source in ${organization.languages[lang]}`
  return (
    <details open className="border-rule max-lg:border-y max-lg:pb-3">
      <summary className="min-h-11 py-2 font-semibold lg:pt-0">{name}</summary>
      <p className="mb-3 text-quiet text-small">
        <a href={`/admin/news/${source.edition}`}>Revision {source.number}</a>, {source.isPublic ? 'public' : 'saved'}{' '}
        <Moment at={source.at} />.{' '}
        {isBehind
          ? `What was changed since revision ${followed.number}, which was translated, is marked.`
          : 'Nothing was changed in it since it was translated.'}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section aria-label={name} tabIndex={0} className="translation-source">
        <SourcePart mark={isChanged(title) ? marks.changed : undefined}>
          <p lang={lang} className="font-semibold font-serif text-lead">
            <Parts parts={title} />
          </p>
        </SourcePart>
        <SourcePart mark={isChanged(lead) ? marks.changed : undefined}>
          <p lang={lang}>
            <Parts parts={lead} />
          </p>
        </SourcePart>
        {blocks.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that is written once
          <SourceBlock key={index} {...one} sources={sources} lang={lang} />
        ))}
      </section>
      {isBehind && props.children}
    </details>
  )
}

const isChanged = (parts: Translation['title']) => parts.some(({ kind }) => kind !== 'same')

function SourceBlock(props: Translation['blocks'][number] & { sources: Sources; lang: string }) {
  const { change, block, sources, lang } = props
  const { kind, onlyForm, parts } = change
  const mark = kind === 'same' ? undefined : onlyForm ? marks.form : marks[kind]
  const isWhole = block && (kind === 'same' || kind === 'new' || onlyForm)
  return (
    <SourcePart mark={mark}>
      {isWhole ? (
        <Body blocks={[block]} sources={sources} lang={lang} />
      ) : (
        <p lang={lang} className="whitespace-pre-wrap">
          <Parts parts={parts} />
        </p>
      )}
    </SourcePart>
  )
}

function SourcePart({ mark, children }: { mark: string | undefined; children: ReactNode }) {
  return (
    <div className={`border-s-4 ps-3 ${mark ? 'border-accent' : 'border-transparent'}`}>
      {mark && <p className="small-caps text-quiet">{mark}</p>}
      {children}
    </div>
  )
}
