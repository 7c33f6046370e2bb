import { keepPrivate } from '../../hooks/keepPrivate.js'
import { staffOnly } from '../../src/access/staffOnly.js'

/** What makes a field of a governed document private: spread it into the field. A copy starts without it. */
export const kept = {
  access: { read: staffOnly },
  disableDuplicate: true,
  hooks: { afterRead: [keepPrivate] },
}
