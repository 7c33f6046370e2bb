import type { CollectionBeforeChangeHook } from 'payload'

/** Whoever registers as the first of an empty installation becomes its administrator: nobody else could give a role. */
export const makeFirstUserAdmin: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create' || !req.pathname?.endsWith('/first-register')) return data
  const roles = Array.isArray(data.roles) ? (data.roles as string[]) : []
  return { ...data, roles: [...new Set([...roles, 'admin'])] }
}
