import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'

/* The same collections without anything of ours: what a project has that uses Payload alone. */
const { collections } = JSON.parse(readFileSync(process.env.STOCK_SCHEMA ?? '', 'utf8'))
const published = ({ req }) => (req.user ? true : { _status: { equals: 'published' } })
const anyone = () => true

const baseDir = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  admin: {
    user: 'users',
    importMap: { baseDir, importMapFile: path.join(baseDir, 'app/admin/importMap.js') },
  },
  collections: collections.map((collection) => ({
    ...collection,
    access: { read: collection.versions ? published : anyone },
  })),
  db: postgresAdapter({ pool: { connectionString: process.env.DATABASE_URL ?? '' }, push: false }),
  editor: lexicalEditor(),
  defaultDepth: 1,
  graphQL: {},
  localization: { locales: ['fi', 'sv', 'en'], defaultLocale: 'fi', fallback: false },
  logger: { options: { level: 'error' } },
  secret: 'bench',
  telemetry: false,
  typescript: { autoGenerate: false },
})
