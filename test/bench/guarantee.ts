import type { CollectionConfig, Payload, TypedUser } from 'payload'

import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import pg from 'pg'

import { closePayload, surviveLostConnections } from '../../src/server/database.js'

/**
 * What the guarantee costs. The same document is saved and published, in turn, by plain Payload and
 * under the review workflow, in one run on one database server; what is printed are ratios, not times.
 */

const ROUNDS = Number(process.env.ROUNDS ?? 5) * 10
const WARM_UP = 10

/** One collection, drafts and three languages, with some text in it. */
const notes = (): CollectionConfig => ({
  slug: 'notes',
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'text', type: 'textarea', localized: true },
    { name: 'tags', type: 'array', fields: [{ name: 'tag', type: 'text', localized: true }] },
  ],
})

/** Prints how much more a save and a publication cost under the review. */
export const benchGuarantee = async (server: string, say: (line: string) => void): Promise<void> => {
  Object.assign(process.env, {
    PAYLOAD_SECRET: 'bench',
    NODE_ENV: 'development',
    DISABLE_PAYLOAD_HMR: 'true',
  })
  const { buildConfig, getPayload } = await import('payload')
  const { reviewWorkflow, transition } = await import('../../src/index.js')

  const open = async (name: string, governed: boolean): Promise<Payload> => {
    const client = new pg.Client(server)
    await client.connect()
    await client.query(`create database ${name}`)
    await client.end()
    const users: CollectionConfig = { slug: 'users', auth: true, fields: [{ name: 'roles', type: 'json' }] }
    const plain: CollectionConfig = { ...notes(), versions: { drafts: { validate: true }, maxPerDoc: 0 } }
    const config = await buildConfig({
      collections: [users, governed ? notes() : plain],
      db: postgresAdapter({
        pool: { connectionString: Object.assign(new URL(server), { pathname: `/${name}` }).href },
        push: true,
      }),
      editor: lexicalEditor(),
      localization: { locales: ['fi', 'sv', 'en'], defaultLocale: 'fi', fallback: false },
      logger: { options: { level: 'error' } },
      plugins: governed ? [reviewWorkflow({ collections: { notes: { titleField: 'title' } } })] : [],
      secret: 'bench',
      telemetry: false,
      typescript: { autoGenerate: false },
    })
    const payload = await getPayload({ config, key: name })
    surviveLostConnections(payload)
    return payload
  }

  const plain = await open('plain', false)
  const governed = await open('governed', true)
  const account = async (payload: Payload, name: string, roles: string[]): Promise<TypedUser> => {
    const data = { email: `${name}@bench.example`, password: 'bench-bench', roles }
    const user = await payload.create({ collection: 'users', data: data as never })
    return { ...(user as object), collection: 'users' } as TypedUser
  }
  const editor = await account(governed, 'editor', ['editor'])
  const approver = await account(governed, 'approver', ['approver'])

  const text = (mark: number) => ({
    title: `Otsikko ${mark}`,
    text: `Teksti ${mark} `.repeat(100),
    tags: [{ tag: `yksi ${mark}` }, { tag: 'kaksi' }],
  })
  const collection = 'notes' as never
  const create = async (payload: Payload, user?: TypedUser): Promise<number> => {
    const doc: unknown = await payload.create({
      collection,
      data: text(0) as never,
      draft: true,
      ...(user ? { user } : {}),
    })
    return (doc as { id: number }).id
  }

  const ids = { plain: await create(plain), governed: await create(governed, editor) }
  /** Never published: their own row follows the working copy. */
  const drafts = { plain: await create(plain), governed: await create(governed, editor) }

  const took = async (work: () => Promise<unknown>): Promise<number> => {
    const from = process.hrtime.bigint()
    await work()
    return Number(process.hrtime.bigint() - from) / 1e6
  }

  const step = async (name: string, user: TypedUser) => {
    const { docs } = await governed.find({
      collection: 'reviews' as never,
      limit: 1,
      where: { targetId: { equals: String(ids.governed) } },
    })
    const { revision } = docs[0] as unknown as { revision: number }
    return took(() =>
      transition({
        payload: governed,
        collection: 'notes',
        id: ids.governed,
        name,
        user,
        expectedRevision: revision,
      }),
    )
  }

  const ratios: Record<string, number[]> = { save: [], 'save before the first publication': [], publish: [] }
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    const data = text(round + 1) as never
    const plainSave = await took(() => plain.update({ collection, id: ids.plain, data, draft: true }))
    const governedSave = await took(() =>
      governed.update({ collection, id: ids.governed, data, user: editor, overrideAccess: false }),
    )
    const plainDraft = await took(() => plain.update({ collection, id: drafts.plain, data, draft: true }))
    const governedDraft = await took(() =>
      governed.update({ collection, id: drafts.governed, data, user: editor, overrideAccess: false }),
    )
    const plainPublish = await took(() =>
      plain.update({ collection, id: ids.plain, data: { _status: 'published' } as never }),
    )
    await step('submit', editor)
    await step('approve', approver)
    const governedPublish = await step('publish', approver)
    if (round < WARM_UP) continue
    ratios.save!.push(governedSave / plainSave)
    ratios['save before the first publication']!.push(governedDraft / plainDraft)
    ratios.publish!.push(governedPublish / plainPublish)
  }

  const at = (values: number[], share: number): string =>
    [...values].sort((left, right) => left - right)[Math.floor((values.length - 1) * share)]!.toFixed(2)

  say(`Under the guarantee against plain Payload, ${ROUNDS} rounds in turn: median (middle half)`)
  for (const [name, values] of Object.entries(ratios))
    say(`  ${name}: ${at(values, 0.5)} (${at(values, 0.25)} to ${at(values, 0.75)})`)

  await closePayload(plain)
  await closePayload(governed)
}
