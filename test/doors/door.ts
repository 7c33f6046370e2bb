import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'

import { STATUS } from '../../src/errors.js'
import type { Answer, Body } from '../helpers/app.js'
import type { Attempt, Deed } from './attempts.js'
import { type Actor, tokenOf, type World } from './world.js'

/** Tries one deed as somebody and tells what came of it: `done`, or the refusal's status and code. */
export type Try = (world: World, deed: Deed, who: Actor) => Promise<string>

/** What the most entitled person is told, attempt by attempt; null where the door has nothing for it. */
export type Told = Record<Attempt, string | null>

export type Row = { door: string; attempt: Try; who: readonly Actor[]; told: Told }

/** Owner and approver in one, a named editor, staff, an editor of other texts, an account without a role, nobody. */
export const EVERYBODY = ['both', 'editor', 'approver', 'admin', 'editor2', 'nobody', 'stranger'] as const
/** Everybody with a role. */
export const STAFF = ['both', 'editor', 'approver', 'admin'] as const
/** Whoever owns the documents: where anybody gets through, it is they. */
export const OWNER = ['both'] as const
/** Code of this process: no person at all. */
export const CODE = ['stranger'] as const

const STATUSES: Record<string, number> = STATUS

/** `done`, or the code of the refusal; with its status only where that is not the one that belongs to the code. */
export const outcome = (answer: Answer): string => {
  const { body, status, text } = answer
  if (status >= 500) return `${status} ${text.slice(0, 200)}`
  const [error] = (body.errors ?? []) as Body[]
  if (error && status === 200) return String(error.extensions?.data?.code ?? error.message).slice(0, 120)
  if (status < 400) return 'done'
  const code = String(error?.data?.code)
  return STATUSES[code] === status ? code : `${status} ${code}`
}

/** What a call of code came to. */
export const outcomeOf = (call: () => Promise<unknown>): Promise<string> =>
  call().then(
    // A bulk operation that does nothing tells so in its answer.
    (answer) =>
      (answer as { errors?: Array<{ message: string }> } | undefined)?.errors?.[0]?.message ?? 'done',
    (error: Error & { data?: { code?: string } }) => error.data?.code ?? error.name,
  )

/** A REST request; `path` begins after the collection. */
export const rest =
  (method: string, path: (deed: Deed) => string, body?: (deed: Deed) => unknown, headers?: Body): Try =>
  async (world, deed, who) =>
    outcome(
      await world.app.http(method, `/api/${world.slug}${path(deed)}`, {
        ...tokenOf(world, who),
        ...(body ? { body: body(deed) } : {}),
        ...(headers ? { headers } : {}),
      }),
    )

/** What GraphQL demands of a whole document besides what is tried. */
const WHOLE = { sourceLanguage: 'fi', licence: 'CC0_1_0', prefLabel: 'SALAINEN' }

/** A GraphQL mutation; `$data` is what is tried, as a part of a document or as a whole one. `query` stands on the address. */
export const graphql =
  (mutation: (deed: Deed, world: World) => string, query = ''): Try =>
  async (world, deed, who) => {
    const text = mutation(deed, world)
    const type = /(create|duplicate)/.test(text) ? 'Input' : 'UpdateInput'
    const head = text.includes('$data') ? `($data: mutation${world.names.one}${type}!)` : ''
    const data = type === 'Input' ? { ...WHOLE, ...deed.data } : deed.data
    const body = { query: `mutation${head}{${text}}`, variables: { data } }
    return outcome(await world.app.http('POST', `/api/graphql${query}`, { ...tokenOf(world, who), body }))
  }

/** The Local API, or the adapter, called by name. */
export type Calls = Record<string, (args: object) => Promise<unknown>>

/** A call of the Local API: access overridden where nobody calls. */
export const local =
  (
    operation: 'create' | 'delete' | 'duplicate' | 'restoreVersion' | 'update',
    args: (deed: Deed) => object,
  ): Try =>
  (world, deed, who) =>
    outcomeOf(() =>
      (world.app.payload as unknown as Calls)[operation]!({
        collection: world.slug,
        ...(who === 'stranger' ? {} : { user: world.people[who].user, overrideAccess: false }),
        ...args(deed),
      }),
    )

/** Code in the middle of a request of somebody's, in its transaction, which is undone when it fails. */
export const inTransaction = async (
  { app, people }: World,
  who: Actor,
  deed: (req: PayloadRequest) => Promise<unknown>,
): Promise<unknown> => {
  const user = who === 'stranger' ? undefined : (people[who].user as never)
  const req = await createLocalReq({ user }, app.payload)
  await initTransaction(req)
  try {
    const result = await deed(req)
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** A call of the database adapter, by code in somebody's request. */
export const adapter =
  (method: string, args: (deed: Deed, world: World) => object): Try =>
  (world, deed, who) =>
    outcomeOf(() =>
      inTransaction(world, who, (req) =>
        (world.app.payload.db as unknown as Calls)[method]!({
          collection: world.slug,
          req,
          ...args(deed, world),
        }),
      ),
    )

/** A row of the table; its answers stand in the order of the attempts, `-` for none. */
export const row = (door: string, attempt: Try, who: readonly Actor[], answers: string): Row => {
  const [save, publish, change, takeDown, slip, rewrite, erase] = answers
    .split('|')
    .map((answer) => (answer.trim() === '-' ? null : answer.trim()))
  if (erase === undefined) throw new Error(`${door}: seven answers, please`)
  return {
    door,
    attempt,
    who,
    told: {
      save: save!,
      publish: publish!,
      change: change!,
      'take down': takeDown!,
      'slip past': slip!,
      rewrite: rewrite!,
      erase,
    },
  }
}
