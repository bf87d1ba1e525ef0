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

/** The nodes from the top of the trees down to the one with this id, itself included; empty when it is not there. */
export function pathTo<T extends { id: number }>(trees: readonly Tree<T>[], id: number): Tree<T>[] {
  for (const node of trees) {
    if (node.id === id) return [node]
    const below = pathTo(node.children, id)
    if (below.length > 0) return [node, ...below]
  }
  return []
}
