import { isDeepStrictEqual } from 'node:util'

import type { Lane, Outcome, Request, Surroundings } from './lanes.js'

import { expected, look } from './look.js'
import { type Act, after, type Model, nothing } from './model.js'
import { TEXTS } from './world.js'

type ShortRequest = Request & { act: Act }

const FOUND = `select
  (select coalesce(json_agg(_parent_id), '[]') from terms_locales where note = $1) as ids,
  (select count(*)::int from _terms_v_locales where version_note = $1) as versions`

/** Documents that are made, saved and deleted again. Making one has no key: it must not leave a half. */
export const shortLives = ({ choose, database, mark, world }: Surroundings): Lane => {
  const token = world.tokens.editor
  const { change, finnish, table } = TEXTS.terms
  let id: number | undefined
  let model: Model = nothing

  const create = (made: string): ShortRequest => ({
    name: 'create',
    act: { name: 'create', mark: made },
    sent: { method: 'POST', path: '/api/terms?locale=fi&depth=0', token, body: finnish(world, made) },
  })
  const save = (made: string): ShortRequest => ({
    name: 'save',
    act: { name: 'save', mark: made },
    sent: {
      method: 'PATCH',
      path: `/api/terms/${id}?locale=fi&depth=0`,
      token,
      body: change(made),
      headers: { 'if-match': `"${model.revisions.length}"` },
    },
  })
  const remove = (made: string): ShortRequest => ({
    name: 'delete',
    act: { name: 'delete', mark: made },
    sent: { method: 'DELETE', path: `/api/terms/${id}`, token },
  })

  /** The id of a document whose making was not acknowledged, if there is one. */
  const findMade = async (made: string): Promise<number | undefined> => {
    const [found] = await database.sql<{ ids: number[]; versions: number }>(FOUND, [made])
    const { ids, versions } = found!
    if (ids.length > 1 || versions !== ids.length)
      throw new Error(`half-made: ${ids.length} documents and ${versions} versions of one`)
    return ids[0]
  }

  return {
    next: () => {
      if (model.state === 'gone') [id, model] = [undefined, nothing]
      if (id === undefined) return create(mark())
      return choose.often(50) ? save(mark()) : remove(mark())
    },
    acknowledged: (request, { body }) => {
      const { act } = request as ShortRequest
      model = after(model, act)
      if (act.name === 'create') id = body.doc.id as number
    },
    settle: async (open) => {
      const act = (open as ShortRequest | undefined)?.act
      if (act?.name === 'create') id = await findMade(act.mark)
      if (id === undefined) return act && 'not done'
      const found = await look(database, table, id)
      const candidates = act ? [after(model, act), model] : [model]
      const at = candidates.findIndex((candidate) => isDeepStrictEqual(expected(candidate), found))
      if (at < 0)
        throw new Error(
          `half-done or lost: there is ${JSON.stringify(found)}, not ${JSON.stringify(candidates)}`,
        )
      model = candidates[at]!
      const outcome: Outcome = at === 0 ? 'done' : 'not done'
      return act && outcome
    },
    retry: (open, outcome) => {
      const { act, sent } = open as ShortRequest
      // To make it again would be another document.
      if (act.name === 'create') return undefined
      const again = act.name === 'delete' ? [404] : [409]
      return { sent, statuses: outcome === 'done' ? again : [200] }
    },
  }
}
