import type { CollectionBeforeOperationHook } from 'payload'

/** When a document was made and changed is ours to say, whatever a save says; imports in code may. */
export const dropSystemTimes: CollectionBeforeOperationHook = ({ args, operation, overrideAccess }) => {
  const { data } = args as { data?: unknown }
  if (overrideAccess || (operation !== 'create' && operation !== 'update')) return args
  if (typeof data !== 'object' || data === null) return args
  const { createdAt: _, updatedAt: __, ...rest } = data as Record<string, unknown>
  return { ...args, data: rest } as typeof args
}
