import type { Field } from 'payload'

import { hasAnyRole } from '../../src/access/hasAnyRole.js'

const ENGINE_WRITTEN = { create: () => false, update: () => false, read: hasAnyRole }

/** What the engine keeps on every file: whether the public may read it, its fingerprints, and who made it. */
export const fileFields: Field[] = [
  {
    name: 'inPublicUse',
    type: 'checkbox',
    access: ENGINE_WRITTEN,
    admin: {
      position: 'sidebar',
      readOnly: true,
      disableBulkEdit: true,
      description: {
        fi: 'Julkinen teksti käyttää tiedostoa. Muut kuin työntekijät näkevät vain sellaiset.',
        sv: 'En offentlig text använder filen. Utomstående ser bara sådana.',
        en: 'A public text uses the file. Strangers see only such files.',
      },
    },
    index: true,
    label: { fi: 'Julkisessa käytössä', sv: 'I offentlig användning', en: 'In public use' },
  },
  { name: 'sha256', type: 'json', access: ENGINE_WRITTEN, admin: { hidden: true } },
  { name: 'makers', type: 'json', access: ENGINE_WRITTEN, hidden: true },
]
