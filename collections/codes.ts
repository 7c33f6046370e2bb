import type { CollectionConfig } from 'payload'
import { anyone } from '../src/access/anyone.js'
import { approverOrAdmin } from '../src/access/approverOrAdmin.js'
import { nobody } from '../src/access/nobody.js'
import { dayOnly } from './fields/dates.js'
import { codeSetOptions, titleField } from './fields/index.js'
import { groups, words } from './fields/words.js'

export const codes: CollectionConfig = {
  slug: 'codes',
  labels: { singular: words('Koodi', 'Kod', 'Code'), plural: words('Koodit', 'Koder', 'Codes') },
  access: { read: anyone, create: approverOrAdmin, update: approverOrAdmin, delete: nobody },
  indexes: [{ fields: ['set', 'code'], unique: true }],
  defaultSort: 'order',
  admin: {
    group: groups.registers,
    useAsTitle: 'label',
    defaultColumns: ['label', 'set', 'code', 'order', 'validTo'],
    listSearchableFields: ['label', 'code'],
    description: words(
      'Koodistot: teemat, tasot, kielet, kunnat ja muut luettelot. Koodia ei poisteta, vaan se suljetaan päivämäärällä.',
      'Kodset: teman, grader, språk, kommuner och andra listor. En kod raderas inte utan stängs med ett datum.',
      'Code lists: themes, levels, languages, municipalities and others. A code is closed with a date, never deleted.',
    ),
  },
  fields: [
    {
      name: 'set',
      type: 'select',
      required: true,
      index: true,
      label: words('Koodisto', 'Kodset', 'Code list'),
      options: codeSetOptions,
      admin: {
        description: words(
          'Mihin luetteloon koodi kuuluu?',
          'Vilken lista hör koden till?',
          'Which list does it belong to?',
        ),
      },
    },
    {
      name: 'code',
      type: 'text',
      required: true,
      maxLength: 80,
      label: words('Koodi', 'Kod', 'Code'),
      admin: {
        description: words(
          'Pysyvä tunnus, esim. 091.',
          'Bestående beteckning, t.ex. 091.',
          'Lasting key, for example 091.',
        ),
      },
    },
    titleField({
      name: 'label',
      label: words('Nimi', 'Namn', 'Label'),
      help: words(
        'Nimi niin kuin lukija sen näkee.',
        'Namnet så som läsaren ser det.',
        'The name as readers see it.',
      ),
    }),
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      maxLength: 1000,
      label: words('Selite', 'Förklaring', 'Description'),
      admin: {
        description: words('Milloin tämä valitaan?', 'När väljs detta?', 'When is this the one to choose?'),
      },
    },
    {
      name: 'uri',
      type: 'text',
      maxLength: 400,
      label: words('URI', 'URI', 'URI'),
      admin: {
        description: words(
          'Tarkistettu tunniste lähteessä, esim. kunta_091.',
          'Kontrollerad identifierare i källan, t.ex. kunta_091.',
          'Checked identifier at the source, for example kunta_091.',
        ),
      },
    },
    {
      name: 'order',
      type: 'number',
      defaultValue: 0,
      index: true,
      label: words('Järjestys', 'Ordning', 'Order'),
      admin: { description: words('Pienin ensin.', 'Minst först.', 'Smallest first.') },
    },
    {
      name: 'broader',
      type: 'relationship',
      relationTo: 'codes',
      label: words('Yläkoodi', 'Överordnad kod', 'Broader code'),
      admin: {
        description: words(
          'Esim. kunnan maakunta.',
          'T.ex. kommunens landskap.',
          'For example a municipality’s region.',
        ),
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'validFrom',
          type: 'date',
          label: words('Voimassa alkaen', 'Gäller från', 'Valid from'),
          admin: {
            width: '50%',
            date: dayOnly,
            description: words('Ensimmäinen päivä.', 'Första dagen.', 'First day.'),
          },
        },
        {
          name: 'validTo',
          type: 'date',
          label: words('Voimassa asti', 'Gäller till', 'Valid to'),
          admin: {
            width: '50%',
            date: dayOnly,
            description: words(
              'Suljettu koodi jää vanhoihin teksteihin.',
              'En stängd kod blir kvar i äldre texter.',
              'A closed code stays in older texts.',
            ),
          },
        },
      ],
    },
    {
      name: 'spearhead',
      type: 'group',
      label: words('Kärkiteema', 'Spetstema', 'Spearhead theme'),
      admin: {
        description: words(
          'Aika, jona teemaa nostetaan esiin.',
          'Tiden då temat lyfts fram.',
          'The time for which the theme is put forward.',
        ),
      },
      fields: [
        {
          name: 'from',
          type: 'date',
          label: words('Alkaen', 'Från', 'From'),
          admin: { date: dayOnly, description: words('Ensimmäinen päivä.', 'Första dagen.', 'First day.') },
        },
        {
          name: 'to',
          type: 'date',
          label: words('Asti', 'Till', 'To'),
          admin: { date: dayOnly, description: words('Viimeinen päivä.', 'Sista dagen.', 'Last day.') },
        },
      ],
    },
  ],
}
