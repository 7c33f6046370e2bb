import type { Body, TestApp } from './app.js'

const PASSWORD = 'koe-salasana-1'

export type Person = { id: number; name: string; email: string; token: string; user: Body }

/** Who takes part. `both` writes and approves; `nobody` has an account and no role. */
export const ROLES = {
  editor: ['editor'],
  editor2: ['editor'],
  coordinator: ['coordinator'],
  approver: ['approver'],
  approver2: ['approver'],
  both: ['editor', 'approver'],
  admin: ['admin'],
  nobody: [],
} as const

export type Name = keyof typeof ROLES
export type People = Record<Name, Person>

export const login = async (app: TestApp, email: string): Promise<string> => {
  const { body, status } = await app.http('POST', '/api/users/login', { body: { email, password: PASSWORD } })
  if (status !== 200) throw new Error(`login of ${email}: ${status}`)
  return body.token as string
}

/** An account, signed in over HTTP. */
export const createPerson = async (
  app: TestApp,
  name: string,
  roles: readonly string[],
  more: object = {},
): Promise<Person> => {
  const email = `${name}.secret@polkka.test`
  const user = await app.payload.create({
    collection: 'users',
    data: { email, password: PASSWORD, name: `Henkilö ${name}`, roles: [...roles], ...more } as never,
  })
  const id = user.id as number
  return {
    id,
    name: `Henkilö ${name}`,
    email,
    token: await login(app, email),
    user: { ...user, collection: 'users' },
  }
}

export const createPeople = async (app: TestApp): Promise<People> => {
  const people = await Promise.all(
    Object.entries(ROLES).map(async ([name, roles]) => [name, await createPerson(app, name, roles)] as const),
  )
  return Object.fromEntries(people) as People
}
