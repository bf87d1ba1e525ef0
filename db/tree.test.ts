import { expect, test } from 'vitest'
import { pathTo, treeOf } from './tree'

const rows = [
  { id: 3, parent: null },
  { id: 5, parent: 4 },
  { id: 4, parent: 3 },
  { id: 1, parent: null },
  { id: 2, parent: 3 },
]
const trees = treeOf(rows)

test('a visitor sees the parts below their whole, in the order of the organization', () => {
  const shape = (nodes: typeof trees): unknown[] => nodes.map((node) => [node.id, ...shape(node.children)])
  expect(shape(trees)).toEqual([[3, [4, [5]], [2]], [1]])
})

test('a visitor on a part is led back to its whole', () => {
  expect(pathTo(trees, 5).map((node) => node.id)).toEqual([3, 4, 5])
  expect(pathTo(trees, 1).map((node) => node.id)).toEqual([1])
  expect(pathTo(trees, 99)).toEqual([])
})

test('what belongs to something a visitor may not see is not shown on its own', () => {
  expect(treeOf([{ id: 2, parent: 1 }])).toEqual([])
})
