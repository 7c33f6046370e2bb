import type { ArrayField, TextField, TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'
import { inLanguage, words, type Named } from './words.js'

const notAnAddress = words(
  'Kirjoita koko osoite, esimerkiksi https://www.oph.fi.',
  'Skriv hela adressen, till exempel https://www.oph.fi.',
  'Write the whole address, for example https://www.oph.fi.',
)

export const isWebAddress = (value: string): boolean =>
  URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol)

const webAddress: TextFieldSingleValidation = (value, options) => {
  const asText = text(value, options)
  if (asText !== true || !value || isWebAddress(value)) return asText
  return inLanguage(notAnAddress, options.req.i18n.language)
}

/** An address on the web: only http and https, so that no link can carry a script. */
export const url = ({ name, label, help, access }: Named & Pick<TextField, 'access'>): TextField => ({
  name,
  type: 'text',
  label,
  maxLength: 2000,
  validate: webAddress,
  access,
  admin: { description: help },
})

export const linkUrl = () =>
  url({
    name: 'url',
    label: words('Osoite', 'Adress', 'Address'),
    help: words('Koko osoite: https://…', 'Hela adressen: https://…', 'The whole address: https://…'),
  })

/** Links with words that say where they lead, never "click here". */
export const links = ({ name, label, help }: Named): ArrayField => ({
  name,
  type: 'array',
  label,
  labels: { singular: words('Linkki', 'Länk', 'Link'), plural: words('Linkit', 'Länkar', 'Links') },
  admin: { description: help, initCollapsed: true },
  fields: [
    {
      name: 'label',
      type: 'text',
      label: words('Linkin teksti', 'Länktext', 'Link text'),
      localized: true,
      maxLength: 120,
      admin: {
        description: words(
          'Kerro, mihin linkki vie. Ei ”tästä”.',
          'Säg vart länken leder. Inte ”här”.',
          'Say where the link leads. Not “here”.',
        ),
      },
    },
    linkUrl(),
  ],
})
