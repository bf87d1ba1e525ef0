/** A picture as a page shows it. `sources` are its formats, the one to prefer first; `src` is for who knows none. */
export type Picture = {
  src: string
  sources: readonly { type: string; srcSet: string }[]
  width: number
  height: number
  /** What its texts are written in. */
  lang: string
  alt: string
  caption: string | null
  credit: string | null
}

/**
 * A picture with its caption and credit. Width and height are known, so that nothing shifts. `sizes` says how wide it
 * stands: `(min-width: 42rem) 38rem, 92vw`.
 */
export function Figure(
  props: Picture & { sizes: string /** The one picture that a page opens with. */; leading?: boolean },
) {
  const { src, sources, width, height, lang, alt, caption, credit, sizes, leading } = props
  // To the eye, the third pixel of phones that have three to a point adds nothing but weight: they are told two thirds.
  const phonesFirst = `(max-width: 40rem) and (min-resolution: 2.5dppx) 61vw, ${sizes}`
  return (
    <figure lang={lang} className="my-7">
      <picture>
        {sources.map(({ type, srcSet }) => (
          <source key={type} type={type} srcSet={srcSet} sizes={phonesFirst} />
        ))}
        <img
          src={src}
          width={width}
          height={height}
          alt={alt}
          loading={leading ? 'eager' : 'lazy'}
          fetchPriority={leading ? 'high' : undefined}
          decoding={leading ? undefined : 'async'}
          className="h-auto w-full"
        />
      </picture>
      {(caption || credit) && (
        <figcaption className="mt-2 text-quiet text-small leading-snug">
          {caption}
          {credit && <span className={`text-tiny ${caption ? 'ms-2' : ''}`}>{credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}
