import type { Page } from '@playwright/test'
import { inTestLanguage, testLanguage } from '../db/test-language'
import { faultsOf } from './axe'
import { errorsInHtml, hasJava } from './html-checker'
import { kindsOfPages } from './kinds-of-pages'
import { expect, test } from './test'
import { widthBeyondWindow } from './zoom'

// These visit a portal of their own, which has a language more: it reads from right to left, in letters that no other
// language of the portal has.
test.use({ reducedMotion: 'reduce', trace: 'off' })

const pages = kindsOfPages
  .filter(({ only }) => !only)
  .map(({ name, path }) => ({
    ...{ name, english: path('en') },
    // A word that is looked for stands in the letters of the language.
    address: path(testLanguage as never).replace('q=border', `q=${encodeURIComponent(inTestLanguage('border'))}`),
  }))

test('the checker of the HTML standard finds no error on any page that reads from right to left', async ({ request }, {
  outputDir,
}) => {
  test.slow()
  test.skip(!(await hasJava()), 'There is no Java here, which the checker of HTML runs on.')
  const addresses = pages.map(({ address }) => address)
  expect(await errorsInHtml(addresses, request, outputDir)).toEqual([])
})

for (const { name, address, english } of pages)
  test(`${name} mirrors for whoever reads from right to left, and says nothing that is not translated`, async ({
    page,
  }) => {
    await page.goto(address)
    expect(await faultsOf(page)).toEqual([])
    expect(await latinTexts(page)).toEqual([])
    const mirrored = await edges(page, 'rtl')
    await page.setViewportSize({ width: 320, height: 800 })
    expect(await widthBeyondWindow(page)).toBe(0)
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(english)
    expect(mirrored).toEqual(await edges(page, 'ltr'))
  })

/** How far from the edge where reading begins the parts of a page stand, in px: the first of each kind of part. */
function edges(page: Page, direction: 'ltr' | 'rtl'): Promise<Record<string, number | undefined>> {
  return page.evaluate((from) => {
    const parts = [
      'header a',
      'nav ul.menu-words a',
      'main',
      'main h1',
      'main h2',
      'main h3',
      'main form fieldset',
      'section[aria-labelledby="figures"] rect',
      'footer p',
    ]
    const begins = (selector: string) => {
      const box = document.querySelector(selector)?.getBoundingClientRect()
      return box && Math.round(from === 'ltr' ? box.left : document.documentElement.clientWidth - box.right)
    }
    return Object.fromEntries(parts.map((selector) => [selector, begins(selector)]))
  }, direction)
}

/**
 * Texts in Latin letters that do not say to be in another language: whoever wrote them forgot the dictionary.
 */
function latinTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const spared = 'script, style, code, [translate="no"], [lang]:not(html)'
    // Permanent addresses, and what somebody typed.
    const said = (text: string) => text.replaceAll(/https?:\/\/\S+|“[^”]*”/g, '')
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      if (/[a-z]{2}/i.test(said(text)) && !node.parentElement?.closest(spared)) found.push(text)
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        const text = element.getAttribute(name) ?? ''
        if (/[a-z]{2}/i.test(text) && !element.closest('[lang]:not(html)')) found.push(`${name}: ${text}`)
      }
    return found
  })
}
