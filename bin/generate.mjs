import { command, run } from './run.mjs'

// `npm run db:generate -- add-donors`: a migration of that name for each engine, from what the schema says now.
await command(async () => {
  const [name = 'change'] = process.argv.slice(2)
  for (const engine of ['sqlite', 'postgres'])
    await run(process.execPath, [
      'node_modules/drizzle-kit/bin.cjs',
      'generate',
      `--config=db/schema/drizzle-${engine}.config.ts`,
      `--name=${name}`,
    ])
})
