'use client'

import { useEffect, useRef, useState } from 'react'

type Props = {
  src: string
  alt: string
  width: number
  height: number
  focusX: number
  focusY: number
  may: boolean
}

const within = (value: number) => Math.round(Math.min(1000, Math.max(0, value)))

/** The picture, and the point of it that a crop keeps: by two sliders, or by a click on the point. */
export function FocusField({ src, alt, width, height, focusX, focusY, may }: Props) {
  const [point, setPoint] = useState({ x: focusX, y: focusY })
  const picture = useRef<HTMLImageElement>(null)
  const mark = useRef<HTMLSpanElement>(null)

  useEffect(() => setPoint({ x: focusX, y: focusY }), [focusX, focusY])

  useEffect(() => {
    // Set here, since the page's policy lets no style stand in its HTML.
    if (mark.current) Object.assign(mark.current.style, { left: `${point.x / 10}%`, top: `${point.y / 10}%` })
  }, [point])

  useEffect(() => {
    const img = picture.current
    if (!img || !may) return
    const take = (event: MouseEvent) => {
      const { left, top, width: wide, height: high } = img.getBoundingClientRect()
      setPoint({
        x: within(((event.clientX - left) / wide) * 1000),
        y: within(((event.clientY - top) / high) * 1000),
      })
    }
    img.addEventListener('click', take)
    return () => img.removeEventListener('click', take)
  }, [may])

  const sliders = [
    ['focusX', 'x', 'From the left'],
    ['focusY', 'y', 'From the top'],
  ] as const
  return (
    <div>
      <div className="focus-picture">
        {/* biome-ignore lint/performance/noImgElement: renditions are the portal's own */}
        <img ref={picture} src={src} width={width} height={height} alt={alt} />
        <span ref={mark} aria-hidden="true" className="focus-mark" hidden={!may} />
      </div>
      {may && (
        <fieldset className="mt-3">
          <legend className="font-semibold">Where a narrower picture is cut, this point stays</legend>
          <p className="text-quiet">Move the sliders, or click on the point.</p>
          <div className="mt-1 grid gap-x-6 gap-y-2 sm:grid-cols-2">
            {sliders.map(([name, axis, label]) => (
              <label key={name} className="grid grid-cols-[auto_minmax(0,1fr)_3rem] items-center gap-3">
                {label}
                <input
                  type="range"
                  name={name}
                  min={0}
                  max={1000}
                  step={1}
                  value={point[axis]}
                  aria-valuetext={`${Math.round(point[axis] / 10)} per cent`}
                  onChange={(event) => setPoint({ ...point, [axis]: Number(event.target.value) })}
                  className="min-h-8 min-w-0 accent-accent"
                />
                <span aria-hidden="true" className="text-end text-quiet tabular-nums">
                  {Math.round(point[axis] / 10)} %
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </div>
  )
}
