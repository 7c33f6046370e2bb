import { code, type Entry, L, ref } from './write.js'

/** Only the organisations that the sources name, and of them only what the sources say. */
export const organisations: Entry<'organisations'>[] = [
  {
    key: 'oph',
    by: 'editor',
    state: 'published',
    data: {
      name: L({
        fi: 'Opetushallitus',
        sv: 'Utbildningsstyrelsen',
        en: 'Finnish National Agency for Education',
      }),
      shortName: L({ fi: 'OPH', sv: 'UBS', en: 'EDUFI' }),
      kind: 'authority',
      roles: ['funder', 'partner'],
      status: 'active',
      expertise: L({
        fi: 'Rahoittaa ja ohjaa koulujen kansainvälistymishankkeita, käynnisti koordinaatiohankkeet ja oli mukana laatimassa hyvän hankkeen kriteerejä.',
        sv: 'Finansierar och handleder skolornas internationaliseringsprojekt, startade samordningsprojekten och var med om att ta fram kriterierna för ett gott projekt.',
        en: 'Funds and guides internationalisation projects in schools, started the coordination projects and helped to draw up the criteria of a good project.',
      }),
      nameHistory: [{ name: L({ en: 'Finnish National Board of Education' }) }],
    },
  },
  {
    key: 'cimo',
    by: 'editor',
    state: 'published',
    data: {
      name: L({ fi: 'CIMO', sv: 'CIMO', en: 'CIMO' }),
      shortName: L({ fi: 'CIMO', sv: 'CIMO', en: 'CIMO' }),
      kind: 'authority',
      roles: ['partner'],
      status: 'merged',
      endedAt: { date: '2017-01-01', precision: 'year' },
      successor: ref('organisations', 'oph'),
      expertise: L({
        fi: 'Tunsi kansainvälisen liikkuvuuden ja yhteistyön läpikotaisin ja palveli niitä, jotka lähtivät tai ottivat vastaan. Yhdistettiin Opetushallitukseen vuonna 2017.',
        sv: 'Kände internationell rörlighet och internationellt samarbete utan och innan och betjänade både dem som reste och dem som tog emot. Slogs ihop med Utbildningsstyrelsen 2017.',
        en: 'Knew international mobility and co-operation inside out, and served those who went and those who hosted. Merged into the National Agency for Education in 2017.',
      }),
    },
  },
  {
    key: 'mikkelin-lukio',
    by: 'editor',
    state: 'published',
    data: {
      name: L({ fi: 'Mikkelin lukio', sv: 'Mikkelin lukio', en: 'Mikkeli Upper Secondary School' }),
      kind: 'school',
      roles: ['host'],
      status: 'active',
      municipality: code('municipality', '491'),
      themes: [code('themes', 'science'), code('themes', 'giftedness')],
      expertise: L({
        fi: 'Pani alulle NOT-tiedekoulun, joka on tarkoitettu fysiikassa lahjakkaille lukiolaisille.',
        sv: 'Startade NOT-vetenskapsskolan för gymnasiestuderande med fallenhet för fysik.',
        en: 'Set up the NOT Science School for students gifted in physics.',
      }),
    },
  },
  {
    key: 'suomalais-venalainen-koulu',
    by: 'editor',
    state: 'published',
    data: {
      name: L({
        fi: 'Suomalais-venäläinen koulu',
        sv: 'Finsk-ryska skolan',
        en: 'Finnish-Russian School',
      }),
      kind: 'school',
      roles: ['expert-school'],
      status: 'active',
      teachingLanguages: [code('language', 'ru')],
      themes: [code('themes', 'language-education')],
      expertise: L({
        fi: 'Venäjän kieli ja opetus venäjäksi.',
        sv: 'Ryska språket och undervisning på ryska.',
        en: 'The Russian language and teaching in Russian.',
      }),
      expertServices: [
        {
          type: 'training',
          audience: [code('audience', 'teacher')],
          active: true,
          description: L({
            fi: 'Täydennyskoulutusta opettajille, jotka opettavat venäjää tai venäjäksi.',
            sv: 'Fortbildning för lärare som undervisar i ryska eller på ryska.',
            en: 'In-service training for those who teach Russian or teach in Russian.',
          }),
        },
        {
          type: 'networking',
          audience: [code('audience', 'other-school')],
          active: true,
          description: L({
            fi: 'Yhteistyötä verkostossa koulujen kesken.',
            sv: 'Samarbete mellan skolor i nätverk.',
            en: 'Schools working together as a network.',
          }),
        },
        {
          type: 'traineeships',
          audience: [code('audience', 'teacher-student')],
          active: true,
          description: L({
            fi: 'Harjoittelupaikkoja opiskelijoille, jotka haluavat oppia työtä koulun arjessa.',
            sv: 'Praktikplatser för studerande som vill lära sig arbetet i skolans vardag.',
            en: 'Field-training places for students who want to learn the work in a real school.',
          }),
        },
        {
          type: 'lending',
          audience: [code('audience', 'other-school')],
          active: true,
          description: L({
            fi: 'Venäläistä kirjallisuutta, musiikkia ja elokuvia lainaksi muille kouluille.',
            sv: 'Rysk litteratur, musik och film till låns för andra skolor.',
            en: 'Russian books, music and films on loan to other schools.',
          }),
        },
        {
          type: 'consultation',
          audience: [code('audience', 'other-school'), code('audience', 'teacher')],
          active: true,
          description: L({
            fi: 'Neuvoja, kun koulu on hankkimassa venäjänkielistä oppimateriaalia.',
            sv: 'Råd när en skola ska skaffa läromedel på ryska.',
            en: 'Advice for schools that are about to buy learning material in Russian.',
          }),
        },
      ],
    },
  },
  {
    key: 'oulun-kaupunki',
    by: 'editor',
    state: 'published',
    data: {
      name: L({ fi: 'Oulun kaupunki', sv: 'Uleåborgs stad', en: 'City of Oulu' }),
      kind: 'provider',
      roles: ['partner'],
      status: 'active',
      municipality: code('municipality', '564'),
    },
  },
  {
    key: 'unesco',
    by: 'editor',
    state: 'published',
    data: {
      name: L({ fi: 'Unesco', sv: 'Unesco', en: 'UNESCO' }),
      kind: 'international-body',
      roles: ['host'],
      status: 'active',
      themes: [code('themes', 'environment')],
    },
  },
  {
    key: 'cern',
    by: 'editor',
    state: 'published',
    data: {
      name: L({ fi: 'CERN', sv: 'CERN', en: 'CERN' }),
      kind: 'international-body',
      roles: ['partner'],
      status: 'active',
      country: code('country', 'CH'),
      themes: [code('themes', 'science')],
      expertise: L({ fi: 'Hiukkasfysiikka.', sv: 'Partikelfysik.', en: 'Particle physics.' }),
    },
  },
]
