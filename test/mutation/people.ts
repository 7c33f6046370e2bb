/** Run by gate.ts in a process of its own: puts the people of the tests into a database, and says who they are. */
import type { TestApp } from '../helpers/app.js'

import { createPeople } from '../helpers/people.js'

const { default: loading } = await import('../../src/payload.config.js')
const { getPayload } = await import('payload')

const config = await loading
// A run takes longer than people stay signed in.
config.collections.find(({ slug }) => slug === 'users')!.auth.tokenExpiration = 7 * 24 * 60 * 60
const payload = await getPayload({ config })
const http = async (_method: string, _path: string, { body }: { body: never }) => ({
  status: 200,
  body: await payload.login({ collection: 'users', data: body }),
})
const people = await createPeople({ payload, http } as unknown as TestApp)
process.stdout.write(JSON.stringify(people), () => process.exit(0))

export {}
