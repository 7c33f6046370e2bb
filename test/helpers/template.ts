/** Run by globalSetup in a process of its own: gives the database of DATABASE_URL our schema, then exits. */
// Payload leaves nothing on the event loop between its queries; without this the process may end in the middle.
setInterval(() => {}, 1_000)

const { migrations } = await import('../../src/migrations/index.js')
// As long as there is no migration, the schema is pushed from the collections.
Object.assign(process.env, { NODE_ENV: migrations.length > 0 ? 'production' : 'development' })

const { default: config } = await import('../../src/payload.config.js')
const { getPayload } = await import('payload')
const payload = await getPayload({ config })
if (migrations.length > 0) await payload.db.migrate({ migrations } as never)
else await payload.delete({ collection: 'payload-migrations', where: { batch: { equals: -1 } } })
process.exit(0)

export {}
