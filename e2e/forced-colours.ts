import type { Page } from '@playwright/test'

/** What cannot be seen on a page in colours that the visitor chose for all pages, a line for each fault. */
export async function faultsInForcedColours(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' })
  const faults = await page.evaluate(() => {
    const named = (element: Element) => element.outerHTML.slice(0, 100)
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility())
    const canvas = getComputedStyle(document.body).backgroundColor

    // A control that only its background tells from the text around it would look like text.
    const flat = shown('button, input:not([type=hidden]), select').filter((control) => {
      const { borderTopStyle, textDecorationLine, appearance } = getComputedStyle(control)
      const inSomethingElse = control.matches('.menu-words *, .year-cell')
      return borderTopStyle === 'none' && textDecorationLine === 'none' && appearance === 'none' && !inSomethingElse
    })
    const inPaper = shown('svg :is(path, rect, circle)').filter((shape) => getComputedStyle(shape).fill === canvas)
    // Text keeps the visitor's colours, whatever a drawing beside it does.
    const ours = shown('body :not(svg, svg *)').filter(
      (element) => getComputedStyle(element).forcedColorAdjust === 'none',
    )
    return [
      ...flat.map((control) => `no border: ${named(control)}`),
      ...inPaper.map((shape) => `in the colour of the paper: ${named(shape)}`),
      ...ours.map((element) => `in colours of ours: ${named(element)}`),
    ]
  })
  await page.emulateMedia({ forcedColors: 'none' })
  return faults
}
