import { eq } from 'drizzle-orm'
import { remembered } from './changes'
import type { Language } from './content/organization'
import { database } from './database'
import { type Edition, editionsOf, readEditions, sorted } from './edition'

/** The pages about the organization, A–Z, each as a reader of `lang` is best served with it. */
export const allPages = remembered(async (lang: Language): Promise<readonly Edition[]> => {
  const { entity } = database().tables
  const pages = await readEditions(eq(entity.type, 'page'))
  const best = await editionsOf([...new Set(pages.map((page) => page.entity))], lang)
  return sorted(best.values(), lang)
})
