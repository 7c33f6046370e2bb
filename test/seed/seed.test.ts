import { afterAll, beforeAll, expect, it } from 'vitest'

import { CONTENT, seed, wantsSeed } from '../../seed/index.js'
import { startApp, type TestApp } from '../helpers/app.js'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const documents = async (collection: string) => {
  const found = await app.http('GET', `/api/${collection}?limit=1&depth=0`)
  return found.body.totalDocs as number
}
const states = async (collection: string): Promise<string[]> => {
  const asked = 'select state from reviews where target_collection = $1 order by state'
  return (await app.sql(asked, [collection])).map(({ state }) => state as string)
}

it('the demo content goes in through the workflow, each text to its state, and once', async () => {
  expect(await wantsSeed(app.payload)).toBe(true)
  await seed(app.payload, { password: 'koe-salasana-1' })
  for (const { collection, entries, governed } of CONTENT) {
    if (!governed) expect([collection, await documents(collection)]).toEqual([collection, entries.length])
    else
      expect([collection, await states(collection)]).toEqual([
        collection,
        entries.map(({ state }) => state).sort(),
      ])
  }
  expect(await wantsSeed(app.payload)).toBe(false)
  const said: string[] = []
  await seed(app.payload, { password: 'koe-salasana-1', log: (line) => said.push(line) })
  expect(said).toEqual(['The demo content is there already.'])
}, 180_000)
