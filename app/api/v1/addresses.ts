import { permanentAddress } from '@/db/addresses'
import type { Edition } from '@/db/edition'
import { readSettings } from '@/settings'

/** A path as a whole address. */
export function whole(path: string): string {
  return readSettings().siteUrl + path
}

/** Where everything of an entity is. */
export function recordOf(entity: number): string {
  return whole(`/api/v1/entities/${entity}`)
}

/** A moment as it is told; null for none. */
export function told(moment: Date | null): string | null {
  return moment?.toISOString() ?? null
}

/** What every item of a list says. */
export function commonOf({ id, entity, type, lang, path, title, lead, publishedAt, changedAt }: Edition) {
  return {
    ...{ id: permanentAddress(entity), entity, edition: id, type, lang, url: whole(path), title, lead },
    ...{ publishedAt: told(publishedAt), changedAt: told(changedAt), record: recordOf(entity) },
  }
}

/** An item with its address and no more than the fields that were asked for. */
export function only<Item extends { id: string }>(
  item: Item,
  fields: readonly string[] | undefined,
): Partial<Item> & { id: string } {
  if (!fields) return item
  const kept = Object.entries(item).filter(([name]) => name === 'id' || fields.includes(name))
  return Object.fromEntries(kept) as Partial<Item> & { id: string }
}
