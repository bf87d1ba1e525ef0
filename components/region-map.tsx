export type MapShape = {
  key: string
  /** An SVG path, or else a small circle for a country too small to draw. */
  d?: string
  circle?: { x: number; y: number }
  /** Countries of the organization are links; `group` says how dark. */
  link?: { href: string; title: string; group: number } | undefined
}

const fills = ['fill-accent', 'fill-accent/55', 'fill-accent/30']

/**
 * A drawn map, for those who point. It is hidden from everybody else and not a stop for the keyboard: the page has all
 * of its links in a list.
 */
export function RegionMap({ width, height, shapes }: { width: number; height: number; shapes: readonly MapShape[] }) {
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      className="region-map h-auto w-full"
    >
      {shapes.map(({ key, d, circle, link }) => {
        const fill = `stroke-paper ${link ? fills[link.group] : 'fill-rule'}`
        const shape = d ? (
          <path key={key} d={d} className={fill} strokeWidth={0.6} />
        ) : (
          <circle key={key} cx={circle?.x} cy={circle?.y} r={3.5} className={fill} strokeWidth={1} />
        )
        if (!link) return shape
        return (
          <a key={key} href={link.href} tabIndex={-1}>
            <title>{link.title}</title>
            {shape}
          </a>
        )
      })}
    </svg>
  )
}
