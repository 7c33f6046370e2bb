import type { PayloadRequest } from 'payload'

/** What a permit allows: the text goes (or stays) public, the public copy goes away, the document is deleted. */
export type PermitKind = 'shows' | 'hides' | 'deletes'

export type Permit = {
  readonly collection: string
  readonly id: string
  readonly kind: PermitKind
  /** The content hash the stored row must have after the write; null where nothing becomes public. */
  readonly hash: string | null
}

export type Permits = {
  /** Makes a permit and puts it on the request. */
  mint: (req: PayloadRequest, permit: Permit) => Permit
  /** The permit of this request for exactly this document, if the engine made it. */
  of: (
    req: Partial<PayloadRequest> | undefined,
    collection: string,
    id: number | string | undefined,
  ) => Permit | null
  /** Uses up one write of a permit; false when it was used already. */
  use: (permit: Permit, write: 'main' | 'version') => boolean
}

const KEY = 'polkkaPermit'

/**
 * Permits for the engine's own writes. A permit is an object in a private WeakSet, bound to one document and one text
 * and good for one write of each row: a look-alike that reaches `req.context` from elsewhere permits nothing. The
 * context key is a string, because Payload drops symbol keys when it nests calls.
 */
export const createPermits = (): Permits => {
  const minted = new WeakMap<Permit, Set<string>>()
  return {
    mint: (req, permit) => {
      minted.set(permit, new Set())
      req.context[KEY] = permit
      return permit
    },
    of: (req, collection, id) => {
      const permit = req?.context?.[KEY] as Permit
      return minted.has(permit) && permit.collection === collection && permit.id === String(id)
        ? permit
        : null
    },
    use: (permit, write) => {
      const used = minted.get(permit)
      if (!used || (used.has(write) && permit.kind !== 'deletes')) return false
      used.add(write)
      return true
    },
  }
}
