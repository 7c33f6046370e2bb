import type { Answer, Body } from '../helpers/app.js'
import type { Door } from './deeds.js'
import type { Model, Who } from './model.js'
import { as, isPerson, NAMES, type World } from './world.js'

/** What a door said: a status and a code, `ok` when it was done; `made` is the id of what was made. */
export type Said = { status: number; code: string; made?: number | undefined; body?: unknown }

export const fromHttp = ({ status, body }: Answer): Said => {
  const error = body.errors?.[0]
  if (!error) return { status, code: 'ok', made: body.doc?.id ?? body.data?.did?.id, body }
  const { data, statusCode } = error.extensions ?? { data: error.data, statusCode: status }
  return { status: statusCode ?? status, code: data?.code ?? error.message }
}

/** Payload's own errors carry no code in code; over HTTP they get one by their status, and so do they here. */
const PAYLOADS_OWN: Record<number, string> = { 400: 'BAD_INPUT', 403: 'NOT_ALLOWED', 404: 'NOT_FOUND' }

export const fromCode = async (work: () => Promise<unknown>, by?: Who): Promise<Said> => {
  try {
    const done = (await work()) as { id?: number } | null
    return { status: 200, code: 'ok', made: done?.id }
  } catch (error) {
    const { data, message, status = 500 } = error as Error & { status?: number; data?: Body }
    if (data?.code) return { status, code: data.code }
    if (status === 403 && by === 'stranger') return { status: 401, code: 'NOT_SIGNED_IN' }
    return { status, code: PAYLOADS_OWN[status] ?? message }
  }
}

export const tokenOf = ({ people }: World, who: Who) => (isPerson(who) ? { token: people[who].token } : {})

/** One act by each door that leads to it. */
export type Ways = {
  REST: () => Promise<Answer>
  GraphQL?: () => Promise<Answer>
  code: () => Promise<unknown>
}

/** Through the named door; code that acts for nobody has one only. */
export const through = async (
  { by, door = 'REST' }: { by: Who; door?: Door | undefined },
  ways: Ways,
): Promise<Said> => {
  if (door === 'code' || by === 'system') return fromCode(ways.code, by)
  const way = door === 'GraphQL' ? (ways.GraphQL ?? ways.REST) : ways.REST
  return fromHttp(await way())
}

/** What to call to reach one document as one person. */
export const at = (world: World, model: Model, { by, doc }: { by: Who; doc: number }) => {
  const { kind } = model.docs[doc]!
  const id = world.docs[doc]!
  const token = tokenOf(world, by)
  const rest = (method: string, more: string, body?: unknown, headers: Record<string, string> = {}) =>
    world.app.http(method, `/api/${kind}/${id}${more}`, { ...token, body, headers })
  const graphql = (field: string, args: string, { inner = 'id', types = '', variables = {} } = {}) =>
    world.app.graphql(`mutation${types}{did:${field}(${args}){${inner}}}`, variables, token)
  const { singular } = NAMES[kind]
  const local = { collection: kind, id, ...as(world, model, by) }
  return { kind, id, singular, token, local, rest, graphql, payload: world.app.payload as unknown as Body }
}
