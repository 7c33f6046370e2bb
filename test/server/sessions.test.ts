import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startApp, type TestApp } from '../helpers/app.js'
import { createPeople, type People } from '../helpers/people.js'

let app: TestApp
let people: People
beforeAll(async () => {
  app = await startApp()
  people = await createPeople(app)
})
afterAll(() => app.close())

const signIn = async (email: string): Promise<string> =>
  (await app.http('POST', '/api/users/login', { body: { email, password: 'koe-salasana-1' } })).body.token
const whoIs = async (token: string): Promise<string | undefined> =>
  (await app.http('GET', '/api/users/me', { token })).body.user?.email
const several = <T>(work: () => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: 6 }, work))

describe('an account that several sign in to at once', () => {
  it('has a session for each of them, and the earlier ones too', async () => {
    const { email, token } = people.editor
    const tokens = [token, ...(await several(() => signIn(email)))]
    expect(await Promise.all(tokens.map(whoIs))).toEqual(tokens.map(() => email))
  })

  it('refreshes and signs out one of them alone', async () => {
    const { email } = people.editor2
    const tokens = await several(() => signIn(email))
    const [left, ...others] = tokens as [string, ...string[]]
    const refreshed = await Promise.all(
      others.map((token) => app.http('POST', '/api/users/refresh-token', { token, body: {} })),
    )
    expect(refreshed.map(({ status }) => status)).toEqual(others.map(() => 200))
    await app.http('POST', '/api/users/logout', { token: left, body: {} })
    expect(await whoIs(left)).toBeUndefined()
    expect(await Promise.all(others.map(whoIs))).toEqual(others.map(() => email))
  })

  it('signs out everywhere', async () => {
    const { email } = people.approver2
    const tokens = await several(() => signIn(email))
    await app.http('POST', '/api/users/logout?allSessions=true', { token: tokens[0]!, body: {} })
    expect(await Promise.all(tokens.map(whoIs))).toEqual(tokens.map(() => undefined))
  })
})

it('who signs in while an administrator takes a role away does not bring it back', async () => {
  const { id } = people.approver
  const { db } = app.payload
  // What a sign-in has read when its password is being judged.
  const read = (await db.findOne({ collection: 'users', where: { id: { equals: id } } })) as unknown as {
    sessions: object[]
  }
  await app.http('PATCH', `/api/users/${id}`, { token: people.admin.token, body: { roles: ['editor'] } })
  const session = { id: 'juuri-nyt', createdAt: new Date(), expiresAt: new Date(Date.now() + 60_000) }
  const data = { ...read, sessions: [...read.sessions, session], updatedAt: null }
  await db.updateOne({ collection: 'users', id, data: data as never })
  const after = (await db.findOne({ collection: 'users', where: { id: { equals: id } } })) as unknown as {
    roles: string[]
    sessions: { id: string }[]
  }
  expect(after.roles).toEqual(['editor'])
  expect(after.sessions.map((each) => each.id)).toContain('juuri-nyt')
})
