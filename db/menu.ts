import { asc, inArray } from 'drizzle-orm'
import { firstLanguage, type Language } from './content/organization'
import { database } from './database'
import { editionsOf } from './edition'
import { type Tree, treeOf } from './tree'

export type MenuLine = {
  id: number
  parent: number | null
  entity: number | null
  label: string
  /** The language of the label, where it is not the reader's. */
  lang: Language
  path: string
}

/**
 * The menu as a reader of `lang` sees it. Lines lead to the canonical addresses of their entities, and two of them may
 * lead to one; a line whose entity has no public edition is left out.
 */
export async function getMenu(lang: Language): Promise<Tree<MenuLine>[]> {
  const { read, tables } = database()
  const { menuNode, menuLabel } = tables
  const nodes = await read.select().from(menuNode).orderBy(asc(menuNode.position), asc(menuNode.id))
  const labels = await read
    .select()
    .from(menuLabel)
    .where(inArray(menuLabel.lang, [lang, firstLanguage]))
  const written = new Map<number, (typeof labels)[number]>()
  for (const label of labels) if (label.lang === lang || !written.has(label.node)) written.set(label.node, label)
  const editions = await editionsOf(
    nodes.flatMap((node) => node.entity ?? []),
    lang,
  )
  return treeOf(
    nodes.flatMap((node): MenuLine[] => {
      const edition = editions.get(node.entity ?? 0)
      const own = written.get(node.id)
      const path = edition?.path ?? (node.path === null ? undefined : `/${lang}${node.path}`)
      const label = own?.label ?? edition?.title
      if (!path || !label) return []
      const spoken = own ? (own.lang === lang ? lang : firstLanguage) : (edition?.lang ?? lang)
      return [{ id: node.id, parent: node.parent, entity: node.entity, label, lang: spoken, path }]
    }),
  )
}
