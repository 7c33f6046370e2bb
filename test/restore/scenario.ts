import { isDeepStrictEqual } from 'node:util'

import { type Got, send, type Sent } from '../crash/http.js'
import { runVerify, type Server, startServer } from '../crash/server.js'
import { makeWorld, TEXTS, type World } from '../crash/world.js'
import type { Body } from '../helpers/app.js'

/** Where an installation keeps what it has: a folder with the files, and a database in it or elsewhere. */
export interface Place {
  folder: string
  databaseUrl?: string
}

/** What was found out about the restored copy, in words; each is a defect. */
export type Defects = string[]

const stop = async (server: Server): Promise<void> => {
  server.child.kill('SIGTERM')
  await server.gone
}

const ok = async (url: string, sent: Sent): Promise<Got> => {
  const got = await send(url, sent)
  if (got.status >= 200 && got.status < 300) return got
  throw new Error(`${sent.method} ${sent.path}: ${got.status} ${got.text}`)
}
const read = async (url: string, path: string): Promise<Body> => (await ok(url, { method: 'GET', path })).body

const upload = async (url: string, { pictures, tokens }: World): Promise<number> => {
  const file = { bytes: pictures[0]!, name: 'kansi.png' }
  const sent = { method: 'POST', path: '/api/media', token: tokens.editor, body: { alt: 'Kuva' }, file }
  return (await ok(url, sent)).body.doc.id as number
}

/** A story with a picture, published. */
const publish = async (url: string, world: World, mark: string): Promise<number> => {
  const { finnish, swedish } = TEXTS.stories
  const { tokens } = world
  const by = (token: string, method: string, path: string, body: Body) =>
    ok(url, { method, path: `/api/stories${path}`, token, body })
  const heroImage = await upload(url, world)
  const { body } = await by(tokens.editor, 'POST', '?locale=fi&depth=0', {
    ...finnish(world, mark),
    heroImage,
  })
  const { creators } = body.doc as Body
  await by(tokens.editor, 'PATCH', `/${body.doc.id}?locale=sv`, { ...swedish(), creators })
  const step = (token: string, name: string) =>
    by(token, 'POST', `/${body.doc.id}/workflow/${name}`, { expectedRevision: 2 })
  await step(tokens.editor, 'submit')
  await step(tokens.approver, 'approve')
  await step(tokens.approver, 'publish')
  return body.doc.id as number
}

const takeDown = (url: string, { tokens }: World, id: number) =>
  ok(url, {
    method: 'POST',
    path: `/api/stories/${id}/workflow/unpublish`,
    token: tokens.approver,
    body: { expectedRevision: 2, comment: 'Virhe', reason: 'error' },
  })

/** What everybody reads, with the file that a text shows. */
const shown = async (url: string): Promise<unknown> => {
  const { docs } = await read(url, '/api/stories?locale=all&depth=1&sort=id')
  const files = await Promise.all(
    docs.map(async (doc: Body) => (await fetch(`${url}${new URL(doc.heroImage.url, url).pathname}`)).status),
  )
  return { docs, files, gone: (await send(url, { method: 'GET', path: '/api/stories/2' })).status }
}

/**
 * An installation is filled, copied by `backUp` while it runs or after it stopped, written to again, and started from
 * the copy: what everybody reads, the trail and the change feed go on from the day of the copy.
 */
export const restoreScenario = async (
  place: Place,
  { backUp, stopFirst }: { backUp: () => Promise<Place>; stopFirst: boolean },
): Promise<Defects> => {
  const defects: Defects = []
  const must = (holds: boolean, what: string) => void (holds || defects.push(what))
  let server = await startServer(place.folder, place.databaseUrl)
  const world = await makeWorld(server.url)
  await publish(server.url, world, 'Ensimmäinen')
  await takeDown(server.url, world, await publish(server.url, world, 'Toinen'))
  const before = await shown(server.url)
  const { changes, next } = await read(server.url, '/api/changes?since=0')

  if (stopFirst) await stop(server)
  const copy = await backUp()
  if (stopFirst) server = await startServer(place.folder, place.databaseUrl)
  await publish(server.url, world, 'Kolmas, jota kopiossa ei ole')
  const beyond = (await read(server.url, `/api/changes?since=${next}`)).next as string
  must(Number(beyond) === Number(next) + 1, 'the change feed of the original did not go on')
  await stop(server)

  const verified = await runVerify(copy.folder, copy.databaseUrl)
  must(verified.code === 0, `verify: ${verified.said}`)
  const restored = await startServer(copy.folder, copy.databaseUrl)
  const { url } = restored
  must(isDeepStrictEqual(await shown(url), before), 'strangers read something else than before')
  const again = await read(url, '/api/changes?since=0')
  must(isDeepStrictEqual(again.changes, changes), 'the change feed tells something else than before')
  const ahead = await send(url, { method: 'GET', path: `/api/changes?since=${beyond}` })
  must(
    ahead.status === 400 && ahead.body.errors[0].data.field === 'since',
    'a cursor from the future is taken',
  )
  const id = await publish(url, world, 'Neljäs')
  const { changes: later } = await read(url, `/api/changes?since=${next}`)
  const told = (later as Body[]).map(({ cursor, id: of, kind }) => `${cursor} ${kind} ${of}`)
  must(isDeepStrictEqual(told, [`${Number(next) + 1} publish ${id}`]), `the feed goes on as ${told.join()}`)
  await stop(restored)
  const last = await runVerify(copy.folder, copy.databaseUrl)
  must(last.code === 0, `verify afterwards: ${last.said}`)
  return defects
}
