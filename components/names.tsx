import { Fragment } from 'react'

/** A name, with its language where that is not the one of the page. */
export type Named = { text: string; lang?: string | undefined }

/** Names with commas between them. */
export function Names({ names }: { names: readonly Named[] }) {
  return names.map(({ text, lang }, at) => (
    <Fragment key={text}>
      {at > 0 && ', '}
      {lang ? <span lang={lang}>{text}</span> : text}
    </Fragment>
  ))
}
