import type { PayloadRequest } from 'payload'

import type { Case } from '../workflow/decide.js'
import type { WorkflowView } from '../workflow/view.js'
import type { CaseRow } from './cases.js'
import type { Stored } from './texts.js'

import { pick, say } from '../translations/index.js'
import { transitionsFor, UNPUBLISH_REASONS } from '../workflow/decide.js'
import { enterCase, seesCase, type UnderReview } from './enter.js'
import { engineOf } from './instance.js'
import { hasContributed } from './people.js'
import { readinessOf } from './readiness.js'
import { textHash } from './texts.js'
import { rowsAbout } from './rowsAbout.js'

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
  unpublishAt: null,
  contributors: [],
  assignee: null,
  dueAt: null,
  since: null,
  allowed: [],
  refused: Object.keys(engineOf(req.payload).table.transitions).map((transition) => ({
    transition,
    code: 'NOT_ALLOWED',
    message: say(req.i18n.language, 'refusal.NOT_ALLOWED'),
  })),
  readiness: { review: [], publication: [] },
})

const iso = (time: string | null): string | null => (time === null ? null : new Date(time).toISOString())

/** What a decision depends on, of a case with its text as stored now. */
export const factsOf = (req: PayloadRequest, it: CaseRow, text: Stored): Case => ({
  state: it.state,
  live: it.live,
  revision: it.revision,
  contentHash: textHash(req.payload, it.targetCollection, text),
  approvedHash: it.approvedHash,
  scheduled: it.scheduledFor !== null,
})

/** When the case came into the state it is in, as the trail has it. */
const sinceWhen = async (req: PayloadRequest, it: CaseRow): Promise<string | null> => {
  const came = { or: [{ from: { not_equals: it.state } }, { from: { exists: false } }] }
  const [event] = await rowsAbout<{ at: string }>(req, 'review-events', it, {
    limit: 1,
    sort: '-seq',
    where: [{ to: { equals: it.state } }, came],
  })
  return iso(event?.at ?? null)
}

/** The case as its reader may see it: where the document is, what they may do, and why not the rest. */
export const workflowOf = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
): Promise<WorkflowView> => viewOf(req, await enterCase(req, collection, id))

/** The same, of a case that was entered already. */
export const viewOf = async (
  req: PayloadRequest,
  { it, text, who }: Pick<UnderReview, 'it' | 'text' | 'who'>,
): Promise<WorkflowView> => {
  if (!seesCase(req, who)) return publicView(req, it)
  const { table } = engineOf(req.payload)
  const actor = { ...who, contributed: await hasContributed(req, it, text) }
  const readiness = readinessOf(req, it.targetCollection, text)
  const facts = factsOf(req, it, text)
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
    unpublishAt: iso(it.unpublishAt ?? it.scheduledUntil),
    contributors: it.contributors,
    assignee: it.assignee,
    dueAt: iso(it.dueAt),
    since: await sinceWhen(req, it),
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
