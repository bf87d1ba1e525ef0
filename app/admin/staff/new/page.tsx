import type { Metadata } from 'next'
import { DeskShell } from '../../desk-shell'
import { requireStaffKeeper } from '../require-staff-keeper'
import { roleChoices } from '../role-choices'
import { NewStaffForm } from './new-staff-form'

export const metadata: Metadata = { title: 'Add somebody' }

export default async function NewStaffPage() {
  const editor = await requireStaffKeeper()
  return (
    <DeskShell editor={editor}>
      <div className="max-w-[48rem]">
        <p className="mb-3">
          <a href="/admin/staff">Staff</a>
        </p>
        <h1 className="mb-5 text-title">Add somebody</h1>
        <NewStaffForm choices={await roleChoices()} />
      </div>
    </DeskShell>
  )
}
