import type { CollectionConfig, TextFieldSingleValidation } from 'payload'

import { text } from 'payload/shared'

import { dropWaitingDeliveries } from '../hooks/dropWaitingDeliveries.js'
import { makeWebhookSecret, tellWebhookSecret } from '../hooks/keepWebhookSecret.js'
import { nobody } from '../src/access/nobody.js'
import { admins, ofAdmins } from '../src/access/ofAdmins.js'
import { replayEndpoint, secretEndpoint } from '../src/endpoints/webhooks.js'
import { isAllowedUrl, optionsOf } from '../src/engine/index.js'
import { button } from './fields/button.js'
import { enabled } from './fields/enabled.js'
import { timestamps } from './fields/timestamps.js'
import { told } from './fields/told.js'
import { groups, inLanguage, options, words, type Words } from './fields/words.js'

const NOT_ALLOWED_URL = words(
  'Osoitteen on alettava https:// ja johdettava julkiseen verkkoon.',
  'Adressen ska börja med https:// och leda till det öppna nätet.',
  'The address must begin with https:// and lead to the open internet.',
)

const webhookUrl: TextFieldSingleValidation = (value, args) => {
  const asText = text(value, args)
  if (asText !== true || isAllowedUrl(value ?? '', optionsOf(args.req.payload).allowPrivateWebhooks))
    return asText
  return inLanguage(NOT_ALLOWED_URL, args.req.i18n.language)
}

/** Addresses to which every public change is told, by administrators; of these collections, or of some of them. */
export const webhooks = (governed: readonly CollectionConfig[]): CollectionConfig => ({
  slug: 'webhooks',
  labels: {
    singular: words('Webhook-osoite', 'Webhook-adress', 'Webhook'),
    plural: words('Webhook-osoitteet', 'Webhook-adresser', 'Webhooks'),
  },
  access: ofAdmins,
  admin: {
    group: groups.administration,
    useAsTitle: 'url',
    defaultColumns: ['url', 'enabled', 'collections', 'updatedAt'],
    description: words(
      'Palvelut, joille jokainen julkinen muutos kerrotaan heti. Viestit allekirjoitetaan.',
      'Tjänster som genast får veta om varje offentlig ändring. Meddelandena signeras.',
      'Services that are told of every public change at once. The messages are signed.',
    ),
  },
  disableDuplicate: true,
  endpoints: [secretEndpoint],
  fields: [
    {
      name: 'url',
      type: 'text',
      required: true,
      maxLength: 2000,
      validate: webhookUrl,
      label: words('Osoite', 'Adress', 'Address'),
      admin: {
        description: words(
          'Mihin viestit lähetetään: https://…',
          'Vart meddelandena skickas: https://…',
          'Where the messages go: https://…',
        ),
      },
    },
    enabled(
      words(
        'Kun ei ole käytössä, uusia viestejä ei synny ja jonossa olevat odottavat.',
        'När den inte är i bruk uppstår inga nya meddelanden, och de som står i kö väntar.',
        'While it is not, no new messages are made and those in the queue wait.',
      ),
    ),
    {
      name: 'collections',
      type: 'select',
      hasMany: true,
      options: governed.map(({ labels, slug }) => ({
        label: (labels?.plural ?? slug) as Words,
        value: slug,
      })),
      label: words('Sisällöt', 'Innehåll', 'Content'),
      admin: {
        description: words(
          'Mistä sisällöistä kerrotaan. Tyhjä: kaikista.',
          'Om vilket innehåll som berättas. Tomt: om allt.',
          'Of which content it is told. Empty: of all.',
        ),
      },
    },
    {
      name: 'secretKey',
      type: 'text',
      hidden: true,
      access: { create: () => false, read: () => false, update: () => false },
      label: words('Avain', 'Nyckel', 'Key'),
      admin: {
        description: words('Salattuna.', 'Krypterad.', 'Encrypted.'),
      },
    },
    button(
      'newSecret',
      'OneTimeSecret',
      words('Allekirjoitusavain', 'Signeringsnyckel', 'Signing secret'),
      words('Näkyy vain kerran.', 'Visas bara en gång.', 'Shown only once.'),
      { about: 'webhook', door: 'secret' },
    ),
    ...timestamps(),
  ],
  graphQL: false,
  hooks: {
    afterChange: [tellWebhookSecret],
    afterDelete: [dropWaitingDeliveries],
    beforeChange: [makeWebhookSecret],
  },
})

/** The outbox: one row for each message to each webhook, and what became of it. */
export const webhookDeliveries: CollectionConfig = {
  slug: 'webhook-deliveries',
  labels: {
    singular: words('Webhook-lähetys', 'Webhook-leverans', 'Webhook delivery'),
    plural: words('Webhook-lähetykset', 'Webhook-leveranser', 'Webhook deliveries'),
  },
  access: {
    create: nobody,
    delete: nobody,
    read: admins,
    readVersions: nobody,
    unlock: nobody,
    update: nobody,
  },
  admin: {
    group: groups.administration,
    useAsTitle: 'messageId',
    defaultColumns: [
      'url',
      'kind',
      'targetCollection',
      'targetId',
      'status',
      'attempts',
      'failure',
      'nextAt',
    ],
    description: words(
      'Mitä on lähetetty, mikä odottaa ja mikä on jäänyt perille pääsemättä.',
      'Vad som har skickats, vad som väntar och vad som inte har kommit fram.',
      'What was sent, what waits, and what did not arrive.',
    ),
  },
  endpoints: [replayEndpoint],
  fields: [
    button(
      'replay',
      'ReplayDelivery',
      words('Lähetä uudelleen', 'Skicka på nytt', 'Send again'),
      words('Samalla tunnuksella.', 'Med samma beteckning.', 'Under the same id.'),
    ),
    told(
      'messageId',
      'text',
      words('Viestin tunnus', 'Meddelandets beteckning', 'Message id'),
      words('Sama joka yrityksellä.', 'Samma vid varje försök.', 'The same at every attempt.'),
      { unique: true },
    ),
    told(
      'webhook',
      'text',
      words('Webhookin tunnus', 'Webhookens beteckning', 'Webhook id'),
      words('Kenelle viesti on.', 'Vem meddelandet är till.', 'Whom the message is for.'),
    ),
    told(
      'url',
      'text',
      words('Osoite', 'Adress', 'Address'),
      words(
        'Osoite muutoksen hetkellä.',
        'Adressen då ändringen gjordes.',
        'The address at the time of the change.',
      ),
    ),
    told(
      'seq',
      'number',
      words('Muutoksen numero', 'Ändringens nummer', 'Number of the change'),
      words('Kohta muutossyötteessä.', 'Plats i ändringsflödet.', 'Its place in the change feed.'),
    ),
    told(
      'kind',
      'text',
      words('Muutos', 'Ändring', 'Change'),
      words('Mitä dokumentille tapahtui.', 'Vad som hände med dokumentet.', 'What became of the document.'),
    ),
    told(
      'targetCollection',
      'text',
      words('Kokoelma', 'Samling', 'Collection'),
      words('Minkä sisältölajin.', 'Av vilket slag.', 'Of which kind.'),
    ),
    told(
      'targetId',
      'text',
      words('Dokumentti', 'Dokument', 'Document'),
      words('Dokumentin tunnus.', 'Dokumentets beteckning.', 'The id of the document.'),
    ),
    {
      name: 'status',
      type: 'select',
      label: words('Tilanne', 'Läge', 'Status'),
      options: options({
        waiting: ['Odottaa', 'Väntar', 'Waiting'],
        delivered: ['Perillä', 'Framme', 'Delivered'],
        dead: ['Ei päässyt perille', 'Kom inte fram', 'Given up'],
      }),
      admin: {
        readOnly: true,
        description: words(
          'Viestiä yritetään noin vuorokauden ajan.',
          'Meddelandet försöks skickas i ungefär ett dygn.',
          'A message is tried for about a day.',
        ),
      },
    },
    told(
      'attempts',
      'number',
      words('Yrityksiä', 'Försök', 'Attempts'),
      words('Montako kertaa on yritetty.', 'Hur många gånger det har försökts.', 'How often it was tried.'),
    ),
    told(
      'answer',
      'number',
      words('Vastaus', 'Svar', 'Answer'),
      words('Viimeisin HTTP-tilakoodi.', 'Den senaste HTTP-statuskoden.', 'The last HTTP status.'),
    ),
    told(
      'failure',
      'text',
      words('Virhe', 'Fel', 'Failure'),
      words(
        'Miksi viimeisin yritys ei onnistunut.',
        'Varför det senaste försöket misslyckades.',
        'Why the last attempt failed.',
      ),
    ),
    told(
      'nextAt',
      'date',
      words('Seuraava yritys', 'Nästa försök', 'Next attempt'),
      words('Tyhjä, kun enempää ei yritetä.', 'Tomt när inga fler försök görs.', 'Empty when there is none.'),
    ),
    told(
      'deliveredAt',
      'date',
      words('Perillä', 'Framme', 'Delivered'),
      words('Milloin vastaanottaja kuittasi.', 'När mottagaren kvitterade.', 'When the receiver confirmed.'),
    ),
    {
      name: 'claimedUntil',
      type: 'date',
      hidden: true,
      label: words('Varattu', 'Reserverad', 'Taken'),
      admin: {
        description: words('Lähetys käynnissä.', 'Leveransen pågår.', 'It is being sent.'),
      },
    },
  ],
  graphQL: false,
  indexes: [{ fields: ['webhook', 'status', 'nextAt'] }, { fields: ['status', 'nextAt'] }],
}
