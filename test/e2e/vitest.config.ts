import { defineConfig } from 'vitest/config'

/** The browser's tests: the production build in a real Chromium. Nothing here measures time; the limits are for a hang. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: ['test/helpers/globalSetup.ts'],
    bail: 1,
    testTimeout: 300_000,
    hookTimeout: 900_000,
    expect: { poll: { timeout: 60_000, interval: 100 } },
  },
})
