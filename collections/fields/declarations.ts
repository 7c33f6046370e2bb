import type { CheckboxField, GroupField } from 'payload'
import { kept } from './kept.js'
import { required } from '../../src/workflow/required.js'
import { words, type Named } from './words.js'

const declaration = ({ name, label, help }: Named): CheckboxField => ({
  name,
  type: 'checkbox',
  label,
  defaultValue: false,
  custom: required('review'),
  admin: { description: help },
})

/** What the author vouches for before anyone else reads the text. Kept for the staff, never shown. */
export const declarations = (): GroupField => ({
  name: 'declarations',
  type: 'group',
  label: words('Vakuutukset', 'Försäkringar', 'Declarations'),
  ...kept,
  admin: {
    description: words(
      'Merkitse jokainen kohta ennen kuin lähetät tekstin arvioitavaksi.',
      'Kryssa för varje punkt innan du skickar texten för granskning.',
      'Tick each of these before you send the text for review.',
    ),
  },
  fields: [
    declaration({
      name: 'authorsAgree',
      label: words(
        'Kaikki tekijät hyväksyvät julkaisemisen',
        'Alla upphovspersoner godkänner publiceringen',
        'All creators agree to publication',
      ),
      help: words(
        'Olet kysynyt kaikilta, joiden työtä teksti kuvaa.',
        'Du har frågat alla vars arbete texten beskriver.',
        'You have asked everyone whose work is described.',
      ),
    }),
    declaration({
      name: 'imagesConsented',
      label: words(
        'Kuvattavilta on lupa, tai kuvissa ei ole ihmisiä',
        'De avbildade har gett sitt samtycke, eller så finns inga personer på bilderna',
        'The people pictured consent, or there are none',
      ),
      help: words(
        'Alaikäisen kuvaan tarvitaan huoltajan suostumus.',
        'För bilder av minderåriga krävs vårdnadshavarens samtycke.',
        'A picture of a minor needs the guardian’s consent.',
      ),
    }),
    declaration({
      name: 'noPupilData',
      label: words(
        'Tekstissä ei ole oppilaiden henkilötietoja',
        'Texten innehåller inga personuppgifter om elever',
        'The text holds no personal data of pupils',
      ),
      help: words(
        'Ei nimiä eikä tarinoita, joista yksittäisen oppilaan tunnistaa.',
        'Inga namn och inga berättelser där en enskild elev kan kännas igen.',
        'No names, and no stories in which one pupil can be recognised.',
      ),
    }),
    declaration({
      name: 'attachmentsAccessible',
      label: words(
        'Liitteet ovat saavutettavia, tai niitä ei ole',
        'Bilagorna är tillgängliga, eller så finns inga bilagor',
        'The attachments are accessible, or there are none',
      ),
      help: words(
        'Tiedoston voi lukea myös ruudunlukijalla.',
        'Filen går att läsa också med skärmläsare.',
        'The file can be read with a screen reader as well.',
      ),
    }),
  ],
})
