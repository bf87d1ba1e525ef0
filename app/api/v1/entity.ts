import { z } from 'zod'
import { addressOf, mergedInto } from '@/db/addresses'
import { publicRecord } from '@/db/public-record'
import { whole } from './addresses'
import { endpoint } from './endpoint'
import { Problem } from './problem'
import { record } from './records'

/** Everything of one thing, by its number. */
export const entity = endpoint({
  path: '/entities/{id}',
  operation: 'entity',
  summary: 'Everything public of one thing, in all its languages',
  parameters: z.object({}),
  answer: record,
  async reply({ lang, id }) {
    const present = await mergedInto(id)
    if (present !== id) return { movedTo: `/entities/${present}` }
    const value = await publicRecord(id)
    if (value) return { value }
    const instead = await addressOf(id, lang)
    if (!instead) throw new Problem('not-found', `Nothing public has the number ${id}.`)
    const replacement = instead === 'gone' ? {} : { replacement: whole(instead) }
    throw new Problem('gone', `What had the number ${id} was removed.`, replacement)
  },
})
