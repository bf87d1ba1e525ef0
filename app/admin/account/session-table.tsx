import { organization } from '@/db/content/organization'
import type { StaffSession } from '@/db/staff/sessions'
import { endOtherSessionsAction, endSessionAction } from './actions'
import { deviceWords, networkWords } from './device'

const moment = new Intl.DateTimeFormat('en-GB', {
  ...{ dateStyle: 'medium', timeStyle: 'short', timeZone: organization.timeZone },
})

/** Where somebody is signed in, each with the way to end it. On narrow screens each row becomes a block. */
export function SessionTable({ sessions }: { sessions: readonly StaffSession[] }) {
  const cell = 'align-baseline max-md:block md:py-1.5 md:pe-5'
  return (
    <section className="max-w-[48rem]" aria-labelledby="sessions">
      <h2 id="sessions" className="mb-1 text-lead">
        Where you are signed in
      </h2>
      <p className="mb-3 text-quiet">
        By {organization.seat.en} time. A session ends by itself after twelve hours. One that you do not know? End it,
        and change your password.
      </p>
      <table className="w-full border-collapse text-start max-md:block">
        <thead className="max-md:hidden">
          <tr className="border-ink border-b">
            {['Device', 'Network address', 'Since', 'End it'].map((head) => (
              <th key={head} scope="col" className="pe-5 text-start">
                <span className="small-caps block py-2 text-quiet">{head}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-md:block max-md:border-ink max-md:border-t">
          {sessions.map((session) => (
            <tr key={session.id} className="border-rule border-b max-md:block max-md:py-2">
              <th scope="row" className={`${cell} text-start font-normal`}>
                {deviceWords(session.userAgent)}
                {session.isThis && <strong className="ms-2 font-semibold">● This one</strong>}
              </th>
              <td className={`${cell} break-all tabular-nums`}>{networkWords(session.address)}</td>
              <td className={cell}>
                <time dateTime={session.since.toISOString()}>{moment.format(session.since)}</time>
              </td>
              <td className={session.isThis ? `${cell} max-md:hidden` : cell}>
                {session.isThis ? (
                  <span className="text-quiet">by signing out</span>
                ) : (
                  <form action={endSessionAction}>
                    <input type="hidden" name="session" value={session.id} />
                    <button type="submit" className="link min-h-8">
                      End<span className="sr-only"> the session of {deviceWords(session.userAgent)}</span>
                    </button>
                  </form>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sessions.length > 1 && (
        <form action={endOtherSessionsAction} className="mt-4">
          <button type="submit" className="link min-h-11">
            End all others
          </button>
        </form>
      )}
    </section>
  )
}
