import type { Field } from 'payload'

import { words, type Words } from './words.js'

/** In use, or put by for a while; `help` says what that means. */
export const enabled = (help: Words): Field => ({
  name: 'enabled',
  type: 'checkbox',
  defaultValue: true,
  label: words('Käytössä', 'I bruk', 'Enabled'),
  admin: { description: help },
})
