import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { polkka } from './index.js'

const here = path.dirname(fileURLToPath(import.meta.url))

/** The runnable app: the plugin on PostgreSQL with the Lexical editor. */
export default buildConfig({
  admin: {
    user: 'users',
    importMap: { baseDir: here },
    dateFormat: "d.M.yyyy 'klo' H.mm",
  },
  collections: [],
  db: postgresAdapter({
    pool: { connectionString: process.env.DATABASE_URL ?? '' },
    migrationDir: path.resolve(here, 'migrations'),
    push: false,
  }),
  defaultDepth: 1,
  maxDepth: 3,
  editor: lexicalEditor(),
  localization: {
    locales: [
      { code: 'fi', label: { fi: 'Suomi', sv: 'Finska', en: 'Finnish' } },
      { code: 'sv', label: { fi: 'Ruotsi', sv: 'Svenska', en: 'Swedish' } },
      { code: 'en', label: { fi: 'Englanti', sv: 'Engelska', en: 'English' } },
    ],
    defaultLocale: 'fi',
    fallback: false,
  },
  plugins: [polkka()],
  secret: process.env.PAYLOAD_SECRET ?? '',
  serverURL: process.env.PUBLIC_URL ?? '',
  sharp,
  telemetry: false,
  typescript: { outputFile: path.resolve(here, 'payload-types.ts') },
})
