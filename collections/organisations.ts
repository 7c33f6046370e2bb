import type { CollectionConfig } from 'payload'
import { adminOnly } from '../src/access/adminOnly.js'
import { anyone } from '../src/access/anyone.js'
import { anyRole } from '../src/access/anyRole.js'
import { dayOnly } from './fields/dates.js'
import * as f from './fields/index.js'
import { groups, options, words } from './fields/words.js'

export const organisations: CollectionConfig = {
  slug: 'organisations',
  labels: {
    singular: words('Organisaatio', 'Organisation', 'Organisation'),
    plural: words('Organisaatiot', 'Organisationer', 'Organisations'),
  },
  access: { read: anyone, create: anyRole, update: anyRole, delete: adminOnly },
  admin: {
    group: groups.registers,
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'municipality', 'status', 'updatedAt'],
    listSearchableFields: ['name', 'shortName', 'institutionCode', 'businessId'],
    description: words(
      'Koulut, koulutuksen järjestäjät, viranomaiset ja kumppanit.',
      'Skolor, utbildningsanordnare, myndigheter och samarbetspartner.',
      'Schools, education providers, authorities and partners.',
    ),
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: words('Organisaatio', 'Organisationen', 'The organisation'),
          fields: [
            f.titleField({
              name: 'name',
              label: words('Nimi', 'Namn', 'Name'),
              help: words(
                'Virallinen nimi. Erisnimi saa olla sama kaikilla kielillä.',
                'Det officiella namnet. Ett egennamn får vara samma på alla språk.',
                'The official name. A proper name may be the same in every language.',
              ),
              maxLength: 200,
            }),
            {
              name: 'shortName',
              type: 'text',
              localized: true,
              maxLength: 40,
              label: words('Lyhyt nimi', 'Kort namn', 'Short name'),
              admin: { description: words('Esim. OPH.', 'T.ex. UBS.', 'For example EDUFI.') },
            },
            {
              name: 'kind',
              type: 'select',
              required: true,
              label: words('Tyyppi', 'Typ', 'Kind'),
              options: options({
                school: ['Koulu tai oppilaitos', 'Skola eller läroanstalt', 'School or institution'],
                provider: [
                  'Kunta tai koulutuksen järjestäjä',
                  'Kommun eller utbildningsanordnare',
                  'Municipality or education provider',
                ],
                university: ['Korkeakoulu', 'Högskola', 'Higher education institution'],
                authority: ['Viranomainen', 'Myndighet', 'Authority'],
                ngo: ['Järjestö', 'Förening', 'Non-governmental organisation'],
                company: ['Yritys', 'Företag', 'Company'],
                museum: [
                  'Museo tai kulttuurilaitos',
                  'Museum eller kulturinstitution',
                  'Museum or cultural institution',
                ],
                'international-body': [
                  'Kansainvälinen järjestö',
                  'Internationell organisation',
                  'International body',
                ],
              }),
              admin: { description: words('Valitse lähin.', 'Välj det närmaste.', 'Choose the nearest.') },
            },
            {
              name: 'roles',
              type: 'select',
              hasMany: true,
              label: words('Roolit', 'Roller', 'Roles'),
              options: options({
                funder: ['Rahoittaja', 'Finansiär', 'Funder'],
                partner: ['Kumppani', 'Samarbetspartner', 'Partner'],
                host: ['Hankkeen vastuutaho', 'Projektansvarig', 'Project host'],
                'expert-school': ['Asiantuntijakoulu', 'Expertskola', 'Expert school'],
              }),
              admin: {
                description: words(
                  'Missä rooleissa se on mukana?',
                  'I vilka roller är den med?',
                  'In what roles does it take part?',
                ),
              },
            },
            f.municipalities({
              name: 'municipality',
              hasMany: false,
              label: words('Kunta', 'Kommun', 'Municipality'),
              help: words('Kotipaikka Suomessa.', 'Hemorten i Finland.', 'Where it is based in Finland.'),
            }),
            f.countries({
              name: 'country',
              hasMany: false,
              label: words('Maa', 'Land', 'Country'),
              help: words(
                'Jos kotipaikka on muualla.',
                'Om hemorten är utomlands.',
                'If it is based abroad.',
              ),
            }),
            f.languageCodes({
              name: 'teachingLanguages',
              label: words('Opetuskielet', 'Undervisningsspråk', 'Languages of instruction'),
              help: words(
                'Kielet, joilla opetetaan.',
                'Språk som undervisningen ges på.',
                'The languages it teaches in.',
              ),
            }),
            f.url({
              name: 'website',
              label: words('Verkkosivut', 'Webbplats', 'Website'),
              help: words('Oma sivusto.', 'Egen webbplats.', 'Its own site.'),
            }),
            {
              name: 'parent',
              type: 'relationship',
              relationTo: 'organisations',
              label: words('Ylempi organisaatio', 'Överordnad organisation', 'Parent'),
              admin: {
                description: words(
                  'Esim. koulun järjestäjä.',
                  'T.ex. skolans anordnare.',
                  'For example the school’s provider.',
                ),
              },
            },
          ],
        },
        {
          label: words('Osaaminen', 'Kunnande', 'Expertise'),
          fields: [
            {
              name: 'expertise',
              type: 'textarea',
              localized: true,
              maxLength: 1000,
              label: words('Osaaminen', 'Kunnande', 'Expertise'),
              admin: {
                description: words(
                  'Missä tämä organisaatio on vahva?',
                  'Var är organisationen stark?',
                  'What is this organisation strong in?',
                ),
              },
            },
            f.themes(),
            {
              name: 'expertServices',
              type: 'array',
              label: words('Asiantuntijapalvelut', 'Experttjänster', 'Expert services'),
              labels: {
                singular: words('Palvelu', 'Tjänst', 'Service'),
                plural: words('Palvelut', 'Tjänster', 'Services'),
              },
              admin: {
                description: words(
                  'Mitä muut koulut voivat pyytää?',
                  'Vad kan andra skolor be om?',
                  'What can other schools ask for?',
                ),
              },
              fields: [
                {
                  name: 'type',
                  type: 'select',
                  required: true,
                  label: words('Palvelu', 'Tjänst', 'Service'),
                  options: options({
                    training: ['Täydennyskoulutus', 'Fortbildning', 'In-service training'],
                    networking: ['Verkostoyhteistyö', 'Nätverkssamarbete', 'Network co-operation'],
                    traineeships: ['Harjoittelupaikat', 'Praktikplatser', 'Traineeships'],
                    lending: ['Aineistojen lainaus', 'Utlåning av material', 'Lending of materials'],
                    consultation: ['Neuvonta', 'Rådgivning', 'Consultation'],
                  }),
                  admin: { description: words('Valitse yksi.', 'Välj en.', 'Choose one.') },
                },
                {
                  name: 'description',
                  type: 'textarea',
                  localized: true,
                  maxLength: 600,
                  label: words('Kuvaus', 'Beskrivning', 'Description'),
                  admin: {
                    description: words(
                      'Mitä palveluun kuuluu?',
                      'Vad ingår i tjänsten?',
                      'What does it include?',
                    ),
                  },
                },
                f.codes({
                  name: 'audience',
                  set: 'audience',
                  label: words('Kenelle', 'För vem', 'For whom'),
                  help: words('Kuka palvelua voi pyytää?', 'Vem kan be om tjänsten?', 'Who can ask for it?'),
                }),
                {
                  name: 'howToOrder',
                  type: 'textarea',
                  localized: true,
                  maxLength: 400,
                  label: words('Miten pyydetään', 'Hur man beställer', 'How to ask for it'),
                  admin: {
                    description: words('Ensimmäinen askel.', 'Det första steget.', 'The first step.'),
                  },
                },
                {
                  name: 'active',
                  type: 'checkbox',
                  defaultValue: true,
                  label: words('Saatavilla', 'Tillgänglig', 'On offer'),
                  admin: {
                    description: words('Saako palvelua nyt?', 'Finns tjänsten nu?', 'Is it on offer now?'),
                  },
                },
              ],
            },
            {
              name: 'internationalisationPlan',
              type: 'group',
              label: words(
                'Kansainvälistymissuunnitelma',
                'Plan för internationalisering',
                'Internationalisation plan',
              ),
              admin: {
                description: words(
                  'Onko suunnitelma tehty, ja saako sen lukea?',
                  'Finns en plan, och får man läsa den?',
                  'Is there a plan, and may it be read?',
                ),
              },
              fields: [
                {
                  name: 'exists',
                  type: 'checkbox',
                  label: words('Suunnitelma on', 'Det finns en plan', 'There is a plan'),
                  admin: {
                    description: words('Merkitse, jos on.', 'Kryssa för om den finns.', 'Tick if so.'),
                  },
                },
                f.linkUrl(),
                {
                  name: 'validUntil',
                  type: 'date',
                  label: words('Voimassa', 'Gäller till', 'Valid until'),
                  admin: {
                    date: dayOnly,
                    description: words('Viimeinen päivä.', 'Sista dagen.', 'The last day.'),
                  },
                },
              ],
            },
            {
              name: 'isPotentialPartner',
              type: 'checkbox',
              label: words('Etsii kumppaneita', 'Söker samarbetspartner', 'Looks for partners'),
              admin: {
                description: words(
                  'Merkitse, jos organisaatio ottaa mielellään vastaan yhteydenottoja.',
                  'Kryssa för om organisationen gärna tar emot kontakter.',
                  'Tick if it welcomes approaches.',
                ),
              },
            },
          ],
        },
        {
          label: words('Tunnisteet ja historia', 'Identifierare och historia', 'Identifiers and history'),
          fields: [
            {
              name: 'oid',
              type: 'text',
              index: true,
              validate: f.organisationOid,
              label: words('OID-tunniste', 'OID-identifierare', 'OID'),
              admin: {
                description: words(
                  'Organisaatiopalvelusta: 1.2.246.562.10.…',
                  'Ur organisationstjänsten: 1.2.246.562.10.…',
                  'From the organisation register: 1.2.246.562.10.…',
                ),
              },
            },
            {
              name: 'businessId',
              type: 'text',
              index: true,
              validate: f.businessId,
              label: words('Y-tunnus', 'FO-nummer', 'Business id'),
              admin: { description: words('Muodossa 1234567-8.', 'I formen 1234567-8.', 'As in 1234567-8.') },
            },
            {
              name: 'institutionCode',
              type: 'text',
              index: true,
              validate: f.institutionCode,
              label: words('Oppilaitosnumero', 'Läroanstaltens nummer', 'Institution code'),
              admin: { description: words('Viisi numeroa.', 'Fem siffror.', 'Five digits.') },
            },
            {
              name: 'status',
              type: 'select',
              required: true,
              defaultValue: 'active',
              label: words('Tila', 'Status', 'Status'),
              options: options({
                active: ['Toiminnassa', 'Verksam', 'Active'],
                merged: ['Yhdistetty', 'Sammanslagen', 'Merged'],
                closed: ['Lakkautettu', 'Nedlagd', 'Closed'],
              }),
              admin: {
                description: words(
                  'Organisaatiota ei poisteta, vaan se merkitään.',
                  'En organisation raderas inte utan märks.',
                  'An organisation is marked, not deleted.',
                ),
              },
            },
            f.partialDate({
              name: 'endedAt',
              label: words('Yhdistetty tai lakkautettu', 'Sammanslagen eller nedlagd', 'Merged or closed'),
              help: words('Milloin?', 'När?', 'When?'),
            }),
            {
              name: 'successor',
              type: 'relationship',
              relationTo: 'organisations',
              label: words('Seuraaja', 'Efterträdare', 'Successor'),
              admin: {
                description: words(
                  'Kuka jatkaa sen työtä?',
                  'Vem fortsätter dess arbete?',
                  'Who carries on its work?',
                ),
              },
            },
            {
              name: 'nameHistory',
              type: 'array',
              label: words('Aiemmat nimet', 'Tidigare namn', 'Former names'),
              labels: { singular: words('Nimi', 'Namn', 'Name'), plural: words('Nimet', 'Namn', 'Names') },
              admin: {
                initCollapsed: true,
                description: words(
                  'Nimet, joilla organisaatio on tunnettu.',
                  'Namn som organisationen har haft.',
                  'Names it has gone by.',
                ),
              },
              fields: [
                {
                  name: 'name',
                  type: 'text',
                  localized: true,
                  maxLength: 200,
                  label: words('Nimi', 'Namn', 'Name'),
                  admin: { description: words('Nimi silloin.', 'Namnet då.', 'The name then.') },
                },
                {
                  name: 'from',
                  type: 'date',
                  label: words('Alkaen', 'Från', 'From'),
                  admin: {
                    date: dayOnly,
                    description: words('Käyttöönotto.', 'Ibruktagande.', 'First day.'),
                  },
                },
                {
                  name: 'to',
                  type: 'date',
                  label: words('Päättyen', 'Till', 'To'),
                  admin: {
                    date: dayOnly,
                    description: words('Viimeinen päivä.', 'Sista dagen.', 'Last day.'),
                  },
                },
              ],
            },
            {
              name: 'source',
              type: 'select',
              defaultValue: 'manual',
              label: words('Tiedon lähde', 'Uppgifternas källa', 'Source of the data'),
              options: options({
                manual: ['Kirjattu käsin', 'Införd för hand', 'Entered by hand'],
                register: ['Organisaatiopalvelu', 'Organisationstjänsten', 'The organisation register'],
              }),
              admin: {
                description: words(
                  'Mistä tiedot ovat.',
                  'Varifrån uppgifterna kommer.',
                  'Where the data come from.',
                ),
              },
            },
            {
              name: 'syncedAt',
              type: 'date',
              label: words(
                'Päivitetty rekisteristä',
                'Uppdaterad ur registret',
                'Refreshed from the register',
              ),
              admin: { readOnly: true, description: words('Viimeksi.', 'Senast.', 'Last time.') },
            },
          ],
        },
      ],
    },
  ],
}
