import type { UploadField } from 'payload'
import { words, type Named } from './words.js'

/** A picture from the media library. Its alternative text and permissions are asked for there. */
export const image = ({ name, label, help }: Named): UploadField => ({
  name,
  type: 'upload',
  relationTo: 'media',
  label,
  filterOptions: { mimeType: { contains: 'image/' } },
  admin: { description: help },
})

export const heroImage = (): UploadField =>
  image({
    name: 'heroImage',
    label: words('Pääkuva', 'Huvudbild', 'Main picture'),
    help: words(
      'Kuva, joka kertoo, mitä tehdään. Ei logoa.',
      'En bild som visar vad som görs. Ingen logotyp.',
      'A picture of the doing. Not a logo.',
    ),
  })
