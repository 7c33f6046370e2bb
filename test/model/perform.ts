import { publishDue, transition } from '../../src/index.js'
import type { Answer, Body } from '../helpers/app.js'
import { sendFile } from '../helpers/files.js'
import { type Of, saidBy, type Single } from './deeds.js'
import { at, fromCode, fromHttp, type Said, through, tokenOf } from './doors.js'
import { TAMPERED, words } from './effects.js'
import type { Doc, Language, Model } from './model.js'
import { GRAPHQL_MUST, SNEAKS } from './sneaks.js'
import { as, idOf, NAMES, userOf, type World } from './world.js'

const create = (world: World, model: Model, deed: Of<'create'>): Promise<Said> => {
  const { by, nth, of } = deed
  const { lead, title } = NAMES[of]
  const data = { ...world.complete[of], [title]: words(by, nth), [lead]: words(by, nth) }
  const payload = world.app.payload as unknown as Body
  return through(deed, {
    REST: () => world.app.http('POST', `/api/${of}`, { ...tokenOf(world, by), body: data }),
    code: () => payload.create({ collection: of, data, locale: 'fi', ...as(world, model, by) }),
  })
}

type Change = { data: Body; locale: Language; revision?: number | undefined; flags?: string | undefined }
type Saving = Of<'complete'> | Of<'handOver'> | Of<'save'>

const update = (world: World, model: Model, deed: Saving, { data, flags = '', locale, revision }: Change) => {
  const { graphql, id, local, payload, rest, singular } = at(world, model, deed)
  const based = revision === undefined ? data : { ...data, workflow: { revision } }
  const match: Record<string, string> = revision === undefined ? {} : { 'if-match': `"${revision}"` }
  return through(deed, {
    REST: () => rest('PATCH', `?locale=${locale}${flags}`, data, match),
    GraphQL: () =>
      graphql(`update${singular}`, `id:${id},locale:${locale},data:$data`, {
        types: `($data:mutation${singular}UpdateInput!)`,
        variables: { data: based },
      }),
    code: () => payload.update({ ...local, data: based, locale }),
  })
}

const dataOf = (world: World, { kind }: Doc, { by, nth, part }: Of<'save'>): Body => {
  if (part === 'hero') return { heroImage: nth < 0 ? null : world.files[nth] }
  if (part === 'project') return { coordinationProjects: nth > 0 ? [world.project] : [] }
  return { [NAMES[kind][part]]: words(by, nth) }
}

const save = (world: World, model: Model, deed: Of<'save'>): Promise<Said> => {
  const doc = model.docs[deed.doc]!
  const { flags, language: locale } = deed
  return update(world, model, deed, {
    data: dataOf(world, doc, deed),
    locale,
    revision: saidBy(doc, deed),
    flags,
  })
}

const complete = (world: World, model: Model, deed: Of<'complete'>): Promise<Said> => {
  const { kind } = model.docs[deed.doc]!
  const { lead, title } = NAMES[kind]
  const word = words(deed.by, 1)
  return update(world, model, deed, {
    data: { ...world.kept[kind], [title]: word, [lead]: word },
    locale: 'sv',
  })
}

const handOver = (world: World, model: Model, deed: Of<'handOver'>): Promise<Said> => {
  const { editors, owner } = deed
  const data = {
    ...(owner ? { owner: idOf(world, owner) } : {}),
    ...(editors ? { editors: editors.map((who) => idOf(world, who)) } : {}),
  }
  return update(world, model, deed, { data, locale: 'fi' })
}

const copy = (world: World, model: Model, deed: Of<'copy'>): Promise<Said> => {
  const { graphql, id, local, payload, rest, singular } = at(world, model, deed)
  return through(deed, {
    REST: () => rest('POST', '/duplicate', {}),
    GraphQL: () => graphql(`duplicate${singular}`, `id:${id},data:{${GRAPHQL_MUST}}`),
    code: () => payload.duplicate(local),
  })
}

const restore = (world: World, model: Model, deed: Of<'restore'>): Promise<Said> => {
  const { graphql, kind, local, payload, singular, token } = at(world, model, deed)
  const { asDraft } = deed
  const id = world.versions[deed.doc]![deed.version]!
  const path = `/api/${kind}/versions/${id}${asDraft ? '?draft=true' : ''}`
  return through(deed, {
    REST: () => world.app.http('POST', path, { ...token, body: {} }),
    GraphQL: () => graphql(`restoreVersion${singular}`, `id:${id},draft:${asDraft}`),
    code: () => payload.restoreVersion({ ...local, id }),
  })
}

const HOUR = 3_600_000
/** Publications are set for an hour from now, ends for two. */
const inHours = (hours: number): Date => new Date(Date.now() + hours * HOUR)

const inputOf = (doc: Doc, deed: Of<'step'>): Body => {
  const { given = 'all', until = false } = deed
  return {
    expectedRevision: saidBy(doc, deed),
    ...(given === 'none' ? {} : { comment: 'Perustelu.' }),
    ...(given === 'all' ? { reason: 'error', publishAt: inHours(1).toISOString() } : {}),
    ...(until ? { unpublishAt: inHours(2).toISOString() } : {}),
  }
}

const STEP = {
  types:
    '($step:String!,$expectedRevision:Int,$comment:String,$reason:String,$publishAt:String,$unpublishAt:String)',
  args: 'transition:$step,expectedRevision:$expectedRevision,comment:$comment,reason:$reason,publishAt:$publishAt,unpublishAt:$unpublishAt',
}

/** The same request twice under one key: the second answer is the first one, to the letter. */
const twice = async (send: (headers: Record<string, string>) => Promise<Answer>): Promise<Said> => {
  const headers = { 'idempotency-key': crypto.randomUUID() }
  const [one, other] = [await send(headers), await send(headers)]
  if (one.text === other.text && one.status === other.status) return fromHttp(one)
  return { status: 0, code: `the retry got another answer: ${other.text}` }
}

const step = (world: World, model: Model, deed: Of<'step'>): Promise<Said> => {
  const { graphql, id, kind, payload, rest, singular } = at(world, model, deed)
  const { step: name } = deed
  const input = inputOf(model.docs[deed.doc]!, deed)
  const REST = (headers?: Record<string, string>) => rest('POST', `/workflow/${name}`, input, headers)
  const user = userOf(world, model, deed.by) as never
  if (deed.again) return twice(REST)
  return through(deed, {
    REST,
    GraphQL: () =>
      graphql(`transition${singular}`, `id:${id},${STEP.args}`, {
        inner: 'doc{id}',
        types: STEP.types,
        variables: { step: name, ...input },
      }),
    code: () => transition({ payload: payload as never, collection: kind, id, name, user, ...input }),
  })
}

const remove = (world: World, model: Model, deed: Of<'remove'>): Promise<Said> => {
  const { graphql, id, local, payload, rest, singular } = at(world, model, deed)
  const { reason } = deed
  const REST = () => rest('DELETE', reason ? `?reason=${reason}` : '')
  // Only REST has a place for the reason.
  return through(reason ? { by: deed.by } : deed, {
    REST,
    GraphQL: () => graphql(`delete${singular}`, `id:${id}`),
    code: () => payload.delete(local),
  })
}

const sneak = async (world: World, model: Model, deed: Of<'sneak'>): Promise<Said> => {
  const { id, kind, token } = at(world, model, deed)
  const target = { kind, id, version: world.versions[deed.doc]!.at(-1)!, token }
  const answer = await SNEAKS[deed.way]!(world, target)
  return typeof answer === 'function' ? fromCode(answer) : fromHttp(answer)
}

const upload = async (world: World, { by }: Of<'upload'>): Promise<Said> =>
  fromHttp(
    await sendFile(world.app, tokenOf(world, by).token, { bytes: world.pictures[0]!, name: 'kuva.png' }),
  )

const changeFile = (world: World, model: Model, deed: Of<'changeFile'>): Promise<Said> => {
  const { by, bytes } = deed
  const id = world.files[deed.file]!
  const data = { alt: `${by} ${crypto.randomUUID()}` }
  const payload = world.app.payload as unknown as Body
  const path = `/api/media/${id}`
  const file = { bytes: world.pictures[1]!, name: 'toinen.png', data }
  const { token } = tokenOf(world, by)
  return through(bytes ? { by } : deed, {
    REST: () =>
      bytes
        ? sendFile(world.app, token, file, path, 'PATCH')
        : world.app.http('PATCH', path, { ...tokenOf(world, by), body: data }),
    GraphQL: () =>
      world.app.graphql(
        `mutation{updateMedia(id:${id},data:{alt:"${data.alt}"}){id}}`,
        {},
        tokenOf(world, by),
      ),
    code: () => payload.update({ collection: 'media', id, data, ...as(world, model, by) }),
  })
}

const removeFile = (world: World, model: Model, deed: Of<'removeFile'>): Promise<Said> => {
  const id = world.files[deed.file]!
  const token = tokenOf(world, deed.by)
  const payload = world.app.payload as unknown as Body
  return through(deed, {
    REST: () => world.app.http('DELETE', `/api/media/${id}`, token),
    GraphQL: () => world.app.graphql(`mutation{deleteMedia(id:${id}){id}}`, {}, token),
    code: () => payload.delete({ collection: 'media', id, ...as(world, model, deed.by) }),
  })
}

const giveRoles = async (world: World, { by, roles, to }: Of<'giveRoles'>): Promise<Said> =>
  fromHttp(
    await world.app.http('PATCH', `/api/users/${idOf(world, to)}`, {
      ...tokenOf(world, by),
      body: { roles },
    }),
  )

/** Where nothing is public the document's own row says the same as its newest version. */
const tamper = async ({ app, docs }: World, model: Model, { doc }: Of<'tamper'>): Promise<Said> => {
  const { kind, live } = model.docs[doc]!
  const { lead } = NAMES[kind]
  const newest = `select id from _${kind}_v where parent_id = $1 and latest`
  const values = [docs[doc], TAMPERED]
  await app.sql(
    `update _${kind}_v_locales set version_${lead} = $2 where _locale = 'fi' and _parent_id in (${newest})`,
    values,
  )
  if (!live)
    await app.sql(`update ${kind}_locales set ${lead} = $2 where _locale = 'fi' and _parent_id = $1`, values)
  return { status: 200, code: 'ok' }
}

const tick = (world: World, { late }: Of<'tick'>): Promise<Said> =>
  fromCode(() => publishDue(world.app.payload, inHours(late ? 3 : 1.5)))

const ACTS: { [K in Single['kind']]: (world: World, model: Model, deed: Of<K>) => Promise<Said> } = {
  create,
  save,
  complete,
  handOver,
  copy,
  restore,
  step,
  sneak,
  remove,
  upload: (world, _, deed) => upload(world, deed),
  changeFile,
  removeFile,
  giveRoles: (world, _, deed) => giveRoles(world, deed),
  tamper,
  tick: (world, _, deed) => tick(world, deed),
}

/** Does it, and says what the door answered. */
export const perform = (world: World, model: Model, deed: Single): Promise<Said> =>
  (ACTS[deed.kind] as (world: World, model: Model, deed: Single) => Promise<Said>)(world, model, deed)
