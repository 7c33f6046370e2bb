import type { CollectionConfig } from 'payload'
import { dayOnly } from './fields/dates.js'
import { kept } from './fields/kept.js'
import { required } from '../src/workflow/required.js'
import * as f from './fields/index.js'
import { groups, options, words } from './fields/words.js'

export const networks: CollectionConfig = {
  slug: 'networks',
  labels: {
    singular: words('Verkosto', 'Nätverk', 'Network'),
    plural: words('Verkostot', 'Nätverk', 'Networks'),
  },
  admin: {
    group: groups.content,
    useAsTitle: 'name',
    defaultColumns: ['name', 'workflow.state', 'kind', 'status', 'updatedAt'],
    listSearchableFields: ['name', 'shortName', 'summary'],
    description: words(
      'Verkostot, joihin koulu tai opettaja voi liittyä tai joista voi ottaa mallia.',
      'Nätverk som en skola eller lärare kan ansluta sig till eller ta modell av.',
      'Networks that a school or teacher can join or learn from.',
    ),
  },
  fields: [
    ...f.provenance(),
    {
      type: 'tabs',
      tabs: [
        {
          label: words('Mikä verkosto on', 'Vad nätverket är', 'What it is'),
          fields: [
            f.titleField({
              name: 'name',
              label: words('Nimi', 'Namn', 'Name'),
              help: words(
                'Verkoston oma nimi. Erisnimi saa olla sama kaikilla kielillä.',
                'Nätverkets eget namn. Ett egennamn får vara samma på alla språk.',
                'The network’s own name. A proper name may be the same in every language.',
              ),
              custom: required('review', { languages: 'all' }),
            }),
            {
              type: 'row',
              fields: [
                {
                  name: 'shortName',
                  type: 'text',
                  maxLength: 40,
                  label: words('Lyhyt nimi', 'Kort namn', 'Short name'),
                  admin: {
                    width: '50%',
                    description: words(
                      'Lyhenne, jos sellainen on käytössä.',
                      'Förkortning, om en sådan används.',
                      'The abbreviation, if one is in use.',
                    ),
                  },
                },
                {
                  name: 'aliases',
                  type: 'text',
                  hasMany: true,
                  maxLength: 120,
                  label: words('Muut nimet', 'Andra namn', 'Other names'),
                  admin: {
                    width: '50%',
                    description: words(
                      'Nimet, joilla verkostoa myös haetaan.',
                      'Namn som nätverket också söks med.',
                      'Names people also search for.',
                    ),
                  },
                },
              ],
            },
            {
              name: 'kind',
              type: 'select',
              required: true,
              label: words('Tyyppi', 'Typ', 'Kind'),
              options: options({
                network: ['Verkosto', 'Nätverk', 'Network'],
                'network-project': ['Verkostohanke', 'Nätverksprojekt', 'Network project'],
                project: ['Hanke', 'Projekt', 'Project'],
                programme: ['Ohjelma', 'Program', 'Programme'],
                'peer-support': ['Vertaistukiryhmä', 'Grupp för kollegialt stöd', 'Peer-support group'],
              }),
              admin: {
                description: words(
                  'Miksi verkosto itse itseään kutsuu?',
                  'Vad kallar nätverket sig självt?',
                  'What does the network call itself?',
                ),
              },
            },
            {
              name: 'form',
              type: 'select',
              label: words('Toimintamuoto', 'Verksamhetsform', 'Form'),
              options: options({
                project: ['Hanke, joka päättyy', 'Projekt som tar slut', 'Project with an end'],
                permanent: ['Pysyvä', 'Bestående', 'Permanent'],
                community: ['Yhteisö', 'Gemenskap', 'Community'],
                programme: ['Ohjelma', 'Program', 'Programme'],
              }),
              admin: {
                description: words(
                  'Hankemuotoinen verkosto voi lakata rahan loppuessa.',
                  'Ett nätverk i projektform kan upphöra när pengarna tar slut.',
                  'A network run as a project may cease when the money ends.',
                ),
              },
            },
            {
              name: 'status',
              type: 'select',
              // `_status` of drafts already has the enum name that Payload would derive.
              enumName: ({ tableName }) => `enum_${tableName}_standing`,
              label: words('Tila', 'Status', 'Status'),
              custom: required('review'),
              options: options({
                planned: ['Suunnitteilla', 'Planeras', 'Planned'],
                active: ['Toimii', 'Verksamt', 'Active'],
                dormant: ['Hiljainen', 'Vilande', 'Dormant'],
                ended: ['Päättynyt', 'Avslutat', 'Ended'],
                'became-other': ['Muuttunut toiseksi', 'Övergått i något annat', 'Became something else'],
              }),
              admin: {
                description: words(
                  'Toimiiko verkosto juuri nyt?',
                  'Är nätverket verksamt just nu?',
                  'Is the network at work right now?',
                ),
              },
            },
            f.summary(
              words(
                'Yksi tai kaksi virkettä: kenen verkosto, mitä varten? Tarvitaan suomeksi ja ruotsiksi.',
                'En eller två meningar: vems nätverk, för vad? Behövs på svenska och finska.',
                'One or two sentences: whose network, and what for? Needed in Finnish and Swedish.',
              ),
            ),
            f.richText({
              name: 'description',
              label: words('Kuvaus', 'Beskrivning', 'Description'),
              help: words(
                'Mistä verkosto sai alkunsa, mitä se tekee ja mitä siitä on seurannut?',
                'Hur kom nätverket till, vad gör det och vad har det lett till?',
                'How did the network begin, what does it do, and what has come of it?',
              ),
              custom: required('publication'),
            }),
            f.image({
              name: 'logo',
              label: words('Tunnus', 'Logotyp', 'Logo'),
              help: words(
                'Verkoston oma tunnus, jos sitä saa käyttää.',
                'Nätverkets egen logotyp, om den får användas.',
                'The network’s own logo, if it may be used.',
              ),
            }),
            f.themes({ custom: required('review') }),
            f.levels(),
            f.stages(),
            f.subjects(),
            f.languageCodes(),
            f.countries(),
            {
              name: 'scope',
              type: 'select',
              hasMany: true,
              label: words('Laajuus', 'Omfattning', 'Scope'),
              options: options({
                local: ['Paikallinen', 'Lokalt', 'Local'],
                regional: ['Alueellinen', 'Regionalt', 'Regional'],
                national: ['Valtakunnallinen', 'Riksomfattande', 'National'],
                nordic: ['Pohjoismainen', 'Nordiskt', 'Nordic'],
                european: ['Eurooppalainen', 'Europeiskt', 'European'],
                global: ['Kansainvälinen', 'Internationellt', 'International'],
              }),
              admin: {
                description: words(
                  'Kuinka laajalla alueella verkosto toimii? Voit valita useita.',
                  'Hur stort område är nätverket verksamt i? Flera kan väljas.',
                  'How widely does the network work? Several may be chosen.',
                ),
              },
            },
            {
              name: 'suitableFor',
              type: 'select',
              label: words('Kenelle sopii', 'För vem', 'Suitable for'),
              options: options({
                beginner: ['Aloittelijalle', 'Nybörjare', 'Beginners'],
                experienced: ['Kokeneelle', 'Erfarna', 'The experienced'],
                both: ['Molemmille', 'Båda', 'Both'],
              }),
              admin: {
                description: words(
                  'Pääseekö mukaan ensikertalainen?',
                  'Kan en förstagångsdeltagare komma med?',
                  'Can a first-timer come along?',
                ),
              },
            },
            f.url({
              name: 'website',
              label: words('Verkkosivut', 'Webbplats', 'Website'),
              help: words('Verkoston oma sivusto.', 'Nätverkets egen webbplats.', 'The network’s own site.'),
            }),
            f.links({
              name: 'channels',
              label: words('Kanavat', 'Kanaler', 'Channels'),
              help: words(
                'Muut paikat, joissa verkostoa voi seurata.',
                'Andra ställen där nätverket går att följa.',
                'Other places where the network can be followed.',
              ),
            }),
          ],
        },
        {
          label: words('Miten se toimii', 'Hur det fungerar', 'How it works'),
          fields: [
            {
              name: 'purposes',
              type: 'select',
              hasMany: true,
              label: words('Tehtävät', 'Uppgifter', 'Purposes'),
              custom: required('review'),
              options: options({
                'start-help': ['Auttaa alkuun', 'Hjälper i gång', 'Helps newcomers start'],
                'peer-reflection': [
                  'Peilaa näkemyksiä ja kyseenalaistaa',
                  'Speglar synsätt och ifrågasätter',
                  'Mirrors views and questions them',
                ],
                'co-operation': ['Punoo yhteistyötä', 'Knyter samarbete', 'Weaves co-operation'],
                'develops-teaching': ['Kehittää opetusta', 'Utvecklar undervisningen', 'Develops teaching'],
                'arranges-studies': ['Järjestää opintoja', 'Ordnar studier', 'Arranges studies'],
                'collects-practices': [
                  'Kokoaa hyviä käytäntöjä ja tuotoksia',
                  'Samlar god praxis och produkter',
                  'Collects good practices and outputs',
                ],
                'shared-workbench': [
                  'Hioo ideoita yhdessä, kukin toteuttaa itse',
                  'Slipar idéer tillsammans, var och en genomför själv',
                  'Grinds ideas together, each carries out alone',
                ],
                activation: [
                  'Innostaa ja tempaa mukaan',
                  'Inspirerar och drar med',
                  'Enthuses and draws people in',
                ],
                'peer-support': ['Antaa vertaistukea', 'Ger kollegialt stöd', 'Gives peer support'],
                mobility: ['Järjestää liikkuvuutta', 'Ordnar rörlighet', 'Arranges mobility'],
                advocacy: ['Pitää ääntä asiansa puolesta', 'Talar för sin sak', 'Speaks up for its cause'],
              }),
              admin: {
                description: words(
                  'Mitä jäsen saa verkostosta? Valitse kaikki sopivat.',
                  'Vad får en medlem av nätverket? Välj alla som passar.',
                  'What does a member get from it? Choose all that apply.',
                ),
              },
            },
            {
              name: 'workObjects',
              type: 'select',
              hasMany: true,
              label: words('Mitä työstetään', 'Vad som bearbetas', 'What is worked on'),
              options: options({
                'early-ideas': ['Hankeideat', 'Projektidéer', 'Early ideas'],
                processes: ['Prosessit', 'Processer', 'Processes'],
                models: ['Toimintamallit', 'Verksamhetsmodeller', 'Models'],
                'process-records': [
                  'Prosessien dokumentointi',
                  'Dokumentation av processer',
                  'Records of the process',
                ],
                materials: ['Materiaalit', 'Material', 'Materials'],
              }),
              admin: {
                description: words(
                  'Mitä verkoston pöydällä on yhteisillä kerroilla?',
                  'Vad ligger på bordet när nätverket möts?',
                  'What lies on the table when the network meets?',
                ),
              },
            },
            {
              name: 'producesSharedOutput',
              type: 'checkbox',
              label: words('Tekee yhteisen tuotoksen', 'Gör en gemensam produkt', 'Makes a shared output'),
              admin: {
                description: words(
                  'Kaikki verkostot eivät tee, eikä tarvitse.',
                  'Alla nätverk gör det inte, och behöver inte heller.',
                  'Not every network does, nor need it.',
                ),
              },
            },
            {
              name: 'implementationBy',
              type: 'select',
              label: words('Toteuttaja', 'Genomförare', 'Carried out by'),
              options: options({
                network: ['Verkosto yhdessä', 'Nätverket tillsammans', 'The network together'],
                'each-member': ['Kukin jäsen itse', 'Varje medlem för sig', 'Each member alone'],
              }),
              admin: {
                description: words(
                  'Kuka vie ideat käytäntöön?',
                  'Vem omsätter idéerna i praktiken?',
                  'Who puts the ideas into practice?',
                ),
              },
            },
            {
              name: 'leadershipRole',
              type: 'select',
              label: words('Vetäjän rooli', 'Ledarens roll', 'Leadership role'),
              options: options({
                steers: ['Tarkkailee ja ohjaa', 'Följer och styr', 'Monitors and steers'],
                'sets-rules': ['Säätää', 'Reglerar', 'Sets the rules'],
                guides: ['Ohjeistaa', 'Handleder', 'Guides'],
                informs: ['Tiedottaa', 'Informerar', 'Informs'],
              }),
              admin: {
                description: words(
                  'Kuinka vahvasti vetäjä tai ohjausryhmä johtaa?',
                  'Hur starkt leder ledaren eller styrgruppen?',
                  'How firmly does the leader or steering group lead?',
                ),
              },
            },
            {
              name: 'charter',
              type: 'group',
              label: words('Pelisäännöt', 'Spelregler', 'Charter'),
              admin: {
                description: words(
                  'Mistä jäsenet ovat sopineet?',
                  'Vad har medlemmarna kommit överens om?',
                  'What have the members agreed on?',
                ),
              },
              fields: [
                {
                  name: 'vision',
                  type: 'textarea',
                  localized: true,
                  maxLength: 600,
                  label: words('Päämäärä tai visio', 'Mål eller vision', 'Goal or vision'),
                  custom: required('publication'),
                  admin: {
                    description: words(
                      'Mihin verkosto pyrkii? Esim. ”Kiinaa voi opiskella jokaisessa lukiossa.”',
                      'Vart strävar nätverket? T.ex. ”Kinesiska kan läsas i varje gymnasium.”',
                      'Where is the network heading? For example “Every upper secondary school offers Chinese.”',
                    ),
                  },
                },
                {
                  name: 'strategy',
                  type: 'textarea',
                  localized: true,
                  maxLength: 1000,
                  label: words('Strategia', 'Strategi', 'Strategy'),
                  admin: {
                    description: words(
                      'Miten visio muuttuu teoiksi tänä ja ensi vuonna?',
                      'Hur blir visionen handling i år och nästa år?',
                      'How does the vision become deeds this year and next?',
                    ),
                  },
                },
                {
                  name: 'mutualBenefit',
                  type: 'textarea',
                  localized: true,
                  maxLength: 600,
                  label: words(
                    'Yhteinen ja reilu hyöty',
                    'Gemensam och rättvis nytta',
                    'Shared and fair benefit',
                  ),
                  admin: {
                    description: words(
                      'Saako jokainen vastineen sille, mitä antaa?',
                      'Får var och en något för det den ger?',
                      'Does each get something for what they give?',
                    ),
                  },
                },
                {
                  name: 'agreedOn',
                  type: 'date',
                  label: words('Sovittu', 'Överenskommet', 'Agreed on'),
                  admin: {
                    date: dayOnly,
                    description: words(
                      'Milloin tavoitteet ja työtavat sovittiin yhdessä?',
                      'När kom man gemensamt överens om mål och arbetssätt?',
                      'When were goals and ways of working agreed together?',
                    ),
                  },
                },
                {
                  name: 'agreedNote',
                  type: 'textarea',
                  localized: true,
                  maxLength: 400,
                  label: words('Miten sovittiin', 'Hur man kom överens', 'How it was agreed'),
                  admin: {
                    description: words(
                      'Ketkä olivat paikalla, mitä kirjattiin?',
                      'Vilka var på plats, vad skrevs ner?',
                      'Who was there, what was written down?',
                    ),
                  },
                },
              ],
            },
            {
              name: 'meetingRhythm',
              type: 'text',
              localized: true,
              maxLength: 160,
              label: words('Tapaamisrytmi', 'Mötesrytm', 'Meeting rhythm'),
              admin: {
                description: words(
                  'Esim. verkossa joka kuukausi, syksyisin teemapäivä.',
                  'T.ex. på nätet varje månad, en temadag varje höst.',
                  'For example online each month, a theme day each autumn.',
                ),
              },
            },
            {
              name: 'benefits',
              type: 'array',
              label: words('Hyödyt', 'Nytta', 'Benefits'),
              labels: {
                singular: words('Hyöty', 'Nytta', 'Benefit'),
                plural: words('Hyödyt', 'Nyttor', 'Benefits'),
              },
              admin: {
                initCollapsed: true,
                description: words(
                  'Mitä opettaja saa? Entä koulu tai koko alue?',
                  'Vad får läraren? Och skolan eller hela regionen?',
                  'What does a teacher gain? And the school, or the whole region?',
                ),
              },
              fields: [
                {
                  name: 'beneficiary',
                  type: 'select',
                  custom: required('review'),
                  label: words('Kuka hyötyy', 'Vem har nytta', 'Who gains'),
                  options: options({
                    teacher: ['Opettaja', 'Läraren', 'The teacher'],
                    school: ['Koulu', 'Skolan', 'The school'],
                    region: ['Alue', 'Regionen', 'The region'],
                  }),
                  admin: {
                    description: words('Valitse yksi.', 'Välj en.', 'Choose one.'),
                  },
                },
                {
                  name: 'text',
                  type: 'textarea',
                  localized: true,
                  maxLength: 400,
                  label: words('Mikä hyöty', 'Vilken nytta', 'What gain'),
                  admin: {
                    description: words('Yksi asia kerrallaan.', 'En sak åt gången.', 'One thing at a time.'),
                  },
                },
              ],
            },
            f.points({
              name: 'offers',
              label: words('Mitä annamme', 'Vad vi ger', 'What we offer'),
              help: words(
                'Verkostossa on oltava valmis antamaan. Mitä teiltä saa?',
                'I ett nätverk måste man vara beredd att ge. Vad kan andra få av er?',
                'In a network one must be ready to give. What can others get from you?',
              ),
            }),
            f.points({
              name: 'seeks',
              label: words('Mitä etsimme', 'Vad vi söker', 'What we seek'),
              help: words(
                'Mitä tai ketä kaipaatte? Esim. ”koulua, jossa luetaan venäjää”.',
                'Vad eller vem saknar ni? T.ex. ”en skola där man läser ryska”.',
                'What or whom do you miss? For example “a school that teaches Russian”.',
              ),
            }),
            {
              name: 'healthChecklist',
              type: 'array',
              ...kept,
              label: words('Verkoston itsearviointi', 'Självvärdering', 'Self-assessment'),
              labels: {
                singular: words('Kysymys', 'Fråga', 'Question'),
                plural: words('Kysymykset', 'Frågor', 'Questions'),
              },
              admin: {
                initCollapsed: true,
                description: words(
                  'Verkoston omaan käyttöön, ei julkinen. Onko hyöty reilua, visio yhteinen, koordinoija nimetty?',
                  'För nätverkets eget bruk, inte offentligt. Är nyttan rättvis, visionen gemensam, samordnaren utsedd?',
                  'For the network’s own use, not public. Is the benefit fair, the vision shared, a coordinator named?',
                ),
              },
              fields: [
                {
                  name: 'question',
                  type: 'text',
                  custom: required('review'),
                  maxLength: 240,
                  label: words('Kysymys', 'Fråga', 'Question'),
                  admin: {
                    description: words(
                      'Esim. ”Tapaammeko säännöllisesti?”',
                      'T.ex. ”Träffas vi regelbundet?”',
                      'For example “Do we meet regularly?”',
                    ),
                  },
                },
                {
                  name: 'answer',
                  type: 'select',
                  label: words('Vastaus', 'Svar', 'Answer'),
                  options: options({
                    yes: ['Kyllä', 'Ja', 'Yes'],
                    partly: ['Osittain', 'Delvis', 'Partly'],
                    no: ['Ei', 'Nej', 'No'],
                  }),
                  admin: {
                    description: words('Miltä nyt näyttää?', 'Hur ser det ut nu?', 'How do things look now?'),
                  },
                },
                {
                  name: 'note',
                  type: 'textarea',
                  maxLength: 600,
                  label: words('Mitä teemme', 'Vad vi gör', 'What we do about it'),
                  admin: {
                    description: words('Seuraava askel.', 'Nästa steg.', 'The next step.'),
                  },
                },
              ],
            },
          ],
        },
        {
          label: words('Keitä siinä on', 'Vilka som är med', 'Who is in it'),
          fields: [
            f.organisation({
              name: 'initiator',
              label: words('Alkuunpanija', 'Initiativtagare', 'Initiator'),
              help: words('Kuka aloitti?', 'Vem tog initiativet?', 'Who started it?'),
            }),
            f.organisation({
              name: 'ownerOrganisation',
              label: words('Omistaja', 'Ägare', 'Owner'),
              help: words(
                'Organisaatio, joka vastaa verkostosta tänään.',
                'Organisationen som ansvarar för nätverket i dag.',
                'The organisation that answers for the network today.',
              ),
            }),
            f.organisations({
              name: 'members',
              label: words('Jäsenet', 'Medlemmar', 'Members'),
              help: words(
                'Koulut, kunnat ja muut organisaatiot.',
                'Skolor, kommuner och andra organisationer.',
                'Schools, municipalities and other organisations.',
              ),
            }),
            {
              name: 'memberProjects',
              type: 'relationship',
              relationTo: 'coordination-projects',
              hasMany: true,
              label: words('Jäsenhankkeet', 'Medlemsprojekt', 'Member projects'),
              admin: {
                description: words(
                  'Koordinaatiohankkeet, jotka ovat verkostossa jäseninä.',
                  'Samordningsprojekt som är medlemmar i nätverket.',
                  'Coordination projects that are members of the network.',
                ),
              },
            },
            f.people({
              name: 'leads',
              label: words('Koordinaattori ja vetäjät', 'Samordnare och ledare', 'Coordinator and leaders'),
              help: words(
                'Kuka kutsuu koolle ja pitää huolta yhteisestä työtilasta?',
                'Vem kallar samman och tar hand om den gemensamma arbetsytan?',
                'Who calls the meetings and looks after the shared workspace?',
              ),
              more: [
                {
                  name: 'isCoordinator',
                  type: 'checkbox',
                  label: words('Koordinoi', 'Samordnar', 'Coordinates'),
                  admin: {
                    description: words(
                      'Merkitse koordinaattorin kohdalle.',
                      'Kryssa för vid samordnaren.',
                      'Tick for the coordinator.',
                    ),
                  },
                },
              ],
            }),
            f.steeringGroup(),
            f.contact(required('review')),
            f.url({
              name: 'sharedWorkspaceUrl',
              label: words(
                'Yhteinen työtila (ei julkinen)',
                'Gemensam arbetsyta (inte offentlig)',
                'Shared workspace (not public)',
              ),
              help: words(
                'Osoite jäsenten työtilaan. Ei näy lukijoille.',
                'Adressen till medlemmarnas arbetsyta. Visas inte för läsare.',
                'Where the members work. Readers do not see it.',
              ),
              ...kept,
            }),
          ],
        },
        {
          label: words('Liittyminen ja elinkaari', 'Anslutning och livscykel', 'Joining and life cycle'),
          fields: [
            {
              name: 'joining',
              type: 'group',
              label: words('Liittyminen', 'Anslutning', 'Joining'),
              admin: {
                description: words(
                  'Mitä lukija tekee, jos haluaa mukaan?',
                  'Vad gör en läsare som vill vara med?',
                  'What does a reader do who wants to join?',
                ),
              },
              fields: [
                {
                  name: 'status',
                  type: 'select',
                  label: words('Voiko liittyä', 'Går det att ansluta sig', 'Can one join'),
                  custom: required('review'),
                  options: options({
                    open: ['Avoin kaikille', 'Öppet för alla', 'Open to all'],
                    'by-application': ['Hakemalla', 'Genom ansökan', 'By application'],
                    ask: ['Kysy verkostolta', 'Fråga nätverket', 'Ask the network'],
                    closed: ['Ei juuri nyt', 'Inte just nu', 'Not at present'],
                  }),
                  admin: {
                    description: words(
                      'Jos et tiedä, valitse ”Kysy verkostolta”.',
                      'Om du inte vet, välj ”Fråga nätverket”.',
                      'If you do not know, choose “Ask the network”.',
                    ),
                  },
                },
                {
                  name: 'who',
                  type: 'textarea',
                  localized: true,
                  maxLength: 400,
                  label: words('Kuka voi liittyä', 'Vem kan ansluta sig', 'Who can join'),
                  admin: {
                    description: words(
                      'Esim. lukiot, joissa on kiinan opetusta.',
                      'T.ex. gymnasier med undervisning i kinesiska.',
                      'For example upper secondary schools that teach Chinese.',
                    ),
                  },
                },
                {
                  name: 'how',
                  type: 'textarea',
                  localized: true,
                  maxLength: 600,
                  label: words('Miten liitytään', 'Hur man ansluter sig', 'How to join'),
                  admin: {
                    description: words(
                      'Ensimmäinen askel ja mitä sen jälkeen tapahtuu.',
                      'Det första steget och vad som sedan händer.',
                      'The first step, and what happens then.',
                    ),
                  },
                },
                {
                  name: 'deadline',
                  type: 'date',
                  label: words('Viimeistään', 'Senast', 'Deadline'),
                  admin: {
                    date: dayOnly,
                    description: words('Jos on määräaika.', 'Om det finns en tidsfrist.', 'If there is one.'),
                  },
                },
              ],
            },
            f.startDate(),
            f.endDate({ custom: required('publication', { when: { status: ['ended'] } }) }),
            f.lifecyclePhase(),
            f.funding(),
            {
              name: 'sunset',
              type: 'group',
              label: words('Päättäminen ja perintö', 'Avslut och arv', 'Closing and legacy'),
              admin: {
                description: words(
                  'Hyvä verkosto voi tehdä itsensä tarpeettomaksi. Mitä siitä jää?',
                  'Ett gott nätverk kan göra sig onödigt. Vad lämnar det efter sig?',
                  'A good network may make itself needless. What does it leave behind?',
                ),
              },
              fields: [
                {
                  name: 'plannedEnd',
                  type: 'date',
                  label: words('Aiottu päättymispäivä', 'Planerat slutdatum', 'Planned end'),
                  admin: {
                    date: dayOnly,
                    description: words(
                      'Jos verkoston on tarkoitus päättyä.',
                      'Om nätverket är tänkt att upphöra.',
                      'If the network is meant to end.',
                    ),
                  },
                },
                {
                  name: 'legacy',
                  type: 'textarea',
                  localized: true,
                  maxLength: 1000,
                  label: words('Mitä jää', 'Vad som blir kvar', 'What remains'),
                  custom: required('publication', { when: { status: ['ended', 'became-other'] } }),
                  admin: {
                    description: words(
                      'Tukirakenteet, jotka jäävät muiden käyttöön.',
                      'Stödstrukturer som blir kvar för andra.',
                      'Support structures left for others to use.',
                    ),
                  },
                },
                {
                  name: 'legacyGuides',
                  type: 'relationship',
                  relationTo: 'guides',
                  hasMany: true,
                  label: words('Oppaat', 'Guider', 'Guides'),
                  admin: {
                    description: words(
                      'Muistilistat ja oppaat, jotka verkosto jättää.',
                      'Checklistor och guider som nätverket lämnar.',
                      'Checklists and guides the network leaves.',
                    ),
                  },
                },
                {
                  name: 'successor',
                  type: 'relationship',
                  relationTo: 'networks',
                  label: words('Jatkaja', 'Efterföljare', 'Successor'),
                  admin: {
                    description: words('Kuka jatkaa työtä?', 'Vem fortsätter arbetet?', 'Who carries on?'),
                  },
                },
              ],
            },
          ],
        },
      ],
    },
  ],
}
