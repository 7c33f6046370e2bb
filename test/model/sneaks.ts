import type { Answer, Body } from '../helpers/app.js'
import { NAMES, type World } from './world.js'
import type { Kind } from './model.js'

type Target = { kind: Kind; id: number; version: number; token: { token?: string } }
/** Over HTTP the answer; in code what is to be called. */
type Sneak = (world: World, target: Target) => Promise<Answer | (() => Promise<unknown>)>

/** What Payload's GraphQL demands in every `data` of a new document, a copy among them. */
export const GRAPHQL_MUST = 'sourceLanguage:fi,licence:CC_BY_4_0'

const patch =
  (query: string, body: Body): Sneak =>
  ({ app }, { kind, id, token }) =>
    app.http('PATCH', `/api/${kind}${query.replace('ID', String(id))}`, { ...token, body })

const graphql =
  (mutation: (singular: string, target: Target) => string): Sneak =>
  ({ app }, target) =>
    app.graphql(`mutation{did:${mutation(NAMES[target.kind].singular, target)}{id}}`, {}, target.token)

type Call = (payload: Body, target: Target & { here: Body }) => Promise<unknown>
const code =
  (call: Call): Sneak =>
  async ({ app }, target) =>
  () =>
    call(app.payload, { ...target, here: { collection: target.kind, id: target.id } })

const NO_HASH = '0'.repeat(64)
const published = { _status: 'published' }
const now = () => new Date().toISOString()

/** Ways to make text public, change public text or take it down without a step. None may do anything. */
export const HTTP_SNEAKS: Record<string, Sneak> = {
  'PATCH published': patch('/ID', published),
  'PATCH published, draft=true': patch('/ID?draft=true', published),
  'PATCH published, draft=false': patch('/ID?draft=false', published),
  'PATCH published, autosave': patch('/ID?draft=true&autosave=true', published),
  'PATCH published in a language': patch('/ID', { _status: { fi: 'published' } }),
  'PATCH publishAllLocales': patch('/ID?publishAllLocales=true', {}),
  'PATCH unpublishAllLocales': patch('/ID?unpublishAllLocales=true', {}),
  'PATCH publishSpecificLocale': patch('/ID?publishSpecificLocale=fi', {}),
  'bulk PATCH published': patch('?where[id][equals]=ID', published),
  'bulk PATCH': patch('?where[id][equals]=ID&draft=true', { licence: 'CC0-1.0' }),
  'bulk DELETE': ({ app }, { kind, id, token }) =>
    app.http('DELETE', `/api/${kind}?where[id][equals]=${id}&reason=privacy`, token),
  'copy as published': ({ app }, { kind, id, token }) =>
    app.http('POST', `/api/${kind}/${id}/duplicate`, { ...token, body: published }),
  'restore as published': ({ app }, { kind, version, token }) =>
    app.http('POST', `/api/${kind}/versions/${version}`, { ...token, body: {} }),
  'GraphQL update published': graphql((name, { id }) => `update${name}(id:${id},data:{_status:published})`),
  'GraphQL update published, draft': graphql(
    (name, { id }) => `update${name}(id:${id},draft:true,data:{_status:published})`,
  ),
  'GraphQL update published, autosave': graphql(
    (name, { id }) => `update${name}(id:${id},autosave:true,data:{_status:published})`,
  ),
  'GraphQL copy as published': graphql(
    (name, { id }) => `duplicate${name}(id:${id},data:{${GRAPHQL_MUST},_status:published})`,
  ),
  'GraphQL restore as published': graphql(
    (name, { version }) => `restoreVersion${name}(id:${version},draft:false)`,
  ),
}

/** The same from inside: code that overrides access, and the database adapter itself. */
export const CODE_SNEAKS: Record<string, Sneak> = {
  'Local API update': code((payload, { here }) => payload.update({ ...here, data: published })),
  'Local API update, draft': code((payload, { here }) =>
    payload.update({ ...here, draft: true, data: published }),
  ),
  'Local API publishAllLocales': code((payload, { here }) =>
    payload.update({ ...here, data: {}, publishAllLocales: true }),
  ),
  'Local API unpublishAllLocales': code((payload, { here }) =>
    payload.update({ ...here, data: {}, unpublishAllLocales: true }),
  ),
  'Local API bulk': code((payload, { kind, id }) =>
    payload.update({ collection: kind, where: { id: { equals: id } }, data: published }),
  ),
  'Local API bulk delete': code((payload, { kind, id }) =>
    payload.delete({ collection: kind, where: { id: { equals: id } } }),
  ),
  'Local API restore': code((payload, { kind, version }) =>
    payload.restoreVersion({ collection: kind, id: version }),
  ),
  'a forged permit': code((payload, { here, id }) =>
    payload.update({
      ...here,
      data: published,
      context: {
        polkkaPermit: { collection: here.collection, id: String(id), kind: 'shows', hash: NO_HASH },
      },
    }),
  ),
  'adapter updateOne': code((payload, { here }) => payload.db.updateOne({ ...here, data: published })),
  'adapter updateMany': code((payload, { kind, id }) =>
    payload.db.updateMany({ collection: kind, where: { id: { equals: id } }, data: published }),
  ),
  'adapter upsert': code((payload, { kind, id }) =>
    payload.db.upsert({ collection: kind, where: { id: { equals: id } }, data: published }),
  ),
  'adapter createVersion': code((payload, { kind, id }) =>
    payload.db.createVersion({
      collectionSlug: kind,
      parent: id,
      versionData: published,
      autosave: false,
      createdAt: now(),
      updatedAt: now(),
    }),
  ),
  'adapter deleteOne': code((payload, { kind, id }) =>
    payload.db.deleteOne({ collection: kind, where: { id: { equals: id } } }),
  ),
  'adapter deleteVersions': code((payload, { kind, id }) =>
    payload.db.deleteVersions({ collection: kind, where: { parent: { equals: id } } }),
  ),
  'adapter on the case': code((payload, { kind, id }) =>
    payload.db.updateMany({
      collection: 'reviews',
      where: { targetCollection: { equals: kind }, targetId: { equals: String(id) } },
      data: { state: 'approved', contributors: [] },
    }),
  ),
}

export const SNEAKS: Record<string, Sneak> = { ...HTTP_SNEAKS, ...CODE_SNEAKS }
