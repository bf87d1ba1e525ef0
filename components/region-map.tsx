'use client'

// It has nothing to do in the browser, which is sent no script: see `filter-choices.tsx`.

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
  // What leads nowhere is one path.
  const rest = shapes.flatMap(({ d, link }) => (d && !link ? d : []))
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      className="region-map h-auto w-full fill-rule stroke-paper"
      strokeWidth={0.6}
    >
      <path d={rest.join('')} />
      {shapes.map(
        ({ key, d, circle, link }) =>
          link && (
            <a key={key} href={link.href} tabIndex={-1} className={fills[link.group]}>
              <title>{link.title}</title>
              {d ? <path d={d} /> : <circle cx={circle?.x} cy={circle?.y} r={3.5} strokeWidth={1} />}
            </a>
          ),
      )}
    </svg>
  )
}
