'use server'

import { redirect } from 'next/navigation'
import { keepRecoveryCodes } from '@/db/staff/second-factor'
import { requireEditor } from '../../require-editor'

export async function keepRecoveryCodesAction(): Promise<void> {
  await keepRecoveryCodes(await requireEditor())
  redirect('/admin/account?done=codes')
}
