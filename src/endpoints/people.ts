import type { CollectionSlug, Endpoint, PayloadRequest, TypedUser, Where } from 'payload'

import { optionsOf } from '../engine/index.js'
import { refusal } from '../errors.js'
import { list, record, says, text } from '../openapi/says.js'

const MOST = 20
const LOOKED_AT = 200

type Named = TypedUser & { name?: string }

const idsOf = (req: PayloadRequest): Array<number | string> => {
  const people = req.payload.config.admin.user as CollectionSlug
  const type = req.payload.collections[people].customIDType ?? req.payload.db.defaultIDType
  const given = String(req.query?.ids ?? '')
    .split(',')
    .filter(Boolean)
    .slice(0, MOST)
  return type === 'number' ? given.map(Number).filter(Number.isSafeInteger) : given
}

const startsWith = (name: string, query: string): boolean =>
  [name, ...name.split(/[\s-]+/)].some((part) => part.toLocaleLowerCase('fi').startsWith(query))

/**
 * People to name as editors of a text: `?q=` the beginning of a name, or `?ids=` for the names of known ids. Names
 * only, for signed-in users with a role; accounts themselves are read by their owners and administrators.
 */
export const peopleEndpoint: Endpoint = {
  path: '/people',
  method: 'get',
  custom: says({
    summary: 'People to name as editors of a text',
    query: [
      { name: 'q', description: 'The beginning of a name.', schema: text() },
      { name: 'ids', description: 'Or known ids, separated by commas.', schema: text() },
    ],
    answer: record({ people: list(record({ id: text(), name: text() })) }),
    refusals: ['NOT_ALLOWED'],
  }),
  handler: async (req) => {
    const { rolesOf, table } = optionsOf(req.payload)
    if (!req.user) throw refusal(req, 'NOT_SIGNED_IN')
    if (rolesOf(req.user).length === 0) throw refusal(req, 'NOT_ALLOWED')
    const query = String(req.query?.q ?? '')
      .trim()
      .slice(0, 100)
      .toLocaleLowerCase('fi')
    const known = req.query?.ids !== undefined
    const where: Where = known ? { id: { in: idsOf(req) } } : query ? { name: { like: query } } : {}
    const { docs } = await req.payload.find({
      collection: req.payload.config.admin.user as CollectionSlug,
      depth: 0,
      limit: LOOKED_AT,
      overrideAccess: true,
      pagination: false,
      sort: 'name',
      where,
    })
    const typists = Object.values(table.states).flatMap(({ editableBy }) => editableBy)
    const people = (docs as unknown as Named[])
      .filter((user) => known || rolesOf(user).some((role) => typists.includes(role)))
      .filter(({ name }) => known || startsWith(name ?? '', query))
      .slice(0, MOST)
      .map(({ id, name }) => ({ id: String(id), name: name ?? String(id) }))
    return Response.json({ people })
  },
}
