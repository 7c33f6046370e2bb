import { defineConfig } from 'vitest/config'

import whole from '../../vitest.config.js'

/** The tests of the gate, on the database that gate.ts prepared. */
export default defineConfig({
  ...whole,
  test: { ...whole.test, include: ['test/doors/gate.test.ts'], globalSetup: ['test/mutation/provide.ts'] },
})
