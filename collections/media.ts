import type { CollectionConfig } from 'payload'
import { adminOnly } from '../src/access/adminOnly.js'
import { anyone } from '../src/access/anyone.js'
import { anyRole } from '../src/access/anyRole.js'
import { staffOnly } from '../src/access/staffOnly.js'
import { dayOnly } from './fields/dates.js'
import { alt, licence, sourceLanguage } from './fields/index.js'
import { groups, options, words } from './fields/words.js'

export const media: CollectionConfig = {
  slug: 'media',
  labels: {
    singular: words('Tiedosto', 'Fil', 'File'),
    plural: words('Kuvat ja tiedostot', 'Bilder och filer', 'Pictures and files'),
  },
  access: { read: anyone, create: anyRole, update: anyRole, delete: adminOnly },
  admin: {
    group: groups.registers,
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'licence', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'caption', 'credit'],
    description: words(
      'Kuvat, asiakirjat ja tallenteet lupineen ja vaihtoehtoisine teksteineen.',
      'Bilder, dokument och inspelningar med tillstånd och alternativtexter.',
      'Pictures, documents and recordings, with their permissions and alternative texts.',
    ),
  },
  upload: {
    staticDir: '.data/media',
    mimeTypes: [
      'image/png',
      'image/jpeg',
      'image/webp',
      'image/avif',
      'image/gif',
      'application/pdf',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/vnd.oasis.opendocument.text',
      'application/vnd.oasis.opendocument.presentation',
      'application/vnd.oasis.opendocument.spreadsheet',
      'audio/mpeg',
      'audio/mp4',
      'video/mp4',
      'text/vtt',
    ],
    imageSizes: [
      { name: 'thumbnail', width: 400 },
      { name: 'card', width: 800 },
    ],
    adminThumbnail: 'thumbnail',
    focalPoint: true,
  },
  fields: [
    alt(),
    {
      name: 'decorative',
      type: 'checkbox',
      defaultValue: false,
      label: words('Pelkkä koriste', 'Enbart dekoration', 'Decoration only'),
      admin: {
        description: words(
          'Merkitse, jos kuva ei kerro mitään, mitä teksti ei kerro.',
          'Kryssa för om bilden inte säger något som texten inte redan säger.',
          'Tick if the picture says nothing that the text does not.',
        ),
      },
    },
    {
      name: 'caption',
      type: 'textarea',
      localized: true,
      maxLength: 400,
      label: words('Kuvateksti', 'Bildtext', 'Caption'),
      admin: {
        description: words(
          'Mitä lukijan on hyvä tietää kuvasta?',
          'Vad bör läsaren veta om bilden?',
          'What should a reader know about it?',
        ),
      },
    },
    {
      name: 'credit',
      type: 'text',
      maxLength: 160,
      label: words('Kuvaaja tai tekijä', 'Fotograf eller upphovsperson', 'Credit'),
      admin: {
        description: words(
          'Niin kuin nimen saa näyttää.',
          'Så som namnet får visas.',
          'As the name may be shown.',
        ),
      },
    },
    licence(),
    {
      ...sourceLanguage(),
      name: 'language',
      required: false,
      defaultValue: undefined,
      label: words('Tiedoston kieli', 'Filens språk', 'Language of the file'),
      admin: {
        position: 'sidebar',
        description: words(
          'Jos siinä on tekstiä tai puhetta.',
          'Om den innehåller text eller tal.',
          'If it holds text or speech.',
        ),
      },
    },
    {
      name: 'transcript',
      type: 'textarea',
      localized: true,
      label: words('Tekstivastine', 'Textalternativ', 'Transcript'),
      admin: {
        description: words(
          'Äänitteen ja videon puhe kirjoitettuna.',
          'Talet i ljud och video i skriven form.',
          'The speech of audio and video, written out.',
        ),
      },
    },
    {
      name: 'captionsFile',
      type: 'upload',
      relationTo: 'media',
      filterOptions: { mimeType: { equals: 'text/vtt' } },
      label: words('Tekstitys', 'Undertexter', 'Captions'),
      admin: {
        description: words(
          'Videon tekstitys WebVTT-tiedostona.',
          'Videons undertexter som WebVTT-fil.',
          'The video’s captions as a WebVTT file.',
        ),
      },
    },
    {
      name: 'accessiblePdf',
      type: 'select',
      defaultValue: 'unknown',
      label: words('Saavutettava asiakirja', 'Tillgängligt dokument', 'Accessible document'),
      options: options({
        yes: ['Kyllä', 'Ja', 'Yes'],
        no: ['Ei', 'Nej', 'No'],
        unknown: ['Ei tiedossa', 'Okänt', 'Unknown'],
      }),
      admin: {
        description: words(
          'Voiko sen lukea ruudunlukijalla?',
          'Kan det läsas med skärmläsare?',
          'Can a screen reader read it?',
        ),
      },
    },
    {
      name: 'depictsPeople',
      type: 'checkbox',
      defaultValue: false,
      label: words('Kuvassa on ihmisiä', 'Det finns personer på bilden', 'People can be seen'),
      admin: {
        description: words(
          'Merkitse, jos joku on tunnistettavissa.',
          'Kryssa för om någon kan kännas igen.',
          'Tick if anyone can be recognised.',
        ),
      },
    },
    {
      name: 'consentOnFile',
      type: 'group',
      access: { read: staffOnly },
      label: words('Suostumukset (ei julkinen)', 'Samtycken (inte offentligt)', 'Consent (not public)'),
      admin: {
        description: words(
          'Missä suostumus on, ja mihin asti se on voimassa?',
          'Var finns samtycket, och hur länge gäller det?',
          'Where is the consent, and until when does it hold?',
        ),
      },
      fields: [
        {
          name: 'minors',
          type: 'checkbox',
          label: words('Kuvassa on alaikäisiä', 'Det finns minderåriga på bilden', 'Minors can be seen'),
          admin: {
            description: words(
              'Silloin suostumuksen antaa huoltaja.',
              'Då ger vårdnadshavaren sitt samtycke.',
              'Then the guardian consents.',
            ),
          },
        },
        {
          name: 'kind',
          type: 'select',
          label: words('Suostumus', 'Samtycke', 'Consent'),
          options: options({
            written: ['Kirjallinen', 'Skriftligt', 'Written'],
            guardian: ['Huoltajan kirjallinen', 'Vårdnadshavarens skriftliga', 'Guardian’s, written'],
            'not-needed': ['Ei tarvita', 'Behövs inte', 'Not needed'],
          }),
          admin: {
            description: words(
              'Kenen suostumus on tallessa?',
              'Vems samtycke finns sparat?',
              'Whose consent is on file?',
            ),
          },
        },
        {
          name: 'date',
          type: 'date',
          label: words('Annettu', 'Gett', 'Given'),
          admin: { date: dayOnly, description: words('Päivä.', 'Datum.', 'The day.') },
        },
        {
          name: 'expires',
          type: 'date',
          label: words('Voimassa asti', 'Gäller till', 'Valid until'),
          admin: {
            date: dayOnly,
            description: words(
              'Jos suostumus on määräaikainen.',
              'Om samtycket är tidsbegränsat.',
              'If it ends.',
            ),
          },
        },
      ],
    },
  ],
}
