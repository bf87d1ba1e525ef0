import { organization } from '../db/content/organization'
import { fill, isEmpty } from '../db/fill'
import { fillingEditor } from '../db/filling-editor'

/** Fills this process's database with the shipped content, where it holds nothing yet, and tells of it. */
export async function fillWhenEmpty() {
  if (!(await isEmpty())) return
  const start = performance.now()
  const step = 'Filling the empty database with the shipped content'
  console.log(`${step} …`)
  // Loaded here only, since it is large and every later start does without it.
  const { shippedContent } = await import('../db/content/shipped')
  const { makeDemonstrationStaff } = await import('../db/staff/demonstration')
  const filled = await fill(fillingEditor(), shippedContent, 'db/content/images', (part) => console.log(`  ${part}`))
  if (filled) await makeDemonstrationStaff(fillingEditor(), organization.demonstrationStaff)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(filled ? `${step}: done in ${seconds} s` : `${step}: another process has done it`)
}
