import { outbox } from '@/mail'
import { readSettings } from '@/settings'

/** Where to look for mail while no server sends it. */
export function MailPlace() {
  if (readSettings().smtpUrl) return null
  return (
    <>
      {' '}
      No mail server is set: the message lies in the folder <code>{outbox()}</code> on the portal’s machine.
    </>
  )
}
