import { organization } from '../db/content/organization'
import { fillingEditor } from '../db/editor'
import { fill, isEmpty } from '../db/fill'

/** Fills this process's database with the shipped content, where it holds nothing yet, and tells of it. */
export async function fillWhenEmpty() {
  if (!(await isEmpty())) return
  const start = performance.now()
  console.log('Filling the empty database with the shipped content …')
  // Loaded here only, since it is large and every later start does without it.
  const { shippedContent } = await import('../db/content/shipped')
  const { makeDemonstrationStaff } = await import('../db/staff/demonstration')
  await makeDemonstrationStaff(fillingEditor(), organization.demonstrationStaff)
  await fill(fillingEditor(), shippedContent, 'db/content/images', (part) => console.log(`  ${part}`))
  console.log(
    `Filling the empty database with the shipped content: done in ${((performance.now() - start) / 1000).toFixed(1)} s`,
  )
}
