import { afterAll, beforeAll, expect, it } from 'vitest'

import { startApp, type TestApp } from '../helpers/app.js'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const register = (name: string) =>
  app.http('POST', '/api/users/first-register', {
    body: { email: `${name}@polkka.test`, name, password: 'koe-salasana-1' },
  })

it('the first of an empty installation becomes its administrator, the second nobody', async () => {
  const first = await register('ensimmainen')
  expect(first.status).toBe(200)
  const { token } = first.body
  const me = await app.http('GET', '/api/users/me', { token })
  expect(me.body.user.roles).toEqual(['admin'])
  expect((await app.http('GET', '/api/access', { token })).body.canAccessAdmin).toBe(true)

  expect((await register('toinen')).status).toBe(401)
  const users = await app.sql('select email from users')
  expect(users).toEqual([{ email: 'ensimmainen@polkka.test' }])
})
