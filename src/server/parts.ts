import type { Parts } from './boot.js'
import { openAdmin } from './admin.js'

/** The parts of the real host. Everything heavy is imported late, so that a wrong variable is told at once. */
export const realParts = (dev: boolean): Parts => ({
  dev,
  warmUp: () =>
    Promise.all([
      import('payload'),
      import('@payloadcms/db-postgres'),
      import('@payloadcms/richtext-lexical'),
      import('@payloadcms/graphql'),
      import('sharp'),
    ]),
  loadConfig: async () => {
    const [config, { migrations }] = await Promise.all([
      import('../payload.config.js'),
      import('../migrations/index.js'),
    ])
    return { config: await config.default, migrations }
  },
  openAdmin: () => openAdmin(process.cwd(), dev),
  startClock: async (payload, publicUrl) => (await import('./clock.js')).startClock(payload, publicUrl),
  fillRegisters: async (payload) => (await import('../../seed/index.js')).seedRegisters(payload),
  wantsSeed: async (payload) => (await import('../../seed/index.js')).wantsSeed(payload),
  seed: async (payload, options) => (await import('../../seed/index.js')).seed(payload, options),
})
