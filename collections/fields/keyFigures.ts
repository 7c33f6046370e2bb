import type { ArrayField } from 'payload'
import { required } from '../../src/workflow/required.js'
import { dayOnly } from './dates.js'
import { options, words } from './words.js'

/** Numbers with everything a reader needs to trust them. They are stated, never computed. */
export const keyFigures = (): ArrayField => ({
  name: 'keyFigures',
  type: 'array',
  label: words('Lukuina', 'I siffror', 'Key figures'),
  labels: { singular: words('Luku', 'Siffra', 'Figure'), plural: words('Luvut', 'Siffror', 'Figures') },
  admin: {
    initCollapsed: true,
    description: words(
      'Luku kertoo enemmän, kun sanot, mitä laskettiin ja milloin: ”yli 80 kehittämishanketta, 31.7.2012”.',
      'En siffra säger mer när det framgår vad som räknades och när: ”över 80 utvecklingsprojekt, 31.7.2012”.',
      'A number says more with what was counted and when: “over 80 development projects, 31 July 2012”.',
    ),
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'qualifier',
          type: 'select',
          label: words('Tarkkuus', 'Noggrannhet', 'Qualifier'),
          defaultValue: 'exact',
          options: options({
            exact: ['tasan', 'exakt', 'exactly'],
            over: ['yli', 'över', 'over'],
            about: ['noin', 'cirka', 'about'],
          }),
          admin: {
            width: '25%',
            description: words('Laskettu vai arvio?', 'Räknat eller uppskattat?', 'Counted or estimated?'),
          },
        },
        {
          name: 'value',
          type: 'number',
          label: words('Luku', 'Tal', 'Value'),
          custom: required('review'),
          admin: {
            width: '25%',
            description: words('Pelkkä luku.', 'Bara talet.', 'The number alone.'),
          },
        },
        {
          name: 'unit',
          type: 'text',
          label: words('Yksikkö', 'Enhet', 'Unit'),
          localized: true,
          maxLength: 40,
          admin: {
            width: '50%',
            description: words(
              'Esim. litraa, kuukautta.',
              'T.ex. liter, månader.',
              'For example litres, months.',
            ),
          },
        },
      ],
    },
    {
      name: 'label',
      type: 'text',
      label: words('Mitä luku kertoo', 'Vad siffran gäller', 'What the figure is about'),
      localized: true,
      maxLength: 160,
      admin: {
        description: words(
          'Muutama sana luvun perään, esim. ”kirjattua hyvää käytäntöä”.',
          'Några ord efter siffran, t.ex. ”beskrivningar av god praxis”.',
          'A few words to follow the number, for example “good practices recorded”.',
        ),
      },
    },
    {
      name: 'asOf',
      type: 'date',
      label: words('Tilanne', 'Läget', 'As of'),
      admin: {
        date: dayOnly,
        description: words(
          'Päivä, jona luku piti paikkansa.',
          'Den dag då siffran stämde.',
          'The day the figure was true.',
        ),
      },
    },
    {
      name: 'source',
      type: 'text',
      label: words('Lähde', 'Källa', 'Source'),
      maxLength: 240,
      admin: {
        description: words(
          'Mistä luku on peräisin.',
          'Varifrån siffran kommer.',
          'Where the figure comes from.',
        ),
      },
    },
    {
      name: 'note',
      type: 'text',
      label: words('Huomautus', 'Anmärkning', 'Note'),
      localized: true,
      maxLength: 240,
      admin: {
        description: words(
          'Mitä lukijan on hyvä tietää, esim. jos lähteet poikkeavat toisistaan.',
          'Vad läsaren bör veta, t.ex. om källorna avviker från varandra.',
          'What a reader should know, for example that sources differ.',
        ),
      },
    },
  ],
})
