import type { Field, GroupField } from 'payload'
import { organisations } from './organisations.js'
import { words } from './words.js'

/** The group that supports, encourages and questions. Members are organisations, not people. */
export const steeringGroup = (more: Field[] = []): GroupField => ({
  name: 'steeringGroup',
  type: 'group',
  label: words('Ohjausryhmä', 'Styrgrupp', 'Steering group'),
  admin: {
    description: words(
      'Jos ohjausryhmä on: mitä varten se kokoontuu?',
      'Om det finns en styrgrupp: varför samlas den?',
      'If there is a steering group: what does it meet for?',
    ),
  },
  fields: [
    {
      name: 'exists',
      type: 'checkbox',
      label: words('Ohjausryhmä on', 'Det finns en styrgrupp', 'There is a steering group'),
      admin: {
        description: words(
          'Merkitse, jos ryhmä on nimetty.',
          'Kryssa för om gruppen är utsedd.',
          'Tick if the group has been named.',
        ),
      },
    },
    {
      name: 'tasks',
      type: 'textarea',
      label: words('Tehtävät', 'Uppgifter', 'Tasks'),
      localized: true,
      maxLength: 600,
      admin: {
        description: words(
          'Mitä ryhmä tekee muulloinkin kuin raportin aikaan?',
          'Vad gör gruppen också när det inte är dags att rapportera?',
          'What does the group do when no report is due?',
        ),
      },
    },
    {
      name: 'meetingRhythm',
      type: 'text',
      label: words('Tapaamisrytmi', 'Mötesrytm', 'Meeting rhythm'),
      localized: true,
      maxLength: 120,
      admin: {
        description: words(
          'Esim. kaksi kertaa lukukaudessa.',
          'T.ex. två gånger per termin.',
          'For example twice a term.',
        ),
      },
    },
    organisations({
      name: 'members',
      label: words('Jäsenet', 'Medlemmar', 'Members'),
      help: words(
        'Organisaatiot, joista jäsenet tulevat.',
        'Organisationer som medlemmarna kommer från.',
        'The organisations the members come from.',
      ),
    }),
    ...more,
  ],
})
