import type { CollectionConfig, Field } from 'payload'

import { dropUsage } from '../hooks/dropUsage.js'
import { tellUsage } from '../hooks/tellUsage.js'
import { nobody } from '../src/access/nobody.js'
import { ofAdmins } from '../src/access/ofAdmins.js'
import { keyEndpoint } from '../src/endpoints/apiKeys.js'
import { button } from './fields/button.js'
import { dayAndTime, inFinnishTime } from './fields/dates.js'
import { enabled } from './fields/enabled.js'
import { told } from './fields/told.js'
import { groups, words } from './fields/words.js'

const closed = { create: () => false, update: () => false }

/** Nobody writes it and it is not stored here: `tellUsage` counts it together. */
const counted = (...[name, type, label, help]: Parameters<typeof told>): Field =>
  told(name, type, label, help, { access: closed, virtual: true })

const counts: Field[] = [
  counted(
    'requests',
    'number',
    words('Pyyntöjä yhteensä', 'Anrop sammanlagt', 'Requests in all'),
    words(
      'Kaikki hyväksytyt pyynnöt.',
      'Alla anrop som släppts igenom.',
      'All requests that were let through.',
    ),
  ),
  counted(
    'requestsToday',
    'number',
    words('Pyyntöjä tänään', 'Anrop i dag', 'Requests today'),
    words('Päivä vaihtuu Suomen ajassa.', 'Dygnet byts i finsk tid.', 'The day changes in Finnish time.'),
  ),
  counted(
    'requestsIn7Days',
    'number',
    words('Pyyntöjä 7 päivässä', 'Anrop på 7 dagar', 'Requests in 7 days'),
    words('Tämä päivä mukaan lukien.', 'I dag medräknat.', 'Today included.'),
  ),
  counted(
    'requestsIn30Days',
    'number',
    words('Pyyntöjä 30 päivässä', 'Anrop på 30 dagar', 'Requests in 30 days'),
    words('Tämä päivä mukaan lukien.', 'I dag medräknat.', 'Today included.'),
  ),
]

const moments: Field[] = [
  told(
    'keyMadeAt',
    'date',
    words('Avain luotu', 'Nyckeln skapad', 'Key made'),
    words(
      'Tyhjä, jos avainta ei vielä ole.',
      'Tomt om det ännu inte finns någon.',
      'Empty if there is none yet.',
    ),
    { access: closed },
  ),
  counted(
    'lastUsedAt',
    'date',
    words('Käytetty viimeksi', 'Senast använd', 'Last used'),
    words('Tyhjä, jos ei koskaan.', 'Tomt om aldrig.', 'Empty if never.'),
  ),
]

/** A new one has nothing to show yet. */
const shownOnceSaved = (fields: Field[]): Field => ({
  type: 'row',
  admin: { condition: (_data, _siblings, { operation }) => operation === 'update' },
  fields,
})

/**
 * Keys of those who read the API with programs: a limit of their own, and what they ask is counted. A key gives no right
 * to read anything; of the key itself only a hash is kept.
 */
export const apiKeys: CollectionConfig = {
  slug: 'api-keys',
  labels: {
    singular: words('API-avain', 'API-nyckel', 'API key'),
    plural: words('API-avaimet', 'API-nycklar', 'API keys'),
  },
  access: ofAdmins,
  admin: {
    group: groups.administration,
    useAsTitle: 'name',
    defaultColumns: ['name', 'enabled', 'perMinute', 'expiresAt', 'requestsIn30Days', 'lastUsedAt'],
    description: words(
      'Avaimella asiakas saa oman pyyntörajan ja sen käyttö näkyy. Lukuoikeuksia avain ei anna: julkisen sisällön lukemiseen avainta ei tarvita.',
      'Med en nyckel får klienten en egen gräns för anrop och användningen syns. Nyckeln ger inga läsrättigheter: för att läsa det offentliga innehållet behövs ingen nyckel.',
      'With a key a client has a limit of its own and its use is seen. A key gives no right to read: public content is read without one.',
    ),
  },
  disableDuplicate: true,
  endpoints: [keyEndpoint],
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 100,
      label: words('Asiakas', 'Klient', 'Client'),
      admin: {
        description: words(
          'Palvelu, joka lukee rajapintaa. Nimi näkyy palvelimen lokissa ja mittareissa.',
          'Tjänsten som läser gränssnittet. Namnet syns i serverns logg och mätvärden.',
          'The service that reads the API. The name is seen in the log and the metrics of the server.',
        ),
      },
    },
    {
      name: 'contact',
      type: 'text',
      maxLength: 300,
      label: words('Yhteystiedot', 'Kontaktuppgifter', 'Contact'),
      admin: {
        description: words(
          'Kuka asiakkaan puolella vastaa ja miten hänet tavoittaa.',
          'Vem som ansvarar hos klienten och hur hen nås.',
          'Who answers for the client, and how to reach them.',
        ),
      },
    },
    enabled(
      words(
        'Kun ei ole käytössä, avaimella tehtyihin pyyntöihin vastataan 401.',
        'När den inte är i bruk besvaras anrop med nyckeln med 401.',
        'While it is not, requests with the key are answered 401.',
      ),
    ),
    {
      name: 'perMinute',
      type: 'number',
      required: true,
      defaultValue: 1200,
      min: 1,
      max: 1_000_000,
      label: words('Pyyntöjä minuutissa', 'Anrop per minut', 'Requests a minute'),
      admin: {
        step: 1,
        description: words(
          'Asiakkaan oma raja kussakin palvelinprosessissa. Sen yli menevät pyynnöt saavat vastauksen 429.',
          'Klientens egen gräns i varje serverprocess. Anrop över den besvaras med 429.',
          'The client’s own limit, in each process of the server. Requests beyond it are answered 429.',
        ),
      },
    },
    {
      name: 'expiresAt',
      type: 'date',
      label: words('Voimassaolo päättyy', 'Giltig till', 'Valid until'),
      admin: {
        components: inFinnishTime,
        date: dayAndTime,
        description: words('Tyhjä: toistaiseksi.', 'Tomt: tills vidare.', 'Empty: for good.'),
      },
    },
    {
      name: 'keyHash',
      type: 'text',
      hidden: true,
      unique: true,
      access: { ...closed, read: () => false },
      label: words('Avaimen tiiviste', 'Nyckelns hashvärde', 'Hash of the key'),
      admin: { description: words('SHA-256.', 'Med SHA-256.', 'By SHA-256.') },
    },
    button(
      'newKey',
      'OneTimeSecret',
      words('Avain', 'Nyckel', 'Key'),
      words('Näkyy vain kerran.', 'Visas bara en gång.', 'Shown only once.'),
      { about: 'apiKey', door: 'key' },
    ),
    shownOnceSaved(moments),
    shownOnceSaved(counts),
  ],
  graphQL: false,
  hooks: { afterDelete: [dropUsage], afterRead: [tellUsage] },
}

/** How much each client asked on each day: a row a day, counted together where a key is read. */
export const apiKeyUsage: CollectionConfig = {
  slug: 'api-key-usage',
  labels: {
    singular: words('API-avaimen käyttö', 'En API-nyckels användning', 'Use of an API key'),
    plural: words('API-avainten käyttö', 'API-nycklarnas användning', 'Use of API keys'),
  },
  access: { create: nobody, delete: nobody, read: nobody, readVersions: nobody, update: nobody },
  admin: {
    group: groups.administration,
    hidden: true,
    description: words('Päivittäin.', 'Dag för dag.', 'Day by day.'),
  },
  fields: [
    told(
      'client',
      'text',
      words('Avaimen tunnus', 'Nyckelns beteckning', 'Id of the key'),
      words('Kenen käyttö.', 'Vems användning.', 'Whose use.'),
      { required: true },
    ),
    told('day', 'text', words('Päivä', 'Dag', 'Day'), words('Suomen aikaa.', 'I finsk tid.', 'In Finland.'), {
      required: true,
    }),
    told(
      'requests',
      'number',
      words('Pyyntöjä', 'Anrop', 'Requests'),
      words('Sinä päivänä.', 'Den dagen.', 'That day.'),
      { required: true },
    ),
    told(
      'lastUsedAt',
      'date',
      words('Käytetty viimeksi', 'Senast använd', 'Last used'),
      words('Sinä päivänä.', 'Den dagen.', 'That day.'),
    ),
  ],
  graphQL: false,
  indexes: [{ fields: ['client', 'day'], unique: true }],
  timestamps: false,
}
