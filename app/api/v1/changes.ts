import { z } from 'zod'
import { permanentAddress } from '@/db/addresses'
import { readChanges } from '@/db/change-log'
import { recordOf, whole } from './addresses'
import { endpoint, wholeNumber, wrongParameters } from './endpoint'
import { changes as answer } from './records'

/** Everything that the public could notice of what has an address, in order: for those who keep a copy. */
export const changes = endpoint({
  path: '/changes',
  operation: 'changes',
  summary: 'What has changed since, in order, for those who keep a copy',
  parameters: z.object({
    since: wholeNumber.pipe(z.int32().min(0)).default(0).describe('From `next` of the answer before.'),
    limit: wholeNumber.pipe(z.int().min(1).max(500)).default(100),
  }),
  answer,
  async reply({ given: { since, limit } }) {
    const { changes: found, next, more } = await readChanges(since, limit)
    // A portal that was set back to an earlier state: whoever goes on from a later one would miss what comes.
    if (next < since) throw wrongParameters([{ parameter: 'since', detail: `The last change is number ${next}.` }])
    return {
      next: more ? whole(`/api/v1/changes?since=${next}&limit=${limit}`) : undefined,
      value: {
        ...{ next, more },
        changes: found.map(({ number, at, action, major, entity, type, mergedInto, edition }) => ({
          ...{ number, at: at.toISOString(), action, major, id: permanentAddress(entity), entity, type },
          mergedInto: mergedInto ? permanentAddress(mergedInto) : null,
          ...{ edition: edition?.id ?? null, lang: edition?.lang ?? null, status: edition?.status ?? null },
          url: edition?.path ? whole(edition.path) : null,
          record: recordOf(entity),
        })),
      },
    }
  },
})
