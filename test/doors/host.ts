import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'

import { reviewWorkflow } from '../../src/index.js'
import { serve, type TestApp } from '../helpers/app.js'
import { createTestDatabase } from '../helpers/postgres.js'

/** Another project, with everything switched on that POLKKA does without: trash, order, presets, autosave, jobs. */
export const startHost = async (): Promise<TestApp> => {
  const database = await createTestDatabase({ empty: true })
  const text = (name: string) => ({ name, type: 'text' as const })
  const config = await buildConfig({
    admin: { user: 'users' },
    collections: [
      {
        slug: 'users',
        auth: true,
        fields: [
          text('name'),
          {
            name: 'roles',
            type: 'select',
            hasMany: true,
            saveToJWT: true,
            options: ['editor', 'coordinator', 'approver', 'admin'],
          },
        ],
      },
      {
        slug: 'statements',
        enableQueryPresets: true,
        orderable: true,
        trash: true,
        versions: { drafts: { autosave: true } },
        fields: [
          { name: 'prefLabel', type: 'text', required: true, localized: true },
          { name: 'definition', type: 'textarea', localized: true },
          text('note'),
          {
            name: 'status',
            type: 'select',
            options: ['recommended', 'outdated'],
            enumName: ({ tableName }) => `enum_${tableName}_standing`,
          },
          text('licence'),
          text('sourceLanguage'),
          {
            name: 'about',
            type: 'relationship',
            relationTo: ['statements', 'campaigns'] as never,
            hasMany: true,
          },
        ],
      },
      { slug: 'campaigns', versions: { drafts: { schedulePublish: true } }, fields: [text('title')] },
    ],
    db: postgresAdapter({ pool: { connectionString: database.url }, push: true }),
    editor: lexicalEditor(),
    logger: { options: { level: 'silent' } },
    localization: { locales: ['fi', 'sv'], defaultLocale: 'fi', fallback: false },
    plugins: [
      reviewWorkflow({ collections: { statements: { titleField: 'prefLabel', kind: 'statement' } } }),
    ],
    queryPresets: { access: {}, constraints: {} },
    secret: 'test',
    telemetry: false,
    typescript: { autoGenerate: false },
  })
  return serve(config, database)
}
