import { z } from 'zod'
import { bodyFromPlain } from './plain-body'

/**
 * A text as a tree of known blocks, in ProseMirror's JSON, which is what the editor of the staff desk reads and
 * writes. Links to the portal's own entities are by id, so that they survive every change of address. A quote may be by
 * nobody yet and a table without a caption: drafts are kept as they are, and asked about before they are published.
 */
const mark = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({ type: z.literal('link'), attrs: z.object({ href: z.url({ protocol: /^(https?|mailto)$/ }) }) }),
  z.object({ type: z.literal('entity'), attrs: z.object({ id: z.int32().positive() }) }),
])
const text = z.object({ type: z.literal('text'), text: z.string().min(1), marks: z.array(mark).optional() })
const paragraph = z.object({ type: z.literal('paragraph'), content: z.array(text).optional() })
const heading = z.object({
  type: z.literal('heading'),
  attrs: z.object({ level: z.union([z.literal(2), z.literal(3), z.literal(4)]) }),
  content: z.array(text),
})
const listItem = z.object({ type: z.literal('listItem'), content: z.array(paragraph).min(1) })
const list = z.object({ type: z.enum(['bulletList', 'orderedList']), content: z.array(listItem).min(1) })
const quote = z.object({
  type: z.literal('quote'),
  attrs: z.object({ speaker: z.string(), role: z.string().optional() }),
  content: z.array(paragraph).min(1),
})
const image = z.object({ type: z.literal('image'), attrs: z.object({ id: z.int32().positive() }) })
const file = z.object({ type: z.literal('file'), attrs: z.object({ id: z.int32().positive() }) })
const cell = z.object({ type: z.enum(['tableHeader', 'tableCell']), content: z.array(paragraph) })
const row = z.object({ type: z.literal('tableRow'), content: z.array(cell).min(1) })
const table = z.object({
  type: z.literal('table'),
  attrs: z.object({ caption: z.string() }),
  content: z.array(row).min(1),
})
const block = z.discriminatedUnion('type', [paragraph, heading, list, quote, image, file, table])

/** Checks a body that comes from outside; throws zod's error, which names the place. */
export const bodySchema = z.object({ type: z.literal('doc'), content: z.array(block) })

export type Text = z.infer<typeof text>
export type Paragraph = z.infer<typeof paragraph>
export type BodyBlock = z.infer<typeof block>
export type Body = z.infer<typeof bodySchema>

export const emptyBody: Body = { type: 'doc', content: [] }

/**
 * The body that a form brought, by the values of its fields: under `name` what the editor wrote, or else, without
 * scripts, under `{name}Plain` a plain text, which was made of `base`; with neither it is `base` as it was. Throws zod's
 * error where the editor's is no body.
 */
export function bodyFromForm(
  values: Readonly<Record<string, readonly string[]>>,
  name: string,
  base: Body = emptyBody,
): Body {
  const written = values[name]?.[0]
  if (written) return bodySchema.parse(jsonOf(written))
  const plain = values[`${name}Plain`]?.[0]
  return plain === undefined ? base : bodyFromPlain(plain, base)
}

/** What a text in JSON says; undefined, which is no body, where it is none. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

type Node = {
  text?: string
  attrs?: object
  marks?: readonly { type: string; attrs?: object }[]
  content?: readonly Node[]
}

/** Every node of a body, outermost first. */
function* nodesOf(node: Node): Generator<Node> {
  yield node
  for (const child of node.content ?? []) yield* nodesOf(child)
}

/** All its words, for search and previews: texts, speakers and captions, a line each. */
export function textOf(body: Body): string {
  const lines: string[] = []
  for (const node of nodesOf(body)) {
    if (node.content?.some((child) => child.text !== undefined))
      lines.push(node.content.map((child) => child.text ?? '').join(''))
    for (const value of Object.values(node.attrs ?? {})) if (typeof value === 'string') lines.push(value)
  }
  return lines.join('\n')
}

/** Ids of the entities it links to, of the images it shows and of the files it offers. */
export function idsIn(body: Body): { entities: number[]; images: number[]; files: number[] } {
  const entities: number[] = []
  const images: number[] = []
  const files: number[] = []
  for (const node of nodesOf(body)) {
    for (const { type, attrs } of node.marks ?? [])
      if (type === 'entity' && attrs && 'id' in attrs) entities.push(Number(attrs.id))
    if (!('type' in node) || !node.attrs || !('id' in node.attrs)) continue
    if (node.type === 'image') images.push(Number(node.attrs.id))
    if (node.type === 'file') files.push(Number(node.attrs.id))
  }
  return { entities, images, files }
}
