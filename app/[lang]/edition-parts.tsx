import type { ReactNode } from 'react'
import { formatMoment } from '@/app/dates'
import { foreign, type Words } from '@/app/words/words'
import { Body } from '@/components/body'
import { PageTitle } from '@/components/sheet'
import type { Language } from '@/db/content/organization'
import type { Edition, EditionText } from '@/db/edition'
import { sourcesOf } from './body-sources'

type WithText = Edition & { text: EditionText }

/** What the page of an edition opens with; on a withdrawn one, that it is, and why. */
export function EditionTitle({ edition, words, kind }: { edition: WithText; words: Words; kind?: ReactNode }) {
  const { title, lang, text, withdrawnAt, notice } = edition
  return (
    <>
      {withdrawnAt && (
        <p className="mb-8 border-signal border-s-4 bg-paper-deep px-5 py-4">
          <strong>{words.withdrawn(formatMoment(withdrawnAt, words.lang))}</strong>{' '}
          <span lang={foreign(lang, words)}>{notice}</span>
        </p>
      )}
      <PageTitle
        kind={kind}
        title={title}
        lang={foreign(lang, words)}
        lead={text.lead}
        leadLang={foreign(text.leadLang, words)}
      />
    </>
  )
}

/** The text of an edition, with everything it links to and shows looked up; nothing where it says nothing. */
export async function EditionBody(props: {
  edition: WithText
  lang: Language
  opening?: ReactNode
  marks?: ReadonlyMap<number, string> | undefined
}) {
  const { text } = props.edition
  if (text.body.content.length === 0) return null
  return (
    <div className="mb-12">
      <Body
        blocks={text.body.content}
        sources={await sourcesOf(text.body, props.lang)}
        lang={text.bodyLang}
        opening={props.opening}
        marks={props.marks}
      />
    </div>
  )
}

/** A link to an edition by its name, marked where that is in another language. An area has a name and no page. */
export function EditionLink({ to, words }: { to: Edition; words: Words }) {
  const lang = foreign(to.lang, words)
  if (to.type === 'area') return <span lang={lang}>{to.title}</span>
  return (
    <a href={to.path} lang={lang} hrefLang={lang}>
      {to.title}
    </a>
  )
}
