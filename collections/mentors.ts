import type { CollectionConfig } from 'payload'
import { dayOnly } from './fields/dates.js'
import { kept } from './fields/kept.js'
import { required } from '../src/workflow/required.js'
import * as f from './fields/index.js'
import { groups, options, words } from './fields/words.js'

export const mentors: CollectionConfig = {
  slug: 'mentors',
  labels: {
    singular: words('Mentori', 'Mentor', 'Mentor'),
    plural: words('Mentorit', 'Mentorer', 'Mentors'),
  },
  admin: {
    group: groups.content,
    useAsTitle: 'displayName',
    defaultColumns: ['displayName', 'workflow.state', 'availability', 'regions', 'updatedAt'],
    listSearchableFields: ['displayName', 'headline'],
    description: words(
      'Kokeneet kansainvälistäjät, joilta koulu voi pyytää neuvoa.',
      'Erfarna internationaliserare som en skola kan be om råd.',
      'Experienced people a school can turn to for advice.',
    ),
  },
  fields: [
    ...f.provenance(),
    {
      type: 'tabs',
      tabs: [
        {
          label: words('Kuka', 'Vem', 'Who'),
          fields: [
            {
              name: 'displayName',
              type: 'text',
              required: true,
              maxLength: 120,
              label: words('Nimi', 'Namn', 'Name'),
              admin: {
                description: words(
                  'Nimi niin kuin sen saa näyttää.',
                  'Namnet så som det får visas.',
                  'The name as it may be shown.',
                ),
              },
            },
            {
              name: 'headline',
              type: 'text',
              localized: true,
              maxLength: 100,
              label: words('Esittelyrivi', 'Kort presentation', 'Headline'),
              custom: required('review', { languages: 'all' }),
              admin: {
                description: words(
                  'Millä pääset alkuun? Esim. ”Virtuaalivaihtojen käynnistäjä pienissä kouluissa”.',
                  'Vad kan du hjälpa med? T.ex. ”Startar virtuella utbyten i små skolor”.',
                  'What can you help with? For example “Starts virtual exchanges in small schools”.',
                ),
              },
            },
            {
              name: 'roleTitle',
              type: 'text',
              localized: true,
              maxLength: 120,
              label: words('Tehtävä', 'Uppgift', 'Role'),
              custom: required('review'),
              admin: {
                description: words(
                  'Esim. englannin lehtori, rehtori.',
                  'T.ex. lektor i engelska, rektor.',
                  'For example English teacher, principal.',
                ),
              },
            },
            f.organisation({
              name: 'organisation',
              label: words('Organisaatio', 'Organisation', 'Organisation'),
              help: words('Missä työskentelet?', 'Var arbetar du?', 'Where do you work?'),
              custom: required('review'),
            }),
            {
              name: 'bio',
              type: 'textarea',
              localized: true,
              maxLength: 1200,
              label: words('Esittely', 'Presentation', 'About'),
              admin: {
                rows: 6,
                description: words(
                  'Vapaaehtoinen, näytetään suostumuksellasi. Mitä olet tehnyt, mistä innostut?',
                  'Frivillig, visas med ditt samtycke. Vad har du gjort, vad brinner du för?',
                  'Optional, shown with your consent. What have you done, what do you care about?',
                ),
              },
            },
            f.image({
              name: 'portrait',
              label: words('Kuva', 'Foto', 'Portrait'),
              help: words(
                'Vapaaehtoinen, näytetään suostumuksellasi. Voit poistaa sen milloin vain.',
                'Frivilligt, visas med ditt samtycke. Du kan ta bort det när som helst.',
                'Optional, shown with your consent. You may remove it at any time.',
              ),
            }),
            {
              name: 'noIndex',
              type: 'checkbox',
              defaultValue: true,
              label: words('Ei hakukoneille', 'Inte för sökmotorer', 'Keep from search engines'),
              admin: {
                description: words(
                  'Profiilisi ei näy hakukoneiden tuloksissa.',
                  'Din profil visas inte bland sökmotorernas träffar.',
                  'Your profile does not appear in search engines.',
                ),
              },
            },
          ],
        },
        {
          label: words('Missä auttaa', 'Vad mentorn hjälper med', 'What they help with'),
          fields: [
            f.themes({ custom: required('review') }),
            f.levels({ custom: required('review') }),
            f.subjects(),
            f.stages(),
            f.languageCodes({
              help: words(
                'Kielet, joilla voit neuvoa.',
                'Språk som du kan ge råd på.',
                'Languages in which you can advise.',
              ),
              custom: required('review'),
            }),
            {
              name: 'nationwide',
              type: 'checkbox',
              defaultValue: false,
              label: words('Koko Suomi', 'Hela Finland', 'All of Finland'),
              admin: {
                description: words(
                  'Merkitse, jos toimit missä vain tai verkossa.',
                  'Kryssa för om du är verksam var som helst eller på nätet.',
                  'Tick if you work anywhere, or online.',
                ),
              },
            },
            f.codes({
              name: 'regions',
              set: 'region',
              label: words('Toimialue', 'Verksamhetsområde', 'Area'),
              help: words(
                'Maakunnat, joihin pääset.',
                'Landskap som du kan besöka.',
                'The regions you can reach.',
              ),
              custom: required('review', { when: { nationwide: [false, null, undefined] } }),
            }),
            {
              name: 'modes',
              type: 'select',
              hasMany: true,
              label: words('Muodot', 'Former', 'Modes'),
              custom: required('review'),
              options: options({
                visit: ['Vierailu', 'Besök', 'Visit'],
                online: ['Verkkotapaaminen', 'Nätmöte', 'Online meeting'],
                phone: ['Puhelin', 'Telefon', 'Phone'],
                'event-talk': ['Puheenvuoro tapahtumassa', 'Inlägg vid evenemang', 'Talk at an event'],
                email: ['Sähköposti', 'E-post', 'E-mail'],
              }),
              admin: {
                description: words(
                  'Miten autat mieluiten?',
                  'Hur hjälper du helst?',
                  'How do you like to help?',
                ),
              },
            },
            {
              name: 'availability',
              type: 'select',
              defaultValue: 'open',
              label: words('Saatavuus', 'Tillgänglighet för uppdrag', 'Availability'),
              custom: required('review'),
              options: options({
                open: ['Ottaa vastaan pyyntöjä', 'Tar emot förfrågningar', 'Takes requests'],
                limited: ['Rajoitetusti', 'I begränsad omfattning', 'Limited'],
                paused: ['Tauolla', 'Paus', 'Paused'],
              }),
              admin: {
                description: words(
                  'Onko sinulla nyt aikaa?',
                  'Har du tid just nu?',
                  'Do you have time just now?',
                ),
              },
            },
            {
              name: 'availableFrom',
              type: 'date',
              label: words('Tauko päättyy', 'Pausen slutar', 'Back from'),
              admin: {
                date: dayOnly,
                description: words('Jos olet tauolla.', 'Om du har paus.', 'If you are pausing.'),
              },
            },
            {
              name: 'training',
              type: 'array',
              label: words('Koulutus mentoriksi', 'Mentorutbildning', 'Training'),
              labels: {
                singular: words('Koulutus', 'Utbildning', 'Course'),
                plural: words('Koulutukset', 'Utbildningar', 'Courses'),
              },
              admin: {
                initCollapsed: true,
                description: words(
                  'Esim. mentoriohjelma tai hankejohtamisen koulutus.',
                  'T.ex. mentorprogram eller utbildning i projektledning.',
                  'For example a mentor programme or project-management training.',
                ),
              },
              fields: [
                {
                  name: 'title',
                  type: 'text',
                  localized: true,
                  maxLength: 160,
                  label: words('Nimi', 'Namn', 'Name'),
                  admin: {
                    description: words('Koulutuksen nimi.', 'Utbildningens namn.', 'The name of the course.'),
                  },
                },
                {
                  name: 'year',
                  type: 'number',
                  min: 1950,
                  max: 2999,
                  label: words('Vuosi', 'År', 'Year'),
                  admin: { description: words('Päättymisvuosi.', 'Slutår.', 'The year it ended.') },
                },
              ],
            },
            ...f.belonging(),
            {
              name: 'practices',
              type: 'relationship',
              relationTo: 'practices',
              hasMany: true,
              label: words('Hyvät käytännöt', 'God praxis', 'Good practices'),
              admin: {
                description: words(
                  'Käytännöt, joista kerrot mielelläsi lisää.',
                  'Praxis som du gärna berättar mer om.',
                  'Practices you gladly tell more about.',
                ),
              },
            },
          ],
        },
        {
          label: words('Luvat (ei julkinen)', 'Tillstånd (inte offentligt)', 'Permissions (not public)'),
          fields: [
            {
              name: 'contactEmail',
              type: 'email',
              ...kept,
              label: words('Sähköposti', 'E-post', 'E-mail'),
              custom: required('review'),
              admin: {
                description: words(
                  'Ei koskaan julkinen: yhteydenotot välitetään.',
                  'Aldrig offentlig: kontakter förmedlas.',
                  'Never public: messages are passed on.',
                ),
              },
            },
            {
              name: 'legalBasis',
              type: 'group',
              ...kept,
              label: words('Käsittelyn peruste', 'Behandlingsgrund', 'Legal basis'),
              admin: {
                description: words(
                  'Millä perusteella tiedot ovat täällä.',
                  'På vilken grund uppgifterna finns här.',
                  'On what ground the data are here.',
                ),
              },
              fields: [
                {
                  name: 'basis',
                  type: 'select',
                  label: words('Peruste', 'Grund', 'Basis'),
                  custom: required('review'),
                  options: options({
                    'public-task': [
                      'Yleisen edun mukainen tehtävä',
                      'Uppgift av allmänt intresse',
                      'Task in the public interest',
                    ],
                    consent: ['Suostumus', 'Samtycke', 'Consent'],
                  }),
                  admin: {
                    description: words(
                      'Kuva ja esittely edellyttävät aina suostumusta.',
                      'Foto och presentation kräver alltid samtycke.',
                      'Portrait and free text always need consent.',
                    ),
                  },
                },
                {
                  name: 'noticeVersion',
                  type: 'text',
                  maxLength: 40,
                  label: words(
                    'Tietosuojailmoituksen versio',
                    'Dataskyddsmeddelandets version',
                    'Version of the privacy notice',
                  ),
                  custom: required('review'),
                  admin: { description: words('Esim. 2026-1.', 'T.ex. 2026-1.', 'For example 2026-1.') },
                },
                {
                  name: 'acceptedAt',
                  type: 'date',
                  label: words('Luettu ja hyväksytty', 'Läst och godkänt', 'Read and accepted'),
                  custom: required('review'),
                  admin: { date: dayOnly, description: words('Päivä.', 'Datum.', 'The day.') },
                },
                {
                  name: 'scopes',
                  type: 'select',
                  hasMany: true,
                  label: words('Mitä suostumus koskee', 'Vad samtycket gäller', 'What consent covers'),
                  options: options({
                    name: ['Nimi', 'Namn', 'Name'],
                    portrait: ['Kuva', 'Foto', 'Portrait'],
                    bio: ['Esittely', 'Presentation', 'About text'],
                    'contact-form': [
                      'Yhteydenottojen välitys',
                      'Förmedling av kontakter',
                      'Passing on messages',
                    ],
                  }),
                  admin: {
                    description: words(
                      'Jokaisen voi perua erikseen.',
                      'Var och en kan återtas för sig.',
                      'Each can be withdrawn on its own.',
                    ),
                  },
                },
              ],
            },
            {
              name: 'confirmBy',
              type: 'date',
              ...kept,
              label: words('Vahvista viimeistään', 'Bekräfta senast', 'Confirm by'),
              custom: required('publication'),
              admin: {
                date: dayOnly,
                description: words(
                  'Vuoden kuluttua siitä, kun mentori viimeksi vahvisti tietonsa.',
                  'Ett år efter att mentorn senast bekräftade sina uppgifter.',
                  'A year after the mentor last confirmed the details.',
                ),
              },
            },
          ],
        },
      ],
    },
  ],
}
