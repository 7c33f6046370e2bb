import type { CollectionBeforeChangeHook, PayloadRequest, TypedUser } from 'payload'

import { ENGINE_FIELDS, engineOf, optionsOf, personOf } from '../src/engine/index.js'
import { refusal } from '../src/errors.js'

type People = { owner?: string | null; editors?: string[] | null }

/** A text handed to nobody would be lost to everybody: each person named must have an account with a role. */
const assertPeople = async (req: PayloadRequest, ids: string[], field: string): Promise<void> => {
  const slug = req.payload.config.admin.user
  for (const id of ids) {
    const user = /^[\w-]{1,40}$/.test(id)
      ? await req.payload
          .findByID({ collection: slug as never, id, depth: 0, disableErrors: true, overrideAccess: true })
          .catch(() => null)
      : null
    const known = user as null | (TypedUser & object)
    if (!known || optionsOf(req.payload).rolesOf(known).length === 0)
      throw refusal(req, 'BAD_INPUT', { field })
  }
}

const added = (now: string[] | null | undefined, before: string[] | null | undefined): string[] =>
  [...new Set(now ?? [])].filter((id) => !(before ?? []).includes(id))

/**
 * Whoever creates a document owns it, duplicates included, and starts with a clean case; later the owner, or an
 * administrator, may hand it over.
 */
export const stampOwner: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const me = personOf(req).id
  if (operation === 'create') {
    await assertPeople(req, added(data.editors as string[] | undefined, []), 'editors')
    const blank = Object.fromEntries(
      ENGINE_FIELDS.filter((name) => name !== 'editors').map((name) => [name, null]),
    )
    return {
      ...data,
      ...blank,
      availableLocales: [],
      workflow: {},
      owner: req.user ? me : (data.owner ?? null),
    }
  }
  const { eraseBy, rolesOf } = engineOf(req.payload)
  const mayHandOver = !req.user || originalDoc?.owner === me || rolesOf(req.user).includes(eraseBy)
  const before = (originalDoc ?? {}) as People
  const given = data as People
  if (mayHandOver) {
    if (given.owner !== undefined && given.owner !== before.owner)
      await assertPeople(req, [String(given.owner)], 'owner')
    await assertPeople(req, added(given.editors, before.editors), 'editors')
  }
  return mayHandOver
    ? { ...data, ...(given.editors ? { editors: [...new Set(given.editors)] } : {}) }
    : { ...data, owner: originalDoc?.owner, editors: originalDoc?.editors }
}
