/** A small flag beside a country's name, which says the same in words. */
export function Flag({ iso2, size = 'small' }: { iso2: string; size?: 'small' | 'large' }) {
  const [width, height] = size === 'small' ? [24, 18] : [96, 72]
  return (
    <img
      src={`/flags/${iso2.toLowerCase()}.svg`}
      width={width}
      height={height}
      alt=""
      loading="lazy"
      className="inline-block shrink-0 self-center border border-rule"
    />
  )
}
