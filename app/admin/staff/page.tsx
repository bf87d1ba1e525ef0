import type { Metadata } from 'next'
import { organization } from '@/db/content/organization'
import { type Colleague, listStaff } from '@/db/staff/staff'
import { DeskShell } from '../desk-shell'
import { type Choice, roleWords, structureChoices } from '../role-words'
import { accountWords } from './account-words'
import { requireStaffKeeper } from './require-staff-keeper'

export const metadata: Metadata = { title: 'Staff' }

const moment = new Intl.DateTimeFormat('en-GB', {
  ...{ dateStyle: 'medium', timeStyle: 'short', timeZone: organization.timeZone },
})

/** Who works on the portal, and who did. */
export default async function StaffPage() {
  const editor = await requireStaffKeeper()
  const people = await listStaff(editor)
  const structures = await structureChoices()
  const left = people.filter(({ leftAt }) => leftAt)
  return (
    <DeskShell editor={editor}>
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-3">
        <h1 className="text-title">Staff</h1>
        <a href="/admin/staff/new" className="button inline-flex items-center no-underline">
          Add somebody
        </a>
      </div>
      <StaffTable people={people.filter(({ leftAt }) => !leftAt)} structures={structures} />
      {left.length > 0 && (
        <>
          <h2 className="mt-10 mb-2 text-lead">No longer here</h2>
          <p className="mb-3 text-quiet">Their accounts are closed. What they wrote keeps their names.</p>
          <StaffTable people={left} structures={structures} />
        </>
      )}
    </DeskShell>
  )
}

/** On narrow screens each row becomes a block. */
function StaffTable({ people, structures }: { people: readonly Colleague[]; structures: readonly Choice[] }) {
  const cell = 'align-baseline max-md:block md:py-1.5 md:pe-5'
  return (
    <table className="w-full border-collapse text-start max-md:block">
      <thead className="max-md:hidden">
        <tr>
          {['Name', 'Roles', 'Account', 'Signed in'].map((head) => (
            <th
              key={head}
              scope="col"
              className="sticky top-0 bg-paper pe-5 text-start shadow-[inset_0_-1px_var(--ink)]"
            >
              <span className="small-caps block py-2 text-quiet">{head}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block max-md:border-ink max-md:border-t">
        {people.map((person) => (
          <tr key={person.id} className="border-rule border-b max-md:block max-md:py-2">
            <th scope="row" className={`${cell} text-start font-normal`}>
              <a href={`/admin/staff/${person.id}`} className="quiet-link font-semibold text-accent">
                {person.name}
              </a>
              <span className="block break-all text-quiet">{person.email}</span>
            </th>
            <td className={cell}>
              {roleWords(person.permissions, structures).map((role) => (
                <span key={role} className="block">
                  {role}
                </span>
              ))}
            </td>
            <td className={`${cell} md:whitespace-nowrap`}>{accountWords(person)}</td>
            <td className={`${cell} tabular-nums md:whitespace-nowrap`}>
              {person.signedInAt ? (
                <time dateTime={person.signedInAt.toISOString()}>{moment.format(person.signedInAt)}</time>
              ) : (
                <span className="text-quiet max-md:hidden">not now</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
