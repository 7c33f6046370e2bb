import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import type { Description } from '../../src/openapi/document.js'
import { type Body, startApp, type TestApp } from '../helpers/app.js'
import { createPeople, type People } from '../helpers/people.js'
import { completeData, createReferences, governedOf, practiceMaker } from '../helpers/practice.js'
import type { Known } from './requests.js'

/** Stands in every text and note that never was public; with the addresses of people it may come out nowhere. */
export const SECRET = 'SALAINEN'

export interface World {
  app: TestApp
  people: People
  known: Known
  close: () => Promise<void>
}

/** What the requests write themselves is no secret. */
const withoutAddresses = (data: Body): Body =>
  JSON.parse(JSON.stringify(data).replaceAll('.secret@', '.own@')) as Body

/** A server with public texts and secret ones, and with what a stranger's description tells of it. */
export const startWorld = async (): Promise<World> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'polkka-fuzz-'))
  const app = await startApp((config) => {
    config.collections.find(({ slug }: Body) => slug === 'media').upload.staticDir = folder
    config.collections.find(({ slug }: Body) => slug === 'users').auth.tokenExpiration = 7 * 24 * 3600
  })
  const people = await createPeople(app)
  const refs = createReferences(app.payload)
  const make = practiceMaker(app, people, refs)
  const complete: Record<string, Body> = {
    organisations: { name: 'Koekoulu', kind: 'school' },
    'development-projects': { name: 'Hanke' },
  }
  for (const collection of governedOf(app.payload))
    complete[collection] = withoutAddresses(await completeData(app.payload, refs, collection))

  const ids: (number | string)[] = [0, 999_999]
  for (const collection of ['practices', 'terms']) {
    ids.push((await make('published', { collection, mark: 'Julkinen' })).id)
    for (const state of ['draft', 'inReview']) {
      const { id } = await make(state, { collection, mark: SECRET })
      ids.push(id)
      await app.http('POST', `/api/${collection}/${id}/comments`, {
        token: people.approver.token,
        body: { text: `${SECRET} huomautus` },
      })
    }
  }
  const description = (await app.http('GET', '/api/openapi.json')).body as Description
  return {
    app,
    people,
    known: { description, ids: [...new Set(ids)], complete },
    close: async () => {
      await app.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
