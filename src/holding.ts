import type { CollectionConfig } from 'payload'

import { fileFields } from '../collections/fields/fileFields.js'
import { refuseHeldFileChange } from '../hooks/refuseHeldFileChange.js'
import { stampMaker } from '../hooks/stampMaker.js'
import { inPublicUse } from './access/inPublicUse.js'

/** The upload collections whose files are held while a text under review or a public text uses them. */
export const fileCollections = (present: CollectionConfig[], governed: readonly string[]): string[] =>
  present.filter(({ slug, upload }) => upload && !governed.includes(slug)).map(({ slug }) => slug)

/** An upload collection whose files are part of what is approved. A copy would hide who made it, so there is none. */
export const holding = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  access: { ...collection.access, read: inPublicUse(collection.access?.read) },
  disableDuplicate: true,
  fields: [...collection.fields, ...fileFields],
  hooks: {
    ...collection.hooks,
    beforeChange: [...(collection.hooks?.beforeChange ?? []), stampMaker],
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), refuseHeldFileChange],
  },
})
