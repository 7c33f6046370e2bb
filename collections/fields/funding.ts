import type { ArrayField } from 'payload'
import { organisation } from './organisations.js'
import { words } from './words.js'

/** Who has paid, for what and when, so far as it is stated. */
export const funding = (): ArrayField => ({
  name: 'funding',
  type: 'array',
  label: words('Rahoitus', 'Finansiering', 'Funding'),
  labels: {
    singular: words('Rahoitus', 'Finansiering', 'Grant'),
    plural: words('Rahoitukset', 'Finansieringar', 'Grants'),
  },
  admin: {
    initCollapsed: true,
    description: words(
      'Valtionavustus tai muu rahoitus, jos se on tiedossa.',
      'Statsunderstöd eller annan finansiering, om den är känd.',
      'State grant or other funding, if known.',
    ),
  },
  fields: [
    organisation({
      name: 'funder',
      label: words('Rahoittaja', 'Finansiär', 'Funder'),
      help: words(
        'Esim. Opetushallitus.',
        'T.ex. Utbildningsstyrelsen.',
        'For example the Finnish National Agency for Education.',
      ),
    }),
    {
      name: 'programme',
      type: 'text',
      label: words('Ohjelma', 'Program', 'Programme'),
      localized: true,
      maxLength: 160,
      admin: {
        description: words(
          'Mistä rahasta: valtionavustus, Erasmus+, Nordplus…',
          'Vilka medel: statsunderstöd, Erasmus+, Nordplus…',
          'Which money: state grant, Erasmus+, Nordplus…',
        ),
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'year',
          type: 'number',
          label: words('Vuosi', 'År', 'Year'),
          min: 1900,
          max: 2999,
          admin: {
            width: '33%',
            description: words('Päätöksen vuosi.', 'Beslutsåret.', 'Year of the decision.'),
          },
        },
        {
          name: 'amount',
          type: 'number',
          label: words('Euroa', 'Euro', 'Euros'),
          min: 0,
          admin: {
            width: '33%',
            description: words(
              'Vain jos se saa näkyä.',
              'Bara om det får synas.',
              'Only if it may be shown.',
            ),
          },
        },
        {
          name: 'decisionRef',
          type: 'text',
          label: words('Asianumero', 'Ärendenummer', 'Decision number'),
          maxLength: 60,
          admin: {
            width: '34%',
            description: words(
              'Päätöksen asianumero.',
              'Beslutets ärendenummer.',
              'The number of the decision.',
            ),
          },
        },
      ],
    },
  ],
})
