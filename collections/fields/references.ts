import type { ArrayField } from 'payload'
import { required } from '../../src/workflow/required.js'
import { linkUrl } from './url.js'
import { words, type Words } from './words.js'

const help = words(
  'Kirjat, tutkimukset ja sivut, joihin teksti nojaa.',
  'Böcker, undersökningar och sidor som texten bygger på.',
  'Books, studies and pages the text leans on.',
)

/** Sources, as a list of literature has them. Titles stay in their own language. */
export const references = ({
  name = 'references',
  label = words('Lähteet', 'Källor', 'References'),
}: {
  name?: string
  label?: Words
} = {}): ArrayField => ({
  name,
  type: 'array',
  label,
  labels: { singular: words('Lähde', 'Källa', 'Source'), plural: words('Lähteet', 'Källor', 'Sources') },
  admin: { description: help, initCollapsed: true },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'author',
          type: 'text',
          label: words('Tekijä', 'Författare', 'Author'),
          maxLength: 200,
          admin: {
            width: '70%',
            description: words('Sukunimi, Etunimi.', 'Efternamn, Förnamn.', 'Surname, first name.'),
          },
        },
        {
          name: 'year',
          type: 'number',
          label: words('Vuosi', 'År', 'Year'),
          min: 1000,
          max: 2999,
          admin: {
            width: '30%',
            description: words('Ilmestymisvuosi.', 'Utgivningsår.', 'Year of publication.'),
          },
        },
      ],
    },
    {
      name: 'title',
      type: 'text',
      label: words('Nimeke', 'Titel', 'Title'),
      custom: required('review'),
      maxLength: 300,
      admin: {
        description: words(
          'Teoksen tai sivun nimi sen omalla kielellä.',
          'Verkets eller sidans namn på dess eget språk.',
          'The name of the work or page in its own language.',
        ),
      },
    },
    linkUrl(),
    {
      name: 'note',
      type: 'text',
      label: words('Huomautus', 'Anmärkning', 'Note'),
      localized: true,
      maxLength: 300,
      admin: {
        description: words(
          'Mitä lähteestä on otettu.',
          'Vad som tagits ur källan.',
          'What was taken from the source.',
        ),
      },
    },
  ],
})
