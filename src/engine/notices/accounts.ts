import type { CollectionSlug, Payload, PayloadRequest, TypedUser, Where } from 'payload'

import type { NoticeSettings } from '../../workflow/notices.js'

import { type Language, languageOf } from '../../translations/index.js'
import { engineOf } from '../instance.js'
import { configOf, parseId } from '../texts.js'

/** A person as far as they are told something. */
export type Account = {
  id: string
  email: string
  language: Language
  roles: readonly string[]
  settings: NoticeSettings
  user: TypedUser
}

type User = NoticeSettings & { id: number | string; email?: string; language?: string }

const accountOf = (payload: Payload, user: User): Account => {
  const typed = { ...user, collection: payload.config.admin.user } as unknown as TypedUser
  return {
    id: String(user.id),
    email: user.email ?? '',
    language: languageOf(user.language ?? 'fi'),
    roles: engineOf(payload).rolesOf(typed),
    settings: user,
    user: typed,
  }
}

/** The roles that approve. */
export const reviewingRoles = (payload: Payload): readonly string[] =>
  Object.values(engineOf(payload).table.transitions).flatMap(({ act, by }) => (act === 'approve' ? by : []))

export const reviews = (payload: Payload, { roles }: Pick<Account, 'roles'>): boolean =>
  roles.some((role) => reviewingRoles(payload).includes(role))

/** Those who may hold a role that approves: by the field of that name, else everybody, of whom the engine then knows. */
const mayReview = (payload: Payload, users: string): Where | null => {
  const roles = configOf(payload, users).flattenedFields.find(({ name }) => name === 'roles')
  return roles?.type === 'select' ? { roles: { in: reviewingRoles(payload) } } : null
}

/** The accounts of these ids, and those of all who approve where asked for. */
export const accountsOf = async (
  req: PayloadRequest,
  ids: Iterable<string>,
  withReviewers = false,
): Promise<Account[]> => {
  const { payload } = req
  const users = payload.config.admin.user
  const known = [...new Set(ids)].flatMap((id) => parseId(req, users, id) ?? [])
  const named: Where = { id: { in: known } }
  if (known.length === 0 && !withReviewers) return []
  const where = withReviewers ? mayReview(payload, users) : named
  const { docs } = await payload.db.find({
    collection: users as CollectionSlug,
    limit: 0,
    pagination: false,
    req,
    ...(where ? { where: withReviewers ? { or: [named, where] } : where } : {}),
  })
  return (docs as unknown as User[]).map((user) => accountOf(payload, user))
}
