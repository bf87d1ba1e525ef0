import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const bytes = readFileSync(join(process.cwd(), 'public', 'portal.js'))

/** The address of `public/portal.js`, which names its bytes: what is kept under it never becomes another. */
export const portalScript = `/portal.js?v=${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`
