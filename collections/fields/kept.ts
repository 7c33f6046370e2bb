import { keepPrivate } from '../../hooks/keepPrivate.js'
import { keptField } from '../../src/access/keptField.js'

/** What makes a field of a governed document private: spread it into the field. A copy starts without it. */
export const kept = {
  access: { read: keptField },
  disableDuplicate: true,
  hooks: { afterRead: [keepPrivate] },
}
