import type { CollectionConfig } from 'payload'
import { dayOnly } from './fields/dates.js'
import { kept } from './fields/kept.js'
import { required } from '../src/workflow/required.js'
import * as f from './fields/index.js'
import { groups, options, words } from './fields/words.js'

export const coordinationProjects: CollectionConfig = {
  slug: 'coordination-projects',
  labels: {
    singular: words('Koordinaatiohanke', 'Samordningsprojekt', 'Coordination project'),
    plural: words('Koordinaatiohankkeet', 'Samordningsprojekt', 'Coordination projects'),
  },
  admin: {
    group: groups.content,
    useAsTitle: 'name',
    defaultColumns: ['name', 'workflow.state', 'kind', 'status', 'updatedAt'],
    listSearchableFields: ['name', 'acronym', 'summary'],
    description: words(
      'Hankkeet, jotka kokoavat, mallintavat ja levittävät teemansa kehittämistyötä.',
      'Projekt som samlar, modellerar och sprider utvecklingsarbetet inom sitt tema.',
      'Projects that gather, model and spread the development work of their theme.',
    ),
  },
  fields: [
    ...f.provenance(),
    {
      type: 'tabs',
      tabs: [
        {
          label: words('Mikä hanke on', 'Vad projektet är', 'What it is'),
          fields: [
            f.titleField({
              name: 'name',
              label: words('Nimi', 'Namn', 'Name'),
              help: words(
                'Hankkeen nimi. Jos lyhenteen merkitystä ei tiedetä, älä keksi sitä.',
                'Projektets namn. Om akronymens betydelse inte är känd, hitta inte på den.',
                'The project’s name. If nobody knows what the acronym stands for, do not invent it.',
              ),
              custom: required('review', { languages: 'all' }),
            }),
            {
              name: 'acronym',
              type: 'text',
              maxLength: 40,
              label: words('Lyhenne', 'Akronym', 'Acronym'),
              admin: { description: words('Esim. SCART.', 'T.ex. SCART.', 'For example SCART.') },
            },
            {
              name: 'kind',
              type: 'select',
              required: true,
              label: words('Tyyppi', 'Typ', 'Kind'),
              options: options({
                thematic: ['Teeman koordinaatio', 'Samordning av ett tema', 'Coordination of a theme'],
                'language-group': [
                  'Kieliryhmän koordinaatio',
                  'Samordning för en språkgrupp',
                  'Coordination for a language group',
                ],
                maintenance: [
                  'Ylläpito ja kehittäminen',
                  'Underhåll och utveckling',
                  'Maintenance and development',
                ],
                'mentor-programme': ['Mentoriohjelma', 'Mentorprogram', 'Mentor programme'],
              }),
              admin: {
                description: words(
                  'Mitä hanke koordinoi?',
                  'Vad samordnar projektet?',
                  'What does the project coordinate?',
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
                active: ['Käynnissä', 'Pågår', 'Under way'],
                ended: ['Päättynyt', 'Avslutat', 'Ended'],
              }),
              admin: {
                description: words(
                  'Päättyneestä hankkeesta pyydetään myös yhteenveto.',
                  'För ett avslutat projekt behövs också en sammanfattning av avslutet.',
                  'A project that has ended is asked for a closing summary too.',
                ),
              },
            },
            f.summary(
              words(
                'Yksi tai kaksi virkettä: mitä hanke kokoaa ja kenelle? Tarvitaan suomeksi ja ruotsiksi.',
                'En eller två meningar: vad samlar projektet, och för vem? Behövs på svenska och finska.',
                'One or two sentences: what does it gather, and for whom? Needed in Finnish and Swedish.',
              ),
            ),
            f.themes({ custom: required('review', { when: { kind: ['thematic'] } }) }),
            f.levels(),
            f.languageCodes(),
            f.richText({
              name: 'coreTask',
              label: words('Perustehtävä', 'Grunduppgift', 'Core task'),
              help: words(
                'Mitä varten hanke on olemassa? Usein se selviää vasta matkan varrella: kirjaa myös se.',
                'Varför finns projektet? Ofta klarnar det först under vägen: skriv ner det också.',
                'What is the project for? Often it becomes clear only on the way: write that down too.',
              ),
            }),
            f.richText({
              name: 'goals',
              label: words('Tavoitteet', 'Mål', 'Goals'),
              help: words(
                'Mikä kouluissa on toisin, kun hanke päättyy?',
                'Vad är annorlunda i skolorna när projektet tar slut?',
                'What is different in schools when the project ends?',
              ),
              custom: required('review'),
            }),
            f.richText({
              name: 'description',
              label: words('Kuvaus', 'Beskrivning', 'Description'),
              help: words(
                'Miten hanke toimi: keitä se tapasi, mitä se kokosi, mikä yllätti?',
                'Hur arbetade projektet: vilka träffade det, vad samlade det, vad överraskade?',
                'How did the project work: whom did it meet, what did it gather, what came as a surprise?',
              ),
            }),
            f.heroImage(),
            f.url({
              name: 'website',
              label: words('Verkkosivut', 'Webbplats', 'Website'),
              help: words('Hankkeen oma sivusto.', 'Projektets egen webbplats.', 'The project’s own site.'),
            }),
          ],
        },
        {
          label: words('Ihmiset', 'Människorna', 'People'),
          fields: [
            f.organisation({
              name: 'hostOrganisation',
              label: words(
                'Vastuullinen koulutuksen järjestäjä',
                'Ansvarig utbildningsanordnare',
                'Responsible education provider',
              ),
              help: words(
                'Kunta tai muu järjestäjä, jonka toimintaan hanke on punottu.',
                'Den kommun eller annan anordnare vars verksamhet projektet är invävt i.',
                'The municipality or other provider into whose work the project is woven.',
              ),
            }),
            f.people({
              name: 'coordinators',
              label: words('Koordinaattorit', 'Samordnare', 'Coordinators'),
              help: words(
                'Koordinaatiolla on hyvä olla kasvot jo alussa. Vain tiedot, jotka saa näyttää.',
                'Samordningen mår bra av ett ansikte redan från början. Bara uppgifter som får visas.',
                'Coordination does well to have a face from the start. Only what may be shown.',
              ),
              more: [
                {
                  name: 'place',
                  type: 'text',
                  maxLength: 80,
                  label: words('Paikkakunta', 'Ort', 'Place'),
                  admin: {
                    description: words(
                      'Missä hän työskentelee.',
                      'Var personen arbetar.',
                      'Where they work.',
                    ),
                  },
                },
                {
                  name: 'from',
                  type: 'date',
                  label: words('Alkaen', 'Från', 'From'),
                  admin: {
                    date: dayOnly,
                    description: words('Tehtävän alku.', 'Uppdragets början.', 'When they began.'),
                  },
                },
                {
                  name: 'to',
                  type: 'date',
                  label: words('Päättyen', 'Till', 'To'),
                  admin: {
                    date: dayOnly,
                    description: words('Tehtävän loppu.', 'Uppdragets slut.', 'When they ended.'),
                  },
                },
                f.image({
                  name: 'portrait',
                  label: words('Kuva', 'Foto', 'Portrait'),
                  help: words('Vain suostumuksella.', 'Bara med samtycke.', 'Only with consent.'),
                }),
              ],
            }),
            f.people({
              name: 'ophContacts',
              label: words(
                'Opetushallituksen yhteyshenkilöt',
                'Projektets kontaktpersoner vid Utbildningsstyrelsen',
                'Contacts at the National Agency for Education',
              ),
              help: words(
                'Kummineuvos on hankkeen oma yhteyshenkilö, lähineuvos kaikkien hankkeiden yhteinen.',
                'Fadderrådet är projektets egen kontaktperson, närrådet är gemensamt för alla projekt.',
                'The godparent counsellor is the project’s own contact, the near counsellor is shared by all.',
              ),
              more: [
                {
                  name: 'kind',
                  type: 'select',
                  label: words('Rooli', 'Roll', 'Role'),
                  options: options({
                    shared: ['Lähineuvos (yhteinen)', 'Närråd (gemensamt)', 'Near counsellor (shared)'],
                    godparent: ['Kummineuvos', 'Fadderråd', 'Godparent counsellor'],
                  }),
                  admin: {
                    description: words('Kumpi hän on?', 'Vilketdera?', 'Which of the two?'),
                  },
                },
              ],
            }),
            f.contact(required('review')),
            f.steeringGroup([
              {
                name: 'meetings',
                type: 'array',
                dbName: 'coordination_meetings',
                label: words('Kokoukset', 'Möten', 'Meetings'),
                labels: {
                  singular: words('Kokous', 'Möte', 'Meeting'),
                  plural: words('Kokoukset', 'Möten', 'Meetings'),
                },
                admin: {
                  initCollapsed: true,
                  description: words(
                    'Kokousten lista näyttää, käytetäänkö ryhmää muuhunkin kuin raportointiin.',
                    'Listan visar om gruppen används till annat än rapportering.',
                    'The list shows whether the group is used for more than reporting.',
                  ),
                },
                fields: [
                  {
                    name: 'date',
                    type: 'date',
                    custom: required('review'),
                    label: words('Päivä', 'Datum', 'Date'),
                    admin: {
                      date: dayOnly,
                      description: words('Kokouspäivä.', 'Mötesdag.', 'Day of the meeting.'),
                    },
                  },
                  {
                    name: 'purpose',
                    type: 'select',
                    label: words('Aihe', 'Syfte', 'Purpose'),
                    options: options({
                      planning: ['Suunnittelu', 'Planering', 'Planning'],
                      support: ['Tuki ja sparraus', 'Stöd och bollande', 'Support and sparring'],
                      reporting: ['Raportointi', 'Rapportering', 'Reporting'],
                    }),
                    admin: {
                      description: words('Mistä puhuttiin?', 'Vad talades det om?', 'What was it about?'),
                    },
                  },
                ],
              },
            ]),
            {
              name: 'localSupport',
              type: 'textarea',
              localized: true,
              maxLength: 1000,
              label: words(
                'Paikallisen johdon tuki',
                'Den lokala ledningens stöd',
                'Support from local leadership',
              ),
              admin: {
                description: words(
                  'Miten rehtori tai sivistystoimi on ollut tukena?',
                  'Hur har rektorn eller bildningsväsendet stött arbetet?',
                  'How has the principal or the education department been of help?',
                ),
              },
            },
            f.funding(),
          ],
        },
        {
          label: words('Matka', 'Vägen', 'The journey'),
          fields: [
            f.startDate({ custom: required('review', { when: { kind: ['thematic', 'language-group'] } }) }),
            f.endDate({ custom: required('publication', { when: { status: ['ended'] } }) }),
            f.lifecyclePhase(),
            {
              name: 'phases',
              type: 'array',
              label: words('Vaiheet', 'Faser', 'Phases'),
              labels: {
                singular: words('Vaihe', 'Fas', 'Phase'),
                plural: words('Vaiheet', 'Faser', 'Phases'),
              },
              admin: {
                initCollapsed: true,
                description: words(
                  'Miten hanke eteni syventämisestä laajentamiseen ja skaalaamiseen?',
                  'Hur gick projektet från fördjupning till breddning och skalning?',
                  'How did the project move from deepening to broadening and scaling?',
                ),
              },
              fields: [
                f.lifecyclePhase('phase'),
                {
                  name: 'from',
                  type: 'date',
                  label: words('Alkaen', 'Från', 'From'),
                  admin: {
                    date: dayOnly,
                    description: words('Vaiheen alku.', 'Fasens början.', 'When the phase began.'),
                  },
                },
                {
                  name: 'note',
                  type: 'textarea',
                  localized: true,
                  maxLength: 600,
                  label: words('Mitä tapahtui', 'Vad hände', 'What happened'),
                  admin: {
                    description: words(
                      'Innostusta, harha-askelia, uusia alkuja?',
                      'Iver, felsteg, nya starter?',
                      'Enthusiasm, missteps, fresh starts?',
                    ),
                  },
                },
              ],
            },
            {
              name: 'disseminationPlan',
              type: 'array',
              dbName: 'coordination_dissemination',
              label: words('Levittämissuunnitelma', 'Spridningsplan', 'Dissemination plan'),
              labels: {
                singular: words('Toimi', 'Åtgärd', 'Action'),
                plural: words('Toimet', 'Åtgärder', 'Actions'),
              },
              admin: {
                initCollapsed: true,
                description: words(
                  'Missä kentällä käydään ja milloin? Lähde liikkeelle heti alussa.',
                  'Vart på fältet åker ni, och när? Börja genast från början.',
                  'Where in the field do you go, and when? Set out right from the start.',
                ),
              },
              fields: [
                {
                  name: 'channel',
                  type: 'text',
                  localized: true,
                  maxLength: 160,
                  label: words('Kanava', 'Kanal', 'Channel'),
                  admin: {
                    description: words(
                      'Esim. kouluvierailu, road show -kiertue, infotilaisuus.',
                      'T.ex. skolbesök, roadshow, infomöte.',
                      'For example a school visit, road show, information session.',
                    ),
                  },
                },
                {
                  name: 'audience',
                  type: 'text',
                  localized: true,
                  maxLength: 160,
                  label: words('Kenelle', 'För vem', 'To whom'),
                  admin: { description: words('Kuka kuulee?', 'Vem får höra?', 'Who hears?') },
                },
                {
                  name: 'date',
                  type: 'date',
                  label: words('Milloin', 'När', 'When'),
                  admin: {
                    date: dayOnly,
                    description: words('Aiottu päivä.', 'Planerat datum.', 'The planned day.'),
                  },
                },
                {
                  name: 'done',
                  type: 'checkbox',
                  label: words('Tehty', 'Gjort', 'Done'),
                  admin: {
                    description: words(
                      'Merkitse, kun tehty.',
                      'Kryssa för när det är gjort.',
                      'Tick when done.',
                    ),
                  },
                },
              ],
            },
            f.keyFigures(),
            {
              name: 'actionPlans',
              type: 'array',
              ...kept,
              label: words('Toimintasuunnitelmat', 'Verksamhetsplaner', 'Action plans'),
              labels: {
                singular: words('Toimintasuunnitelma', 'Verksamhetsplan', 'Action plan'),
                plural: words('Toimintasuunnitelmat', 'Verksamhetsplaner', 'Action plans'),
              },
              admin: {
                initCollapsed: true,
                description: words(
                  'Suunnitelman versiot ja mikä niissä muuttui. Ei julkinen.',
                  'Planens versioner och vad som ändrades. Inte offentligt.',
                  'The versions of the plan and what changed. Not public.',
                ),
              },
              fields: [
                {
                  name: 'version',
                  type: 'text',
                  custom: required('review'),
                  maxLength: 40,
                  label: words('Versio', 'Version', 'Version'),
                  admin: { description: words('Esim. 2.', 'T.ex. 2.', 'For example 2.') },
                },
                {
                  name: 'date',
                  type: 'date',
                  label: words('Päivä', 'Datum', 'Date'),
                  admin: { date: dayOnly, description: words('Hyväksytty.', 'Godkänd.', 'Agreed on.') },
                },
                {
                  name: 'change',
                  type: 'textarea',
                  maxLength: 1000,
                  label: words('Mikä muuttui', 'Vad ändrades', 'What changed'),
                  admin: {
                    description: words(
                      'Mitä rajattiin tai lisättiin?',
                      'Vad avgränsades eller lades till?',
                      'What was cut or added?',
                    ),
                  },
                },
                {
                  name: 'file',
                  type: 'upload',
                  relationTo: 'media',
                  label: words('Tiedosto', 'Fil', 'File'),
                  admin: {
                    description: words('Suunnitelma tiedostona.', 'Planen som fil.', 'The plan as a file.'),
                  },
                },
              ],
            },
            {
              name: 'guidance',
              type: 'array',
              ...kept,
              label: words(
                'Ohjaus ja kehityskeskustelut',
                'Handledning och utvecklingssamtal',
                'Guidance and development discussions',
              ),
              labels: {
                singular: words('Keskustelu', 'Samtal', 'Discussion'),
                plural: words('Keskustelut', 'Samtal', 'Discussions'),
              },
              admin: {
                initCollapsed: true,
                description: words(
                  'Opetusneuvoksen kanssa käydyt keskustelut. Ei julkinen.',
                  'Samtal med undervisningsrådet. Inte offentligt.',
                  'Discussions with the counsellor of education. Not public.',
                ),
              },
              fields: [
                {
                  name: 'kind',
                  type: 'select',
                  label: words('Laji', 'Typ', 'Kind'),
                  options: options({
                    development: ['Kehityskeskustelu', 'Utvecklingssamtal', 'Development discussion'],
                    'shared-counsellor': [
                      'Lähineuvoksen ohjaus',
                      'Närrådets handledning',
                      'Guidance by the near counsellor',
                    ],
                    godparent: [
                      'Kummineuvoksen ohjaus',
                      'Fadderrådets handledning',
                      'Guidance by the godparent counsellor',
                    ],
                  }),
                  admin: {
                    description: words(
                      'Millainen keskustelu?',
                      'Vilket slags samtal?',
                      'What sort of discussion?',
                    ),
                  },
                },
                {
                  name: 'date',
                  type: 'date',
                  label: words('Päivä', 'Datum', 'Date'),
                  admin: { date: dayOnly, description: words('Milloin?', 'När?', 'When?') },
                },
                {
                  name: 'note',
                  type: 'textarea',
                  maxLength: 2000,
                  label: words('Muistiinpano', 'Anteckning', 'Note'),
                  admin: {
                    description: words('Mitä sovittiin?', 'Vad kom man överens om?', 'What was agreed?'),
                  },
                },
              ],
            },
          ],
        },
        {
          label: words('Mitä jäi', 'Vad som blev kvar', 'What remains'),
          fields: [
            {
              name: 'closing',
              type: 'group',
              label: words('Päättäminen', 'Avslutande', 'Closing'),
              admin: {
                description: words(
                  'Hallittu päätös: kokoa ja erittele, ennen kuin väki hajaantuu.',
                  'Ett kontrollerat avslut: sammanfatta och analysera innan alla skingras.',
                  'A controlled close: sum up and analyse before people scatter.',
                ),
              },
              fields: [
                {
                  name: 'summary',
                  type: 'textarea',
                  localized: true,
                  maxLength: 1500,
                  label: words('Yhteenveto', 'Sammanfattning', 'Closing summary'),
                  custom: required('publication', { when: { status: ['ended'] } }),
                  admin: {
                    description: words(
                      'Mitä hanke sai aikaan?',
                      'Vad åstadkom projektet?',
                      'What did the project achieve?',
                    ),
                  },
                },
                {
                  name: 'analysis',
                  type: 'textarea',
                  localized: true,
                  maxLength: 1500,
                  label: words('Tulosten erittely', 'Analys av resultaten', 'Analysis of the results'),
                  admin: {
                    description: words(
                      'Mikä toimi, mikä ei, ja mistä se johtui?',
                      'Vad fungerade, vad inte, och varför?',
                      'What worked, what did not, and why?',
                    ),
                  },
                },
                f.points({
                  name: 'lessons',
                  label: words('Opit', 'Lärdomar', 'Lessons'),
                  help: words(
                    'Mitä tekisit toisin?',
                    'Vad skulle du göra annorlunda?',
                    'What would you do differently?',
                  ),
                }),
                {
                  name: 'successor',
                  type: 'relationship',
                  relationTo: 'coordination-projects',
                  label: words('Jatkaja', 'Efterföljare', 'Successor'),
                  admin: {
                    description: words(
                      'Hanke, joka jatkaa työtä.',
                      'Projektet som fortsätter arbetet.',
                      'The project that carries on.',
                    ),
                  },
                },
                {
                  name: 'closedAt',
                  type: 'date',
                  label: words('Päätetty', 'Avslutat', 'Closed'),
                  admin: {
                    date: dayOnly,
                    description: words('Viimeinen päivä.', 'Sista dagen.', 'The last day.'),
                  },
                },
              ],
            },
            {
              name: 'archives',
              type: 'array',
              label: words('Blogit ja muut arkistot', 'Bloggar och andra arkiv', 'Blogs and other archives'),
              labels: {
                singular: words('Arkisto', 'Arkiv', 'Archive'),
                plural: words('Arkistot', 'Arkiv', 'Archives'),
              },
              admin: {
                initCollapsed: true,
                description: words(
                  'Hankkeen päättyessä blogi jää paikalleen eikä sitä enää kehitetä. Kerro, mistä se löytyy.',
                  'När projektet upphör blir bloggen kvar men utvecklas inte mer. Berätta var den finns.',
                  'When a project ends its blog stays as it is. Say where it can be found.',
                ),
              },
              fields: [
                {
                  name: 'kind',
                  type: 'select',
                  custom: required('review'),
                  label: words('Laji', 'Typ', 'Kind'),
                  options: options({
                    blog: ['Tiedotusblogi', 'Informationsblogg', 'Information blog'],
                    microblog: ['Mikroblogi', 'Mikroblogg', 'Microblog'],
                    website: ['Verkkosivusto', 'Webbplats', 'Website'],
                    recording: ['Tallenne', 'Inspelning', 'Recording'],
                    document: ['Asiakirja', 'Dokument', 'Document'],
                  }),
                  admin: { description: words('Mikä se on?', 'Vad är det?', 'What is it?') },
                },
                {
                  name: 'title',
                  type: 'text',
                  localized: true,
                  maxLength: 160,
                  label: words('Nimi', 'Namn', 'Name'),
                  admin: {
                    description: words(
                      'Blogin tai palvelun nimi.',
                      'Bloggens eller tjänstens namn.',
                      'The name of the blog or service.',
                    ),
                  },
                },
                f.linkUrl(),
                {
                  name: 'lastPostAt',
                  type: 'date',
                  label: words('Viimeisin kirjoitus', 'Senaste inlägg', 'Last post'),
                  admin: {
                    date: dayOnly,
                    description: words('Jos se tiedetään.', 'Om det är känt.', 'If known.'),
                  },
                },
                {
                  name: 'postCount',
                  type: 'number',
                  min: 0,
                  label: words('Kirjoituksia', 'Antal inlägg', 'Number of posts'),
                  admin: { description: words('Jos se tiedetään.', 'Om det är känt.', 'If known.') },
                },
                {
                  name: 'readOnly',
                  type: 'checkbox',
                  defaultValue: true,
                  label: words('Vain luettavissa', 'Går bara att läsa', 'Read only'),
                  admin: {
                    description: words(
                      'Arkistoa ei enää päivitetä.',
                      'Arkivet uppdateras inte längre.',
                      'The archive is no longer updated.',
                    ),
                  },
                },
              ],
            },
            f.references({ name: 'reports', label: words('Raportit', 'Rapporter', 'Reports') }),
            f.references(),
          ],
        },
      ],
    },
  ],
}
