import type { SelectField } from 'payload'
import { options, words } from './words.js'

export const sourceLanguage = (): SelectField => ({
  name: 'sourceLanguage',
  type: 'select',
  label: words('Alkukieli', 'Originalspråk', 'Original language'),
  required: true,
  defaultValue: 'fi',
  options: options({
    fi: ['suomi', 'finska', 'Finnish'],
    sv: ['ruotsi', 'svenska', 'Swedish'],
    en: ['englanti', 'engelska', 'English'],
  }),
  admin: {
    position: 'sidebar',
    description: words(
      'Kieli, jolla teksti kirjoitetaan ensin. Suomi ja ruotsi ovat yhtä hyviä alkukieliä.',
      'Det språk texten först skrivs på. Svenska och finska duger lika väl.',
      'The language the text is first written in. Finnish and Swedish serve equally well.',
    ),
  },
})

const licenceOptions = options({
  'CC-BY-4.0': ['CC BY 4.0: nimeä tekijä', 'CC BY 4.0: ange upphovspersonen', 'CC BY 4.0: give credit'],
  'CC-BY-SA-4.0': [
    'CC BY-SA 4.0: nimeä tekijä, jaa samoin',
    'CC BY-SA 4.0: ange upphovspersonen, dela lika',
    'CC BY-SA 4.0: give credit, share alike',
  ],
  'CC0-1.0': ['CC0 1.0: vapaa käyttö', 'CC0 1.0: fri användning', 'CC0 1.0: free of conditions'],
})

export const licence = (): SelectField => ({
  name: 'licence',
  type: 'select',
  label: words('Lisenssi', 'Licens', 'Licence'),
  required: true,
  defaultValue: 'CC-BY-4.0',
  options: licenceOptions,
  admin: {
    position: 'sidebar',
    description: words(
      'Millä ehdoilla muut saavat käyttää tekstiä. Suositus julkiselle sisällölle on CC BY 4.0.',
      'På vilka villkor andra får använda texten. För offentligt innehåll rekommenderas CC BY 4.0.',
      'On what terms others may use the text. CC BY 4.0 is recommended for public content.',
    ),
  },
})

/** What every governed document says about itself. The engine adds dates, state and owner. */
export const provenance = () => [sourceLanguage(), licence()]
