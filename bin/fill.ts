import { shippedContent } from '../db/content/shipped'
import { fillingEditor } from '../db/editor'
import { fill, isEmpty } from '../db/fill'

/** Fills this process's database with the shipped content, where it holds nothing yet, and tells of it. */
export async function fillWhenEmpty() {
  if (!(await isEmpty())) return
  const start = performance.now()
  console.log('Filling the empty database with the shipped content …')
  await fill(fillingEditor(), shippedContent, 'db/content/images', (part) => console.log(`  ${part}`))
  console.log(`Filling the database: done in ${((performance.now() - start) / 1000).toFixed(1)} s`)
}
