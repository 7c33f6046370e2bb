import type { Field } from 'payload'

import type { Words } from './words.js'

import { dayAndTime, inFinnishTime } from './dates.js'

/** A value that is shown and not typed. */
export const told = (
  name: string,
  type: 'date' | 'number' | 'text',
  label: Words,
  help: Words,
  more: object = {},
): Field =>
  ({
    name,
    type,
    label,
    ...more,
    admin: {
      description: help,
      readOnly: true,
      ...(type === 'date' ? { components: inFinnishTime, date: dayAndTime } : {}),
    },
  }) as Field
