import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { verify } from '../../src/engine/index.js'
import { openBucket } from '../../src/s3/client.js'
import { readS3 } from '../../src/s3/options.js'
import { type Body, codeOf, startApp, type TestApp } from '../helpers/app.js'
import { bucketVars, startBucket, type TestBucket } from '../helpers/bucket.js'
import { picture, sendFile, type Upload } from '../helpers/files.js'
import { createPeople, type Name, type People } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'

/** Files in a bucket: everything that holds for those on disk. */
let app: TestApp
let bucket: TestBucket
let people: People
let make: ReturnType<typeof practiceMaker>
const folder = path.join(os.tmpdir(), `polkka-none-${process.pid}`)
let vars: string[] = []

beforeAll(async () => {
  bucket = await startBucket()
  vars = Object.keys(Object.assign(process.env, bucketVars(bucket)) && bucketVars(bucket))
  app = await startApp((config) => {
    config.collections.find(({ slug }: Body) => slug === 'media').upload.staticDir = folder
  })
  people = await createPeople(app)
  make = practiceMaker(app, people)
})
afterAll(async () => {
  for (const name of vars) delete process.env[name]
  await app?.close()
  await bucket?.close()
})

const token = (name: Name) => ({ token: people[name].token })
const send = async (more: Partial<Upload> = {}, at = '/api/media', method = 'POST') =>
  sendFile(app, people.editor.token, { bytes: await picture(), name: 'kartta.png', ...more }, at, method)
const upload = async (): Promise<Body> => {
  const { body, status } = await send()
  expect(status).toBe(201)
  return body.doc
}
const namesOf = ({ filename, sizes }: Body): string[] => [
  filename,
  sizes.thumbnail.filename,
  sizes.card.filename,
]
const inBucket = (names: string[]): boolean[] => names.map((name) => bucket.objects.has(`koe/${name}`))
const contents = () =>
  [...bucket.objects].map(([name, { bytes }]) => `${name} ${bytes.toString('base64').slice(-40)}`).sort()
const story = async (state: string, more: Body): Promise<number> =>
  (await make(state, { collection: 'stories', more })).id
const step = (id: number, name: string, more: Body = {}) =>
  app.http('POST', `/api/stories/${id}/workflow/${name}`, {
    ...token('approver'),
    body: { expectedRevision: 2, ...more },
  })
const get = (name: string, who?: Name, headers: Record<string, string> = {}) =>
  fetch(`${app.url}/api/media/file/${name}`, {
    headers: { ...(who ? { authorization: `JWT ${people[who].token}` } : {}), ...headers },
  })
const rows = async () => (await app.sql('select count(*)::int as count from media'))[0]!.count
const problems = async () => (await verify(app.payload)).problems.map(({ problem }) => problem)

describe('an upload', () => {
  it('is put into the bucket with its smaller sizes, and nowhere else', async () => {
    const bytes = await picture()
    const file = await upload()
    const [main, thumbnail, card] = namesOf(file).map((name) => bucket.objects.get(`koe/${name}`)!)
    expect([main!.bytes.equals(bytes), main!.type]).toEqual([true, 'image/png'])
    expect((await sharp(thumbnail!.bytes).metadata()).width).toBe(400)
    expect((await sharp(card!.bytes).metadata()).width).toBe(800)
    expect(existsSync(folder)).toBe(false)
    const [row] = await app.sql('select sha256 from media where id = $1', [file.id])
    expect(Object.keys(row!.sha256).sort()).toEqual(namesOf(file).sort())
  })

  it('that is not what its name says leaves nothing there', async () => {
    const before = contents()
    const answer = await send({ bytes: '<script>alert(1)</script>', name: 'kuva.png' })
    expect(codeOf(answer)).toBe('400 BAD_INPUT')
    expect(contents()).toEqual(before)
  })

  it('whose document is refused, or taken back, leaves nothing there', async () => {
    const file = await upload()
    const before = contents()
    const wrong = { data: { alt: '' } }
    expect((await send(wrong)).status).toBe(400)
    expect((await send(wrong, `/api/media/${file.id}`, 'PATCH')).status).toBe(400)
    const { db } = app.payload
    const transactionID = (await db.beginTransaction())!
    const bytes = await picture()
    const own = { data: bytes, mimetype: 'image/png', name: 'oma.png', size: bytes.length }
    const data = { alt: 'Kartta' } as never
    const req = { transactionID }
    const made = await app.payload.create({ collection: 'media', data, file: own, req })
    expect(inBucket(namesOf(made as Body))).toEqual([true, true, true])
    await db.rollbackTransaction(transactionID)
    expect(contents()).toEqual(before)
  })

  it('that takes the place of another, or is cut out of it, leaves the old one out; a deletion both', async () => {
    const file = await upload()
    const replaced = await send({ bytes: await picture('#ff0000') }, `/api/media/${file.id}`, 'PATCH')
    expect(replaced.status).toBe(200)
    const now = namesOf(replaced.body.doc)
    expect([inBucket(namesOf(file)), inBucket(now)]).toEqual([
      [false, false, false],
      [true, true, true],
    ])
    const crop =
      'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50'
    const cropped = await app.http(
      'PATCH',
      `/api/media/${file.id}?${crop}&uploadEdits[widthInPixels]=450&uploadEdits[heightInPixels]=300`,
      { ...token('editor'), body: {} },
    )
    expect(cropped.status).toBe(200)
    const cut = bucket.objects.get(`koe/${cropped.body.doc.filename}`)!
    expect(await sharp(cut.bytes).metadata()).toMatchObject({ width: 450, height: 300 })
    expect(inBucket(now)).toEqual([false, false, false])
    expect((await app.http('DELETE', `/api/media/${file.id}`, token('admin'))).status).toBe(200)
    expect([...bucket.objects.keys()].filter((name) => name.includes(file.filename.slice(0, 12)))).toEqual([])
  })
})

describe('a file in the bucket', () => {
  it('is read by strangers while a public text uses it, in parts too, and not before or after', async () => {
    const [bytes, file] = [await picture(), await upload()]
    const id = await story('approved', { heroImage: file.id })
    for (const name of namesOf(file)) {
      const missing = await get('puuttuu.png')
      const draft = await get(name)
      expect([draft.status, await draft.text()]).toEqual([404, await missing.text()])
    }
    expect((await get(file.filename, 'editor')).status).toBe(200)
    // What is in the bucket and no document names is nobody's.
    bucket.objects.set('koe/muu.png', { bytes, type: 'image/png' })
    expect((await get('muu.png', 'admin')).status).toBe(404)
    bucket.objects.delete('koe/muu.png')
    await step(id, 'publish')
    const shown = await get(file.filename)
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/png'])
    expect(Buffer.from(await shown.arrayBuffer()).equals(bytes)).toBe(true)
    expect((await get(file.sizes.thumbnail.filename)).status).toBe(200)
    const part = await get(file.filename, undefined, { range: 'bytes=10-19' })
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 10-19/${bytes.length}`])
    expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(10, 20))).toBe(true)
    expect((await get(file.filename, undefined, { range: 'bytes=99999999-' })).status).toBe(416)
    await step(id, 'unpublish', { comment: 'Virhe', reason: 'error' })
    expect((await get(file.filename)).status).toBe(404)
  })

  it('is asked for by HEAD without a connection to the bucket being lost', async () => {
    // Too large to be read in advance.
    const raw = { width: 1000, height: 1000, channels: 3 } as const
    const bytes = await sharp(randomBytes(3_000_000), { raw }).png().toBuffer()
    const { filename } = (await send({ bytes })).body.doc
    const head = () => app.http('HEAD', `/api/media/file/${filename}`, token('editor'))
    const answers = await Promise.all(Array.from({ length: 60 }, head))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect((await get(filename, 'editor')).status).toBe(200)
  })

  it('is neither changed nor deleted while a case holds it', async () => {
    const file = await upload()
    await story('inReview', { heroImage: file.id })
    const before = contents()
    const at = `/api/media/${file.id}`
    expect(codeOf(await send({ bytes: await picture('#ff0000') }, at, 'PATCH'))).toBe('409 NOT_EDITABLE')
    expect(codeOf(await app.http('DELETE', at, token('admin')))).toBe('409 NOT_EDITABLE')
    expect(contents()).toEqual(before)
  })

  it('is told by verify when somebody swapped or removed it there, and is still no page', async () => {
    const file = await upload()
    await story('published', { heroImage: file.id })
    expect(await problems()).toEqual([])
    const name = `koe/${file.filename}`
    const own = bucket.objects.get(name)!
    bucket.objects.set(name, { bytes: Buffer.from('<script>alert(1)</script>'), type: 'text/html' })
    expect(await problems()).toEqual([expect.stringContaining(`${file.filename}) is another`)])
    expect((await get(file.filename)).headers.get('content-type')).toBe('image/png')
    bucket.objects.delete(name)
    expect(await problems()).toEqual([expect.stringContaining(`${file.filename}) is missing`)])
    expect((await get(file.filename)).status).toBe(404)
    bucket.objects.set(name, own)
    expect(await problems()).toEqual([])
  })
})

it('a deletion or a replacement that is taken back leaves everything there', async () => {
  const file = await upload()
  const { db } = app.payload
  const within = async (end: 'commitTransaction' | 'rollbackTransaction') => {
    const transactionID = (await db.beginTransaction())!
    const own = () => ({ collection: 'media', id: file.id, req: { transactionID } }) as const
    const bytes = await picture('#00ff00')
    const replaced = { data: bytes, mimetype: 'image/png', name: 'uusi.png', size: bytes.length }
    await app.payload.update({ ...own(), data: {}, file: replaced })
    await app.payload.delete(own())
    expect(inBucket(namesOf(file))).toEqual([true, true, true])
    await db[end](transactionID)
  }
  await within('rollbackTransaction')
  expect(inBucket(namesOf(file))).toEqual([true, true, true])
  expect((await get(file.filename, 'editor')).status).toBe(200)
  await within('commitTransaction')
  expect(inBucket(namesOf(file))).toEqual([false, false, false])
})

describe('while the bucket is away', () => {
  it('uploads, reads and deletions are answered 503, nothing is lost, and verify accuses nobody', async () => {
    const file = await upload()
    await story('published', { heroImage: file.id })
    const free = await upload()
    const [before, count] = [contents(), await rows()]
    bucket.away = true
    const answers = [
      await send(),
      await send({ bytes: await picture('#ff0000') }, `/api/media/${free.id}`, 'PATCH'),
      await app.http('DELETE', `/api/media/${free.id}`, token('admin')),
      await app.http('GET', `/api/media/file/${file.filename}`),
    ]
    await expect(verify(app.payload)).rejects.toThrow('file storage')
    bucket.away = false
    expect(answers.map(codeOf)).toEqual(Array(4).fill('503 UNAVAILABLE'))
    expect(answers[2]!.body.errors[0].message).toBe(
      'Tiedostovarasto ei vastaa juuri nyt. Yritä hetken päästä uudelleen.',
    )
    expect(answers[0]!.text).not.toMatch(/127\.0\.0\.1|S3|bucket/i)
    expect([contents(), await rows()]).toEqual([before, count])
    for (const { filename } of [file, free]) expect((await get(filename, 'editor')).status).toBe(200)
    expect(await problems()).toEqual([])
    expect((await send({}, `/api/media/${free.id}`, 'PATCH')).status).toBe(200)
  })
})

it('a bucket that says nothing, or stops in the middle of a file, is not waited for for ever', async () => {
  const impatient = openBucket({ ...readS3(bucketVars(bucket))!, patience: 100 })
  const type = 'text/plain'
  await impatient.put('hiljaa.txt', Buffer.from('hiljaa'), type)
  bucket.silent = true
  await expect(impatient.get('hiljaa.txt')).rejects.toThrow('exceeded')
  await expect(impatient.put('muu.txt', Buffer.from('muu'), type)).rejects.toThrow('exceeded')
  bucket.silent = 'half'
  await expect(impatient.get('hiljaa.txt').then(({ Body }) => buffer(Body!))).rejects.toThrow('inactivity')
  bucket.silent = false
  await impatient.remove('hiljaa.txt')
  expect(bucket.objects.has('koe/hiljaa.txt')).toBe(false)
})
