import { desc } from 'drizzle-orm'
import { remembered } from './changes'
import type { Language } from './content/organization'
import { allCountries } from './countries'
import { database } from './database'
import { type Edition, editionsOf } from './edition'
import type { Editor } from './editor'
import { fieldTree } from './fields-of-work'
import { structureTree } from './structures'
import type { Tree } from './tree'

/** Something that can be chosen: its number, what it is called, and how deep in its tree it stands. */
export type Choice = { id: number; label: string; depth: number; closed?: boolean }

export type NewsChoices = Awaited<ReturnType<typeof newsChoices>>

/** How many meetings can be chosen from, the latest: older ones have had their news. */
const mostMeetings = 200

/** What can be chosen for the fields of a news item, by names in `lang`. */
export async function newsChoices(_editor: Editor, lang: Language) {
  return choices(lang)
}

const choices = remembered(async (lang: Language) => {
  const { read, tables } = database()
  const { project, meeting } = tables
  const projects = await read.select({ id: project.id }).from(project).orderBy(desc(project.startsOn))
  const meetings = await read
    .select({ id: meeting.id, day: meeting.startsOn })
    .from(meeting)
    .orderBy(desc(meeting.startsOn))
    .limit(mostMeetings)
  const named = await editionsOf(
    [...projects, ...meetings].map(({ id }) => id),
    lang,
  )
  const titled = (rows: readonly { id: number; day?: string }[]): Choice[] =>
    rows.flatMap(({ id, day }) => {
      const title = named.get(id)?.title
      return title ? [{ id, label: day ? `${title} (${day})` : title, depth: 0 }] : []
    })
  return {
    issuers: flat(await structureTree(lang)),
    fields: flat(await fieldTree(lang)),
    countries: (await allCountries(lang)).map(({ id, edition }) => ({ id, label: edition.title, depth: 0 })),
    projects: titled(projects),
    meetings: titled(meetings),
  }
})

type Node = { id: number; edition: Edition; closedOn?: string | null }

function flat(trees: readonly Tree<Node>[], depth = 0): Choice[] {
  return trees.flatMap(({ children, id, edition, closedOn }) => [
    { id, label: edition.title, depth, closed: Boolean(closedOn) },
    ...flat(children, depth + 1),
  ])
}
