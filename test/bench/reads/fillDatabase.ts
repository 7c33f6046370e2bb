/** Run by itself: gives the database of DATABASE_URL our schema and, `argv[2]` practices. */
Object.assign(process.env, { NODE_ENV: 'production', PAYLOAD_SECRET: 'bench' })

const [
  { default: config },
  { migrations },
  { getPayload },
  { installInvariants },
  { installEpoch },
  { fill },
] = await Promise.all([
  import('../../../src/payload.config.js'),
  import('../../../src/migrations/index.js'),
  import('payload'),
  import('../../../src/engine/index.js'),
  import('../../../src/db/publicEpoch.js'),
  import('./content.js'),
])
const payload = await getPayload({ config })
await payload.db.migrate({ migrations } as never)
await installInvariants(payload)
await installEpoch(payload)
await fill(payload, Number(process.argv[2]))
process.exit(0)

export {}
