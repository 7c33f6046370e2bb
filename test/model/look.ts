import type { Body } from '../helpers/app.js'
import type { Doc, Kind, Model, Text, Version } from './model.js'
import { KINDS, NAMES, type World } from './world.js'

/** One document as it really is: what a stranger is told, and what every table holds of it. */
export type Seen = {
  status: number
  shown: Body | null
  listed: Body | null
  main: Body | null
  versions: Body[]
  case: Body
  events: Body[]
  snapshots: Body[]
}
type Found = { docs: Body[] }

const everything = async (world: World, collection: string, where: Body, sort = 'id'): Promise<Body[]> => {
  const asked = { collection, where, sort, limit: 0, pagination: false, req: {} }
  return ((await world.app.payload.db.find(asked as never)) as unknown as Found).docs
}

const versionsOf = async (world: World, collection: string, ids: number[]): Promise<Body[]> => {
  const asked = {
    collection,
    where: { parent: { in: ids } },
    sort: 'id',
    limit: 0,
    pagination: false,
    req: {},
  }
  return ((await world.app.payload.db.findVersions(asked as never)) as unknown as Found).docs
}

/** The documents of one kind, looked at through every window at once. */
const lookAt = async (world: World, kind: Kind, indices: number[]): Promise<Array<[number, Seen]>> => {
  const ids = indices.map((index) => world.docs[index]!)
  const ofCases = { and: [{ targetCollection: { equals: kind } }, { targetId: { in: ids.map(String) } }] }
  const query = 'locale=all&depth=0'
  const [list, singles, mains, versions, cases, events, snapshots] = await Promise.all([
    world.app.http('GET', `/api/${kind}?${query}&limit=100&where[id][in]=${ids.join()}`),
    Promise.all(ids.map((id) => world.app.http('GET', `/api/${kind}/${id}?${query}`))),
    everything(world, kind, { id: { in: ids } }),
    versionsOf(world, kind, ids),
    everything(world, 'reviews', ofCases),
    everything(world, 'review-events', ofCases, 'seq'),
    everything(world, 'publications', ofCases),
  ])
  return indices.map((index, at) => {
    const id = ids[at]!
    const isOfCase = ({ targetId }: Body) => targetId === String(id)
    world.versions[index] = versions.filter(({ parent }) => parent === id).map((row) => row.id as number)
    return [
      index,
      {
        status: singles[at]!.status,
        shown: singles[at]!.status === 200 ? singles[at]!.body : null,
        listed: list.body.docs.find((doc: Body) => doc.id === id) ?? null,
        main: mains.find((doc) => doc.id === id) ?? null,
        versions: versions.filter(({ parent }) => parent === id),
        case: cases.find(isOfCase) ?? {},
        events: events.filter(isOfCase),
        snapshots: snapshots.filter(isOfCase),
      },
    ]
  })
}

export const look = async (world: World, model: Model, only?: number[]): Promise<Map<number, Seen>> => {
  const indices = only ?? world.docs.map((_, index) => index)
  const found = await Promise.all(
    KINDS.map((kind) => {
      const own = indices.filter((index) => model.docs[index]?.kind === kind)
      return own.length > 0 ? lookAt(world, kind, own) : []
    }),
  )
  return new Map(found.flat())
}

/** The written parts of a stored or shown document, in the model's form. */
export const textIn = (world: World, { kind }: Doc, row: Body): Text => {
  const { lead, title } = NAMES[kind]
  const inLanguages = (value: Body | null | undefined) => ({ fi: value?.fi ?? '', sv: value?.sv ?? '' })
  const hero = row.heroImage?.id ?? row.heroImage ?? null
  return {
    title: inLanguages(row[title]),
    lead: inLanguages(row[lead]),
    hero: hero === null ? null : world.files.indexOf(hero as number),
    project: (row.coordinationProjects ?? []).length > 0,
    declared: kind === 'terms' || row.declarations?.noPupilData === true,
  }
}

export const versionIn = (world: World, doc: Doc, { version }: Body): Version => ({
  text: textIn(world, doc, version as Body),
  owner: version.owner ?? null,
  editors: version.editors ?? [],
  status: version._status,
})
