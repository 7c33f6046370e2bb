import type { CollectionSlug, PayloadRequest } from 'payload'

import { createLocalReq } from 'payload'

import type { CaseRow } from './cases.js'
import type { PermitKind } from './permits.js'

import { refusal } from '../errors.js'
import { engineOf } from './instance.js'
import { projection } from './project.js'
import { publicChanged } from './publicChange.js'
import { availableLocales, type Stored } from './texts.js'

/** The values that a public document shows beside its text. */
export type PublicFields = Pick<
  CaseRow,
  'archivedAt' | 'firstPublishedAt' | 'lastConfirmedAt' | 'publishedAt' | 'reviewBy'
>

export const publicFields = (it: CaseRow): PublicFields => ({
  archivedAt: it.archivedAt,
  firstPublishedAt: it.firstPublishedAt,
  lastConfirmedAt: it.lastConfirmedAt,
  publishedAt: it.publishedAt,
  reviewBy: it.reviewBy,
})

/** A request of its own inside the caller's transaction: Payload writes user, locale and context onto what it is given. */
export const nestedReq = async (req: PayloadRequest): Promise<PayloadRequest> => {
  const nested = await createLocalReq(
    { user: req.user ?? undefined, context: {}, req: { i18n: req.i18n, headers: new Headers() } },
    req.payload,
  )
  nested.transactionID = req.transactionID
  return nested
}

type ValidationFailure = { name: string; data?: { errors?: Array<{ path: string; message: string }> } }

/**
 * Makes the working copy public, or takes the public copy away, by Payload's own update, so that validation and other
 * plugins' hooks run as for any publication. The permit binds the write to `hash`: the guarded adapter compares the
 * row as stored and rolls everything back if it differs. `after` is the case as the step leaves it.
 */
export const writeLive = async (
  req: PayloadRequest,
  after: CaseRow,
  text: Stored,
  kind: Exclude<PermitKind, 'deletes'>,
): Promise<void> => {
  const { permits } = engineOf(req.payload)
  const { targetCollection: collection, targetId } = after
  const own = await nestedReq(req)
  permits.mint(own, { collection, id: targetId, kind, hash: kind === 'shows' ? after.contentHash : null })
  try {
    await req.payload.update({
      collection: collection as CollectionSlug,
      id: text.id ?? targetId,
      data: {
        ...publicFields(after),
        ...projection(after),
        availableLocales: availableLocales(req.payload, collection, text),
        _status: kind === 'shows' ? 'published' : 'draft',
      } as never,
      depth: 0,
      draft: false,
      overrideAccess: true,
      overrideLock: true,
      req: own,
    })
  } catch (error) {
    const failure = error as ValidationFailure
    if (failure.name !== 'ValidationError') throw error
    const publication = (failure.data?.errors ?? []).map(({ path, message }) => ({
      path,
      locale: null,
      message,
    }))
    throw refusal(req, 'NOT_READY', { readiness: { review: [], publication } })
  }
  await publicChanged(req, collection, text.id ?? targetId, kind)
}
