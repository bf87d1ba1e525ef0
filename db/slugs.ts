import { and, eq, inArray, isNull, like, ne, or } from 'drizzle-orm'
import { database, type Queries } from './database'
import type { EntityType } from './edition'
import { slugOf } from './fold'
import { openStates } from './schema/schema'

/** The last word of an address: small letters and digits, in groups. The longest that ships has 65. */
const pattern = /^[a-z0-9]+(-[a-z0-9]+)*$/
const longest = 80

/**
 * Words that an edition cannot have as its slug, by its section: a folder of `app/[lang]` answers at that address, and
 * would hide its page.
 */
export const reservedSlugs: Readonly<Record<string, readonly string[]>> = {
  '': [
    ...['api', 'chairpersonships', 'countries', 'feed', 'field-operations', 'fields-of-work', 'formats'],
    ...['meetings', 'news', 'open-data', 'preview', 'projects', 'search', 'status', 'structures'],
  ],
  'field-operations': ['closed'],
  search: ['completions', 'suggestions'],
  structures: ['organizational-structure'],
}

/** Why `slug` cannot be the last word of an address in `section`, in one sentence; undefined where it can. */
export function faultOfSlug(type: EntityType, section: string, slug: string): string | undefined {
  if (!pattern.test(slug))
    return `«${slug}» is no slug: it needs small letters and digits, with single hyphens between.`
  if (slug.length > longest) return `«${slug}» is too long for a slug: it may have ${longest} letters.`
  // The group of all field operations has its page at the list's own address.
  if (type === 'structure' && section === '' && slug === 'field-operations') return undefined
  if (reservedSlugs[section]?.includes(slug)) return `«${slug}» is the address of another page of the portal.`
  return undefined
}

const cyrillic: Record<string, string> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    д: 'd',
    е: 'e',
    ё: 'e',
    є: 'ye',
    ж: 'zh',
    з: 'z',
    и: 'i',
    і: 'i',
    ї: 'yi',
  },
  ...{
    й: 'y',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ў: 'u',
    ф: 'f',
    х: 'kh',
  },
  ...{ ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
}

/** An address made of a title, Cyrillic letters as they are written in Latin ones; empty where none are left. */
export function slugFor(title: string): string {
  const latin = title.toLowerCase().replace(/[а-яёґєіїў]/g, (letter) => cyrillic[letter] ?? letter)
  const slug = slugOf(latin)
  // No word is cut in two.
  return slug.length < longest ? slug : slug.replace(/-[^-]*$/, '')
}

/** `wanted`, or, where another edition has or is to have that address, the same with the first number that is free. */
export async function freeSlug(read: Queries, section: string, lang: string, wanted: string, own = 0): Promise<string> {
  const { edition, revision, redirect } = database().tables
  const stem = wanted.slice(0, longest - 4).replace(/-$/, '')
  const prefix = `/${lang}/${section}/`
  const [self] = await read.select({ entity: edition.entity }).from(edition).where(eq(edition.id, own))
  // An old address of another entity goes on leading there.
  const led = await read
    .select({ path: redirect.path })
    .from(redirect)
    .where(
      and(
        like(redirect.path, `${prefix}${stem}%`),
        or(isNull(redirect.entity), ne(redirect.entity, self?.entity ?? 0)),
      ),
    )
  const rows = await read
    .select({ now: edition.slug, next: revision.slug })
    .from(edition)
    .leftJoin(revision, and(eq(revision.edition, edition.id), inArray(revision.state, [...openStates])))
    .where(
      and(
        ...[eq(edition.section, section), eq(edition.lang, lang), ne(edition.id, own)],
        or(like(edition.slug, `${stem}%`), like(revision.slug, `${stem}%`)),
      ),
    )
  const taken = new Set([
    ...rows.flatMap(({ now, next }) => [now, next]),
    ...led.map(({ path }) => path.slice(prefix.length)),
  ])
  for (let number = 2, slug = wanted; ; slug = `${stem}-${number++}`) if (!taken.has(slug)) return slug
}
