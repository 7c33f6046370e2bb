import type { Payload, TypedUser } from 'payload'

import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'

import type { Act } from '../workflow/define.js'
import type { Person } from '../workflow/view.js'
import type { CaseRow } from './cases.js'

import { stepsThat } from '../workflow/acts.js'
import { Refusal } from '../errors.js'
import { say } from '../translations/index.js'
import { lockCase } from './cases.js'
import { engineOf } from './instance.js'
import { notify } from './notices/index.js'
import { runTransition, type TransitionInput } from './transition.js'
import { record } from './trail.js'

/** What a time on a case brings about: which column holds it, which step it runs, as whom, and saying what. */
type Timer = {
  column: 'scheduledFor' | 'unpublishAt'
  act: Act
  failed: string
  by: (it: CaseRow) => Person | null
  input: (it: CaseRow) => TransitionInput
  /** What a refusal leaves of the case's plan. */
  over: Partial<CaseRow>
}

const iso = (time: string | null): string | undefined => (time ? new Date(time).toISOString() : undefined)

const TIMERS: readonly Timer[] = [
  {
    column: 'scheduledFor',
    act: 'publish',
    failed: 'scheduleFailed',
    by: (it) => it.scheduledBy,
    input: (it) => ({
      expectedRevision: it.approvedRevision ?? it.revision,
      unpublishAt: iso(it.scheduledUntil),
    }),
    over: { scheduledFor: null, scheduledUntil: null },
  },
  {
    column: 'unpublishAt',
    act: 'unpublish',
    failed: 'expiryFailed',
    by: (it) => it.unpublishBy,
    input: (it) => ({
      expectedRevision: it.revision,
      comment: say('fi', 'schedule.expired'),
      reason: 'outdated',
    }),
    over: { unpublishAt: null, unpublishBy: null },
  },
]

/** The step of the table that does this from where the case is. */
const stepOf = (payload: Payload, act: Act, { live, state }: CaseRow): string | undefined =>
  stepsThat(engineOf(payload).table, act).find(
    ([, row]) => row.from.includes(state) || (row.whileLive && live),
  )?.[0]

const dueCases = async (payload: Payload, column: Timer['column'], now: Date): Promise<CaseRow[]> => {
  const { docs } = await payload.find({
    collection: 'reviews' as never,
    limit: 100,
    overrideAccess: true,
    pagination: false,
    sort: column,
    where: { [column]: { less_than_equal: now.toISOString() } },
  })
  return docs as unknown as CaseRow[]
}

/** The person who set the time, as they are now: a role that was taken away since no longer acts. */
const personNow = async (payload: Payload, person: Person | null): Promise<TypedUser | undefined> => {
  const user = await payload.findByID({
    collection: payload.config.admin.user as never,
    id: person?.id ?? '0',
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  return user ? ({ ...(user as object), collection: payload.config.admin.user } as TypedUser) : undefined
}

/** A timed step that was refused is over, and says why on the case and in its history. */
const fail = async (payload: Payload, it: CaseRow, timer: Timer, reason: string): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const locked = await lockCase(req, { collection: it.targetCollection, id: it.targetId })
    const time = locked?.[timer.column]
    // Another process was first, or somebody did something meanwhile: the next round looks again.
    if (locked && time && locked.lastSeq === it.lastSeq) {
      const { state, revision, contentHash } = locked
      const publishAt = timer.column === 'scheduledFor' ? { publishAt: time } : { unpublishAt: time }
      const actor = timer.by(locked)!
      const after = await record(
        req,
        locked,
        {
          type: timer.failed,
          actor,
          from: state,
          to: state,
          revision,
          contentHash,
          reason,
          details: publishAt,
        },
        { ...timer.over, scheduleError: reason },
      )
      await notify(req, { act: timer.failed, it: after, actor, details: { reason } })
    }
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** Whoever set the time has lost their role or their account since, and is told that there is no such document. */
const LOST_STANDING: readonly string[] = ['NOT_SIGNED_IN', 'NOT_FOUND']

/** The step, if nothing has happened to the case since it was found due: whoever took the time back has the word. */
const runStep = async (payload: Payload, it: CaseRow, timer: Timer): Promise<boolean> => {
  const req = await createLocalReq({ user: await personNow(payload, timer.by(it)) }, payload)
  await initTransaction(req)
  try {
    const locked = await lockCase(req, { collection: it.targetCollection, id: it.targetId })
    const stands = locked?.lastSeq === it.lastSeq
    const step = stepOf(payload, timer.act, it) ?? ''
    if (stands) await runTransition(req, it.targetCollection, it.targetId, step, timer.input(it))
    await commitTransaction(req)
    return stands
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

const runTimer = async (payload: Payload, timer: Timer, now: Date): Promise<number> => {
  let done = 0
  for (const it of await dueCases(payload, timer.column, now)) {
    try {
      if (await runStep(payload, it, timer)) done += 1
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      await fail(payload, it, timer, LOST_STANDING.includes(error.code) ? 'NOT_ALLOWED' : error.code)
    }
  }
  return done
}

/**
 * Publishes and takes down what is due, each case with the same checks as by hand, as the person who set the time.
 * Two processes at once are safe: the second finds it done. Returns how many steps were taken.
 */
export const publishDue = async (payload: Payload, now = new Date()): Promise<number> => {
  engineOf(payload)
  let done = 0
  for (const timer of TIMERS) done += await runTimer(payload, timer, now)
  return done
}
