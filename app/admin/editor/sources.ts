/** What the desk's routes tell of things that a text refers to by number. */
export type FoundEntity = { id: number; title: string; type: string; path: string | null; lang: string }
export type FoundPicture = {
  id: number
  src: string
  width: number
  height: number
  alt: string
  /** The language of `alt` and `caption`: that of the text or, where nothing is said in that, the portal's first one. */
  altLang: string | null
  decorative: boolean
  caption: string | null
  credit: string | null
}
export type FoundFile = { id: number; title: string; kind: string; bytes: number; path: string }

/** Where they are asked for: the address, and what the answer calls its list. */
export const places = {
  entities: '/admin/entities',
  images: '/admin/images/find',
  files: '/admin/files/find',
} as const

/** Gives what has a number; undefined where there is none, or it cannot be asked for now. */
export type Lookup<Found> = (id: number) => Promise<Found | undefined>

export type Sources = {
  entity: Lookup<FoundEntity>
  picture: Lookup<FoundPicture>
  file: Lookup<FoundFile>
}

/** Looks things up by number under the titles and texts of a language; what is asked for at once is one request. */
export function makeSources(lang: string): Sources {
  return {
    entity: makeLookup<FoundEntity>('entities', lang),
    picture: makeLookup<FoundPicture>('images', lang),
    file: makeLookup<FoundFile>('files', lang),
  }
}

function makeLookup<Found extends { id: number }>(list: keyof typeof places, lang: string): Lookup<Found> {
  const known = new Map<number, Promise<Found | undefined>>()
  let batch: { ids: number[]; answer: Promise<Map<number, Found>> } | undefined
  const ask = (id: number) => {
    if (!batch) {
      const ids: number[] = []
      const answer = Promise.resolve().then(() => {
        batch = undefined
        return find<Found>(list, { ids: ids.join(','), lang })
      })
      batch = { ids, answer: answer.then((found) => new Map(found.map((one) => [one.id, one]))) }
    }
    batch.ids.push(id)
    return batch.answer
  }
  return (id) => {
    const answer = known.get(id) ?? ask(id).then((found) => found.get(id))
    known.set(id, answer)
    // Whoever is signed out now may be signed in when it is asked for again.
    return answer.catch(() => {
      known.delete(id)
      return undefined
    })
  }
}

/** Asks one of the places; throws `Unanswered` with a sentence for the person who asked. */
export async function find<Found>(
  list: keyof typeof places,
  asked: Record<string, string>,
  signal?: AbortSignal,
): Promise<Found[]> {
  const response = await answered(fetch(`${places[list]}?${new URLSearchParams(asked)}`, { signal: signal ?? null }))
  const answer = (await response.json()) as Record<string, Found[] | undefined>
  return answer[list] ?? []
}

/** Something could not be asked; the message is a sentence for the person at the desk. */
export class Unanswered extends Error {}

/** An answer that is neither a failure nor a stranger's. 422 is for the caller: it says what to mend. */
export async function answered(asked: Promise<Response>): Promise<Response> {
  const response = await asked.catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Unanswered('The portal cannot be reached. Nothing was lost; please try again.')
  })
  if (response.status === 401)
    throw new Unanswered('You are signed out. Sign in again in another tab, then try again here.')
  if (response.status === 403) throw new Unanswered('Your role does not allow this.')
  if (response.status === 413) throw new Unanswered('The file is too large.')
  if (!response.ok && response.status !== 422)
    throw new Unanswered('The portal could not answer. Nothing was lost; please try again.')
  return response
}
