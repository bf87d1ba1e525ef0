import { answered, Unanswered } from './sources'

/** What the library has of it then. What `wasThere` keeps what was said of it before. */
type Uploaded<Found> = { made: Found & { wasThere: boolean } } | { problems: Readonly<Record<string, string>> }

/** Sends a file and what is said of it; gives what was made of it, or what has to be mended, by field. */
export async function upload<Found>(address: string, form: FormData): Promise<Uploaded<Found>> {
  try {
    const response = await answered(fetch(address, { method: 'POST', body: form }))
    if (response.status === 422) return (await response.json()) as { problems: Record<string, string> }
    return { made: (await response.json()) as Found & { wasThere: boolean } }
  } catch (error) {
    if (error instanceof Unanswered) return { problems: { form: error.message } }
    throw error
  }
}
