import type { CollectionConfig, Field } from 'payload'

import { refuseUsedCriteriaChange } from '../hooks/refuseUsedCriteriaChange.js'
import { anyone } from '../src/access/anyone.js'
import { approverOrAdmin } from '../src/access/approverOrAdmin.js'
import { groups, words, type Words } from './fields/words.js'

const helped = (help: Words) => ({ admin: { description: help } })
const key: Field = {
  name: 'key',
  type: 'text',
  required: true,
  maxLength: 40,
  label: words('Tunnus', 'Beteckning', 'Key'),
  ...helped(
    words(
      'Pysyvä tunnus, esim. impact.',
      'Bestående beteckning, t.ex. impact.',
      'Lasting key, for example impact.',
    ),
  ),
}
const said = (name: string, label: Words, help: Words): Field => ({
  name,
  type: 'text',
  localized: true,
  label,
  ...helped(help),
})
const helpText: Field = {
  name: 'help',
  type: 'textarea',
  localized: true,
  label: words('Ohje', 'Anvisning', 'Help'),
  ...helped(words('Mistä vastauksen tunnistaa?', 'Vad känns svaret igen på?', 'What tells the answer?')),
}
const question = said(
  'question',
  words('Kysymys', 'Fråga', 'Question'),
  words('Yksi asia kerrallaan.', 'En sak i taget.', 'One thing at a time.'),
)

/** By what a good practice is known. Public, like the badge that names its version; the answers are not. */
export const criteriaSets: CollectionConfig = {
  slug: 'criteria-sets',
  hooks: { beforeChange: [refuseUsedCriteriaChange], beforeDelete: [refuseUsedCriteriaChange] },
  labels: {
    singular: words('Kriteeristö', 'Kriterieuppsättning', 'Criteria set'),
    plural: words('Kriteeristöt', 'Kriterieuppsättningar', 'Criteria sets'),
  },
  access: { read: anyone, create: approverOrAdmin, update: approverOrAdmin, delete: approverOrAdmin },
  indexes: [{ fields: ['key', 'version'], unique: true }],
  defaultSort: '-version',
  admin: {
    group: groups.registers,
    useAsTitle: 'name',
    defaultColumns: ['name', 'version', 'validFrom', 'validTo'],
    description: words(
      'Millä perusteilla hyvä käytäntö tunnetaan. Versiota, jolla on arvioitu, ei enää muuteta: tee uusi versio.',
      'Vad som kännetecknar god praxis. En version som har använts ändras inte mer: gör en ny version.',
      'What a good practice is known by. A version that was used is not changed any more: make a new one.',
    ),
  },
  fields: [
    said(
      'name',
      words('Nimi', 'Namn', 'Name'),
      words(
        'Esim. Hyvän hankkeen kriteerit.',
        'T.ex. Kriterier för ett gott projekt.',
        'For example Criteria of a good project.',
      ),
    ),
    key,
    {
      name: 'version',
      type: 'number',
      required: true,
      min: 1,
      label: words('Versio', 'Version', 'Version'),
      ...helped(
        words(
          'Kasvaa yhdellä, kun kysymyksiä muutetaan.',
          'Ökar med ett när frågorna ändras.',
          'Rises by one when the questions change.',
        ),
      ),
    },
    {
      name: 'appliesTo',
      type: 'text',
      hasMany: true,
      label: words('Mitä arvioidaan', 'Vad som bedöms', 'What is assessed'),
      admin: {
        description: words(
          'Kokoelmien tunnukset, esim. practices.',
          'Samlingarnas beteckningar, t.ex. practices.',
          'The collections, for example practices.',
        ),
      },
    },
    {
      name: 'demanded',
      type: 'checkbox',
      label: words(
        'Hyväksyntä edellyttää vastauksia',
        'Godkännande förutsätter svar',
        'Approval demands answers',
      ),
      ...helped(
        words(
          'Muuten arviointi on hyväksyjän apuväline.',
          'Annars är bedömningen ett hjälpmedel för godkännaren.',
          'Otherwise the assessment is an aid to the approver.',
        ),
      ),
    },
    {
      name: 'validFrom',
      type: 'date',
      label: words('Voimassa alkaen', 'Gäller från', 'Valid from'),
      ...helped(
        words(
          'Mistä päivästä näillä arvioidaan.',
          'Från vilken dag dessa används.',
          'From which day these are used.',
        ),
      ),
    },
    {
      name: 'validTo',
      type: 'date',
      label: words('Voimassa saakka', 'Gäller till', 'Valid to'),
      ...helped(words('Tyhjä: toistaiseksi.', 'Tomt: tills vidare.', 'Empty: until further notice.')),
    },
    {
      name: 'gates',
      type: 'array',
      labels: { singular: words('Ehto', 'Villkor', 'Gate'), plural: words('Ehdot', 'Villkor', 'Gates') },
      label: words('Ehdot', 'Villkor', 'Gates'),
      ...helped(words('Kaikkien on täytyttävä.', 'Alla måste uppfyllas.', 'All of them must be met.')),
      fields: [key, question, helpText],
    },
    {
      name: 'criteria',
      type: 'array',
      labels: {
        singular: words('Kriteeri', 'Kriterium', 'Criterion'),
        plural: words('Kriteerit', 'Kriterier', 'Criteria'),
      },
      label: words('Kriteerit', 'Kriterier', 'Criteria'),
      ...helped(words('Arvioidaan asteikolla.', 'Bedöms på skalan.', 'Judged on the scale.')),
      fields: [
        key,
        said(
          'name',
          words('Nimi', 'Namn', 'Name'),
          words('Esim. Vaikuttavuus.', 'T.ex. Genomslag.', 'For example Impact.'),
        ),
        question,
        helpText,
        {
          name: 'blocking',
          type: 'checkbox',
          label: words('Ei saa olla nolla', 'Får inte vara noll', 'May not be zero'),
          ...helped(
            words('Nolla estää hyväksymisen.', 'Noll hindrar godkännande.', 'A zero prevents approval.'),
          ),
        },
      ],
    },
    {
      name: 'scale',
      type: 'array',
      labels: { singular: words('Porras', 'Steg', 'Step'), plural: words('Portaat', 'Steg', 'Steps') },
      label: words('Asteikko nollasta alkaen', 'Skala från noll', 'Scale from zero'),
      ...helped(
        words(
          'Ankkurit sille, mitä teksti näyttää.',
          'Ankare för vad texten visar.',
          'Anchored in what the text shows.',
        ),
      ),
      fields: [
        said(
          'anchor',
          words('Mitä teksti näyttää', 'Vad texten visar', 'What the text shows'),
          words(
            'Esim. kuvataan esimerkein.',
            'T.ex. beskrivs med exempel.',
            'For example described with examples.',
          ),
        ),
      ],
    },
    {
      name: 'leastMean',
      type: 'number',
      defaultValue: 1.5,
      label: words('Keskiarvo vähintään', 'Medelvärde minst', 'Mean at least'),
      ...helped(
        words(
          'Laskettuna niistä, joihin on vastattu.',
          'Räknat på de besvarade.',
          'Of those that were answered.',
        ),
      ),
    },
  ],
}
