'use client'

import { type ComponentType, useEffect, useRef, useState } from 'react'
import type { Body } from '@/db/body'
import { bodyFromPlain, plainOf } from '@/db/plain-body'
import type { RichTextProps } from './rich-text'

export type BodyEditorProps = {
  /** The form sends the body in JSON under it, or without scripts a plain text under `{name}Plain`. */
  name: string
  id: string
  label: string
  lang: string
  /** What it opens with. Give the component another `key` where it is to show another text. */
  initial: Body
  onChange?: (body: Body) => void
  describedBy?: string
}

/**
 * The field for a text of known blocks. Until its script has come, and where none runs, it is a plain field that can do
 * less; what was typed into that by then goes on in the editor. `bodyFromForm` of `db/body.ts` reads either.
 */
export function BodyEditor(props: BodyEditorProps) {
  const { name, id, label, lang, initial, describedBy } = props
  const [loaded, setLoaded] = useState<{ RichText: ComponentType<RichTextProps>; body: Body; focused: boolean }>()
  const [failed, setFailed] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const first = useRef(initial)
  const described = [`${id}-plain`, describedBy].filter(Boolean).join(' ')
  const [plain] = useState(() => plainField({ id, lang, name: `${name}Plain`, described }, plainOf(initial)))
  useEffect(() => {
    let here = true
    import('./rich-text').then(
      ({ RichText }) => {
        const textarea = place.current?.querySelector('textarea')
        if (!here || !textarea) return
        const untouched = textarea.value === textarea.defaultValue
        const body = untouched ? first.current : bodyFromPlain(textarea.value, first.current)
        setLoaded({ RichText, body, focused: document.activeElement === textarea })
      },
      () => setFailed(true),
    )
    return () => {
      here = false
    }
  }, [])
  if (loaded) {
    const { RichText, body, focused } = loaded
    return <RichText {...props} initial={body} focused={focused} />
  }
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold text-small">
        {label}
      </label>
      {failed ? (
        <PlainNote id={`${id}-plain`} />
      ) : (
        <div className="unscripted">
          <PlainNote id={`${id}-plain`} />
        </div>
      )}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: all of it is escaped below */}
      <div ref={place} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: plain }} />
    </div>
  )
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)

/**
 * The plain field as HTML, of which React knows nothing: when its script comes it would put back into a field of its own
 * what stood there at first, and what somebody had typed by then would be lost.
 */
function plainField(of: { id: string; name: string; lang: string; described: string }, text: string): string {
  const attributes = { id: of.id, name: of.name, lang: of.lang, 'aria-describedby': of.described }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`)
  return `<textarea ${written.join(' ')} rows="20" class="field min-h-[24rem]">${escaped(text)}</textarea>`
}

/** What the plain field can do, for whoever has to make do with it. */
function PlainNote({ id }: { id: string }) {
  return (
    <div id={id} className="mb-3 border-accent border-s-4 bg-paper-deep px-4 py-3">
      <p>
        The editor needs JavaScript. In this plain field an empty line ends a paragraph, <code>## </code> begins a
        heading, <code>- </code> an item of a list and <code>1. </code> one of a numbered list.
      </p>
      <p className="mt-2">
        A line such as <code>[[quote 4]]</code> stands for a quote, picture, file or table, which stays as it is. A
        paragraph that you change loses its bold, italics and links; all others keep theirs.
      </p>
    </div>
  )
}
