import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createTestDatabase, type TestDatabase } from '../helpers/postgres.js'

const root = path.resolve(import.meta.dirname, '../..')
const run = promisify(execFile)
const PAYLOAD = '3.90.2'

/** A Payload app as a stranger would write it, in plain JavaScript, with nothing of ours but the package. */
const APP = `
import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, getPayload } from 'payload'
import { polkka, transition } from 'polkka'
import { createClient } from 'polkka/api'
import { createApp } from 'polkka/server'

const config = buildConfig({
  db: postgresAdapter({ pool: { connectionString: process.env.DATABASE_URL }, push: true }),
  editor: lexicalEditor(),
  localization: { locales: ['fi', 'sv', 'en'], defaultLocale: 'fi', fallback: false },
  plugins: [polkka()],
  secret: 'test',
})
const payload = await getPayload({ config })
const user = await payload.create({ collection: 'users', data: { name: 'E', email: 'e@app.example', password: 'app-example', roles: ['editor'] } })
const term = await payload.create({ collection: 'terms', data: { prefLabel: 'verkosto' }, user, overrideAccess: false })
const refused = await transition({ payload, collection: 'terms', id: term.id, name: 'publish', user, expectedRevision: 1 }).catch((error) => error.code)
process.stdout.write(JSON.stringify({ state: term.workflow.state, refused, host: typeof createApp, client: typeof createClient({ url: '' }).find, slugs: Object.keys(payload.collections) }) + '\\n')
process.exit(0)
`

const TYPED = `
import { polkka, reviewWorkflow, transition, type RefusalCode } from 'polkka'
import type { Practice } from 'polkka/types'
import { createApp } from 'polkka/server'
import { ApiError, createClient } from 'polkka/api'
export const plugins = [polkka({ requiredLocales: ['fi'] }), reviewWorkflow({ collections: { posts: { titleField: 'title' } } })]
export const title = (practice: Practice): string | null | undefined => practice.title
export const code: RefusalCode = 'OWN_WORK'
export { ApiError, createApp, transition }
export const titles = async (): Promise<Array<string | null | undefined>> =>
  (await createClient({ url: '' }).find('practices', { limit: 5 })).docs.map(({ title }) => title)
// @ts-expect-error there is no such collection
void createClient({ url: '' }).find('post')
// @ts-expect-error the options are typed
polkka({ requiredLanguages: ['fi'] })
`

describe('the package', () => {
  let folder: string
  let database: TestDatabase

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'polkka-package-'))
    database = await createTestDatabase({ empty: true })
    const source = path.join(folder, 'source')
    await mkdir(source)
    await run(
      process.execPath,
      [
        'node_modules/typescript/bin/tsc',
        '-p',
        'tsconfig.build.json',
        '--noCheck',
        '--outDir',
        path.join(source, 'dist'),
      ],
      { cwd: root },
    )
    await cp(path.join(root, 'src/admin'), path.join(source, 'dist/src/admin'), {
      recursive: true,
      filter: (file) => !/\.tsx?$/.test(file),
    })
    for (const file of ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md'])
      await cp(path.join(root, file), path.join(source, file))
    await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: source })
  }, 180_000)

  afterAll(async () => {
    await database.drop()
    await rm(folder, { recursive: true, force: true })
  })

  it('has doors that publint finds nothing wrong with', async () => {
    const pkgDir = path.join(folder, 'source')
    const { messages, pkg } = await publint({ pkgDir, pack: 'npm', level: 'warning' })
    expect(messages.map((message) => formatMessage(message, pkg as never))).toEqual([])
  }, 60_000)

  it('installs into an empty Payload app, which boots with it', async () => {
    const app = path.join(folder, 'app')
    await mkdir(app)
    const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
      version: string
    }
    const packages = [
      'payload',
      '@payloadcms/db-postgres',
      '@payloadcms/richtext-lexical',
      '@payloadcms/graphql',
      '@payloadcms/ui',
      '@payloadcms/next',
      '@payloadcms/translations',
    ]
    await writeFile(
      path.join(app, 'package.json'),
      JSON.stringify({
        name: 'app',
        private: true,
        type: 'module',
        dependencies: {
          ...Object.fromEntries(packages.map((name) => [name, PAYLOAD])),
          next: '16.4.6',
          polkka: `file:../polkka-${version}.tgz`,
        },
      }),
    )
    await writeFile(path.join(app, 'app.mjs'), APP)
    await writeFile(path.join(app, 'typed.ts'), TYPED)
    await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: app,
      timeout: 240_000,
    })

    const { stdout } = await run(process.execPath, ['--conditions=production', 'app.mjs'], {
      cwd: app,
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        DATABASE_URL: database.url,
        NODE_ENV: 'development',
      },
      timeout: 240_000,
    }).catch((error: { stdout: string; stderr: string }) => expect.fail(error.stderr + error.stdout))
    const said = JSON.parse(stdout.trim().split('\n').at(-1)!) as Record<string, unknown>
    expect(said).toMatchObject({
      state: 'draft',
      refused: 'NOT_ALLOWED',
      host: 'function',
      client: 'function',
    })
    expect(said.slugs).toEqual(
      expect.arrayContaining(['practices', 'networks', 'reviews', 'review-events', 'publications']),
    )

    const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
    const checked = await run(
      process.execPath,
      [
        tsc,
        '--noEmit',
        '--strict',
        '--skipLibCheck',
        '--module',
        'nodenext',
        '--target',
        'es2023',
        '--jsx',
        'preserve',
        'typed.ts',
      ],
      { cwd: app },
    ).catch((error: { stdout: string }) => error)
    expect(checked.stdout).toBe('')
  }, 600_000)
})
