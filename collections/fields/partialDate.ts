import type { GroupField } from 'payload'
import type { required } from '../../src/workflow/required.js'
import { dayOnly } from './dates.js'
import { options, words, type Named } from './words.js'

/**
 * A date together with how exactly it is known: "spring 2012" is a date of precision `season`. The date itself is
 * then the first day of what is meant, so that lists still sort.
 */
export const partialDate = ({
  name,
  label,
  help,
  custom,
}: Named & { custom?: ReturnType<typeof required> }): GroupField => ({
  name,
  type: 'group',
  label,
  admin: { description: help },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'date',
          type: 'date',
          label: words('Päivä', 'Datum', 'Date'),
          custom,
          admin: {
            width: '50%',
            date: dayOnly,
            description: words(
              'Jos tiedät vain vuoden tai kuukauden, valitse sen ensimmäinen päivä. Kevät: 1.3., syksy: 1.9.',
              'Om bara året eller månaden är känd, välj dess första dag. Våren: 1.3, hösten: 1.9.',
              'If only the year or the month is known, choose its first day. Spring: 1 March, autumn: 1 September.',
            ),
          },
        },
        {
          name: 'precision',
          type: 'select',
          label: words('Tarkkuus', 'Precision', 'Precision'),
          defaultValue: 'day',
          options: options({
            day: ['Päivä', 'Dag', 'Day'],
            month: ['Kuukausi', 'Månad', 'Month'],
            season: ['Vuodenaika', 'Årstid', 'Season'],
            year: ['Vuosi', 'År', 'Year'],
          }),
          admin: {
            width: '50%',
            description: words(
              'Kuinka tarkasti päivä tiedetään.',
              'Hur exakt datumet är känt.',
              'How exactly the date is known.',
            ),
          },
        },
      ],
    },
  ],
})

type When = { custom?: ReturnType<typeof required> }

export const startDate = (more: When = {}): GroupField =>
  partialDate({
    name: 'startDate',
    label: words('Alkoi', 'Började', 'Started'),
    help: words('Milloin työ alkoi?', 'När började arbetet?', 'When did the work begin?'),
    ...more,
  })

export const endDate = (more: When = {}): GroupField =>
  partialDate({
    name: 'endDate',
    label: words('Päättyi', 'Upphörde', 'Ended'),
    help: words(
      'Jätä tyhjäksi, jos työ jatkuu.',
      'Lämna tomt om arbetet pågår.',
      'Leave empty if the work goes on.',
    ),
    ...more,
  })
