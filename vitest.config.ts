import { defineConfig } from 'vitest/config'

/** All tests but the browser's; a file that needs PostgreSQL asks test/helpers/postgres.ts for a database. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**', 'test/bench/**'],
    globalSetup: ['test/helpers/globalSetup.ts'],
    // Lexical's entry for plain Node awaits an import at its top level, which Node 20 now and then never settles.
    execArgv: ['--conditions=production'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    env: { PAYLOAD_SECRET: 'test', LOG_LEVEL: 'silent', DISABLE_PAYLOAD_HMR: 'true' },
  },
  resolve: {
    alias: {
      '@payload-config': new URL('./src/payload.config.ts', import.meta.url).pathname,
      // As Node resolves it: a second copy would not know the schema of the first.
      graphql: new URL('./node_modules/graphql/index.js', import.meta.url).pathname,
    },
  },
})
