import type { CollectionConfig } from 'payload'

import { adminOnly } from './adminOnly.js'
import { asAbsent } from './asAbsent.js'
import { nobody } from './nobody.js'

/** To read, to be answered "not there" where one may not. */
export const admins = asAbsent(adminOnly)

/** Access to a collection that administrators alone see and keep. */
export const ofAdmins = {
  create: adminOnly,
  delete: admins,
  read: admins,
  readVersions: nobody,
  update: admins,
} satisfies CollectionConfig['access']
