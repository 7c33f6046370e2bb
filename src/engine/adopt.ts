import type { Payload, PayloadRequest, TypedUser } from 'payload'

import { createLocalReq } from 'payload'

import type { CaseRow } from './cases.js'
import type { Step } from './effects.js'
import type { Stored } from './texts.js'

import { refusal, Refusal } from '../errors.js'
import { reviewingRoles, stepsThat } from '../workflow/acts.js'
import { isPublicStatus } from '../workflow/write.js'
import { boundFiles, keepSnapshot } from './approval.js'
import { lockCase, openCase } from './cases.js'
import { changesOf } from './effects.js'
import { tellStep } from './feed/tell.js'
import { refreshHolds } from './holds.js'
import { engineOf } from './instance.js'
import { inTransaction } from './inTransaction.js'
import { personOf } from './people.js'
import { projectVersion, publicProjection } from './project.js'
import { publicChanged } from './publicChange.js'
import { advance, publicIdOf } from './recordSave.js'
import { availableLocales, latestText, mainText, textHash } from './texts.js'
import { record } from './trail.js'
import { rowsOf } from './verify/rows.js'
import { publicFields } from './writeLive.js'

type Id = number | string

export type Adoption = {
  adopted: number
  /** What stays without an approval, and why. */
  left: Array<{ collection: string; id: Id; problem: string }>
}

/** The case to adopt into: a new one, or one that a save has opened since; null where there is nothing to adopt. */
const caseFor = async (
  req: PayloadRequest,
  collection: string,
  main: Stored,
  hash: string,
): Promise<CaseRow | null> => {
  const { collections, table } = engineOf(req.payload)
  const key = { collection, id: main.id! }
  const it = await lockCase(req, key)
  if (it?.liveHash) return null
  if (it && table.states[it.state]!.editableBy.length === 0) throw refusal(req, 'WRONG_STATE')
  if (it) return { ...it, contentHash: hash, live: false, revision: it.revision + 1 }
  const values = {
    contentHash: hash,
    contributors: [],
    publicId: publicIdOf(collections[collection]!.kind, main.id!),
  }
  return openCase(req, key, { ...values, state: table.initial })
}

/** The step that no table has: who answers for texts says of one that is public already that it may stay. */
const stepOf = (req: PayloadRequest, it: CaseRow, text: Stored): Step => {
  const [, { to }] = stepsThat(engineOf(req.payload).table, 'publish')[0]!
  const decision = { ok: true, act: 'approve', live: 'shows', to } as const
  return { req, it, text, actor: personOf(req), now: new Date(), name: 'adopt', input: {}, decision }
}

/** The public row shows its case from now on, and carries what it carried. */
const show = async (req: PayloadRequest, after: CaseRow, text: Stored): Promise<void> => {
  const { raw } = engineOf(req.payload)
  const { liveHash, targetCollection: collection } = after
  // The whole text: of a part of it, the adapter takes the rows of arrays away.
  const data = {
    ...text,
    ...publicFields(after),
    ...publicProjection(after),
    availableLocales: availableLocales(req.payload, collection, text),
    id: undefined,
  }
  await raw.updateOne({ collection, id: text.id!, data, req, returning: false })
  const stored = (await mainText(req, collection, text.id!))!
  if (textHash(req.payload, collection, stored) !== liveHash) throw refusal(req, 'CONTENT_CHANGED')
  await publicChanged(req, collection, text.id!, 'shows')
}

const adoptOne = async (req: PayloadRequest, collection: string, id: Id): Promise<boolean> => {
  const text = await mainText(req, collection, id)
  if (!text || !isPublicStatus(text._status)) return false
  const hash = textHash(req.payload, collection, text)
  const it = await caseFor(req, collection, text, hash)
  if (!it) return false
  const step = stepOf(req, it, text)
  const { actor, decision, name } = step
  await keepSnapshot(step, await boundFiles(step))
  const adopted = await record(
    req,
    it,
    {
      type: name,
      actor,
      from: it.lastSeq === 0 ? null : it.state,
      to: decision.to,
      revision: it.revision,
      contentHash: hash,
    },
    {
      ...changesOf(step),
      contributors: it.contributors,
      firstPublishedAt: String(text.updatedAt),
      revision: it.revision,
      contentHash: hash,
    },
  )
  const draft = await latestText(req, collection, id)
  const draftHash = draft ? textHash(req.payload, collection, draft.text) : hash
  const after = await advance(req, engineOf(req.payload), adopted, draftHash)
  await show(req, after, text)
  if (draft) await projectVersion(req, after, draft.versionId)
  await refreshHolds(req, after, { working: draft?.text ?? text, shown: text })
  await tellStep(step, adopted)
  return true
}

/**
 * Takes the texts under the review that were public before it was there: each gets a case, its text is kept as approved
 * by `user`, and the trail says who adopted it and when. Until then `verify` calls them public without a case. A draft
 * beside a public text counts as written by `user`, who therefore cannot approve it. Safe to run again.
 * @throws {Refusal} NOT_SIGNED_IN, NOT_ALLOWED to one whose role approves nothing
 */
export const adopt = async ({ payload, user }: { payload: Payload; user: TypedUser }): Promise<Adoption> => {
  const { collections, rolesOf, table } = engineOf(payload)
  const asUser = () => createLocalReq({ user }, payload)
  if (!user) throw refusal(await asUser(), 'NOT_SIGNED_IN')
  if (!reviewingRoles(table).some((role) => rolesOf(user).includes(role)))
    throw refusal(await asUser(), 'NOT_ALLOWED')
  const done: Adoption = { adopted: 0, left: [] }
  for (const collection of Object.keys(collections))
    for await (const { id } of rowsOf<{ id: Id }>({ payload, req: {} }, collection, PUBLIC, { id: true })) {
      const one = inTransaction(await asUser(), (req) => adoptOne(req, collection, id))
      const outcome = await one.catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error
        done.left.push({ collection, id, problem: error.message })
        return false
      })
      if (outcome) done.adopted += 1
    }
  return done
}

const PUBLIC = { _status: { equals: 'published' } }
