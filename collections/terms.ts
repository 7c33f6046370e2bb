import type { CollectionConfig } from 'payload'
import { required } from '../src/workflow/required.js'
import * as f from './fields/index.js'
import { groups, options, words } from './fields/words.js'

export const terms: CollectionConfig = {
  slug: 'terms',
  labels: {
    singular: words('Käsite', 'Begrepp', 'Term'),
    plural: words('Käsitteet', 'Begrepp', 'Terms'),
  },
  admin: {
    group: groups.content,
    useAsTitle: 'prefLabel',
    defaultColumns: ['prefLabel', 'workflow.state', 'status', 'updatedAt'],
    listSearchableFields: ['prefLabel', 'altLabels', 'definition'],
    description: words(
      'Koulun kansainvälisyyden sanasto suomeksi, ruotsiksi ja englanniksi.',
      'Ordlistan för skolans internationalisering på finska, svenska och engelska.',
      'The glossary of internationalisation in schools, in Finnish, Swedish and English.',
    ),
  },
  fields: [
    ...f.provenance(),
    {
      type: 'tabs',
      tabs: [
        {
          label: words('Käsite', 'Begreppet', 'The term'),
          fields: [
            f.titleField({
              name: 'prefLabel',
              label: words('Termi', 'Term', 'Preferred term'),
              help: words(
                'Perusmuodossa ja pienellä alkukirjaimella: ”kotikansainvälisyys”.',
                'I grundform och med liten bokstav: ”internationalisering på hemmaplan”.',
                'In its base form, in lower case: “internationalisation at home”.',
              ),
              custom: required('review', { languages: 'all' }),
            }),
            {
              name: 'altLabels',
              type: 'text',
              hasMany: true,
              localized: true,
              maxLength: 120,
              label: words('Muut nimitykset', 'Andra benämningar', 'Other names'),
              admin: {
                description: words(
                  'Synonyymit ja muut kirjoitusasut, joilla käsitettä haetaan.',
                  'Synonymer och andra skrivsätt som begreppet söks med.',
                  'Synonyms and spellings people search with.',
                ),
              },
            },
            {
              name: 'definition',
              type: 'textarea',
              localized: true,
              maxLength: 1000,
              label: words('Määritelmä', 'Definition', 'Definition'),
              custom: required('publication', { languages: 'all' }),
              admin: {
                description: words(
                  'Yksi virke, joka alkaa yläkäsitteellä: ”kansainvälistyminen, joka tapahtuu omassa koulussa”.',
                  'En mening som börjar med överbegreppet: ”internationalisering som sker i den egna skolan”.',
                  'One sentence that starts with the wider term: “internationalisation that happens in one’s own school”.',
                ),
              },
            },
            {
              name: 'note',
              type: 'textarea',
              localized: true,
              maxLength: 1000,
              label: words('Huomautus', 'Anmärkning', 'Note'),
              admin: {
                description: words(
                  'Mihin sanaa ei pidä sekoittaa?',
                  'Vad ska ordet inte förväxlas med?',
                  'What should the word not be confused with?',
                ),
              },
            },
            {
              name: 'usageExample',
              type: 'textarea',
              localized: true,
              maxLength: 400,
              label: words('Käyttöesimerkki', 'Exempel på användning', 'Example of use'),
              admin: {
                description: words(
                  'Virke, jossa sana on luontevassa paikassa.',
                  'En mening där ordet står på sin naturliga plats.',
                  'A sentence in which the word sits naturally.',
                ),
              },
            },
            {
              name: 'status',
              type: 'select',
              // `_status` of drafts already has the enum name that Payload would derive.
              enumName: ({ tableName }) => `enum_${tableName}_standing`,
              defaultValue: 'recommended',
              label: words('Käyttösuositus', 'Rekommendation', 'Recommendation'),
              custom: required('review'),
              options: options({
                recommended: ['Suositettava', 'Rekommenderas', 'Recommended'],
                admitted: ['Hyväksyttävä', 'Godtas', 'Admitted'],
                outdated: ['Vanhentunut', 'Föråldrad', 'Outdated'],
              }),
              admin: {
                description: words(
                  'Pitäisikö sanaa käyttää?',
                  'Bör ordet användas?',
                  'Should the word be used?',
                ),
              },
            },
          ],
        },
        {
          label: words('Suhteet ja lähteet', 'Relationer och källor', 'Relations and sources'),
          fields: [
            {
              name: 'opposite',
              type: 'relationship',
              relationTo: 'terms',
              label: words(
                'Käsitepari tai vastakohta',
                'Begreppspar eller motsats',
                'Counterpart or opposite',
              ),
              admin: {
                description: words(
                  'Käsite, jota vasten tämä ymmärretään.',
                  'Begreppet som detta förstås mot.',
                  'The term against which this one is understood.',
                ),
              },
            },
            {
              name: 'broader',
              type: 'relationship',
              relationTo: 'terms',
              hasMany: true,
              label: words('Yläkäsite', 'Överordnat begrepp', 'Broader term'),
              admin: {
                description: words(
                  'Alakäsitteet näkyvät yläkäsitteen kautta.',
                  'Underbegreppen nås via överbegreppet.',
                  'Narrower terms are found through the broader one.',
                ),
              },
            },
            {
              name: 'related',
              type: 'relationship',
              relationTo: 'terms',
              hasMany: true,
              label: words('Lähikäsitteet', 'Närliggande begrepp', 'Related terms'),
              admin: {
                description: words(
                  'Käsitteet, jotka lukija haluaa erottaa tästä.',
                  'Begrepp som läsaren vill skilja från detta.',
                  'Terms a reader wants to tell apart from this one.',
                ),
              },
            },
            {
              name: 'exactMatch',
              type: 'array',
              label: words('Sama käsite muualla', 'Samma begrepp på annat håll', 'The same term elsewhere'),
              labels: {
                singular: words('Vastine', 'Motsvarighet', 'Match'),
                plural: words('Vastineet', 'Motsvarigheter', 'Matches'),
              },
              admin: {
                initCollapsed: true,
                description: words(
                  'Tarkistettu URI esim. YSOssa. Älä arvaa tunnisteita.',
                  'En kontrollerad URI t.ex. i YSO. Gissa inte identifierare.',
                  'A checked URI, for example in YSO. Do not guess identifiers.',
                ),
              },
              fields: [
                f.url({
                  name: 'uri',
                  label: words('URI', 'URI', 'URI'),
                  help: words('Koko tunniste.', 'Hela identifieraren.', 'The whole identifier.'),
                }),
              ],
            },
            f.references({ name: 'sources' }),
          ],
        },
      ],
    },
  ],
}
