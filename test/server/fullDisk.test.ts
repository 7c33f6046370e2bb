import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { verify } from '../../src/engine/index.js'
import { type Body, codeOf, startApp, type TestApp } from '../helpers/app.js'
import { picture, sendFile } from '../helpers/files.js'
import { createPeople, type People } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'

let app: TestApp
let people: People

beforeAll(async () => {
  app = await startApp((config) => {
    // A file system of the kernel's own, in which there is never any room.
    config.collections.find(({ slug }: Body) => slug === 'media').upload.staticDir = '/proc'
  })
  people = await createPeople(app)
})
afterAll(() => app?.close())

describe.skipIf(process.platform !== 'linux')('a full disk', () => {
  it('takes no file and says so; nothing is kept of it', async () => {
    const answer = await sendFile(app, people.editor.token, { bytes: await picture(), name: 'kuva.png' })
    expect([codeOf(answer), answer.body.errors[0].message]).toEqual([
      '503 UNAVAILABLE',
      'Palvelimella ei ole tilaa tälle tiedostolle. Yritä myöhemmin uudelleen tai kerro ylläpidolle.',
    ])
    expect(await app.sql('select id from media')).toEqual([])
  })
})

it('PostgreSQL without room: saves and steps are told so, leave nothing half done, and go through afterwards', async () => {
  const { id } = await practiceMaker(app, people)('draft', { collection: 'terms' })
  const deeds = [
    ['PATCH', `/api/terms/${id}?locale=fi`, { note: 'Uusi.' }],
    ['POST', `/api/terms/${id}/workflow/submit`, { expectedRevision: 3 }],
  ] as const
  const tryAll = async () => {
    const told: string[] = []
    for (const [method, path, body] of deeds)
      told.push(codeOf(await app.http(method, path, { token: people.editor.token, body })))
    return told
  }
  await app.sql(`
    create function no_room() returns trigger language plpgsql as $$ begin
      raise exception 'could not extend file' using errcode = 'disk_full'; end $$;
    create trigger no_room before insert on review_events for each row execute function no_room()`)
  const before = await app.sql('select * from reviews, _terms_v order by 1')
  expect(await tryAll()).toEqual(['503 UNAVAILABLE', '409 STALE_REVISION'])
  const early = { token: people.editor.token, body: { expectedRevision: 2 } }
  expect(codeOf(await app.http('POST', deeds[1][1], early))).toBe('503 UNAVAILABLE')
  expect(await app.sql('select * from reviews, _terms_v order by 1')).toEqual(before)
  await app.sql('drop function no_room cascade')
  expect(await tryAll()).toEqual(['200 -', '200 -'])
  expect((await verify(app.payload)).problems).toEqual([])
})
