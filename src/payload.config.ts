import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig, type Plugin } from 'payload'
import sharp from 'sharp'

import { nameDatabaseTrouble } from '../hooks/nameDatabaseTrouble.js'
import { mailServer } from './email.js'
import { polkka } from './index.js'
import { logger } from './logger.js'
import { readS3 } from './s3/options.js'
import { storeInS3 } from './s3/storeInS3.js'

const here = path.dirname(fileURLToPath(import.meta.url))
// Unset: files are on disk.
const s3 = readS3()
const publicUrl = process.env.PUBLIC_URL?.replace(/\/$/, '') ?? ''

/** Behind https a session cookie is never sent over http. */
const secureCookies: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) =>
    collection.auth && publicUrl.startsWith('https:')
      ? {
          ...collection,
          auth: { ...(collection.auth === true ? {} : collection.auth), cookies: { secure: true } },
        }
      : collection,
  ),
})

/** The runnable app: the plugin on PostgreSQL with the Lexical editor. */
export default buildConfig({
  admin: {
    user: 'users',
    avatar: 'default',
    components: { graphics: { Icon: 'polkka/rsc#Icon', Logo: 'polkka/rsc#Logo' } },
    meta: { titleSuffix: ' – POLKKA' },
    importMap: { baseDir: here },
    dateFormat: 'd.M.yyyy H.mm',
  },
  collections: [],
  db: postgresAdapter({
    // One for each request at work (src/server/admission.ts), and for what runs beside them.
    pool: { connectionString: process.env.DATABASE_URL ?? '', max: 18 },
    migrationDir: path.resolve(here, 'migrations'),
    push: process.env.NODE_ENV === 'development',
  }),
  defaultDepth: 1,
  maxDepth: 3,
  editor: lexicalEditor(),
  // Unset: mail is logged.
  ...(process.env.SMTP_URL ? { email: mailServer(process.env.SMTP_URL, publicUrl) } : {}),
  // The schema is public documentation.
  graphQL: { disableIntrospectionInProduction: false },
  hooks: { afterError: [nameDatabaseTrouble] },
  localization: {
    locales: [
      { code: 'fi', label: { fi: 'Suomi', sv: 'Finska', en: 'Finnish' } },
      { code: 'sv', label: { fi: 'Ruotsi', sv: 'Svenska', en: 'Swedish' } },
      { code: 'en', label: { fi: 'Englanti', sv: 'Engelska', en: 'English' } },
    ],
    defaultLocale: 'fi',
    fallback: false,
  },
  plugins: [polkka({ apiKeys: true }), ...(s3 ? [storeInS3(s3)] : []), secureCookies],
  secret: process.env.PAYLOAD_SECRET ?? '',
  // Empty: addresses relative to wherever the admin is open; requests of other sites lose their cookies in src/server.
  serverURL: publicUrl,
  // What is published is for pages of every origin to read; a wildcard never comes with credentials.
  cors: {
    origins: '*',
    headers: [
      'If-Match',
      'If-None-Match',
      'Idempotency-Key',
      'Accept-Language',
      'X-API-Key',
      'X-HTTP-Method-Override',
    ],
  },
  csrf: publicUrl ? [publicUrl] : [],
  logger,
  upload: { limits: { fileSize: 50 * 1024 * 1024 }, abortOnLimit: true },
  sharp,
  telemetry: false,
  // Otherwise by `npm run generate`: Payload would start a process for it beside every test.
  typescript: {
    autoGenerate: process.env.NODE_ENV === 'development',
    outputFile: path.resolve(here, 'payload-types.ts'),
  },
})
