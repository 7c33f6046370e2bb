import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Body, codeOf, startApp, type TestApp } from '../helpers/app.js'
import { breaks } from '../helpers/chain.js'
import { createPeople, type People, type Person } from '../helpers/people.js'
import { completeData, createReferences, type References, swedishOf } from '../helpers/practice.js'

let app: TestApp
let people: People
let refs: References

beforeAll(async () => {
  app = await startApp()
  people = await createPeople(app)
  refs = createReferences(app.payload)
})
afterAll(() => app.close())

type Told = { code: string | null; doc?: Body; workflow?: Body; data?: Body; docs?: Body[] }

/** The same acts through one door each; a refusal is told as its code. */
type Door = {
  create: (who: Person, data: Body) => Promise<Told>
  save: (who: Person, id: number, data: Body, locale: string) => Promise<Told>
  read: (who: Person, id: number) => Promise<Told>
  workflow: (who: Person, id: number) => Promise<Told>
  step: (who: Person, id: number, name: string, input: Body) => Promise<Told>
}

const rest = (): Door => {
  const told = async (asking: ReturnType<TestApp['http']>): Promise<Told> => {
    const answer = await asking
    if (answer.status < 400)
      return {
        code: null,
        doc: answer.body.doc ?? answer.body,
        workflow: answer.body.workflow ?? answer.body,
      }
    return { code: codeOf(answer).split(' ')[1]!, data: answer.body.errors[0].data }
  }
  return {
    create: ({ token }, data) =>
      told(app.http('POST', '/api/practices?locale=fi&depth=0', { token, body: data })),
    save: ({ token }, id, data, locale) =>
      told(app.http('PATCH', `/api/practices/${id}?locale=${locale}&depth=0`, { token, body: data })),
    read: ({ token }, id) => told(app.http('GET', `/api/practices/${id}?draft=true`, { token })),
    workflow: ({ token }, id) => told(app.http('GET', `/api/practices/${id}/workflow`, { token })),
    step: ({ token }, id, name, input) =>
      told(app.http('POST', `/api/practices/${id}/workflow/${name}`, { token, body: input })),
  }
}

const WORKFLOW = `state live revision contentHash approvedHash liveHash allowed{transition label} refused{transition code message}
  readiness{review{path locale message} publication{path locale message}} contributors{id name}`

/** GraphQL writes the value `CC-BY-4.0` of a select as `CC_BY_4_0`. */
const asEnums = (data: Body): Body => {
  const values = new Set<string>()
  const collect = (fields: Body[]): void => {
    for (const field of fields) {
      if (field.type === 'select') field.options.forEach((option: Body) => values.add(option.value))
      if (field.flattenedFields) collect(field.flattenedFields)
    }
  }
  collect(app.payload.collections.practices.config.flattenedFields as unknown as Body[])
  return JSON.parse(JSON.stringify(data), (_, value) =>
    values.has(value) ? value.replace(/[^\w]/g, '_') : value,
  ) as Body
}

const graphql = (): Door => {
  const ask = async ({ token }: Person, query: string, variables: Body): Promise<Told> => {
    const answer = await app.graphql(query, variables, { token })
    const { data, errors } = answer.body
    if (errors)
      return { code: errors[0].extensions?.data?.code ?? errors[0].message, data: errors[0].extensions?.data }
    const [result] = Object.values(data as Body)
    return { code: null, doc: result.doc ?? result, workflow: result.workflow ?? result }
  }
  const rows = `steps{id title text} evidence{id text} tips{id text} creators{id displayName}`
  const doc = `id title summary _status ${rows}`
  return {
    create: (who, data) =>
      ask(who, `mutation($data:mutationPracticeInput!){createPractice(data:$data,locale:fi){${doc}}}`, {
        data: asEnums(data),
      }),
    save: (who, id, data, locale) =>
      ask(
        who,
        `mutation($id:Int!,$data:mutationPracticeUpdateInput!,$locale:LocaleInputType){updatePractice(id:$id,data:$data,locale:$locale){${doc}}}`,
        { id, data: asEnums(data), locale },
      ),
    read: (who, id) => ask(who, `query($id:Int!){Practice(id:$id,draft:true){${doc}}}`, { id }),
    workflow: (who, id) => ask(who, `query($id:Int!){workflowPractice(id:$id){${WORKFLOW}}}`, { id }),
    step: (who, id, transition, input) =>
      ask(
        who,
        `mutation($id:Int!,$transition:String!,$expectedRevision:Int,$comment:String,$reason:String){transitionPractice(id:$id,transition:$transition,expectedRevision:$expectedRevision,comment:$comment,reason:$reason){doc{id} workflow{${WORKFLOW}}}}`,
        { id, transition, ...input },
      ),
  }
}

const local = (): Door => {
  const told = async (doing: () => Promise<unknown>): Promise<Told> => {
    try {
      const result = (await doing()) as Body
      return { code: null, doc: result.doc ?? result, workflow: result.workflow ?? result }
    } catch (error) {
      const { data, status } = error as { data?: Body; status?: number }
      return { code: data?.code ?? (status === 404 ? 'NOT_FOUND' : String(error)), data: data ?? {} }
    }
  }
  const as = ({ user }: Person) =>
    ({ collection: 'practices', depth: 0, overrideAccess: false, user }) as const
  return {
    create: (who, data) => told(() => app.payload.create({ ...as(who), data, locale: 'fi' } as never)),
    save: (who, id, data, locale) =>
      told(() => app.payload.update({ ...as(who), id, data, locale } as never)),
    read: (who, id) => told(() => app.payload.findByID({ ...as(who), id, draft: true } as never)),
    workflow: (who, id) =>
      told(async () => {
        const [{ workflowOf }, { createLocalReq }] = await Promise.all([
          import('../../src/engine/index.js'),
          import('payload'),
        ])
        return workflowOf(await createLocalReq({ user: who.user as never }, app.payload), 'practices', id)
      }),
    step: (who, id, name, input) =>
      told(async () => {
        const { transition } = await import('../../src/index.js')
        return transition({
          payload: app.payload,
          collection: 'practices',
          id,
          name,
          user: who.user as never,
          ...input,
        })
      }),
  }
}

const PRIVATE = ['declarations', 'owner', 'editors', 'workflow', 'origin']

/** What a stranger gets, over HTTP whatever door the story goes through. */
const stranger = async (id: number) => app.http('GET', `/api/practices/${id}?locale=fi&depth=0`)

describe.each([
  ['REST', rest],
  ['GraphQL', graphql],
  ['the Local API', local],
])('the story of a practice through %s', (_name, open) => {
  let door: Door
  let id: number
  let text: Body
  beforeAll(() => {
    door = open()
  })

  it('the editor creates it in Finnish and is told what is missing', async () => {
    const { editor } = people
    const created = await door.create(editor, {
      title: 'Ranskaa kahdessa kaupungissa',
      sourceLanguage: 'fi',
      licence: 'CC-BY-4.0',
    })
    expect(created.code).toBeNull()
    id = created.doc!.id
    const refused = await door.step(editor, id, 'submit', { expectedRevision: 1 })
    expect(refused.code).toBe('NOT_READY')
    const { review } = refused.data!.readiness
    expect(review).toContainEqual({
      path: 'title',
      locale: 'sv',
      message: 'Otsikko: puuttuu kielellä ruotsi',
    })
    expect(review.map(({ path }: Body) => path)).toEqual(
      expect.arrayContaining(['summary', 'steps', 'contact.email', 'declarations.noPupilData', 'level']),
    )
    expect(review.find(({ path }: Body) => path === 'steps').message).toMatch(/vähintään 2/)
    const seen = await door.workflow(editor, id)
    expect(seen.workflow).toMatchObject({
      state: 'draft',
      live: false,
      revision: 1,
      approvedHash: null,
      readiness: { review },
    })
    expect(seen.workflow!.refused).toContainEqual(
      expect.objectContaining({ transition: 'submit', code: 'NOT_READY' }),
    )
  })

  it('completes it, Swedish included, and submits', async () => {
    const { editor } = people
    text = await completeData(app.payload, refs, 'practices', 'Ensimmäinen')
    const finnish = await door.save(editor, id, text, 'fi')
    expect(finnish.code).toBeNull()
    const swedish = await swedishOf(app.payload, refs, finnish.doc!, 'practices', 'Ensimmäinen')
    expect((await door.save(editor, id, swedish, 'sv')).code).toBeNull()
    const submitted = await door.step(editor, id, 'submit', { expectedRevision: 3 })
    expect(submitted).toMatchObject({ code: null, workflow: { state: 'inReview', revision: 3, live: false } })
  })

  it('nobody without a part in it knows of it', async () => {
    expect((await door.read(people.editor2, id)).code).toBe('NOT_FOUND')
    expect((await door.workflow(people.editor2, id)).code).toBe('NOT_FOUND')
    expect((await door.step(people.editor2, id, 'withdraw', { expectedRevision: 3 })).code).toBe('NOT_FOUND')
    expect((await door.save(people.editor2, id, { title: 'Kaappaus' }, 'fi')).code).toBe('NOT_FOUND')
    expect((await stranger(id)).status).toBe(404)
  })

  it('the editor cannot type during the review', async () => {
    expect((await door.save(people.editor, id, { title: 'Toinen' }, 'fi')).code).toBe('NOT_EDITABLE')
  })

  it('the approver asks for changes, the editor makes them and resubmits', async () => {
    const { approver, editor } = people
    const asked = await door.step(approver, id, 'requestChanges', {
      expectedRevision: 3,
      comment: 'Kerro tuloksista.',
    })
    expect(asked).toMatchObject({ code: null, workflow: { state: 'changesRequested' } })
    expect((await door.save(editor, id, { title: 'Ranskaa, korjattu' }, 'fi')).code).toBeNull()
    expect((await door.step(editor, id, 'submit', { expectedRevision: 3 })).code).toBe('STALE_REVISION')
    expect((await door.step(editor, id, 'submit', { expectedRevision: 4 })).code).toBeNull()
  })

  it('the approver approves and publishes', async () => {
    const { approver } = people
    const approved = await door.step(approver, id, 'approve', { expectedRevision: 4 })
    expect(approved.workflow).toMatchObject({ state: 'approved', live: false })
    expect(approved.workflow!.approvedHash).toBe(approved.workflow!.contentHash)
    expect((await stranger(id)).status).toBe(404)
    const published = await door.step(approver, id, 'publish', { expectedRevision: 4 })
    expect(published.workflow).toMatchObject({
      state: 'published',
      live: true,
      liveHash: approved.workflow!.approvedHash,
    })
  })

  it('a stranger reads exactly that text and nothing private', async () => {
    const { body, status, text: raw } = await stranger(id)
    expect(status).toBe(200)
    const { contact, declarations: _, ...rest } = text
    expect(body).toMatchObject({ ...rest, title: 'Ranskaa, korjattu' })
    expect(Object.keys(body).filter((name) => PRIVATE.includes(name) && body[name] !== undefined)).toEqual([])
    expect(body.contact?.email).toBeUndefined()
    expect(contact.email).toContain('.secret@')
    expect(raw).not.toContain('.secret@')
    const swedish = await app.http('GET', `/api/practices/${id}?locale=sv&depth=0`)
    expect(swedish.body.title).toBe('Ensimmäinen title sv')
    const english = await app.http('GET', `/api/practices/${id}?locale=en&depth=0`)
    expect([english.status, english.body.title ?? null]).toEqual([200, null])
  })

  it('a new revision does not touch the public copy', async () => {
    const before = (await stranger(id)).text
    expect((await door.save(people.editor, id, { title: 'Uusi versio' }, 'fi')).code).toBeNull()
    expect((await stranger(id)).text).toBe(before)
    const { workflow } = await door.workflow(people.editor, id)
    expect(workflow).toMatchObject({ state: 'draft', live: true, revision: 5, approvedHash: null })
    expect((await door.read(people.editor, id)).doc).toMatchObject({ title: 'Uusi versio' })
  })

  it('the second revision goes the same way, and replaces the public text', async () => {
    const { approver2, editor } = people
    expect((await door.step(editor, id, 'submit', { expectedRevision: 5 })).code).toBeNull()
    expect((await door.step(approver2, id, 'approve', { expectedRevision: 5 })).code).toBeNull()
    expect((await stranger(id)).body.title).toBe('Ranskaa, korjattu')
    expect((await door.step(approver2, id, 'publish', { expectedRevision: 5 })).code).toBeNull()
    expect((await stranger(id)).body.title).toBe('Uusi versio')
  })

  it('taken down with a reason, it is gone for strangers', async () => {
    const { approver } = people
    expect(
      (await door.step(approver, id, 'unpublish', { expectedRevision: 5, comment: 'Virhe.' })).code,
    ).toBe('REASON_REQUIRED')
    const down = await door.step(approver, id, 'unpublish', {
      expectedRevision: 5,
      comment: 'Virhe.',
      reason: 'error',
    })
    expect(down).toMatchObject({
      code: null,
      workflow: { state: 'draft', live: false, liveHash: null, approvedHash: null },
    })
    const gone = await stranger(id)
    expect(gone.status).toBe(410)
    expect(gone.body.errors[0].data).toMatchObject({ reason: 'error' })
    expect(gone.text).not.toMatch(/Uusi versio|Virhe/)
    const list = await app.http('GET', `/api/practices?where[id][equals]=${id}`)
    expect(list.body.totalDocs).toBe(0)
  })

  it('the history tells every act, newest first, in one whole chain', async () => {
    const { body } = await app.http('GET', `/api/practices/${id}/workflow/history?limit=100`, {
      token: people.editor.token,
    })
    const oldestFirst = body.docs.toReversed()
    expect(
      oldestFirst.map(
        ({ type, actorName, from, to, revision }: Body) =>
          `${revision} ${type} ${actorName.slice(8)}: ${from ?? '-'} > ${to}`,
      ),
    ).toEqual([
      '1 create editor: - > draft',
      '2 save editor: draft > draft',
      '3 save editor: draft > draft',
      '3 submit editor: draft > inReview',
      '3 requestChanges approver: inReview > changesRequested',
      '4 save editor: changesRequested > changesRequested',
      '4 submit editor: changesRequested > inReview',
      '4 approve approver: inReview > approved',
      '4 publish approver: approved > published',
      '5 save editor: published > draft',
      '5 submit editor: draft > inReview',
      '5 approve approver2: inReview > approved',
      '5 publish approver2: approved > published',
      '5 unpublish approver: published > draft',
    ])
    expect(breaks(oldestFirst)).toEqual([])
    expect(oldestFirst[4]).toMatchObject({
      comment: 'Kerro tuloksista.',
      actorId: String(people.approver.id),
    })
    expect(oldestFirst.every(({ at }: Body) => /^\d{4}-\d\d-\d\dT/.test(at))).toBe(true)
    const page = await app.http('GET', `/api/practices/${id}/workflow/history?limit=3&page=2`, {
      token: people.approver.token,
    })
    expect(page.body.docs.map(({ seq }: Body) => seq)).toEqual([11, 10, 9])
    expect(page.body).toMatchObject({ totalDocs: 14, totalPages: 5, hasNextPage: true })
  })
})
