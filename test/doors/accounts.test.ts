import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Body, startApp, type TestApp } from '../helpers/app.js'
import { createPeople, type Name, type People, type Person } from '../helpers/people.js'

/** Nobody becomes somebody else: no role, no project, no password, no session that was not given. */
let app: TestApp
let people: People

beforeAll(async () => {
  app = await startApp()
  people = await createPeople(app)
})
afterAll(() => app.close())

const accounts = async () => ({
  users: await app.sql(
    'select id, email, name, hash, salt, login_attempts, lock_until from users order by id',
  ),
  roles: await app.sql('select parent_id, value from users_roles order by parent_id, value'),
  related: await app.sql('select * from users_rels order by id'),
})

type Way = { method?: string; path: string; body?: Body }
const ROLES = ['admin', 'approver', 'coordinator', 'editor']
const CLAIMS = { roles: ROLES, coordinationProjects: [1], networks: [1] }
const INSIDE = {
  hash: 'x',
  salt: 'x',
  loginAttempts: 0,
  lockUntil: null,
  resetPasswordToken: 'arvattu',
  resetPasswordExpiration: '2999-01-01',
  _verified: true,
  collection: 'users',
  id: 1,
}
const graphql = (mutation: string): Way => ({ path: 'graphql', body: { query: `mutation{${mutation}}` } })

/** What somebody with this account may try on their own account, and on the administrator's. */
const WAYS: Record<string, (self: Person, admin: Person) => Way> = {
  'roles for oneself': ({ id }) => ({ method: 'PATCH', path: `users/${id}`, body: CLAIMS }),
  'roles for oneself, as a draft': ({ id }) => ({
    method: 'PATCH',
    path: `users/${id}?draft=true&autosave=true&overrideAccess=true`,
    body: CLAIMS,
  }),
  'roles for all one can reach': () => ({
    method: 'PATCH',
    path: 'users?where[id][exists]=true',
    body: CLAIMS,
  }),
  'what Payload keeps for itself': ({ id }) => ({
    method: 'PATCH',
    path: `users/${id}`,
    body: { ...INSIDE, roles: ROLES },
  }),
  'roles, by GraphQL': ({ id }) => graphql(`updateUser(id:${id},data:{roles:[admin,approver]}){id}`),
  'a role beside a step': ({ id }) =>
    graphql(
      `a:updateUser(id:${id},data:{roles:[admin]}){id} b:updateUser(id:${id},data:{roles:[approver]}){id}`,
    ),
  "the administrator's account": (_, { id }) => ({
    method: 'PATCH',
    path: `users/${id}`,
    body: { password: 'oma-salasana-1', name: 'minä' },
  }),
  "the administrator's account, by GraphQL": (_, { id }) =>
    graphql(`updateUser(id:${id},data:{password:"oma-salasana-1"}){id}`),
  "the administrator's address": ({ id }, { email }) => ({
    method: 'PATCH',
    path: `users/${id}`,
    body: { email },
  }),
  'an account of any kind': () => ({
    path: 'users',
    body: { email: 'uusi@polkka.test', password: 'oma-salasana-1', name: 'x', ...CLAIMS },
  }),
  'an account, by GraphQL': () =>
    graphql(
      'createUser(data:{email:"uusi@polkka.test",password:"oma-salasana-1",name:"x",roles:[admin]}){id}',
    ),
  'the first account': () => ({
    path: 'users/first-register',
    body: { email: 'eka@polkka.test', password: 'oma-salasana-1', name: 'x', ...CLAIMS },
  }),
  'a copy of the administrator': (_, { id }) => ({ path: `users/${id}/duplicate`, body: {} }),
  'unlocking the administrator': (_, { email }) => ({ path: 'users/unlock', body: { email } }),
  'unlocking, by GraphQL': (_, { email }) => graphql(`unlockUser(email:"${email}")`),
  verifying: () => ({ path: 'users/verify/x', body: {} }),
  'deleting the administrator': (_, { id }) => ({ method: 'DELETE', path: `users/${id}` }),
  'deleting all accounts': (_, { id }) => ({ method: 'DELETE', path: `users?where[id][equals]=${id}` }),
  "somebody else's preferences": (_, { id }) => ({
    path: 'payload-preferences',
    body: { user: { relationTo: 'users', value: id }, key: 'x', value: {} },
  }),
  'a version of an account': ({ id }) => ({ path: `users/versions/${id}`, body: {} }),
  ...Object.fromEntries(
    ['arvattu', '', null, true, 0, ['arvattu'], { not_equals: null }, { exists: true }, { like: '%' }].map(
      (token) => [
        `a new password for the token ${JSON.stringify(token)}`,
        () => ({ path: 'users/reset-password', body: { token, password: 'oma-salasana-1' } }),
      ],
    ),
  ),
  'a new password, by GraphQL': () => graphql('resetPasswordUser(token:"",password:"oma-salasana-1"){token}'),
  ...Object.fromEntries(
    [{ like: '%' }, ['admin.secret@polkka.test'], { equals: 'admin.secret@polkka.test' }, null].map(
      (email) => [
        `signing in as ${JSON.stringify(email)}`,
        () => ({ path: 'users/login', body: { email, password: { not_equals: null } } }),
      ],
    ),
  ),
}

describe.each(['stranger', 'nobody', 'editor', 'both'] as const)('%s', (who) => {
  it.each(Object.keys(WAYS))('%s', async (way) => {
    // Whoever forgot a password waits for a letter: that there is a token helps nobody.
    await app.http('POST', '/api/users/forgot-password', { body: { email: people.admin.email } })
    const before = await accounts()
    const self = people[who === 'stranger' ? 'nobody' : who]
    const { body, method = 'POST', path } = WAYS[way]!(self, people.admin)
    const answer = await app.http(method, `/api/${path}`, {
      ...(who === 'stranger' ? {} : { token: people[who as Name].token }),
      ...(body ? { body } : {}),
    })
    expect(answer.status, answer.text).toBeLessThan(500)
    expect(answer.text).not.toMatch(/"token":"|salasana/)
    expect(await accounts()).toEqual(before)
  })
})
