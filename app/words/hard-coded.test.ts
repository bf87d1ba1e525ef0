import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseAst } from 'vitest/node'

/** The desk speaks English by decision, and what only it shows does so, too. */
const english = ['app/[lang]/preview/', 'components/comparison.tsx']

/** Attributes and properties that a visitor reads or hears. */
const spoken = new Set([
  ...['aria-label', 'ariaLabel', 'aria-description', 'title', 'alt', 'placeholder', 'label'],
  ...['caption', 'description', 'lead', 'note', 'kind', 'term'],
])

type Node = { type: string; start: number } & Record<string, unknown>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

/** Everything that a page would say in the words of its code, with the line it stands in. */
function saidIn(source: string): string[] {
  const said: string[] = []
  const note = (node: Node, text: unknown) => {
    // An address is the same in every language.
    if (typeof text === 'string' && /\p{L}/u.test(text.replaceAll(/(?<!\S)\/[\w/]+/g, '')))
      said.push(`${source.slice(0, node.start + text.search(/\S/)).split('\n').length}: ${text.trim()}`)
  }
  /** What an expression comes to where it is shown: a text, either side of a choice, what stands before a value. */
  const visitShown = (node: unknown) => {
    if (!isNode(node)) return
    if (node.type === 'Literal') note(node, node.value)
    else if (node.type === 'TemplateLiteral')
      for (const part of node.quasis as (Node & { value: { cooked: string } })[]) note(part, part.value.cooked)
    else if (node.type === 'ConditionalExpression')
      for (const side of [node.consequent, node.alternate]) visitShown(side)
    else if (node.type === 'LogicalExpression') for (const side of [node.left, node.right]) visitShown(side)
    else if (node.type === 'BinaryExpression' && node.operator === '+')
      for (const side of [node.left, node.right]) visitShown(side)
  }
  const visit = (value: unknown) => {
    if (Array.isArray(value)) for (const one of value) visit(one)
    if (!isNode(value)) return
    if (value.type === 'JSXText') note(value, value.value)
    if (value.type === 'JSXAttribute' && spoken.has((value.name as { name: string }).name)) {
      const given = value.value as Node | null
      visitShown(given?.type === 'JSXExpressionContainer' ? given.expression : given)
    }
    if (value.type === 'Property' && spoken.has((value.key as { name: string }).name)) visitShown(value.value)
    if (value.type === 'JSXElement' || value.type === 'JSXFragment')
      for (const child of value.children as Node[])
        if (child.type === 'JSXExpressionContainer') visitShown(child.expression)
    for (const [key, child] of Object.entries(value)) if (key !== 'type') visit(child)
  }
  visit(parseAst(source, { lang: 'tsx' }))
  return said
}

test('no page has a word in its code: it is said in the language of the reader', () => {
  const files = ['app/[lang]', 'components']
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => `${folder}/${file}`))
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file) && !english.some((start) => file.startsWith(start)))
  expect(files.length).toBeGreaterThan(50)
  const found = files.flatMap((file) => saidIn(readFileSync(file, 'utf8')).map((said) => `${file}:${said}`))
  expect(found).toEqual([])
})

test('whoever writes one is told where', () => {
  const source = `const head = { title: 'Head', path: '/head' }
  const page = (
    <p title="Hint" className="mt-2" lang="en">
      News of {year} – {open ? 'open' : <b>{\`until \${day}\`}</b>} · {closed && 'Closed'}
      <img alt={'Picture of ' + name} src="x.png" />{map((x) => <i key="k">{x}</i>)}
    </p>
  )`
  const said = ['1: Head', '3: Hint', '4: Closed', '4: News of', '4: open', '4: until', '5: Picture of']
  expect(saidIn(source).toSorted()).toEqual(said)
})
