import type { CollectionConfig, DateField } from 'payload'

import { inFinnishTime } from './dates.js'
import { type Words, words } from './words.js'

const timestamp = (name: 'createdAt' | 'updatedAt', label: Words, help: Words): DateField => ({
  name,
  type: 'date',
  label,
  index: true,
  admin: { components: inFinnishTime, description: help, disableBulkEdit: true, hidden: true },
})

/** Payload's own times of a document, which lists show in the zone of the browser unless they are told otherwise. */
export const timestamps = (): DateField[] => [
  timestamp(
    'updatedAt',
    words('Muokattu viimeksi', 'Senast ändrad', 'Last modified'),
    words('Suomen aikaa.', 'I finsk tid.', 'In Finnish time.'),
  ),
  timestamp(
    'createdAt',
    words('Luotu', 'Skapad', 'Created'),
    words('Suomen aikaa.', 'I finsk tid.', 'In Finnish time.'),
  ),
]

export const withTimestamps = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: [...collection.fields, ...timestamps()],
})
