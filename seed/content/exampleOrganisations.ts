import { code, L, type Entry, type Reference } from './write.js'

type Kind = 'school' | 'provider'

/** An invented organisation in a real place. Its names say in every language that it is an example. */
const example = (
  key: string,
  [fi, sv, en]: readonly [fi: string, sv: string, en: string],
  place: { kind?: Kind; municipality?: string; country?: string; teaches?: string[] },
): Entry<'organisations'> => ({
  key,
  by: 'editor',
  state: 'published',
  data: {
    name: L({ fi: `${fi} (esimerkki)`, sv: `${sv} (exempel)`, en: `${en} (example)` }),
    kind: place.kind ?? 'school',
    ...(place.municipality && { municipality: code('municipality', place.municipality) }),
    country: code('country', place.country ?? 'FI'),
    teachingLanguages: (place.teaches ?? []).map((language): Reference => code('language', language)),
    status: 'active',
  },
})

/** The schools of the example practices. None of them exists. */
export const exampleOrganisations: Entry<'organisations'>[] = [
  example('esimerkkila-school', ['Esimerkkilän koulu', 'Esimerkkilän koulu', 'Esimerkkilä School'], {
    municipality: '285',
    teaches: ['fi'],
  }),
  example(
    'mallila-school',
    ['Mallilan yhtenäiskoulu', 'Mallilan yhtenäiskoulu', 'Mallila Comprehensive School'],
    { municipality: '179', teaches: ['fi'] },
  ),
  example('kuvitelma-school', ['Kuvitelman koulu', 'Kuvitelman koulu', 'Kuvitelma School'], {
    municipality: '092',
    teaches: ['fi'],
  }),
  example('keksitty-school', ['Keksityn kylän koulu', 'Keksityn kylän koulu', 'Keksitty Village School'], {
    municipality: '698',
    teaches: ['fi'],
  }),
  example(
    'esimerkkila-upper-secondary',
    ['Esimerkkilän lukio', 'Esimerkkilän lukio', 'Esimerkkilä Upper Secondary School'],
    { municipality: '837', teaches: ['fi'] },
  ),
  example('mallila-upper-secondary', ['Mallilan lukio', 'Mallilan lukio', 'Mallila Upper Secondary School'], {
    municipality: '405',
    teaches: ['fi'],
  }),
  example(
    'kuvitelma-upper-secondary',
    ['Kuvitelman lukio', 'Kuvitelman lukio', 'Kuvitelma Upper Secondary School'],
    { municipality: '564', teaches: ['fi'] },
  ),
  example(
    'keksitty-upper-secondary',
    ['Keksityn kylän lukio', 'Keksityn kylän lukio', 'Keksitty Upper Secondary School'],
    { municipality: '297', teaches: ['fi'] },
  ),
  example('theatre-school', ['Verhorannan koulu', 'Verhorannan koulu', 'Verhoranta School'], {
    municipality: '853',
    teaches: ['fi'],
  }),
  example('esimerkkila-town', ['Esimerkkilän kunta', 'Esimerkkilä kommun', 'Municipality of Esimerkkilä'], {
    kind: 'provider',
    teaches: ['fi', 'sv'],
  }),
  example('exempelby-school', ['Exempelby skola', 'Exempelby skola', 'Exempelby School'], {
    municipality: '445',
    teaches: ['sv'],
  }),
  example('modellholm-school', ['Modellholms skola', 'Modellholms skola', 'Modellholm School'], {
    municipality: '322',
    teaches: ['sv'],
  }),
  example(
    'exempelvik-school',
    ['Exempelviks högstadieskola', 'Exempelviks högstadieskola', 'Exempelvik Lower Secondary School'],
    { municipality: '638', teaches: ['sv'] },
  ),
  example(
    'modellnas-upper-secondary',
    ['Modellnäs gymnasium', 'Modellnäs gymnasium', 'Modellnäs Upper Secondary School'],
    { municipality: '905', teaches: ['sv'] },
  ),
  example('pahittstrand-school', ['Påhittstrands skola', 'Påhittstrands skola', 'Påhittstrand School'], {
    municipality: '499',
    teaches: ['sv'],
  }),
  example('naidise-school', ['Näidise kool', 'Näidise kool', 'Näidise kool'], {
    country: 'EE',
    teaches: ['et'],
  }),
  example('exempelkoping-school', ['Exempelköpings skola', 'Exempelköpings skola', 'Exempelköping School'], {
    country: 'SE',
    teaches: ['sv'],
  }),
  example('college-exemple', ['Collège Exemple', 'Collège Exemple', 'Collège Exemple'], {
    country: 'FR',
    teaches: ['fr'],
  }),
  example('shili-school', ['Shilin koulu', 'Shili-skolan', 'Shili Secondary School'], {
    country: 'CN',
    teaches: ['zh'],
  }),
]
