/** A picture with its caption and credit. Width and height are known, so that nothing shifts. */
export function Figure(props: {
  src: string
  width: number
  height: number
  alt: string
  caption?: string | null
  credit?: string | null
  /** The one picture that a page opens with. */
  leading?: boolean
}) {
  const { src, width, height, alt, caption, credit, leading } = props
  return (
    <figure className="my-7">
      <img
        src={src}
        width={width}
        height={height}
        alt={alt}
        loading={leading ? 'eager' : 'lazy'}
        fetchPriority={leading ? 'high' : undefined}
        className="h-auto w-full"
      />
      {(caption || credit) && (
        <figcaption className="mt-2 text-quiet text-small leading-snug">
          {caption}
          {credit && <span className={`text-tiny ${caption ? 'ms-2' : ''}`}>{credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}
