import type { Field } from 'payload'

import type { WorkflowTable } from '../../src/workflow/define.js'

import { hasAnyRole } from '../../src/access/hasAnyRole.js'

const READ_ONLY = { create: () => false, update: () => false }

const shown = (name: string, label: Record<string, string>, description: Record<string, string>): Field => ({
  name,
  type: 'date',
  access: READ_ONLY,
  admin: {
    date: { displayFormat: 'd.M.yyyy' },
    position: 'sidebar',
    readOnly: true,
    description,
    condition: (data) => Boolean(data?.[name]),
  },
  index: name === 'publishedAt',
  label,
})

/** The case beside the text: state, what is missing, the trail. It comes first in the sidebar. */
export const caseField: Field = {
  name: 'case',
  type: 'ui',
  admin: { components: { Field: 'polkka/client#CasePanel' }, disableListColumn: true, position: 'sidebar' },
  label: { fi: 'Käsittely', sv: 'Behandling', en: 'Review' },
}

/** Above the form: which language to show beside the one that is written. */
export const besideField: Field = {
  name: 'beside',
  type: 'ui',
  admin: { components: { Field: 'polkka/client#Beside' }, disableListColumn: true },
  label: { fi: 'Kieli rinnalla', sv: 'Språk bredvid', en: 'Language beside' },
}

/**
 * What the engine shows on every governed document: the state of its case (for lists and filters) and the dates of its
 * public life. Copies, never consulted; the truth is in `reviews`.
 */
export const engineFields = (table: WorkflowTable): Field[] => [
  {
    name: 'workflow',
    type: 'group',
    access: { ...READ_ONLY, read: hasAnyRole },
    // Lists and filters show it; in the form the case panel does.
    admin: { components: { Field: 'polkka/client#NoButton' }, position: 'sidebar', disableBulkEdit: true },
    fields: [
      {
        name: 'state',
        type: 'select',
        admin: {
          components: { Field: false, Cell: 'polkka/client#StateCell' },
          disableBulkEdit: true,
        },
        index: true,
        label: { fi: 'Tila', sv: 'Läge', en: 'State' },
        options: [...Object.entries(table.states).map(([value, { label }]) => ({ label, value }))],
      },
      {
        name: 'revision',
        type: 'number',
        admin: { hidden: true },
        label: { fi: 'Versio', sv: 'Version', en: 'Revision' },
      },
      {
        name: 'live',
        type: 'checkbox',
        admin: { components: { Field: false }, disableBulkEdit: true },
        label: { fi: 'Julkisena', sv: 'Offentlig', en: 'Public' },
      },
    ],
    label: { fi: 'Käsittely', sv: 'Behandling', en: 'Review' },
  },
  {
    name: 'publicId',
    type: 'text',
    access: READ_ONLY,
    admin: {
      condition: (data) => Boolean(data?.publicId),
      position: 'sidebar',
      readOnly: true,
      description: {
        fi: 'Ei vaihdu koskaan eikä siirry toiselle.',
        sv: 'Ändras aldrig och övergår aldrig till ett annat dokument.',
        en: 'Never changes and never passes to another document.',
      },
    },
    index: true,
    label: { fi: 'Pysyvä tunniste', sv: 'Permanent identifierare', en: 'Permanent id' },
  },
  shown(
    'publishedAt',
    { fi: 'Julkaistu', sv: 'Publicerad', en: 'Published' },
    {
      fi: 'Milloin julkinen teksti julkaistiin.',
      sv: 'När den offentliga texten publicerades.',
      en: 'When the public text was published.',
    },
  ),
  shown(
    'firstPublishedAt',
    { fi: 'Julkaistu ensimmäisen kerran', sv: 'Först publicerad', en: 'First published' },
    {
      fi: 'Milloin dokumentti tuli ensi kerran julkiseksi.',
      sv: 'När dokumentet först blev offentligt.',
      en: 'When the document first became public.',
    },
  ),
  shown(
    'lastConfirmedAt',
    { fi: 'Vahvistettu ajantasaiseksi', sv: 'Bekräftad aktuell', en: 'Last confirmed' },
    {
      fi: 'Milloin tiedot viimeksi vahvistettiin.',
      sv: 'När uppgifterna senast bekräftades.',
      en: 'When the content was last confirmed.',
    },
  ),
  shown(
    'reviewBy',
    { fi: 'Tarkistettava viimeistään', sv: 'Ska granskas senast', en: 'Review by' },
    {
      fi: 'Mihin mennessä tiedot vahvistetaan tai päivitetään.',
      sv: 'Till när uppgifterna bekräftas eller uppdateras.',
      en: 'By when the content is confirmed or updated.',
    },
  ),
  shown(
    'archivedAt',
    { fi: 'Arkistoitu', sv: 'Arkiverad', en: 'Archived' },
    {
      fi: 'Luettavissa, mutta ei enää ajan tasalla.',
      sv: 'Kan läsas men är inte längre aktuell.',
      en: 'Readable, but no longer kept up to date.',
    },
  ),
  {
    name: 'availableLocales',
    type: 'select',
    access: READ_ONLY,
    admin: { hidden: true },
    hasMany: true,
    label: { fi: 'Kielet', sv: 'Språk', en: 'Languages' },
    options: [
      { label: { fi: 'Suomi', sv: 'Finska', en: 'Finnish' }, value: 'fi' },
      { label: { fi: 'Ruotsi', sv: 'Svenska', en: 'Swedish' }, value: 'sv' },
      { label: { fi: 'Englanti', sv: 'Engelska', en: 'English' }, value: 'en' },
    ],
  },
  {
    name: 'owner',
    type: 'text',
    access: { read: hasAnyRole, create: () => false, update: hasAnyRole },
    admin: { hidden: true },
    index: true,
    label: { fi: 'Vastuuhenkilö', sv: 'Ansvarig', en: 'Owner' },
  },
  {
    name: 'editors',
    type: 'text',
    access: { read: hasAnyRole },
    admin: {
      components: { Field: 'polkka/client#PeopleField' },
      position: 'sidebar',
      description: {
        fi: 'Ketkä muut saavat muokata tätä tekstiä.',
        sv: 'Vilka andra som får redigera texten.',
        en: 'Who else may edit this text.',
      },
    },
    hasMany: true,
    label: { fi: 'Muut kirjoittajat', sv: 'Andra skribenter', en: 'Other editors' },
  },
]
