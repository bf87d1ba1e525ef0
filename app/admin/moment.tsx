import { wallClock } from '@/db/clock'
import { organization } from '@/db/content/organization'

const format = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: organization.timeZone,
})

/**
 * A moment as people read it, in the organization's time zone; where its clocks show that time twice, when they go back,
 * with what tells which is meant: `31 Oct 2027, 02:30 CEST`.
 */
function formatInstant(at: Date): string {
  const { offset, twice } = wallClock(at)
  return twice ? `${format.format(at)} ${offset}` : format.format(at)
}

/** A moment, in the organization's time zone. */
export function Moment({ at }: { at: Date }) {
  return (
    <time dateTime={at.toISOString()} className="whitespace-nowrap">
      {formatInstant(at)}
    </time>
  )
}
