import type { ClientField } from 'payload'

/** A field at the top of a form. */
export type FormPlace = { path: string; label: unknown; field: ClientField }

const isHidden = (field: ClientField): boolean =>
  'hidden' in (field.admin ?? {}) && Boolean((field.admin as { hidden?: boolean }).hidden)

/** The fields one can talk about, in the order of the form. */
export const placesOf = (fields: readonly ClientField[]): FormPlace[] =>
  fields.flatMap((field): FormPlace[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => ('name' in tab ? [] : placesOf(tab.fields)))
    if (field.type === 'ui') return []
    if ('name' in field && field.name)
      return isHidden(field)
        ? []
        : [{ path: field.name, label: 'label' in field ? field.label : field.name, field }]
    return 'fields' in field ? placesOf(field.fields) : []
  })
