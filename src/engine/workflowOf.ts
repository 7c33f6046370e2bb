import type { PayloadRequest } from 'payload'

import type { Actor } from '../workflow/decide.js'
import type { CaseRow, Person } from './cases.js'
import type { Readiness } from './readiness.js'

import { refusal } from '../errors.js'
import { pick, say } from '../translations/index.js'
import { type RefusalCode, transitionsFor, UNPUBLISH_REASONS } from '../workflow/decide.js'
import { readCase } from './cases.js'
import { contentHash } from './contentHash.js'
import { engineOf } from './instance.js'
import { actorFor } from './people.js'
import { readinessOf } from './readiness.js'
import { configOf, latestText, parseId } from './texts.js'

export type WorkflowView = {
  state: string
  live: boolean
  revision: number
  contentHash: string
  approvedHash: string | null
  liveHash: string | null
  scheduledFor: string | null
  scheduleError: string | null
  contributors: Person[]
  allowed: Array<{ transition: string; label: string }>
  refused: Array<{ transition: string; code: RefusalCode; message: string }>
  readiness: Readiness
}

/** Who sees the case and not only the public text: those who answer for it now, in a role, and those who see all. */
export const seesCase = (req: PayloadRequest, actor: Actor): boolean =>
  (actor.owns && actor.roles.length > 0) ||
  engineOf(req.payload).seeAll.some((role) => actor.roles.includes(role))

/** Who may know that the document exists. */
export const mayRead = (req: PayloadRequest, actor: Actor, it: Pick<CaseRow, 'live'>): boolean =>
  it.live || seesCase(req, actor)

/** To one who may read the public text only, the case is what the public text tells. */
const publicView = (req: PayloadRequest, it: CaseRow): WorkflowView => ({
  state: it.liveState ?? it.state,
  live: true,
  revision: it.liveRevision ?? it.revision,
  contentHash: it.liveHash ?? '',
  approvedHash: it.liveHash,
  liveHash: it.liveHash,
  scheduledFor: null,
  scheduleError: null,
  contributors: [],
  allowed: [],
  refused: Object.keys(engineOf(req.payload).table.transitions).map((transition) => ({
    transition,
    code: 'NOT_ALLOWED',
    message: say(req.i18n.language, 'refusal.NOT_ALLOWED'),
  })),
  readiness: { review: [], publication: [] },
})

const iso = (time: string | null): string | null => (time === null ? null : new Date(time).toISOString())

/** The case as its reader may see it: where the document is, what they may do, and why not the rest. */
export const workflowOf = async (
  req: PayloadRequest,
  collection: string,
  givenId: number | string,
): Promise<WorkflowView> => {
  const { table } = engineOf(req.payload)
  if (!req.user) throw refusal(req, 'NOT_SIGNED_IN')
  const id = parseId(req, collection, givenId)
  const it = id === null ? null : await readCase(req, { collection, id })
  const latest = it && id !== null ? await latestText(req, collection, id) : null
  if (!it || !latest || id === null) throw refusal(req, 'NOT_FOUND')
  const actor = await actorFor(req, collection, id, latest.text, it)
  if (!mayRead(req, actor, it)) throw refusal(req, 'NOT_FOUND')
  if (!seesCase(req, actor)) return publicView(req, it)
  const readiness = readinessOf(req, collection, latest.text)
  const stored = contentHash(configOf(req.payload, collection).flattenedFields, latest.text)
  const facts = {
    state: it.state,
    live: it.live,
    revision: it.revision,
    contentHash: stored,
    approvedHash: it.approvedHash,
    scheduled: it.scheduledFor !== null,
  }
  const steps = transitionsFor(table, actor, facts, { now: new Date(), readiness })
  const { language } = req.i18n
  return {
    state: it.state,
    live: it.live,
    revision: it.revision,
    contentHash: it.contentHash,
    approvedHash: it.approvedHash,
    liveHash: it.liveHash,
    scheduledFor: iso(it.scheduledFor),
    scheduleError: it.scheduleError,
    contributors: it.contributors,
    allowed: steps
      .filter((step) => step.ok)
      .map(({ transition }) => ({ transition, label: pick(language, table.transitions[transition]!.label) })),
    refused: steps.flatMap((step) =>
      step.ok
        ? []
        : [
            {
              transition: step.transition,
              code: step.code,
              message: say(language, `refusal.${step.code}`, {
                field: step.field,
                reasons: UNPUBLISH_REASONS.join(', '),
              }),
            },
          ],
    ),
    readiness,
  }
}
