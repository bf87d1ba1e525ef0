import type { Language } from '@/db/content/organization'
import type { Edition } from '@/db/edition'
import type { Query } from '@/db/finder/query'
import type { Facet, Unanswerable } from '@/db/finder/search'
import { searchMeetings } from '@/db/meetings'
import type { Name } from '@/db/names'
import { searchNews } from '@/db/news'
import { searchProjects } from '@/db/projects'
import { searchSite } from '@/db/search'

/** What every list knows of its items, and some lists only. */
export type Listed = { edition: Edition; issuers?: readonly Name[]; kind?: string; budget?: string }

type Found = { items: readonly Listed[]; total: number; facets: readonly Facet[] }
type Search = (lang: Language, query: Query) => Promise<Found | Unanswerable>

/** How each list is searched, by the word of its address. */
export const searches: ReadonlyMap<string, Search> = new Map<string, Search>([
  ['news', searchNews],
  ['meetings', searchMeetings],
  ['projects', searchProjects],
  ['search', searchSite],
])
