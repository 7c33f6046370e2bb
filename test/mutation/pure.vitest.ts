import { defineConfig } from 'vitest/config'

/** The pure tests alone: thousands of runs, each within a second. */
export default defineConfig({
  test: { include: ['test/workflow/**/*.test.ts', 'test/engine/{contentHash,permits}.test.ts'] },
})
