import { defineConfig } from 'vitest/config'

// Far from Vienna and from UTC, so that a date read in the machine's own time zone shows.
process.env.TZ = 'Pacific/Honolulu'
// Tests look at what is said, not at lines between their own.
process.env.LOG_LEVEL ??= 'silent'

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['**/*.test.ts'],
    exclude: ['node_modules', '.next', 'e2e'],
    globalSetup: 'db/testing/setup.ts',
    maxWorkers: '100%',
    hookTimeout: 180_000,
    testTimeout: 120_000,
  },
})
