import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const forbidden = [
  ['components/card.tsx', '@/db'],
  ['components/card.tsx', '@/db/news'],
  ['components/card.tsx', '../db'],
  ['components/card.tsx', '../db/news'],
  ['components/form/card.tsx', '../../db/finder/query'],
  ['components/card.tsx', '@/app/page'],
  ['components/card.tsx', '../app/page'],
  ['components/card.tsx', '@/server'],
  ['components/form/card.tsx', '../../server/pages'],
  ['db/card.ts', '@/app/page'],
  ['db/finder/card.ts', '../../app/page'],
  ['db/card.ts', '../components/card'],
  ['db/card.ts', '@/server/pages'],
  ['db/card.ts', 'next'],
  ['db/card.ts', 'next/headers'],
  ['db/card.ts', 'react'],
  ['db/card.ts', 'react-dom/server'],
  ['app/card.tsx', '@/server'],
  ['app/card.tsx', '../server'],
  ['app/[lang]/news/card.tsx', '../../../server/pages'],
  ['app/[lang]/news/card.tsx', '@/server/pages'],
  ['app/card.tsx', '@/db/filling-editor'],
  ['app/admin/card.ts', '../../db/filling-editor'],
  ['components/card.tsx', '@/db/filling-editor'],
  ['server/card.ts', '../db/filling-editor'],
  ['server/card.ts', '@/db/filling-editor'],
] as const

const allowed = [
  ['components/card.tsx', 'react'],
  ['components/card.tsx', './flag'],
  ['components/form/card.tsx', '../flag'],
  ['db/card.ts', '../settings'],
  ['db/finder/card.ts', '../database'],
  ['db/card.ts', 'drizzle-orm'],
  ['app/card.tsx', '@/db/news'],
  ['app/[lang]/news/card.tsx', '@/components/flag'],
  ['app/card.tsx', 'next/server'],
  ['app/card.tsx', 'react-dom/server'],
  ['server/card.ts', '../db/database'],
  ['app/card.tsx', '@/db/editor'],
  ['bin/card.ts', '../db/filling-editor'],
  ['db/testing/card.ts', '../filling-editor'],
] as const

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'hofburg-imports-')))
const reported = new Set<string>()

beforeAll(() => {
  cpSync('biome.json', join(folder, 'biome.json'))
  for (const [index, [file, source]] of [...forbidden, ...allowed].entries()) {
    const path = join(folder, numbered(file, index))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `export { card } from '${source}'\n`)
  }
  const biome = [
    resolve('node_modules/@biomejs/biome/bin/biome'),
    'lint',
    '--reporter=github',
    '--max-diagnostics=none',
  ]
  try {
    execFileSync(process.execPath, biome, { cwd: folder, stdio: 'pipe', encoding: 'utf8' })
  } catch (error) {
    const { stdout } = error as { stdout: string }
    for (const [, file] of stdout.matchAll(/title=lint\/style\/noRestrictedImports,file=([^,]+)/g))
      if (file) reported.add(relative(folder, file))
  }
})

afterAll(() => rmSync(folder, { recursive: true }))

/** A file of its own for each import: `db/card.ts` as `db/card-3.ts`. */
function numbered(file: string, index: number): string {
  return file.replace('card', `card-${index}`)
}

test.each(forbidden.map(([file, source], index) => [file, source, numbered(file, index)]))(
  'a developer is told that %s may not import %s',
  (_file, _source, path) => expect(reported).toContain(path),
)

test.each(allowed.map(([file, source], index) => [file, source, numbered(file, index + forbidden.length)]))(
  'a developer may import from %s what %s holds',
  (_file, _source, path) => expect(reported).not.toContain(path),
)
