import { eq } from 'drizzle-orm'
import { addAudit } from './audit'
import { database, type Queries } from './database'
import type { Editor } from './editor'

/** A term with its parts below it, in their order. */
export type Tree<T> = T & { children: Tree<T>[] }

/** Builds trees from rows that name their parents; rows come in the order in which they are to stand. */
export function treeOf<T extends { id: number; parent: number | null }>(rows: readonly T[]): Tree<T>[] {
  const nodes = new Map<number, Tree<T>>(rows.map((row) => [row.id, { ...row, children: [] }]))
  const tops: Tree<T>[] = []
  for (const node of nodes.values()) {
    const parent = node.parent === null ? undefined : nodes.get(node.parent)
    if (parent) parent.children.push(node)
    else if (node.parent === null) tops.push(node)
  }
  return tops
}

/** The nodes of trees in their order, each before what stands below it. */
export function flatTree<T>(trees: readonly Tree<T>[]): Tree<T>[] {
  return trees.flatMap((node) => [node, ...flatTree(node.children)])
}

/** The nodes from the top of the trees down to the one with this id, itself included; empty when it is not there. */
export function pathTo<T extends { id: number }>(trees: readonly Tree<T>[], id: number): Tree<T>[] {
  for (const node of trees) {
    if (node.id === id) return [node]
    const below = pathTo(node.children, id)
    if (below.length > 0) return [node, ...below]
  }
  return []
}

/**
 * Puts a field of work or a structure, with all below it, under another one, or, with null, at the top. Its items are
 * from then on those of what it stands under. Throws where it would come to stand under itself.
 */
export async function moveTerm(
  editor: Editor,
  write: Queries,
  type: 'field' | 'structure',
  id: number,
  parent: number | null,
): Promise<void> {
  const { changeLog, [type]: tree } = database().tables
  const rows = await write.select({ id: tree.id, parent: tree.parent }).from(tree)
  const before = new Map(rows.map((row) => [row.id, row.parent]))
  for (const wanted of [id, parent])
    if (wanted !== null && !before.has(wanted)) throw new Error(`There is no ${type} ${wanted}.`)
  for (let above = parent; above !== null; above = before.get(above) ?? null)
    if (above === id) throw new Error(`The ${type} ${id} cannot stand under itself.`)
  await write.update(tree).set({ parent }).where(eq(tree.id, id))
  await write.insert(changeLog).values({ at: new Date(), action: 'move', entity: id })
  await addAudit(editor, write, 'move', id, { from: before.get(id) ?? null, to: parent })
}
