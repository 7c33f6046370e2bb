import type { TextField, TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'
import { inLanguage, words } from './words.js'

const missing = words(
  'Kerro kuvan sisältö niille, jotka eivät näe sitä, tai merkitse kuva koristeeksi.',
  'Berätta vad bilden visar för dem som inte ser den, eller märk bilden som dekorativ.',
  'Say what the picture shows to those who cannot see it, or mark it as decoration.',
)

type File = { decorative?: boolean | null; mimeType?: string | null }

/** A picture that tells something says it in words too; a document has its own text. */
export const describedUnlessDecorative: TextFieldSingleValidation = (value, options) => {
  const asText = text(value, options)
  const { decorative, mimeType } = options.data as File
  const isPicture = mimeType?.startsWith('image/') ?? false
  if (asText !== true || value?.trim() || decorative || !isPicture) return asText
  return inLanguage(missing, options.req.i18n.language)
}

export const alt = (): TextField => ({
  name: 'alt',
  type: 'text',
  localized: true,
  maxLength: 300,
  validate: describedUnlessDecorative,
  label: words('Vaihtoehtoinen teksti', 'Alternativtext', 'Alternative text'),
  admin: {
    description: words(
      'Mitä kuvassa tapahtuu? Esim. ”Kaksi oppilasta näyttää karttaa videopuhelussa.” Pakollinen, ellei kuva ole koriste.',
      'Vad händer på bilden? T.ex. ”Två elever visar en karta i ett videosamtal.” Obligatorisk om bilden inte är dekorativ.',
      'What happens in the picture? For example “Two pupils show a map on a video call.” Needed unless the picture is decoration.',
    ),
  },
})
