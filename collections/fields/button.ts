import type { Field } from 'payload'

import type { Words } from './words.js'

/** A component of ours in the place of a field: what it says, and what it is given. */
export const button = (
  name: string,
  component: string,
  label: Words,
  help: Words,
  clientProps: object = {},
): Field => ({
  name,
  type: 'ui',
  label,
  admin: {
    components: { Field: { path: `polkka/client#${component}`, clientProps } },
    disableListColumn: true,
    ...{ description: help },
  },
})
