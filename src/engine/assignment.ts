import type { PayloadRequest, TypedUser } from 'payload'

import { commitTransaction, initTransaction, killTransaction } from 'payload'

import type { Person, WorkflowView } from '../workflow/view.js'
import type { CaseRow } from './cases.js'

import { refusal } from '../errors.js'
import { reviewingRoles } from '../workflow/acts.js'
import { canBeTaken } from '../workflow/whereabouts.js'
import { enterCase } from './enter.js'
import { parseTime } from './input.js'
import { engineOf } from './instance.js'
import { notify } from './notices/index.js'
import { personOf } from './people.js'
import { record } from './trail.js'
import { viewOf } from './workflowOf.js'

/** Who is to review a case, and by when. What is left out stays; null takes it away. */
export type AssignmentInput = { assignee?: unknown; dueAt?: unknown }

const isReviewer = (req: PayloadRequest, user: TypedUser | null): boolean => {
  const { rolesOf, table } = engineOf(req.payload)
  const reviewing = reviewingRoles(table)
  return rolesOf(user).some((role) => reviewing.includes(role))
}

const bad = (req: PayloadRequest, field: string) => refusal(req, 'BAD_INPUT', { field })

/** `me`, the id of somebody who may approve, or null. */
const assigneeOf = async (req: PayloadRequest, given: unknown): Promise<Person | null> => {
  if (given === null) return null
  if (given === 'me') return personOf(req)
  const id = /^[\w-]{1,40}$/.test(String(given)) ? String(given) : null
  const user = id
    ? ((await req.payload
        .findByID({
          collection: req.payload.config.admin.user as never,
          id,
          depth: 0,
          disableErrors: true,
          overrideAccess: true,
        })
        .catch(() => null)) as (TypedUser & { name?: string }) | null)
    : null
  if (!user || !isReviewer(req, user)) throw bad(req, 'assignee')
  return { id: String(user.id), name: user.name ?? String(user.id) }
}

const dueOf = (req: PayloadRequest, given: unknown): string | null => {
  if (given === null) return null
  const time = parseTime(typeof given === 'string' ? given : undefined)
  if (!time) throw bad(req, 'dueAt')
  return time.toISOString()
}

const changesOf = async (
  req: PayloadRequest,
  { assignee, dueAt }: AssignmentInput,
): Promise<Partial<CaseRow>> => ({
  ...(assignee === undefined
    ? {}
    : {
        assignee: await assigneeOf(req, assignee),
        assignedAt: assignee === null ? null : new Date().toISOString(),
      }),
  ...(dueAt === undefined ? {} : { dueAt: dueOf(req, dueAt) }),
})

/**
 * Gives a case to somebody who may approve, takes it oneself, lets it go, or says until when it should be done: as long
 * as its text is on the way to readers. It decides nothing about the text, and is told in the history.
 */
export const assign = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
  input: AssignmentInput,
): Promise<WorkflowView> => {
  const mine = await initTransaction(req)
  try {
    const entered = await enterCase(req, collection, id, { lock: true })
    if (!isReviewer(req, req.user)) throw refusal(req, 'NOT_ALLOWED')
    const { it } = entered
    const changes = await changesOf(req, input)
    if (Object.keys(changes).length === 0) throw bad(req, 'assignee')
    const isTaken = Boolean(changes.assignee ?? changes.dueAt)
    if (isTaken && !canBeTaken(engineOf(req.payload).table, it.state)) throw refusal(req, 'WRONG_STATE')
    const { contentHash, revision, state } = it
    const entry = {
      type: 'assign',
      actor: personOf(req),
      from: state,
      to: state,
      revision,
      contentHash,
      details: { assignee: changes.assignee?.name, dueAt: changes.dueAt },
    }
    const after = await record(req, it, entry, changes)
    if (after.assignee && after.assignee.id !== it.assignee?.id)
      await notify(req, { act: entry.type, it: after, actor: entry.actor, text: entered.text })
    const view = await viewOf(req, { ...entered, it: after })
    if (mine) await commitTransaction(req)
    return view
  } catch (error) {
    if (mine) await killTransaction(req)
    throw error
  }
}
