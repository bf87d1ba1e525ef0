import type { Page } from '@playwright/test'

/** By how much a page is wider than the window, in CSS pixels. */
export function widthBeyondWindow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/**
 * What is lost on a page of twice its size in a window 1280 pixels wide, a line for each fault: once enlarged by the
 * browser, to which the window is then half as wide, and once with the text alone enlarged. Leaves the page as it was,
 * but for the size of the window.
 */
export async function faultsAtDoubleSize(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 640, height: 450 })
  const enlarged = await faultsOf(page)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  const textAlone = await faultsOf(page)
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  return [
    ...enlarged.map((fault) => `enlarged by the browser: ${fault}`),
    ...textAlone.map((fault) => `text enlarged: ${fault}`),
  ]
}

async function faultsOf(page: Page): Promise<string[]> {
  const wider = await widthBeyondWindow(page)
  return [...(wider > 0 ? [`wider than the window by ${wider}`] : []), ...(await page.evaluate(cutAndOverlapping))]
}

/** Runs in the page: texts that are cut off, and controls that lie on one another. */
function cutAndOverlapping(): string[] {
  const named = (element: Element) => `${element.localName} “${element.textContent?.trim().slice(0, 40)}”`
  const shown = (element: Element) => element.checkVisibility() && !element.closest('.sr-only, [aria-hidden]')

  const cut = [...document.querySelectorAll('body *')].filter((element) => {
    const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(element)
    // What is shortened on purpose stands in full where it leads to, and what scrolls can be reached.
    const hides = [overflowX, overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip')
    if (!hides || textOverflow === 'ellipsis' || webkitLineClamp !== 'none' || !shown(element)) return false
    return element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1
  })

  // Of what lies in a part that scrolls, only what is to be seen of it can lie on something else.
  const scrolling = (element: Element | null): Element[] => {
    if (!element) return []
    const rest = scrolling(element.parentElement)
    return getComputedStyle(element).overflowX === 'visible' ? rest : [element, ...rest]
  }
  const boxes = [...document.querySelectorAll('a, button, input:not([type=hidden]), select, summary, h1, h2, h3')]
    .filter(shown)
    .flatMap((element) => {
      const frames = scrolling(element.parentElement).map((frame) => frame.getBoundingClientRect())
      return [...element.getClientRects()].map((box) => ({
        element,
        box: {
          left: Math.max(box.left, ...frames.map(({ left }) => left)),
          right: Math.min(box.right, ...frames.map(({ right }) => right)),
          top: Math.max(box.top, ...frames.map(({ top }) => top)),
          bottom: Math.min(box.bottom, ...frames.map(({ bottom }) => bottom)),
        },
      }))
    })
  const overlapping = boxes.flatMap(({ element, box }, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => !element.contains(other.element) && !other.element.contains(element))
      .filter((other) => {
        const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
        const height = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
        // The lines that two fields share, and the leading of lines of text.
        return width > 2 && height > 4
      })
      .map((other) => `${named(element)} lies on ${named(other.element)}`),
  )
  return [...cut.map((element) => `cut off: ${named(element)}`), ...overlapping]
}
