import type { CollectionSlug } from 'payload'

import type { Reader } from '../Welcome/rows.js'
import type { Reviewer } from './BulkBar.js'

import { optionsOf } from '../../engine/instance.js'
import { reviewingRoles } from '../../workflow/acts.js'

type Account = { id: number | string; name?: string }

/** Those who may approve, by name: whom a case can be given to. */
export const reviewersOf = async ({ payload, user }: Reader): Promise<Reviewer[]> => {
  const { rolesOf, table } = optionsOf(payload)
  const by = reviewingRoles(table)
  const { docs } = await payload.find({
    collection: payload.config.admin.user as CollectionSlug,
    depth: 0,
    limit: 500,
    overrideAccess: true,
    pagination: false,
    select: { name: true, roles: true } as never,
    user,
  })
  return (docs as unknown as Account[])
    .filter((account) => rolesOf(account as never).some((role) => by.includes(role)))
    .map(({ id, name }) => ({ id: String(id), name: name ?? String(id) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'fi'))
}
