import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './test'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Without it axe describes everything that is right, too, which takes as long as looking. */
const faultsOnly = { resultTypes: ['violations', 'incomplete'] } satisfies Parameters<AxeBuilder['options']>[0]

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>
type WithAxe = { axe: { run(options: object): Promise<AxeResults> } }

/** What axe finds, in light and in dark, and of the size of what is tapped on a phone; a line for each fault. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  // Pages have no frames, and without looking for them axe takes half the time.
  const axe = new AxeBuilder({ page }).setLegacyMode().options(faultsOnly)
  const inLight = await axe.withTags(standards).analyze()
  // Axe is on the page by now, and knows what is the same whatever the colours and the window are.
  const again = (...values: string[]) =>
    page.evaluate((options) => (window as unknown as WithAxe).axe.run(options), {
      ...{ runOnly: { type: 'rule', values }, ...faultsOnly },
    })
  await page.emulateMedia({ colorScheme: 'dark' })
  const inDark = await again('color-contrast', 'link-in-text-block')
  const window = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  const onPhone = await again('target-size')
  if (window) await page.setViewportSize(window)
  return [
    ...linesOf('light', inLight, 'color-contrast', 'target-size'),
    ...linesOf('dark', inDark, 'color-contrast'),
    ...linesOf('phone', onPhone, 'target-size'),
  ]
}

/** A line for each fault; `rules` must have been applied to something, or the page was not looked at. */
function linesOf(where: string, { violations, incomplete, passes }: AxeResults, ...rules: string[]): string[] {
  expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(rules))
  // Text in the colour of its background may be hidden on purpose, says axe; here it never is.
  const unseen = incomplete.filter(({ nodes }) => nodes.some(({ any }) => any[0]?.data?.messageKey === 'equalRatio'))
  return [...violations, ...unseen].flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${where}: ${id} at ${target.join(' ')}: ${failureSummary?.replaceAll(/\s+/g, ' ') ?? 'cannot be seen'}`,
    ),
  )
}
