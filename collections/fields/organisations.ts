import type { RelationshipField } from 'payload'
import type { required } from '../../src/workflow/required.js'
import type { Named } from './words.js'

type Organisation = Named & { custom?: ReturnType<typeof required> }

/** One organisation from the register. */
export const organisation = ({ name, label, help, custom }: Organisation): RelationshipField => ({
  name,
  type: 'relationship',
  label,
  relationTo: 'organisations',
  custom,
  admin: { description: help },
})

/** Several organisations from the register. */
export const organisations = ({ name, label, help, custom }: Organisation): RelationshipField => ({
  name,
  type: 'relationship',
  label,
  relationTo: 'organisations',
  hasMany: true,
  custom,
  admin: { description: help },
})
