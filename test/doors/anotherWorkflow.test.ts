import type { Payload, TypedUser } from 'payload'

import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, getPayload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { verify } from '../../src/engine/index.js'
import { defineWorkflow, reviewWorkflow, transition } from '../../src/index.js'
import { closePayload, surviveLostConnections } from '../../src/server/database.js'
import { createTestDatabase, type TestDatabase } from '../helpers/postgres.js'

const label = { fi: 'x', sv: 'x', en: 'x' }

/** Somebody else's rules: other roles, other names, two stages of approval. */
const twoStages = defineWorkflow({
  initial: 'writing',
  ownOnly: ['writer'],
  roles: { writer: { label }, lawyer: { label }, chief: { label } },
  states: {
    writing: { label, live: 'keeps', editableBy: ['writer'] },
    atLawyer: { label, live: 'keeps', editableBy: [] },
    atChief: { label, live: 'keeps', editableBy: [] },
    signed: { label, live: 'keeps', editableBy: [] },
    out: { label, live: 'shows', editableBy: ['writer'], saveOpens: 'writing' },
  },
  transitions: {
    handIn: {
      label,
      from: ['writing'],
      to: 'atLawyer',
      by: ['writer'],
      guards: ['readyForReview'],
      act: 'submit',
    },
    clear: { label, from: ['atLawyer'], to: 'atChief', by: ['lawyer'], guards: ['notContributor'] },
    sign: {
      label,
      from: ['atChief'],
      to: 'signed',
      by: ['chief'],
      guards: ['notContributor'],
      act: 'approve',
    },
    sendBack: {
      label,
      from: ['atLawyer', 'atChief', 'signed'],
      to: 'writing',
      by: ['lawyer', 'chief'],
      guards: ['comment'],
      act: 'revoke',
    },
    issue: { label, from: ['signed'], to: 'out', by: ['chief'], guards: ['approvedText'], act: 'publish' },
    retract: {
      label,
      from: ['out'],
      to: 'writing',
      by: ['chief'],
      guards: ['comment', 'reason'],
      live: 'hides',
    },
  },
})

type Person = TypedUser & { groups: string[] }

describe("another project's collection under another project's workflow", () => {
  let database: TestDatabase
  let payload: Payload
  const people: Record<string, TypedUser> = {}

  beforeAll(async () => {
    database = await createTestDatabase({ empty: true })
    const config = await buildConfig({
      collections: [
        { slug: 'staff', auth: true, fields: [{ name: 'groups', type: 'json' }] },
        {
          slug: 'statements',
          fields: [
            { name: 'headline', type: 'text', required: true },
            { name: 'text', type: 'textarea' },
          ],
        },
      ],
      admin: { user: 'staff' },
      db: postgresAdapter({ pool: { connectionString: database.url }, push: true }),
      editor: lexicalEditor(),
      plugins: [
        reviewWorkflow({
          collections: { statements: { titleField: 'headline', kind: 'statement' } },
          workflow: twoStages,
          seeAll: ['lawyer', 'chief'],
          rolesOf: (user) => (user as Person | null | undefined)?.groups ?? [],
        }),
      ],
      secret: 'test',
      telemetry: false,
      typescript: { autoGenerate: false },
    })
    payload = await getPayload({ config, key: 'another-workflow' })
    surviveLostConnections(payload)
    for (const [name, groups] of Object.entries({
      writer: ['writer'],
      lawyer: ['lawyer'],
      chief: ['chief'],
      all: ['writer', 'lawyer', 'chief'],
    })) {
      const user = await payload.create({
        collection: 'staff' as never,
        data: { email: `${name}@app.example`, password: 'app-example', groups } as never,
      })
      people[name] = { ...(user as object), collection: 'staff' } as unknown as TypedUser
    }
  }, 240_000)

  afterAll(async () => {
    if (payload) await closePayload(payload)
    await database?.drop()
  })

  const act = (id: number, name: string, who: string, more: object = {}) =>
    transition({
      payload,
      collection: 'statements',
      id,
      name,
      user: people[who]!,
      expectedRevision: 1,
      ...more,
    })
      .then(({ workflow }) => workflow.state)
      .catch((error: { code?: string }) => error.code ?? error)
  const write = async (who: string) =>
    (await payload.create({
      collection: 'statements' as never,
      data: { headline: 'Yes' } as never,
      user: people[who]!,
      overrideAccess: false,
    })) as unknown as { id: number }
  const seen = (id: number) =>
    payload.findByID({
      collection: 'statements' as never,
      id,
      overrideAccess: false,
      disableErrors: true,
    }) as Promise<{ headline?: string } | null>

  it('publishes after both stages, and only then', async () => {
    const { id } = await write('writer')
    expect(await act(id, 'issue', 'chief')).toBe('WRONG_STATE')
    expect(await act(id, 'handIn', 'writer')).toBe('atLawyer')
    expect(await act(id, 'sign', 'chief')).toBe('WRONG_STATE')
    expect(await act(id, 'clear', 'chief')).toBe('NOT_ALLOWED')
    expect(await act(id, 'clear', 'lawyer')).toBe('atChief')
    expect(await seen(id)).toBeNull()
    expect(await act(id, 'sign', 'chief')).toBe('signed')
    expect(await act(id, 'issue', 'chief')).toBe('out')
    expect((await seen(id))?.headline).toBe('Yes')
    expect(await verify(payload)).toMatchObject({ live: 1, problems: [] })
  })

  it('lets nobody clear or sign what they wrote, whatever roles they hold', async () => {
    const { id } = await write('all')
    expect(await act(id, 'handIn', 'all')).toBe('atLawyer')
    expect(await act(id, 'clear', 'all')).toBe('OWN_WORK')
    expect(await act(id, 'clear', 'lawyer')).toBe('atChief')
    expect(await act(id, 'sign', 'all')).toBe('OWN_WORK')
  })

  it('keeps the public text while a revision is written, and refuses to publish around it', async () => {
    const { id } = await write('writer')
    for (const [step, who] of [
      ['handIn', 'writer'],
      ['clear', 'lawyer'],
      ['sign', 'chief'],
      ['issue', 'chief'],
    ] as const)
      await act(id, step, who)
    await payload.update({
      collection: 'statements' as never,
      id,
      data: { headline: 'No' } as never,
      user: people.writer!,
      overrideAccess: false,
    })
    expect((await seen(id))?.headline).toBe('Yes')
    const published = payload.update({
      collection: 'statements' as never,
      id,
      data: { _status: 'published' } as never,
    })
    await expect(published).rejects.toMatchObject({ code: 'UNGOVERNED_WRITE' })
    expect((await seen(id))?.headline).toBe('Yes')
  })
})

describe('what cannot be governed is refused at start, in one line', () => {
  const start = (collection: object) =>
    buildConfig({
      collections: [{ slug: 'posts', fields: [{ name: 'title', type: 'text' }], ...collection }],
      db: postgresAdapter({ pool: {} }),
      plugins: [reviewWorkflow({ collections: { posts: {} } })],
      secret: 'test',
    } as never)

  it.each([
    ['auth', { auth: true }, /"posts" has auth: keep accounts/],
    ['no drafts', { versions: false }, /"posts" switches drafts off/],
    ['schedulePublish', { versions: { drafts: { schedulePublish: true } } }, /"posts" uses schedulePublish/],
    ['localizeStatus', { versions: { drafts: { localizeStatus: true } } }, /"posts" uses localizeStatus/],
    ['folders', { folders: true }, /"posts" uses folders/],
    ['its own read access', { access: { read: () => true } }, /"posts" sets access.read/],
  ])('%s', async (_, collection, message) => {
    await expect((async () => start(collection))()).rejects.toThrow(message)
  })

  it('a collection that is not there', async () => {
    const start = async () =>
      buildConfig({
        collections: [],
        db: postgresAdapter({ pool: {} }),
        plugins: [reviewWorkflow({ collections: { posts: {} } })],
        secret: 'test',
      } as never)
    await expect(start()).rejects.toThrow('there is no collection "posts" to govern')
  })
})
