import type { CollectionConfig } from 'payload'
import { kept } from './fields/kept.js'
import { required } from '../src/workflow/required.js'
import * as f from './fields/index.js'
import { groups, options, words } from './fields/words.js'

export const stories: CollectionConfig = {
  slug: 'stories',
  labels: {
    singular: words('Tarina', 'Berättelse', 'Story'),
    plural: words('Tarinat', 'Berättelser', 'Stories'),
  },
  admin: {
    group: groups.content,
    useAsTitle: 'title',
    defaultColumns: ['title', 'workflow.state', 'themes', 'updatedAt'],
    listSearchableFields: ['title', 'lead'],
    description: words(
      'Kertomuksia siitä, miten kansainvälisyydestä tuli osa arkea.',
      'Berättelser om hur det internationella blev en del av vardagen.',
      'Accounts of how internationality became part of daily life.',
    ),
  },
  fields: [
    ...f.provenance(),
    {
      type: 'tabs',
      tabs: [
        {
          label: words('Tarina', 'Berättelsen', 'The story'),
          fields: [
            f.titleField({
              name: 'title',
              label: words('Otsikko', 'Rubrik', 'Title'),
              help: words(
                'Otsikko, jonka haluaisit itse avata.',
                'En rubrik som du själv skulle vilja öppna.',
                'A title you would want to open yourself.',
              ),
              custom: required('review', { languages: 'all' }),
            }),
            f.summary(
              words(
                'Ingressi: kuka, missä ja mikä muuttui? Kaksi tai kolme virkettä suomeksi ja ruotsiksi.',
                'Ingress: vem, var och vad förändrades? Två eller tre meningar på svenska och finska.',
                'The lead: who, where and what changed? Two or three sentences in Finnish and Swedish.',
              ),
              'lead',
            ),
            f.richText({
              name: 'body',
              label: words('Teksti', 'Text', 'Text'),
              help: words(
                'Aloita hetkestä: ”Joulun alla 2011 pöydällä oli vain ajatus portaalista.”',
                'Börja i ett ögonblick: ”Före jul 2011 fanns bara tanken på en portal.”',
                'Begin with a moment: “Before Christmas 2011 there was only the idea of a portal.”',
              ),
              custom: required('review'),
            }),
            f.heroImage(),
            f.themes({ custom: required('review') }),
            f.levels(),
            f.startDate(),
            f.endDate(),
            f.creators(),
          ],
        },
        {
          label: words('Vaiheet ja luvut', 'Skeden och siffror', 'Events and figures'),
          fields: [
            {
              name: 'timeline',
              type: 'array',
              label: words('Aikajana', 'Tidslinje', 'Timeline'),
              labels: {
                singular: words('Hetki', 'Händelse', 'Moment'),
                plural: words('Hetket', 'Händelser', 'Moments'),
              },
              admin: {
                description: words(
                  'Käänteet aikajärjestyksessä.',
                  'Vändpunkterna i tidsordning.',
                  'The turns of the story, in order.',
                ),
              },
              fields: [
                f.partialDate({
                  name: 'when',
                  label: words('Milloin', 'När', 'When'),
                  help: words(
                    'Niin tarkasti kuin tiedetään.',
                    'Så exakt som det är känt.',
                    'As exactly as it is known.',
                  ),
                }),
                f.municipalities({
                  name: 'place',
                  hasMany: false,
                  label: words('Missä', 'Var', 'Where'),
                  help: words(
                    'Kunta, jos se tiedetään.',
                    'Kommunen, om den är känd.',
                    'The municipality, if known.',
                  ),
                }),
                {
                  name: 'text',
                  type: 'textarea',
                  localized: true,
                  maxLength: 600,
                  label: words('Mitä tapahtui', 'Vad hände', 'What happened'),
                  custom: required('review'),
                  admin: {
                    rows: 3,
                    description: words(
                      'Yksi käänne hetkeä kohti.',
                      'En vändning per händelse.',
                      'One turn a moment.',
                    ),
                  },
                },
              ],
            },
            f.keyFigures(),
            f.municipalities({
              name: 'places',
              label: words('Paikat', 'Platser', 'Places'),
              help: words(
                'Kunnat, joissa tarina kulkee.',
                'Kommuner som berättelsen går igenom.',
                'The municipalities the story passes through.',
              ),
            }),
          ],
        },
        {
          label: words('Opit', 'Lärdomar', 'Lessons'),
          fields: [
            f.points({
              name: 'successFactors',
              label: words('Mikä auttoi', 'Vad som hjälpte', 'What helped'),
              help: words(
                'Innostus, rohkeus, johdon tuki?',
                'Iver, mod, ledningens stöd?',
                'Zeal, courage, support from above?',
              ),
            }),
            f.points({
              name: 'challenges',
              label: words('Mikä oli vaikeaa', 'Vad som var svårt', 'What was hard'),
              help: words(
                'Kiire, niukat varat, epävarmuus?',
                'Brådska, knappa medel, osäkerhet?',
                'Hurry, scarce means, doubt?',
              ),
            }),
            f.points({
              name: 'lessons',
              label: words('Mitä opittiin', 'Vad man lärde sig', 'What was learned'),
              help: words(
                'Mitä sanoisit sille, joka lähtee samalle tielle?',
                'Vad skulle du säga till den som ger sig ut på samma väg?',
                'What would you tell someone setting out on the same road?',
              ),
            }),
            {
              name: 'quotes',
              type: 'array',
              label: words('Sitaatit', 'Citat', 'Quotations'),
              labels: {
                singular: words('Sitaatti', 'Citat', 'Quotation'),
                plural: words('Sitaatit', 'Citat', 'Quotations'),
              },
              admin: {
                initCollapsed: true,
                description: words(
                  'Sanatarkasti, ja merkitse käännös käännökseksi.',
                  'Ordagrant, och ange om citatet är översatt.',
                  'Word for word, and say so where it is translated.',
                ),
              },
              fields: [
                {
                  name: 'text',
                  type: 'textarea',
                  localized: true,
                  maxLength: 600,
                  label: words('Sitaatti', 'Citat', 'Quotation'),
                  custom: required('review'),
                  admin: {
                    description: words(
                      'Ilman lainausmerkkejä.',
                      'Utan citattecken.',
                      'Without quotation marks.',
                    ),
                  },
                },
                {
                  name: 'speaker',
                  type: 'text',
                  maxLength: 120,
                  label: words('Puhuja', 'Talare', 'Speaker'),
                  admin: {
                    description: words(
                      'Niin kuin nimen saa näyttää.',
                      'Så som namnet får visas.',
                      'As the name may be shown.',
                    ),
                  },
                },
                {
                  name: 'role',
                  type: 'text',
                  localized: true,
                  maxLength: 120,
                  label: words('Puhujan tehtävä', 'Talarens uppgift', 'Speaker’s role'),
                  admin: {
                    description: words(
                      'Esim. opetusneuvos.',
                      'T.ex. undervisningsråd.',
                      'For example counsellor of education.',
                    ),
                  },
                },
                {
                  name: 'source',
                  type: 'text',
                  maxLength: 240,
                  label: words('Lähde', 'Källa', 'Source'),
                  admin: {
                    description: words('Missä tämä sanottiin?', 'Var sades detta?', 'Where was this said?'),
                  },
                },
                {
                  name: 'permission',
                  type: 'select',
                  ...kept,
                  label: words(
                    'Lupa (ei julkinen)',
                    'Tillstånd (inte offentligt)',
                    'Permission (not public)',
                  ),
                  custom: required('review'),
                  options: options({
                    given: [
                      'Puhuja on antanut luvan',
                      'Talaren har gett sitt tillstånd',
                      'The speaker has agreed',
                    ],
                    published: [
                      'Lainattu julkaistusta lähteestä',
                      'Citerat ur en publicerad källa',
                      'Quoted from a published source',
                    ],
                  }),
                  admin: {
                    description: words(
                      'Millä luvalla sitaatti on tässä?',
                      'Med vilken rätt finns citatet här?',
                      'By what right is the quotation here?',
                    ),
                  },
                },
              ],
            },
          ],
        },
        {
          label: words('Yhteydet ja luvat', 'Samband och tillstånd', 'Links and permissions'),
          fields: [
            ...f.belonging(),
            {
              name: 'practices',
              type: 'relationship',
              relationTo: 'practices',
              hasMany: true,
              label: words('Hyvät käytännöt', 'God praxis', 'Good practices'),
              admin: {
                description: words(
                  'Käytännöt, joista tarina kertoo.',
                  'Praxis som berättelsen handlar om.',
                  'The practices the story tells of.',
                ),
              },
            },
            f.references(),
            f.declarations(),
          ],
        },
      ],
    },
  ],
}
