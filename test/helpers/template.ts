/** Run by globalSetup in a process of its own: gives the database of DATABASE_URL our schema, then exits. */
Object.assign(process.env, { NODE_ENV: 'production' })

const { default: config } = await import('../../src/payload.config.js')
const { migrations } = await import('../../src/migrations/index.js')
const { getPayload } = await import('payload')

const payload = await getPayload({ config })
await payload.db.migrate({ migrations } as never)
process.exit(0)

export {}
