import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, unlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { verify } from '../../src/engine/index.js'
import { sendBytes } from '../fuzz/raw.js'
import { type Body, codeOf, INSIDE, startApp, type TestApp } from '../helpers/app.js'
import { docx, picture, sendFile, type Upload, zip } from '../helpers/files.js'
import { createPeople, type Name, type People } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'
import { richTextOf } from '../helpers/richText.js'

let app: TestApp
let people: People
let make: ReturnType<typeof practiceMaker>
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'polkka-media-'))
  app = await startApp((config) => {
    config.collections.find(({ slug }: Body) => slug === 'media').upload.staticDir = folder
  })
  people = await createPeople(app)
  make = practiceMaker(app, people)
})
afterAll(async () => {
  await app.close()
  await rm(folder, { recursive: true, force: true })
})

const token = (name: Name) => ({ token: people[name].token })
const send = (upload: Partial<Upload>, who: Name = 'editor') =>
  picture().then((bytes) => sendFile(app, people[who].token, { bytes, name: 'kartta.png', ...upload }))
const upload = async (more: Partial<Upload> = {}, who: Name = 'editor'): Promise<Body> => {
  const { body, status } = await send(more, who)
  expect(status).toBe(201)
  return body.doc
}
const story = async (state: string, more: Body) => (await make(state, { collection: 'stories', more })).id
const step = (id: number, name: string, more: Body = {}, who: Name = 'approver') =>
  app.http('POST', `/api/stories/${id}/workflow/${name}`, {
    ...token(who),
    body: { expectedRevision: 2, ...more },
  })
const unpublish = (id: number) => step(id, 'unpublish', { comment: 'Virhe', reason: 'error' })
const heldBy = async (id: number) =>
  (
    await app.sql(
      `select file_id, live from review_files where target_collection = 'stories' and target_id = $1 order by file_id::int`,
      [String(id)],
    )
  ).map(({ file_id, live }) => [Number(file_id), live])
const inUse = async (id: number) =>
  (await app.sql('select in_public_use as used from media where id = $1', [id]))[0]!.used
const stored = async (id: number) => ({
  row: await app.sql('select * from media where id = $1', [id]),
  texts: await app.sql('select * from media_locales where _parent_id = $1 order by id', [id]),
  disk: await Promise.all(
    (await readdir(folder)).sort().map(async (name) => [
      name,
      createHash('sha256')
        .update(await readFile(path.join(folder, name)))
        .digest('hex'),
    ]),
  ),
})
const richTextWith = (id: number) =>
  richTextOf({
    type: 'upload',
    version: 3,
    format: '',
    id: '65f0c0ffee0000000000000a',
    relationTo: 'media',
    value: id,
    fields: null,
  })

/** Every way to change or delete a file's document. */
const doors = (id: number): Record<string, () => Promise<unknown>> => {
  const where = { id: { equals: id } }
  const media = { collection: 'media' } as const
  const asAdmin = () => token('admin')
  const rest = async (method: string, query: string, body?: unknown) => {
    const answer = await app.http(method, `/api/media${query}`, { ...asAdmin(), body })
    if (answer.status >= 400) throw new Error(codeOf(answer))
  }
  const graphql = async (mutation: string) => {
    const answer = await app.graphql(`mutation{${mutation}}`, {}, asAdmin())
    if (answer.body.errors) throw new Error(codeOf(answer).replace('200', '409'))
  }
  const file = async () => ({
    data: await picture('#ff0000'),
    mimetype: 'image/png',
    name: 'vaihto.png',
    size: 9,
  })
  return {
    'REST: the text': () => rest('PATCH', `/${id}`, { alt: 'Muu' }),
    'REST: another field': () => rest('PATCH', `/${id}`, { credit: 'Muu' }),
    'REST: the file': async () => {
      const answer = await sendFile(
        app,
        people.admin.token,
        { bytes: await picture('#ff0000'), name: 'vaihto.png' },
        `/api/media/${id}`,
        'PATCH',
      )
      if (answer.status >= 400) throw new Error(codeOf(answer))
    },
    'REST: a crop': () =>
      rest(
        'PATCH',
        `/${id}?uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50&uploadEdits[widthInPixels]=100&uploadEdits[heightInPixels]=100`,
        { focalX: 1, focalY: 1 },
      ),
    'REST: bulk': () => rest('PATCH', `?where[id][in]=${id}`, { alt: 'Muu' }),
    'REST: delete': () => rest('DELETE', `/${id}`),
    'REST: bulk delete': () => rest('DELETE', `?where[id][equals]=${id}`),
    'GraphQL: update': () => graphql(`updateMedia(id:${id},data:{alt:"Muu"}){id}`),
    'GraphQL: delete': () => graphql(`deleteMedia(id:${id}){id}`),
    'Local API: the text': () => app.payload.update({ ...media, id, data: { alt: 'Muu' } }),
    'Local API: the file': async () => app.payload.update({ ...media, id, data: {}, file: await file() }),
    'Local API: the file, overwriting': async () =>
      app.payload.update({ ...media, id, data: {}, file: await file(), overwriteExistingFiles: true }),
    'Local API: bulk': () => app.payload.update({ ...media, where, data: { alt: 'Muu' } }),
    'Local API: delete': () => app.payload.delete({ ...media, id }),
    'Local API: bulk delete': () => app.payload.delete({ ...media, where }),
    'adapter: updateOne': () => app.payload.db.updateOne({ ...media, id, data: { credit: 'Muu' } }),
    'adapter: updateOne where': () => app.payload.db.updateOne({ ...media, where, data: { credit: 'Muu' } }),
    'adapter: updateMany': () => app.payload.db.updateMany({ ...media, where, data: { credit: 'Muu' } }),
    'adapter: upsert': () => app.payload.db.upsert({ ...media, where, data: { credit: 'Muu' } }),
    'adapter: deleteOne': () => app.payload.db.deleteOne({ ...media, where }),
    'adapter: deleteMany': () => app.payload.db.deleteMany({ ...media, where }),
  }
}
const DOORS = Object.keys(doors(0))

describe('which files a case holds', () => {
  it('those of a text that nobody may type in, wherever in it they are, with the files of those files', async () => {
    const subtitles = await upload({
      bytes: 'WEBVTT\n\n00:00.000 --> 00:01.000\nHei',
      name: 'teksti.vtt',
      type: 'text/vtt',
      data: {},
    })
    const [hero, inText] = [
      await upload({ data: { alt: 'Kuva', captionsFile: subtitles.id } }),
      await upload(),
    ]
    const id = await story('draft', { heroImage: hero.id, body: richTextWith(inText.id) })
    expect(await heldBy(id)).toEqual([])
    expect((await step(id, 'submit', {}, 'editor')).status).toBe(200)
    const all = [subtitles.id, hero.id, inText.id]
    expect(await heldBy(id)).toEqual(all.map((file) => [file, false]))
    await step(id, 'requestChanges', { comment: 'Lisää.' })
    expect(await heldBy(id)).toEqual([])
    await step(id, 'submit', {}, 'editor')
    await step(id, 'approve')
    expect(await heldBy(id)).toEqual(all.map((file) => [file, false]))
    await step(id, 'publish')
    expect(await heldBy(id)).toEqual(all.map((file) => [file, true]))
    expect(await Promise.all(all.map(inUse))).toEqual([true, true, true])
    await unpublish(id)
    expect(await heldBy(id)).toEqual([])
    expect(await Promise.all(all.map(inUse))).toEqual([false, false, false])
  })

  it('a revision in work holds its new file only when it is sent; the public one stays held', async () => {
    const [old, fresh] = [await upload(), await upload()]
    const id = await story('published', { heroImage: old.id })
    const saved = await app.http('PATCH', `/api/stories/${id}`, {
      ...token('editor'),
      body: { heroImage: fresh.id },
    })
    expect(saved.status).toBe(200)
    expect(await heldBy(id)).toEqual([[old.id, true]])
    expect(
      (await app.http('PATCH', `/api/media/${fresh.id}`, { ...token('editor'), body: { alt: 'Parempi' } }))
        .status,
    ).toBe(200)
    await step(id, 'submit', { expectedRevision: 3 }, 'editor')
    expect(await heldBy(id)).toEqual([
      [old.id, true],
      [fresh.id, false],
    ])
    await step(id, 'approve', { expectedRevision: 3 })
    await step(id, 'publish', { expectedRevision: 3 })
    expect(await heldBy(id)).toEqual([[fresh.id, true]])
    expect([await inUse(old.id), await inUse(fresh.id)]).toEqual([false, true])
  })

  it('a file of two public texts stays in use until the last of them is gone, and goes with an erased one', async () => {
    const file = await upload()
    const [first, second] = [
      await story('published', { heroImage: file.id }),
      await story('published', { heroImage: file.id }),
    ]
    await unpublish(first)
    expect(await inUse(file.id)).toBe(true)
    expect((await app.http('DELETE', `/api/stories/${second}?reason=privacy`, token('admin'))).status).toBe(
      200,
    )
    expect(await heldBy(second)).toEqual([])
    expect(await inUse(file.id)).toBe(false)
    expect(
      await app.sql(`select files from publications where target_collection = 'stories' and target_id = $1`, [
        String(second),
      ]),
    ).toEqual([{ files: null }])
    expect((await app.http('DELETE', `/api/media/${file.id}`, token('admin'))).status).toBe(200)
  })
})

describe('a held file', () => {
  it.each(DOORS)('%s: refused in review and when public, in the rows and on disk', async (door) => {
    for (const state of ['inReview', 'published']) {
      const file = await upload()
      await story(state, { heroImage: file.id })
      const before = await stored(file.id)
      const error: Error & { status?: number } = await doors(file.id)[door]!().then(
        () => new Error('it was done'),
        (reason: Error) => reason,
      )
      const overwrites = door.endsWith('overwriting')
      expect(`${error.status ?? ''} ${error.message}`).toMatch(overwrites ? /^400/ : /409|cannot be edited/)
      expect(await stored(file.id)).toEqual(before)
    }
  })

  it.each(DOORS.filter((door) => !door.endsWith('overwriting')))(
    '%s: is done on a file that nothing holds',
    async (door) => {
      const file = await upload()
      await story('draft', { heroImage: file.id })
      const before = await stored(file.id)
      await doors(file.id)[door]!()
      expect(await stored(file.id)).not.toEqual(before)
    },
  )

  it('a bulk operation that meets one does nothing to the others', async () => {
    const [free, held] = [await upload(), await upload()]
    await story('inReview', { heroImage: held.id })
    for (const method of ['PATCH', 'DELETE']) {
      const before = [await stored(free.id), await stored(held.id)]
      const answer = await app.http(method, `/api/media?where[id][in]=${free.id},${held.id}`, {
        ...token('admin'),
        body: { credit: 'Muu' },
      })
      expect(codeOf(answer)).toBe('409 NOT_EDITABLE')
      expect([await stored(free.id), await stored(held.id)]).toEqual(before)
    }
  })

  it('an approval and a replacement at once: never an approved text with another file', async () => {
    for (let round = 0; round < 6; round += 1) {
      const file = await upload()
      const id = await story('draft', { heroImage: file.id })
      const bytes = await picture('#ff0000')
      const [sent, replaced] = await Promise.all([
        step(id, 'submit', {}, 'editor'),
        sendFile(app, people.editor.token, { bytes, name: 'vaihto.png' }, `/api/media/${file.id}`, 'PATCH'),
      ])
      expect(sent.status).toBe(200)
      expect([200, 409]).toContain(replaced.status)
      expect((await step(id, 'approve')).status).toBe(200)
      expect((await step(id, 'publish')).status).toBe(200)
    }
    expect((await verify(app.payload)).problems).toEqual([])
  })

  it('who made a file of the text does not approve it', async () => {
    const file = await upload({}, 'approver')
    const id = await story('inReview', { heroImage: file.id })
    expect(codeOf(await step(id, 'approve'))).toBe('403 OWN_WORK')
    const edited = await upload()
    await app.http('PATCH', `/api/media/${edited.id}`, { ...token('approver'), body: { alt: 'Oma selitys' } })
    const other = await story('inReview', { heroImage: edited.id })
    expect(codeOf(await step(other, 'approve'))).toBe('403 OWN_WORK')
    expect((await step(other, 'approve', {}, 'approver2')).status).toBe(200)
  })
})

describe('what strangers read', () => {
  const reads = async (name: string, id: number, who?: Name) => {
    const ask = who ? token(who) : {}
    const [file, doc, list] = [
      await app.http('GET', `/api/media/file/${name}`, ask),
      await app.http('GET', `/api/media/${id}`, ask),
      await app.http('GET', `/api/media?where[id][equals]=${id}`, ask),
    ]
    return [file.status, doc.status, list.body.docs?.length]
  }

  it('the files of public texts only, their sizes too; others answer as what does not exist', async () => {
    const file = await upload()
    const names: string[] = [file.filename, file.sizes.thumbnail.filename, file.sizes.card.filename]
    const id = await story('approved', { heroImage: file.id })
    for (const who of [undefined, 'nobody'] as const) {
      const ask = who ? token(who) : {}
      for (const name of names) {
        const [draft, missing] = [
          await app.http('GET', `/api/media/file/${name}`, ask),
          await app.http('GET', '/api/media/file/puuttuu.png', ask),
        ]
        expect(draft.status).toBeGreaterThanOrEqual(401)
        expect([draft.status, draft.text]).toEqual([missing.status, missing.text])
      }
      const [draft, missing] = [
        await app.http('GET', `/api/media/${file.id}`, ask),
        await app.http('GET', '/api/media/999999', ask),
      ]
      expect([draft.status, draft.text]).toEqual([404, missing.text])
      expect(JSON.stringify((await app.http('GET', '/api/media?limit=100', ask)).body)).not.toContain(
        names[0],
      )
    }
    expect(await reads(names[0]!, file.id, 'editor')).toEqual([200, 200, 1])
    await step(id, 'publish')
    for (const name of names) expect(await reads(name, file.id)).toEqual([200, 200, 1])
    const shown = await app.http('GET', `/api/stories/${id}?depth=1`)
    expect(shown.body.heroImage).toMatchObject({ id: file.id, filename: names[0], alt: 'Kartta' })
    expect(shown.text).not.toMatch(/sha256|makers|inPublicUse|Henkilö editor/)
    const graphql = await app.graphql(`{Story(id:${id}){heroImage{filename}}}`)
    expect(graphql.body.data.Story.heroImage.filename).toBe(names[0])
    await unpublish(id)
    for (const name of names) expect((await reads(name, file.id))[0]).toBeGreaterThanOrEqual(401)
    expect((await app.http('GET', `/api/media/${file.id}`)).status).toBe(404)
  })

  it('nobody says of a file that it is public, or what its fingerprint is', async () => {
    const claim = { inPublicUse: true, sha256: { x: 'y' }, makers: [], alt: 'Kuva' }
    const file = await upload({ data: claim })
    await app.http('PATCH', `/api/media/${file.id}`, { ...token('admin'), body: claim })
    await app.payload.update({ collection: 'media', id: file.id, data: claim as never })
    await app.payload.db.updateOne({ collection: 'media', id: file.id, data: claim })
    const local = await app.payload.create({
      collection: 'media',
      data: claim as never,
      file: { data: await picture(), mimetype: 'image/png', name: 'a.png', size: 9 },
    })
    for (const id of [file.id, local.id as number]) {
      expect(await inUse(id)).not.toBe(true)
      expect((await app.sql('select sha256 from media where id = $1', [id]))[0]!.sha256).not.toHaveProperty(
        'x',
      )
      expect((await app.http('GET', `/api/media/${id}`)).status).toBe(404)
    }
    const asked = await app.http('GET', '/api/media?where[inPublicUse][equals]=false')
    expect(asked.status).toBe(400)
  })
})

describe('what was approved', () => {
  it('is kept with the SHA-256 of each file, and verify tells of a swapped, a missing and a re-described one', async () => {
    const file = await upload()
    const id = await story('published', { heroImage: file.id })
    const bytes = await readFile(path.join(folder, file.filename))
    const [kept] = await app.sql(
      `select files from publications where target_collection = 'stories' and target_id = $1`,
      [String(id)],
    )
    expect(kept!.files).toHaveLength(3)
    expect(kept!.files).toContainEqual(
      expect.objectContaining({
        collection: 'media',
        id: String(file.id),
        filename: file.filename,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      }),
    )
    const problems = async () =>
      (await verify(app.payload)).problems
        .filter((problem) => problem.id === String(id))
        .map(({ problem }) => problem)
    expect(await problems()).toEqual([])
    await writeFile(path.join(folder, file.filename), await picture('#ff0000'))
    expect(await problems()).toEqual([expect.stringMatching(/is another than the approved/)])
    await unlink(path.join(folder, file.filename))
    expect(await problems()).toEqual([expect.stringMatching(/is missing/)])
    await writeFile(path.join(folder, file.filename), bytes)
    await writeFile(path.join(folder, file.sizes.card.filename), 'x')
    expect(await problems()).toEqual([expect.stringMatching(/is another than the approved/)])
    await app.sql(`update media_locales set alt = 'Muu' where _parent_id = $1`, [file.id])
    expect((await problems()).every((problem) => problem.includes('another description'))).toBe(true)
  })

  it('a file swapped behind the engine after the approval is not published', async () => {
    const file = await upload()
    const id = await story('approved', { heroImage: file.id })
    await writeFile(path.join(folder, file.filename), await picture('#ff0000'))
    expect(codeOf(await step(id, 'publish'))).toBe('409 CONTENT_CHANGED')
  })
})

describe('what is uploaded', () => {
  const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'
  const HTML = '<!doctype html><html><script>alert(1)</script></html>'
  const PLAIN_SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
  const BAD: Record<string, Omit<Upload, 'bytes'> & { bytes: Buffer | string }> = {
    'an SVG': { bytes: PLAIN_SVG, name: 'a.svg', type: 'image/svg+xml' },
    'an SVG that says it is a PNG': { bytes: SVG, name: 'a.png' },
    'an SVG behind an XML declaration': { bytes: `<?xml version="1.0"?>${SVG}`, name: 'a.png' },
    'an SVG in the name only': { bytes: 'GIF89a<svg onload="alert(1)"/>', name: 'a.svg', type: 'image/gif' },
    'HTML named .png': { bytes: HTML, name: 'a.png', type: 'text/html' },
    'HTML named .png, as a picture': { bytes: HTML, name: 'a.png' },
    HTML: { bytes: HTML, name: 'a.html', type: 'text/html' },
    'HTML named .vtt': { bytes: HTML, name: 'a.vtt', type: 'text/vtt' },
    'a program named .pdf': { bytes: `MZ\x90\0${'\0'.repeat(60)}PE`, name: 'a.pdf', type: 'application/pdf' },
    'HTML with a PDF inside, named .pdf': {
      bytes: `${HTML}%PDF-1.7\n%%EOF`,
      name: 'a.pdf',
      type: 'application/pdf',
    },
    'a script as a picture': { bytes: '#!/bin/sh\nrm -rf /', name: 'a.png' },
    'a script without an ending': { bytes: '#!/bin/sh\nrm -rf /', name: 'a' },
    'a zip named .docx': { bytes: zip({ 'a.txt': 'a' }), name: 'a.docx', type: 'application/zip' },
    'a docx with macros': { bytes: docx({ 'word/vbaProject.bin': 'x' }), name: 'a.docx' },
    'a docx named .png': { bytes: docx(), name: 'a.png' },
    nothing: { bytes: '', name: 'a.png' },
  }

  it.each(Object.keys(BAD))('%s: refused, nothing is stored', async (what) => {
    const before = [await readdir(folder), await app.sql('select count(*) from media')]
    const answer = await send(BAD[what]!)
    expect(answer.status).toBe(400)
    expect([await readdir(folder), await app.sql('select count(*) from media')]).toEqual(before)
  })

  const GOOD: Record<string, Upload> = {
    'a docx': {
      bytes: docx(),
      name: 'Lupalappu.docx',
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      data: {},
    },
    'a docx that the browser calls a zip': {
      bytes: docx(),
      name: 'Lupalappu.docx',
      type: 'application/zip',
      data: {},
    },
    'an odt': {
      bytes: zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
      name: 'a.odt',
      type: 'application/octet-stream',
      data: {},
    },
    'a pdf': {
      bytes: `%PDF-1.7\n1 0 obj<<>>endobj\nxref\n0 1\n0000000000 65535 f\ntrailer<<>>\nstartxref\n25\n%%EOF\n`,
      name: 'a.pdf',
      type: 'application/pdf',
      data: {},
    },
    subtitles: {
      bytes: 'WEBVTT\n\n00:00.000 --> 00:01.000\nHei',
      name: 'a.vtt',
      type: 'text/plain',
      data: {},
    },
  }

  it.each(Object.keys(GOOD))('%s: taken', async (what) => {
    expect((await send(GOOD[what]!)).status).toBe(201)
  })

  it('a picture without words is refused, unless it is decoration', async () => {
    expect((await send({ data: {} })).status).toBe(400)
    expect((await send({ data: { decorative: true } })).status).toBe(201)
  })

  it.each([
    '../../etc/passwd.png',
    '..\\..\\a.png',
    '/etc/a.png',
    `${'ä'.repeat(300)}.png`,
    'kuva\u202egnp.png',
    'a\0b.png',
    '.png',
    'sää 2026 (1).PNG',
    '🎉.png',
  ])('the name %s becomes a plain one', async (name) => {
    const file = await app.payload.create({
      collection: 'media',
      data: { alt: 'x' } as never,
      file: { data: await picture(), mimetype: 'image/png', name, size: 9 },
    })
    expect(file.filename).toMatch(/^[\p{L}\p{N}-]{1,64}\.png$/u)
    expect(await readdir(folder)).toContain(file.filename)
  })

  it('no upload takes the place of another file, by its name or by that of a smaller size', async () => {
    const first = await upload({ name: 'ryhma-400x267.png' })
    const before = await readFile(path.join(folder, first.filename))
    const stem = String(first.filename).replace(/-400x267.*/, '')
    for (const name of [first.filename, `${stem}.png`, 'ryhma.png'])
      await upload({ name, bytes: await picture('#ff0000') })
    const again = {
      data: await picture('#ff0000'),
      mimetype: 'image/png',
      name: first.filename as string,
      size: 9,
    }
    await expect(
      app.payload.create({
        collection: 'media',
        data: { alt: 'x' } as never,
        file: again,
        overwriteExistingFiles: true,
      }),
    ).rejects.toMatchObject({ code: 'BAD_INPUT' })
    expect(await readFile(path.join(folder, first.filename))).toEqual(before)
  })

  it('no document claims the file of another, to delete it with its own', async () => {
    const held = await upload()
    await story('published', { heroImage: held.id })
    const mine = await upload()
    const claim = { sizes: { thumbnail: { filename: held.filename } }, url: '/x' }
    await app.payload.update({ collection: 'media', id: mine.id, data: claim as never })
    await app.http('PATCH', `/api/media/${mine.id}`, { ...token('admin'), body: claim })
    await app.payload.delete({ collection: 'media', id: mine.id })
    expect(await readdir(folder)).toContain(held.filename)
  })

  it('who may not upload learns nothing; an address to fetch is no upload', async () => {
    expect((await sendFile(app, undefined, { bytes: SVG, name: 'a.png' })).status).toBe(401)
    expect((await send({ bytes: SVG }, 'nobody')).status).toBe(403)
    const held = await upload()
    await story('published', { heroImage: held.id })
    expect(
      (await app.http('PATCH', `/api/media/${held.id}`, { ...token('nobody'), body: { alt: 'x' } })).status,
    ).toBe(403)
    expect(
      codeOf(
        await app.http('POST', '/api/media', {
          ...token('editor'),
          body: { alt: 'x', filename: 'a.png', url: `${app.url}/healthz` },
        }),
      ),
    ).toBe('400 BAD_INPUT')
  })

  it('more than 50 MB is too much', async () => {
    const answer = await send({ bytes: Buffer.alloc(51 * 1024 * 1024) }).catch((error: Error) => ({
      status: error.message,
    }))
    expect(answer.status).toBe(413)
  })
})

describe('an address that leads out of the uploads', () => {
  const MARK = 'Tämä ei ole kenenkään luettavissa.'
  let beside = ''
  beforeAll(async () => {
    beside = `${folder}-muut`
    await mkdir(beside)
    await writeFile(path.join(beside, 'avain.txt'), MARK)
    await mkdir(path.join(folder, 'alikansio'))
    await writeFile(path.join(folder, 'nimeton.txt'), MARK)
  })
  afterAll(() => rm(beside, { recursive: true, force: true }))

  const far = '..%2f'.repeat(12)
  /** The names, with `*` for the way to the file beside; the last ones are of no file. */
  const names = [
    '../*',
    '..%2f*',
    '..%252f*',
    '..%25252f*',
    '%2e%2e%2f*',
    '%252e%252e%252f*',
    '%2e%2e/*',
    '..\\*',
    '..%5c*',
    '....//*',
    '..;/*',
    '%c0%ae%c0%ae%c0%af*',
    '%uff0e%uff0e%2f*',
    'kartta.png%2f..%2f..%2f*',
    'alikansio%2f..%2f..%2f*',
    '..%2f*%00.png',
    '..%2f*%2500.png',
    'kartta.png%00',
    '%00',
    `${far}etc%2fpasswd`,
    '../../../../../../../../etc/passwd',
    '%2fetc%2fpasswd',
    '//etc/passwd',
    'file:%2f%2f%2fetc%2fpasswd',
    'C:%5cWindows%5cwin.ini',
    `${far}proc%2fself%2fenviron`,
    '..%2f..%2fpackage.json',
    '.%2f',
    '%252e',
    '..%2f',
    'x'.repeat(300),
    `${'..%2f'.repeat(700)}etc%2fpasswd`,
  ]
  it.each(names)('%s', async (name) => {
    const way = `${path.basename(beside)}%2favain.txt`
    const addresses = ['media', 'users', 'terms', 'organisations'].flatMap((slug) => {
      const address = `/api/${slug}/file/${name.replace('*', way)}`
      return [address, `${address}?prefix=..%2f`]
    })
    for (const address of addresses)
      for (const who of [undefined, 'editor', 'admin'] as const)
        for (const more of ['', 'Range: bytes=0-9\r\n']) {
          const signedIn = who ? `Authorization: JWT ${people[who].token}\r\n` : ''
          const head = `GET ${address} HTTP/1.1\r\nHost: polkka.test\r\nConnection: close\r\n${signedIn}${more}`
          const { status, text } = await sendBytes(app.url, Buffer.from(`${head}\r\n`))
          expect([400, 401, 404], `${address} ${who} ${status} ${text.slice(0, 200)}`).toContain(status)
          expect(text).not.toMatch(INSIDE)
          expect(text).not.toContain(MARK.slice(0, 4))
        }
  })

  it('a prefix, which no file here has, is refused by its name', async () => {
    const { filename } = await upload()
    for (const who of [{}, token('editor')]) {
      const answer = await app.http('GET', `/api/media/file/${filename}?prefix=..%2f`, who)
      expect([codeOf(answer), answer.body.errors?.[0].data.field]).toEqual(['400 BAD_INPUT', 'prefix'])
    }
  })

  it('a folder is no file, for anybody', async () => {
    for (const who of [{}, token('editor'), token('admin')])
      for (const headers of [{}, { range: 'bytes=0-9' }] as Record<string, string>[]) {
        const answer = await app.http('GET', '/api/media/file/alikansio', { ...who, headers })
        expect(codeOf(answer), answer.text).toBe('404 NOT_FOUND')
      }
  })

  it('a file that no document names is not there for strangers', async () => {
    const answer = await app.http('GET', '/api/media/file/nimeton.txt')
    expect(codeOf(answer)).toBe('404 NOT_FOUND')
  })
})

/** The last one: no approval of its text is known afterwards. */
describe('a text that was public before the workflow was there', () => {
  const asIfOlder = (id: number) =>
    app.sql(`
      begin;
      set local session_replication_role = replica;
      delete from reviews where target_collection = 'stories' and target_id = '${id}';
      delete from review_events where target_collection = 'stories' and target_id = '${id}';
      delete from review_files where target_collection = 'stories' and target_id = '${id}';
      update stories set workflow_state = null, workflow_revision = null, workflow_live = null where id = ${id};
      commit`)

  it('holds its files from its first save on', async () => {
    const { id: shown } = await upload()
    const id = await story('published', { heroImage: shown })
    await asIfOlder(id)
    await app.payload.update({
      collection: 'stories',
      id,
      data: { title: 'Uusi' },
      locale: 'fi',
      draft: true,
    })
    expect(await heldBy(id)).toEqual([[shown, true]])
  })
})
