import type { ArrayField } from 'payload'
import type { required } from '../../src/workflow/required.js'
import { words, type Named } from './words.js'

type Points = Named & {
  maxRows?: number
  custom?: ReturnType<typeof required>
  text?: ReturnType<typeof required>
}

/** A list of short points, each a sentence or two that can be read on its own. */
export const points = ({ name, label, help, maxRows, custom, text }: Points): ArrayField => ({
  name,
  type: 'array',
  label,
  labels: { singular: words('Kohta', 'Punkt', 'Point'), plural: words('Kohdat', 'Punkter', 'Points') },
  maxRows,
  custom,
  admin: { description: help },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      label: words('Teksti', 'Text', 'Text'),
      localized: true,
      maxLength: 400,
      custom: text,
      admin: {
        rows: 2,
        description: words('Yksi ajatus kerrallaan.', 'En tanke åt gången.', 'One thought at a time.'),
      },
    },
  ],
})
