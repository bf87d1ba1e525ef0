import type { EntityType } from './edition'

/** The last word of an address: small letters and digits, in groups. The longest that ships has 65. */
const pattern = /^[a-z0-9]+(-[a-z0-9]+)*$/
const longest = 80

/**
 * Words that an edition cannot have as its slug, by its section: a folder of `app/[lang]` answers at that address, and
 * would hide its page.
 */
export const reservedSlugs: Readonly<Record<string, readonly string[]>> = {
  '': [
    ...['chairpersonships', 'countries', 'feed', 'field-operations', 'fields-of-work', 'meetings', 'news', 'projects'],
    ...['search', 'status', 'structures'],
  ],
  'field-operations': ['closed'],
  search: ['suggestions'],
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
