import type { Field } from 'payload'

/** Fields that say something to a reader and have a place after their input. */
const KINDS = [
  'array',
  'checkbox',
  'date',
  'email',
  'group',
  'number',
  'relationship',
  'richText',
  'select',
  'text',
  'textarea',
  'upload',
]

const SIDE = 'polkka/client#FieldSide'

type Admin = { components?: Record<string, unknown>; hidden?: boolean }

const withSide = (field: Field): Field => {
  const admin = (field.admin ?? {}) as Admin
  const components = admin.components ?? {}
  const after = (components.afterInput ?? []) as unknown[]
  if (!KINDS.includes(field.type) || admin.hidden || components.Field !== undefined) return field
  return {
    ...field,
    admin: { ...admin, components: { ...components, afterInput: [...after, SIDE] } },
  } as Field
}

/** The fields of a form, each with what is said about it and what it says in other languages. */
export const besideFields = (fields: readonly Field[]): Field[] =>
  fields.map((field) => {
    if (field.type === 'tabs')
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: besideFields(tab.fields) })) }
    const side = withSide(field)
    return 'fields' in side ? ({ ...side, fields: besideFields(side.fields) } as Field) : side
  })
