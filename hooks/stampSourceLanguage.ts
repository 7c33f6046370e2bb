import type { CollectionBeforeOperationHook, SanitizedCollectionConfig } from 'payload'

const FIELD = 'sourceLanguage'

const isChoice = ({ flattenedFields }: SanitizedCollectionConfig, language: unknown): boolean =>
  flattenedFields.some(
    (field) =>
      field.name === FIELD &&
      field.type === 'select' &&
      field.options.some((option) => (typeof option === 'string' ? option : option.value) === language),
  )

/** The language that a new text is begun in is its original language, unless it says another; a copy keeps its own. */
export const stampSourceLanguage: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const { data, duplicateFromID } = args as { data?: Record<string, unknown>; duplicateFromID?: unknown }
  if (operation !== 'create' || duplicateFromID !== undefined || !data || data[FIELD] !== undefined)
    return args
  if (!isChoice(collection, req.locale)) return args
  return { ...args, data: { ...data, [FIELD]: req.locale } } as typeof args
}
