import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { APIResponse } from '@playwright/test'
import { type DefaultTreeAdapterTypes as Html, parse } from 'parse5'
import { errorsInHtml, hasJava } from './html-checker'
import { kindsOfPages } from './kinds-of-pages'
import { expect, test } from './test'

const addresses = kindsOfPages.flatMap(({ path, only }) =>
  (['en', 'ru'] as const).filter((lang) => !only || lang === only).map(path),
)

const asked = { maxRedirects: 0, failOnStatusCode: false }

test('the checker of the HTML standard finds no error on any kind of page', async ({ request }, { outputDir }) => {
  test.slow()
  test.skip(!(await hasJava()), 'There is no Java here, which the checker of HTML runs on.')
  expect(await errorsInHtml(addresses, request, outputDir)).toEqual([])
})

test('every kind of page carries what it shows and the one script of the portal, and nothing else', async ({
  request,
}) => {
  test.slow()
  const faults: string[] = []
  for (const address of addresses) {
    const response = await request.get(address, asked)
    faults.push(...(await faultsOf(response)).map((fault) => `${address}: ${fault}`))
  }
  expect(faults).toEqual([])
})

/** The scripts of a page, but for any number that say in JSON what it is about (`application/ld+json`). */
const scripts = [
  `module /portal.js?v=${createHash('sha256').update(readFileSync('public/portal.js')).digest('hex').slice(0, 12)}`,
  'speculationrules',
]

/** What a page should not be sent with, a line for each thing. */
async function faultsOf(response: APIResponse): Promise<string[]> {
  const nodes = [...nodesOf(parse(await response.text(), { scriptingEnabled: false }))]
  const elements = nodes.filter((node): node is Html.Element => 'attrs' in node)
  const found = elements.filter(({ tagName }) => tagName === 'script').map(nameOfScript)
  const own = found.filter((name) => name !== 'application/ld+json').sort()
  return [
    ...(own.join() === scripts.join() ? [] : [`the scripts are ${own.join(', ')}`]),
    ...nodes.flatMap((node) => (node.nodeName === '#comment' ? ['a comment'] : [])),
    ...elements.flatMap(faultsOfElement),
    ...elements.flatMap((element) => loadedBy(element, response.url())),
    ...(elements.filter(isStylesheet).length === 1 ? [] : ['not one stylesheet']),
    ...response.headersArray().flatMap(({ name, value }) => (name.toLowerCase() === 'set-cookie' ? [value] : [])),
  ]
}

function* nodesOf(node: Html.Node): Generator<Html.Node> {
  yield node
  if ('content' in node) yield* nodesOf(node.content)
  if ('childNodes' in node) for (const child of node.childNodes) yield* nodesOf(child)
}

const attributeOf = (element: Html.Element, wanted: string) => element.attrs.find(({ name }) => name === wanted)?.value

/** What kind of script it is, with where it comes from, or with what stands in it where it should only be loaded. */
function nameOfScript(script: Html.Element): string {
  const type = attributeOf(script, 'type') ?? 'classic'
  const source = attributeOf(script, 'src')
  if (source === undefined) return type
  return [type, source, ...script.childNodes.map((node) => ('value' in node ? node.value : ''))].join(' ')
}

function faultsOfElement({ tagName, attrs }: Html.Element): string[] {
  return [
    // Content that waits for a script to be shown, and looks that the policy would refuse.
    ...(tagName === 'template' || tagName === 'style' ? [`<${tagName}>`] : []),
    ...attrs.flatMap(({ name, value }) =>
      name === 'hidden' || name === 'style' || name.startsWith('on') || /^\s*javascript:/i.test(value)
        ? [`<${tagName} ${name}="${value}">`]
        : [],
    ),
  ]
}

const isStylesheet = (element: Html.Element) =>
  element.tagName === 'link' && attributeOf(element, 'rel') === 'stylesheet'

/** Addresses of another site that an element loads or refers machines to, and scripts that it fetches ahead. */
function loadedBy(element: Html.Element, page: string): string[] {
  const { tagName } = element
  const candidates = ['srcset', 'imagesrcset'].flatMap((name) => attributeOf(element, name)?.split(/,\s+/) ?? [])
  const sources = ['src', 'poster', 'data', ...(tagName === 'link' ? ['href'] : [])].flatMap(
    (name) => attributeOf(element, name) ?? [],
  )
  const foreign = [...sources, ...candidates.map((one) => one.trim().split(/\s/)[0] ?? '')].filter(
    (source) => new URL(source, page).origin !== new URL(page).origin,
  )
  const ahead = tagName === 'link' && /preload|prefetch|preconnect/.test(attributeOf(element, 'rel') ?? '')
  return [...foreign, ...(ahead && attributeOf(element, 'as') !== 'image' ? ['something else loaded ahead'] : [])]
}
