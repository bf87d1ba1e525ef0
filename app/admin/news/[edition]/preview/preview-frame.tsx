'use client'

import { type MouseEvent, useLayoutEffect, useRef, useState } from 'react'

export type Screen = 'phone' | 'desktop'

/** In CSS pixels; utilities as wide stand in `sizes`. */
const widths = { phone: 375, desktop: 1280 } as const
const boxes = { phone: 'w-[377px] max-w-full', desktop: 'w-full max-w-[1282px]' } as const
const sizes = { phone: 'w-[375px]', desktop: 'w-[1280px]' } as const
const names = { phone: 'Phone', desktop: 'Desktop' } as const

/**
 * A page in a frame of the width of a screen, made smaller where there is not room for it. `here` is the address of the
 * page around it, which says what screen it is. Without scripts the frame scrolls instead.
 */
export function PreviewFrame(props: { address: string; here: string; revision: number | undefined; screen: Screen }) {
  const { address, here, revision } = props
  const [screen, setScreen] = useState(props.screen)
  const box = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLIFrameElement>(null)
  const width = widths[screen]

  useLayoutEffect(() => {
    const scaleDown = () => {
      if (!box.current || !frame.current) return
      const scale = Math.min(1, box.current.clientWidth / width)
      frame.current.style.transform = `scale(${scale})`
      frame.current.style.height = `${box.current.clientHeight / scale}px`
    }
    const observer = new ResizeObserver(scaleDown)
    if (box.current) observer.observe(box.current)
    scaleDown()
    return () => observer.disconnect()
  }, [width])

  const addressOf = (one: Screen) => {
    const query = new URLSearchParams({ ...(revision && { revision: String(revision) }), width: one })
    return `${here}?${query}`
  }
  const choose = (event: MouseEvent, one: Screen) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    setScreen(one)
    history.replaceState(history.state, '', addressOf(one))
  }
  return (
    <>
      <div className="mb-3 flex flex-wrap items-baseline gap-x-6 gap-y-1">
        <nav aria-label="Width of the preview" className="flex gap-x-1">
          {(['phone', 'desktop'] as const).map((one) => (
            <a
              key={one}
              href={addressOf(one)}
              onClick={(event) => choose(event, one)}
              aria-current={one === screen ? 'true' : undefined}
              className="quiet-link min-h-11 border border-rule-strong px-4 py-2.5 aria-[current]:border-accent aria-[current]:bg-accent aria-[current]:font-semibold aria-[current]:text-paper"
            >
              {names[one]}
            </a>
          ))}
        </nav>
        <a href={address} target="_blank" rel="noreferrer">
          In a window of its own
        </a>
      </div>
      <div
        ref={box}
        className={`h-[75vh] min-h-[24rem] overflow-x-auto overflow-y-hidden border border-rule-strong ${boxes[screen]}`}
      >
        <iframe
          ref={frame}
          src={address}
          title={`The page on a ${screen === 'phone' ? 'phone' : 'desktop screen'}`}
          className={`block h-full origin-top-left bg-paper ${sizes[screen]} max-w-none`}
        />
      </div>
    </>
  )
}
