import { isDeepStrictEqual } from 'node:util'

import type { TransitionName } from '../../src/workflow/index.js'
import type { Lane, Outcome, Request, Surroundings } from './lanes.js'

import { type Got, send, type Sent } from './http.js'
import { expected, look } from './look.js'
import { type Act, after, afterClock, isOpen, type Model, nothing, stepsFrom } from './model.js'
import { type Collection, TEXTS, type Who } from './world.js'

/** What one must say besides the revision. Every step carries its mark as a comment. */
const MORE: Partial<Record<TransitionName, () => object>> = {
  unpublish: () => ({ reason: 'error' }),
  schedule: () => ({ publishAt: new Date(Date.now() + 5_000).toISOString() }),
}
/** Steps that lead on come more often than those that lead out. */
const LEADS_ON: readonly TransitionName[] = ['submit', 'approve', 'publish', 'schedule', 'confirm', 'reopen']
const BY_EDITOR: readonly TransitionName[] = ['submit', 'withdraw']

type Doc = { id: number; model: Model; last?: { sent: Sent; text: string } }
type DocRequest = Request & { doc: Doc; act: Act }

const stepRequest = (
  { tokens }: Surroundings['world'],
  collection: Collection,
  doc: Doc,
  name: TransitionName,
  mark: string,
): DocRequest => {
  const who: Who = BY_EDITOR.includes(name) ? 'editor' : 'approver'
  const body = { expectedRevision: doc.model.revisions.length, comment: mark, ...MORE[name]?.() }
  return {
    name,
    doc,
    act: { name, mark, key: mark },
    sent: {
      method: 'POST',
      path: `/api/${collection}/${doc.id}/workflow/${name}`,
      token: tokens[who],
      body,
      headers: { 'idempotency-key': mark },
    },
  }
}

const saveRequest = (
  { tokens }: Surroundings['world'],
  collection: Collection,
  doc: Doc,
  mark: string,
  file: number | undefined,
): DocRequest => ({
  name: 'save',
  doc,
  act: { name: 'save', mark, file: file ?? doc.model.revisions.at(-1)?.file },
  sent: {
    method: 'PATCH',
    path: `/api/${collection}/${doc.id}?locale=fi&depth=0`,
    token: tokens.editor,
    body: TEXTS[collection].change(mark, file),
    headers: { 'if-match': `"${doc.model.revisions.length}"` },
  },
})

/** A complete document in both languages, made before anything is killed. */
const makeDoc = async (url: string, { world, mark }: Surroundings, collection: Collection): Promise<Doc> => {
  const text = TEXTS[collection]
  const token = world.tokens.editor
  const first = mark()
  const path = `/api/${collection}`
  const made = await send(url, {
    method: 'POST',
    path: `${path}?locale=fi`,
    token,
    body: text.finnish(world, first),
  })
  const id = made.body.doc?.id as number
  const swedish = { method: 'PATCH', path: `${path}/${id}?locale=sv`, token, body: text.swedish() }
  const both = await send(url, swedish)
  if (both.status !== 200) throw new Error(`no ${collection} could be made: ${made.text} ${both.text}`)
  const created = after(nothing, { name: 'create', mark: first })
  return { id, model: after(created, { name: 'save', mark: first }) }
}

/** Which of the states that may be is the one that is? */
const recognise = (found: unknown, candidates: Model[]): Model => {
  const model = candidates.find((candidate) => isDeepStrictEqual(expected(candidate), found))
  if (model) return model
  const could = candidates.map((candidate) => JSON.stringify(expected(candidate))).join('\n  or ')
  throw new Error(`half-done or lost:\n  there is ${JSON.stringify(found)}\n  must be ${could}`)
}

const withClock = (model: Model): Model[] => (model.scheduled ? [model, afterClock(model)] : [model])

/** Two documents of one collection, written and taken through the workflow. `files` are what a text may show. */
export const textLane = async (
  url: string,
  surroundings: Surroundings,
  collection: Collection,
  files: () => number[] = () => [],
): Promise<Lane> => {
  const { choose, database, mark, world } = surroundings
  const docs = [await makeDoc(url, surroundings, collection), await makeDoc(url, surroundings, collection)]

  const settleDoc = async (doc: Doc, act: Act | undefined): Promise<Outcome | undefined> => {
    const found = await look(database, TEXTS[collection].table, doc.id)
    const without = withClock(doc.model)
    const withIt = act ? withClock(after(doc.model, act)) : []
    doc.model = recognise(found, [...without, ...withIt])
    return act && (withIt.includes(doc.model) ? 'done' : 'not done')
  }

  return {
    next: () => {
      // A scheduled one is the clock's.
      const free = docs.filter(({ model }) => !model.scheduled)
      if (free.length === 0) return undefined
      const doc = choose.one(free)
      const steps = stepsFrom(doc.model).flatMap((name) =>
        LEADS_ON.includes(name) ? Array<TransitionName>(6).fill(name) : [name],
      )
      const saves = isOpen(doc.model.state as never) && choose.often(30)
      if (saves) {
        const shown = files()
        return saveRequest(world, collection, doc, mark(), shown.length > 0 ? choose.one(shown) : undefined)
      }
      return { ...stepRequest(world, collection, doc, choose.one(steps), mark()), again: choose.often(20) }
    },
    acknowledged: (request, got: Got) => {
      const { act, doc, sent } = request as DocRequest
      doc.model = after(doc.model, act)
      if (act.key) doc.last = { sent, text: got.text }
    },
    settle: async (open) => {
      const { act, doc: opened } = (open ?? {}) as Partial<DocRequest>
      let outcome: Outcome | undefined
      for (const doc of docs) outcome = (await settleDoc(doc, doc === opened ? act : undefined)) ?? outcome
      return outcome
    },
    retry: (open, outcome) => {
      const { act, sent } = open as DocRequest
      if (act.name === 'save') return { sent, statuses: outcome === 'done' ? [409] : [200] }
      // The time that was asked for may have passed meanwhile.
      return { sent, statuses: act.name === 'schedule' && outcome === 'not done' ? [200, 400] : [200] }
    },
    repeat: () => {
      const { last } = choose.one(docs)
      return last && { ...last, statuses: [200] }
    },
  }
}
