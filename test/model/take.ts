import assert from 'node:assert/strict'

import type { Deed, Single } from './deeds.js'
import type { Said } from './doors.js'
import { saidBy } from './deeds.js'
import { perform } from './perform.js'
import { apply } from './effects.js'
import { agree } from './invariants.js'
import { type Code, type Model, STATUS } from './model.js'
import { refusalOf } from './rules.js'
import type { World } from './world.js'

/** What was answered, deed by deed; of a race two answers. */
export type Answered = { deed: Single; code: string }

const PATIENCE = 60_000

const inTime = async <Value>(work: Promise<Value>): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer: is somebody waiting for somebody?')), PATIENCE)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

const told = ({ code, status }: Said): string =>
  code === 'ok' ? (status < 400 ? 'ok' : `${status} ok`) : `${status} ${code}`
const expected = (code: Code | null): string => (code ? `${STATUS[code]} ${code}` : 'ok')

/** What was made gets its place in the order in which the model makes it. */
const keepId = (world: World, deed: Single, { code, made }: Said): void => {
  if (code !== 'ok' || made === undefined) return
  if (deed.kind === 'create' || deed.kind === 'copy') world.docs.push(made)
  if (deed.kind === 'upload') world.files.push(made)
}

const touched = (deed: Single, model: Model): number[] | undefined => {
  if (deed.kind === 'create' || deed.kind === 'copy') return model.docs.map((_, index) => index).slice(-2)
  return 'doc' in deed ? [deed.doc] : undefined
}

const takeOne = async (world: World, model: Model, deed: Single): Promise<Answered[]> => {
  const refused = refusalOf(model, deed)
  const said = await inTime(perform(world, model, deed))
  const [answer, due] = [told(said), expected(refused)]
  assert.equal(answer, due, 'the answer')
  if (!refused) apply(model, deed)
  keepId(world, deed, said)
  await agree(world, model, touched(deed, model))
  return [{ deed, code: said.code }]
}

/** What is said of a revision is said before anything happens. What was refused may go through when it is tried again. */
const sayingNow = (model: Model, deed: Single): Single => {
  if (deed.kind !== 'save' && deed.kind !== 'step') return deed
  const said = saidBy(model.docs[deed.doc]!, deed)
  const once = deed.kind === 'step' ? { ...deed, again: false } : deed
  return said === undefined ? once : { ...once, said }
}

/** The answers that these deeds get one after the other, and the model after them. */
const inTurn = (before: Model, deeds: Single[]): { codes: Array<Code | null>; after: Model } => {
  const after = structuredClone(before)
  const codes = deeds.map((deed) => {
    const refused = refusalOf(after, deed)
    if (!refused) apply(after, deed)
    return refused
  })
  return { codes, after }
}

/** Two at once are answered, and leave everything, as if one had come after the other. */
const takeBoth = async (world: World, model: Model, deeds: [Single, Single]): Promise<Answered[]> => {
  const [one, other] = deeds.map((deed) => sayingNow(model, deed)) as [Single, Single]
  const said = await inTime(Promise.all([one, other].map((deed) => perform(world, model, deed))))
  const answers = said.map(told)
  const forth = inTurn(model, [one, other])
  const back = inTurn(model, [other, one])
  const orders = [forth, { ...back, codes: back.codes.toReversed() }]
  const fitting = orders.filter(({ codes }) => codes.every((code, at) => expected(code) === answers[at]))
  assert.ok(
    fitting.length > 0,
    `no order explains the answers ${answers.join(' and ')}: ${orders.map(({ codes }) => codes.map(expected).join(', ')).join(' or ')}`,
  )
  const found = await Promise.allSettled(fitting.map(({ after }) => agree(world, after)))
  const at = found.findIndex(({ status }) => status === 'fulfilled')
  if (at < 0) throw (found[0] as PromiseRejectedResult).reason
  Object.assign(model, fitting[at]!.after)
  return [one, other].map((deed, index) => ({ deed, code: said[index]!.code }))
}

const makes = ({ kind }: Single): boolean => kind === 'create' || kind === 'copy'

/** Does a deed and demands that the answer, and everything after it, is what the model says. What makes a document gets its id in turn. */
export const take = async (world: World, model: Model, deed: Deed): Promise<Answered[]> => {
  if (deed.kind !== 'race') return takeOne(world, model, deed)
  const [one, other] = deed.deeds as [Single, Single]
  if (!makes(one) && !makes(other)) return takeBoth(world, model, [one, other])
  return [...(await takeOne(world, model, one)), ...(await takeOne(world, model, other))]
}
