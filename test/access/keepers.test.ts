import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Body, codeOf, startApp, type TestApp } from '../helpers/app.js'
import { createPeople, type People } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'
import { paragraph, richTextOf } from '../helpers/richText.js'

describe('what is private, what is handed over, what is taken down', () => {
  let app: TestApp
  let people: People
  let make: ReturnType<typeof practiceMaker>
  let mine = 0

  beforeAll(async () => {
    app = await startApp()
    people = await createPeople(app)
    make = practiceMaker(app, people)
    mine = (await make('published', { collection: 'practices', owner: people.editor })).id
  })
  afterAll(() => app.close())

  const read = async (who: keyof People) =>
    (await app.http('GET', `/api/practices/${mine}?depth=0`, { token: people[who].token })).body
  const save = (id: number, who: keyof People, body: Body) =>
    app.http('PATCH', `/api/terms/${id}`, { token: people[who].token, body })

  it("a colleague reads a public text without its keepers' data", async () => {
    for (const who of ['editor', 'approver'] as const) {
      const doc = await read(who)
      expect(doc.contact.email, who).toEqual(expect.stringContaining('@'))
      expect(doc.declarations.authorsAgree, who).toBe(true)
    }
    const other = await read('editor2')
    expect(other.title).toEqual(expect.any(String))
    expect(other.contact?.email ?? null).toBeNull()
    expect(other.declarations?.authorsAgree ?? false).toBe(false)
  })

  it('a copy takes neither the address nor the declarations along', async () => {
    const { body, status } = await app.http('POST', `/api/practices/${mine}/duplicate`, {
      token: people.editor2.token,
      body: {},
    })
    expect(status).toBe(200)
    const copy = await app.payload.findByID({
      collection: 'practices',
      id: body.doc.id,
      draft: true,
      depth: 0,
    })
    expect(copy.title).toEqual(expect.any(String))
    expect(copy.contact?.email ?? null).toBeNull()
    expect(copy.declarations?.authorsAgree ?? false).toBe(false)
  })

  it('a register entry that a public text names is not deleted from under it', async () => {
    const { organisation } = await app.payload.findByID({ collection: 'practices', id: mine, depth: 0 })
    const before = (await app.http('GET', `/api/practices/${mine}?depth=0&locale=all`)).text
    const refused = await app.http('DELETE', `/api/organisations/${String(organisation)}`, {
      token: people.admin.token,
    })
    expect(codeOf(refused)).toBe('409 NOT_EDITABLE')
    await expect(
      app.payload.delete({ collection: 'organisations', id: organisation as number }),
    ).rejects.toMatchObject({ code: 'NOT_EDITABLE' })
    expect((await app.http('GET', `/api/practices/${mine}?depth=0&locale=all`)).text).toBe(before)
    const unused = await app.payload.create({
      collection: 'organisations',
      data: { name: 'Turha', kind: 'school', status: 'active' } as never,
      locale: 'fi',
    })
    expect(
      (await app.http('DELETE', `/api/organisations/${unused.id}`, { token: people.admin.token })).status,
    ).toBe(200)
  })

  it('hands a text over to people who exist, and to nobody else', async () => {
    const { id } = await make('draft', { collection: 'terms', owner: people.editor })
    expect(codeOf(await save(id, 'editor', { owner: '99999' }))).toBe('400 BAD_INPUT')
    expect(codeOf(await save(id, 'editor', { owner: String(people.nobody.id) }))).toBe('400 BAD_INPUT')
    expect(codeOf(await save(id, 'editor', { editors: ['xx'] }))).toBe('400 BAD_INPUT')
    expect(
      (await save(id, 'editor', { editors: [String(people.editor2.id), String(people.editor2.id)] })).body.doc
        .editors,
    ).toEqual([String(people.editor2.id)])
    expect((await save(id, 'editor', { owner: String(people.editor2.id) })).status).toBe(200)
  })

  it('a public text is taken down although its author has a revision in work', async () => {
    const { id } = await make('published', { collection: 'terms', owner: people.editor })
    const { body } = await save(id, 'editor', { note: 'Kesken.' })
    expect(body.doc.workflow).toMatchObject({ state: 'draft', live: true })
    const taken = await app.http('POST', `/api/terms/${id}/workflow/unpublish`, {
      token: people.approver.token,
      body: { expectedRevision: body.doc.workflow.revision, comment: 'Henkilötieto', reason: 'privacy' },
    })
    expect(taken.status).toBe(200)
    expect(taken.body.workflow).toMatchObject({ state: 'draft', live: false, liveHash: null })
    const gone = await app.http('GET', `/api/terms/${id}`)
    expect(codeOf(gone)).toBe('410 GONE')
    expect(gone.text).not.toContain('Kesken')
    expect(
      (await app.http('GET', `/api/terms/${id}?draft=true&locale=fi`, { token: people.editor.token })).body
        .note,
    ).toBe('Kesken.')
  })

  it('a stale save is told who saved since', async () => {
    const { id } = await make('draft', { collection: 'terms', owner: people.editor })
    const { body } = await app.http('GET', `/api/terms/${id}/workflow`, { token: people.editor.token })
    await save(id, 'editor', { note: 'Uusi.' })
    const stale = await save(id, 'editor', { note: 'Vanha.', workflow: { revision: body.revision } })
    expect(codeOf(stale)).toBe('409 STALE_REVISION')
    expect(stale.body.errors[0].data).toMatchObject({
      revision: body.revision + 1,
      changes: [{ revision: body.revision + 1, by: 'Henkilö editor' }],
    })
    expect(codeOf(await save(id, 'editor', { workflow: { revision: String(body.revision) } }))).toBe(
      '400 BAD_INPUT',
    )
  })

  it('an administrator gives roles to others, not to themself', async () => {
    const roles = async (id: number) => (await app.payload.findByID({ collection: 'users', id })).roles
    await app.http('PATCH', `/api/users/${people.admin.id}`, {
      token: people.admin.token,
      body: { roles: ['admin', 'approver'] },
    })
    expect(await roles(people.admin.id)).toEqual(['admin'])
    await app.http('PATCH', `/api/users/${people.nobody.id}`, {
      token: people.admin.token,
      body: { roles: ['editor'] },
    })
    expect(await roles(people.nobody.id)).toEqual(['editor'])
    await app.http('PATCH', `/api/users/${people.nobody.id}`, {
      token: people.admin.token,
      body: { roles: [] },
    })
  })

  it.each([
    [
      'a link that runs code',
      { type: 'link', version: 3, fields: { linkType: 'custom', url: 'javascript:alert(1)' }, children: [] },
    ],
    ['a block nobody made', { type: 'block', version: 1, fields: { blockType: 'evil', html: '<script>' } }],
  ])('refuses %s in rich text', async (_, node) => {
    const answer = await app.http('POST', '/api/practices', {
      token: people.editor.token,
      body: { title: 'X', need: richTextOf(paragraph(node)) },
    })
    expect(codeOf(answer)).toBe('400 BAD_INPUT')
    expect(answer.text).toContain('need')
  })
})
