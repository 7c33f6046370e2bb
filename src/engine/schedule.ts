import type { Payload, TypedUser } from 'payload'

import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'

import type { CaseRow } from './cases.js'

import { Refusal } from '../errors.js'
import { lockCase } from './cases.js'
import { engineOf } from './instance.js'
import { runTransition } from './transition.js'
import { record } from './trail.js'

/** The step that a schedule runs: the one of the table that publishes from this state. */
const stepOf = (payload: Payload, state: string): string | undefined =>
  Object.entries(engineOf(payload).table.transitions).find(
    ([, { act, from }]) => act === 'publish' && from.includes(state),
  )?.[0]

const dueCases = async (payload: Payload, now: Date): Promise<CaseRow[]> => {
  const { docs } = await payload.find({
    collection: 'reviews' as never,
    limit: 100,
    overrideAccess: true,
    pagination: false,
    sort: 'scheduledFor',
    where: { scheduledFor: { less_than_equal: now.toISOString() } },
  })
  return docs as unknown as CaseRow[]
}

/** The person who scheduled, as they are now: a role that was taken away since no longer publishes. */
const scheduler = async (payload: Payload, it: CaseRow): Promise<TypedUser | undefined> => {
  const user = await payload.findByID({
    collection: payload.config.admin.user as never,
    id: it.scheduledBy?.id ?? '0',
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  return user ? ({ ...(user as object), collection: payload.config.admin.user } as TypedUser) : undefined
}

/** A scheduled publication that was refused is over, and says why on the case and in its history. */
const fail = async (payload: Payload, it: CaseRow, reason: string): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const locked = await lockCase(req, { collection: it.targetCollection, id: it.targetId })
    if (locked?.scheduledFor) {
      const { state, revision, contentHash } = locked
      await record(
        req,
        locked,
        {
          type: 'scheduleFailed',
          actor: locked.scheduledBy!,
          from: state,
          to: state,
          revision,
          contentHash,
          reason,
          details: { publishAt: locked.scheduledFor },
        },
        { scheduledFor: null, scheduleError: reason },
      )
    }
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/**
 * Publishes what is due, each case with the same checks as by hand, as the person who scheduled it. Two processes at
 * once are safe: the second finds the case already published. Returns how many went public.
 */
export const publishDue = async (payload: Payload, now = new Date()): Promise<number> => {
  engineOf(payload)
  let published = 0
  for (const it of await dueCases(payload, now)) {
    try {
      const req = await createLocalReq({ user: await scheduler(payload, it) }, payload)
      await runTransition(req, it.targetCollection, it.targetId, stepOf(payload, it.state) ?? '', {
        expectedRevision: it.approvedRevision ?? it.revision,
      })
      published += 1
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      if (error.code !== 'WRONG_STATE') await fail(payload, it, error.code)
    }
  }
  return published
}
