export const roles = ['editor', 'coordinator', 'approver', 'admin'] as const

export type Role = (typeof roles)[number]

/** Whoever is asked about: a user document, a token's user, or nobody. */
type Someone = object | null | undefined

const rolesOf = (user: Someone): unknown => (user && 'roles' in user ? user.roles : undefined)

/** Does this person hold at least one of these roles? */
export const hasRole = (user: Someone, ...wanted: readonly Role[]): boolean => {
  const held = rolesOf(user)
  return Array.isArray(held) && wanted.some((role) => held.includes(role))
}

export const isAdmin = (user: Someone): boolean => hasRole(user, 'admin')
