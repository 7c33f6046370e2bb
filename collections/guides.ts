import type { CollectionConfig } from 'payload'
import { required } from '../src/workflow/required.js'
import * as f from './fields/index.js'
import { groups, options, words } from './fields/words.js'

const lists = ['checklist', 'ground-rules']
const texts = ['how-to', 'model', 'template', 'induction', 'presentation']

export const guides: CollectionConfig = {
  slug: 'guides',
  labels: {
    singular: words('Muistilista tai opas', 'Checklista eller guide', 'Checklist or guide'),
    plural: words('Muistilistat ja oppaat', 'Checklistor och guider', 'Checklists and guides'),
  },
  admin: {
    group: groups.content,
    useAsTitle: 'title',
    defaultColumns: ['title', 'workflow.state', 'kind', 'audience', 'updatedAt'],
    listSearchableFields: ['title', 'summary'],
    description: words(
      'Muistilistoja, pelisääntöjä ja oppaita, jotka auttavat alkuun tai arvioimaan tehtyä.',
      'Checklistor, spelregler och guider som hjälper att komma i gång eller utvärdera.',
      'Checklists, ground rules and guides that help to start or to take stock.',
    ),
  },
  fields: [
    ...f.provenance(),
    {
      type: 'tabs',
      tabs: [
        {
          label: words('Mihin tämä auttaa', 'Vad detta hjälper med', 'What it helps with'),
          fields: [
            f.titleField({
              name: 'title',
              label: words('Otsikko', 'Rubrik', 'Title'),
              help: words(
                'Sano, kenelle ja mihin: ”Ensimmäinen kumppanikoulu: muistilista”.',
                'Säg för vem och till vad: ”Den första vänskolan: checklista”.',
                'Say for whom and for what: “Your first partner school: a checklist”.',
              ),
              custom: required('review', { languages: 'all' }),
            }),
            {
              name: 'kind',
              type: 'select',
              required: true,
              label: words('Laji', 'Typ', 'Kind'),
              options: options({
                checklist: ['Muistilista', 'Checklista', 'Checklist'],
                'ground-rules': ['Pelisäännöt', 'Spelregler', 'Ground rules'],
                'how-to': ['Ohje', 'Anvisning', 'How-to'],
                model: ['Malli', 'Modell', 'Model'],
                template: ['Mallipohja', 'Mall', 'Template'],
                induction: ['Perehdytys', 'Introduktion', 'Induction'],
                presentation: ['Esitys', 'Presentation', 'Presentation'],
              }),
              admin: {
                description: words(
                  'Muistilistassa ja pelisäännöissä on kohtia, muissa juokseva teksti.',
                  'Checklistor och spelregler består av punkter, de övriga av löpande text.',
                  'Checklists and ground rules have points, the others a running text.',
                ),
              },
            },
            f.summary(
              words(
                'Kenelle tämä on ja milloin se kannattaa ottaa esiin?',
                'För vem är detta, och när lönar det sig att ta fram det?',
                'Who is this for, and when should one take it out?',
              ),
            ),
            {
              name: 'audience',
              type: 'select',
              label: words('Kenelle', 'För vem', 'For whom'),
              custom: required('review'),
              options: options({
                beginner: ['Aloittelijalle', 'Nybörjare', 'Beginners'],
                experienced: ['Kokeneelle', 'Erfarna', 'The experienced'],
                all: ['Kaikille', 'Alla', 'Everyone'],
              }),
              admin: {
                description: words(
                  'Mitä lukija jo osaa?',
                  'Vad kan läsaren redan?',
                  'What does the reader already know?',
                ),
              },
            },
            {
              name: 'usableFor',
              type: 'select',
              hasMany: true,
              label: words('Mihin vaiheeseen', 'För vilket skede', 'At which point'),
              options: options({
                start: ['Aloittamiseen', 'För att komma i gång', 'Starting'],
                run: ['Tekemiseen', 'Under arbetets gång', 'Running'],
                evaluate: ['Arviointiin', 'För utvärdering', 'Evaluating'],
                close: ['Päättämiseen', 'För att avsluta', 'Closing'],
              }),
              admin: {
                description: words(
                  'Valitse kaikki sopivat.',
                  'Välj alla som passar.',
                  'Choose all that apply.',
                ),
              },
            },
            f.themes(),
            f.levels(),
            f.heroImage(),
          ],
        },
        {
          label: words('Sisältö', 'Innehåll', 'Content'),
          fields: [
            {
              name: 'items',
              type: 'array',
              label: words('Kohdat', 'Punkter', 'Points'),
              labels: {
                singular: words('Kohta', 'Punkt', 'Point'),
                plural: words('Kohdat', 'Punkter', 'Points'),
              },
              custom: required('review', { when: { kind: lists } }),
              admin: {
                description: words(
                  'Yksi teko kohtaa kohti, alkaen verbillä: ”Sopikaa, kuka kutsuu koolle.”',
                  'En handling per punkt, med verbet först: ”Kom överens om vem som sammankallar.”',
                  'One deed a point, starting with the verb: “Agree on who calls the meetings.”',
                ),
              },
              fields: [
                {
                  name: 'text',
                  type: 'textarea',
                  localized: true,
                  maxLength: 400,
                  label: words('Kohta', 'Punkt', 'Point'),
                  custom: required('publication', { languages: 'all' }),
                  admin: {
                    rows: 2,
                    description: words('Mitä tehdään?', 'Vad ska göras?', 'What is to be done?'),
                  },
                },
                {
                  name: 'why',
                  type: 'textarea',
                  localized: true,
                  maxLength: 600,
                  label: words('Miksi', 'Varför', 'Why'),
                  admin: {
                    rows: 2,
                    description: words(
                      'Mitä tapahtuu, jos tämän jättää väliin?',
                      'Vad händer om man hoppar över detta?',
                      'What happens if one skips this?',
                    ),
                  },
                },
                f.linkUrl(),
              ],
            },
            f.richText({
              name: 'body',
              label: words('Teksti', 'Text', 'Text'),
              help: words(
                'Johdanto kohdille tai koko opas. Lyhyet kappaleet, väliotsikko ruudullista kohti.',
                'En inledning till punkterna eller hela guiden. Korta stycken, en mellanrubrik per skärm.',
                'An introduction to the points, or the whole guide. Short paragraphs, a heading a screen.',
              ),
              custom: required('publication', { languages: 'all', when: { kind: texts } }),
            }),
            {
              name: 'files',
              type: 'upload',
              relationTo: 'media',
              hasMany: true,
              label: words('Tiedostot', 'Filer', 'Files'),
              admin: {
                description: words(
                  'Saavutettavat tiedostot, esim. täytettävä pohja.',
                  'Tillgängliga filer, t.ex. en mall att fylla i.',
                  'Accessible files, for example a form to fill in.',
                ),
              },
            },
            {
              name: 'printable',
              type: 'checkbox',
              defaultValue: true,
              label: words('Sopii tulostettavaksi', 'Lämpar sig för utskrift', 'Fit to print'),
              admin: {
                description: words(
                  'Palvelu tarjoaa tulostettavan version.',
                  'Tjänsten erbjuder en version för utskrift.',
                  'The service offers a version for print.',
                ),
              },
            },
          ],
        },
        {
          label: words('Mistä tämä on', 'Varifrån detta kommer', 'Where it comes from'),
          fields: [
            {
              name: 'authorsText',
              type: 'text',
              localized: true,
              maxLength: 240,
              label: words('Tekijät', 'Upphovspersoner', 'Authors'),
              admin: {
                description: words(
                  'Esim. ”Opetushallitus, CIMO ja työpajan osallistujat”.',
                  'T.ex. ”Utbildningsstyrelsen, CIMO och workshopdeltagarna”.',
                  'For example “the National Agency for Education, CIMO and workshop participants”.',
                ),
              },
            },
            f.organisations({
              name: 'organisations',
              label: words('Organisaatiot', 'Organisationer', 'Organisations'),
              help: words(
                'Organisaatiot, jotka ovat tekstin takana.',
                'Organisationerna bakom texten.',
                'The organisations behind the text.',
              ),
            }),
            {
              name: 'madeAt',
              type: 'group',
              label: words('Missä tehtiin', 'Var den gjordes', 'Where it was made'),
              admin: {
                description: words(
                  'Tapahtuma tai työpaja, jossa teksti syntyi.',
                  'Evenemanget eller workshoppen där texten kom till.',
                  'The event or workshop where the text was made.',
                ),
              },
              fields: [
                {
                  name: 'event',
                  type: 'text',
                  localized: true,
                  maxLength: 160,
                  label: words('Tapahtuma', 'Evenemang', 'Event'),
                  admin: {
                    description: words('Tapahtuman nimi.', 'Evenemangets namn.', 'The name of the event.'),
                  },
                },
                {
                  name: 'year',
                  type: 'number',
                  min: 1900,
                  max: 2999,
                  label: words('Vuosi', 'År', 'Year'),
                  admin: { description: words('Esim. 2011.', 'T.ex. 2011.', 'For example 2011.') },
                },
                f.municipalities({
                  name: 'municipality',
                  hasMany: false,
                  label: words('Kunta', 'Kommun', 'Municipality'),
                  help: words(
                    'Missä tapahtuma pidettiin.',
                    'Var evenemanget hölls.',
                    'Where the event was held.',
                  ),
                }),
              ],
            },
            f.references(),
            ...f.belonging(),
            {
              name: 'nextGuide',
              type: 'relationship',
              relationTo: 'guides',
              label: words('Seuraavaksi', 'Härnäst', 'Next'),
              admin: {
                description: words(
                  'Mitä lukijan kannattaa avata tämän jälkeen? Näin oppaista syntyy polku.',
                  'Vad bör läsaren öppna härefter? Så blir guiderna en stig.',
                  'What should a reader open next? So guides become a path.',
                ),
              },
            },
          ],
        },
      ],
    },
  ],
}
