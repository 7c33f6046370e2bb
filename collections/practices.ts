import type { CollectionConfig } from 'payload'
import { dayOnly } from './fields/dates.js'
import { kept } from './fields/kept.js'
import { required } from '../src/workflow/required.js'
import * as f from './fields/index.js'
import { groups, options, words } from './fields/words.js'

export const practices: CollectionConfig = {
  slug: 'practices',
  labels: {
    singular: words('Hyvä käytäntö', 'God praxis', 'Good practice'),
    plural: words('Hyvät käytännöt', 'God praxis', 'Good practices'),
  },
  admin: {
    group: groups.content,
    useAsTitle: 'title',
    defaultColumns: ['title', 'workflow.state', 'level', 'themes', 'updatedAt'],
    listSearchableFields: ['title', 'summary'],
    description: words(
      'Kouluissa koeteltuja tapoja tehdä kansainvälisyyttä, kerrottuna niin, että toinen voi kokeilla.',
      'Sätt att arbeta internationellt som skolor har prövat, berättade så att andra kan ta efter.',
      'Ways of being international that schools have tried, told so that others can try them too.',
    ),
  },
  fields: [
    ...f.provenance(),
    f.steps([
      {
        label: words('Mitä ja kenelle', 'Vad och för vem', 'What and for whom'),
        fields: [
          f.titleField({
            name: 'title',
            label: words('Otsikko', 'Rubrik', 'Title'),
            help: words(
              'Sano, mitä tehdään: ”Ranskan tunti kahdella paikkakunnalla yhtä aikaa”.',
              'Säg vad som görs: ”En lektion i franska på två orter samtidigt”.',
              'Say what is done: “One French lesson in two towns at once”.',
            ),
            custom: required('review', { languages: 'all' }),
          }),
          f.summary(
            words(
              'Kaksi tai kolme virkettä, noin 80–400 merkkiä: kuka tekee, mitä ja mitä siitä seuraa? Esim. ”Kaksi koulua pitää yhteisen ranskan tunnin verkossa joka viikko. Oppilaat puhuvat nyt ranskaa, eivät vain kirjoita sitä.” Tarvitaan suomeksi ja ruotsiksi.',
              'Två eller tre meningar, ungefär 80–400 tecken: vem gör vad, och vad leder det till? T.ex. ”Två skolor håller en gemensam lektion i franska på nätet varje vecka. Eleverna talar nu franska och skriver den inte bara.” Behövs på svenska och finska.',
              'Two or three sentences, some 80–400 characters: who does what, and what comes of it? For example “Two schools hold a shared French lesson online every week. Pupils now speak French and no longer only write it.” Needed in Finnish and Swedish.',
            ),
          ),
          {
            name: 'practiceType',
            type: 'select',
            hasMany: true,
            label: words('Käytännön laji', 'Typ av praxis', 'Kind of practice'),
            custom: required('review'),
            options: options({
              pedagogical: ['Pedagoginen', 'Pedagogisk', 'Pedagogical'],
              administrative: ['Hallinnollinen', 'Administrativ', 'Administrative'],
              innovation: ['Innovaatio', 'Innovation', 'Innovation'],
            }),
            admin: {
              description: words(
                'Muuttuiko opetus, hallinto vai keksittiinkö jotain aivan uutta? Esim. yhteinen oppitunti on pedagoginen, yhteinen vuosikello hallinnollinen.',
                'Ändrades undervisningen, förvaltningen, eller uppfanns något helt nytt? T.ex. en gemensam lektion är pedagogisk, ett gemensamt årshjul administrativt.',
                'Did teaching change, or administration, or was something quite new invented? For example a shared lesson is pedagogical, a shared yearly plan administrative.',
              ),
            },
          },
          f.codes({
            name: 'level',
            set: 'internationalisation-levels',
            hasMany: false,
            label: words(
              'Kansainvälisyyden taso',
              'Grad av internationalisering',
              'Level of internationality',
            ),
            help: words(
              'Taso, jolla työ ennen kaikkea tapahtuu. Jos vain harva matkustaa, pääpaino on usein muualla kuin liikkuvuudessa.',
              'Den grad som arbetet framför allt gäller. Om bara få reser ligger tyngdpunkten ofta på annat än rörlighet.',
              'The level on which the work mainly happens. Where few travel, that is often not mobility.',
            ),
            custom: required('review'),
          }),
          f.levels({
            name: 'otherLevels',
            label: words('Muut tasot', 'Andra grader', 'Other levels'),
            help: words(
              'Tasot, joilla työ näkyy päätason lisäksi.',
              'Grader som arbetet också berör.',
              'Levels the work touches besides the main one.',
            ),
          }),
          f.codes({
            name: 'forms',
            set: 'practice-form',
            label: words('Toteutusmuodot', 'Genomförandeformer', 'Forms'),
            help: words(
              'Miltä työ näyttää: vierailu, virtuaalivaihto, kielisuihku, tempaus…',
              'Hur arbetet ser ut: besök, virtuellt utbyte, språkdusch, jippo…',
              'What it looks like: a visit, a virtual exchange, a language shower, a campaign…',
            ),
            custom: required('review'),
          }),
          f.themes({ custom: required('review') }),
          f.stages({ custom: required('review') }),
          {
            name: 'crossCurricular',
            type: 'checkbox',
            defaultValue: false,
            label: words('Oppiainerajat ylittävä', 'Ämnesövergripande', 'Across subjects'),
            admin: {
              description: words(
                'Merkitse, jos työ ei kuulu millekään yksittäiselle oppiaineelle.',
                'Kryssa för om arbetet inte hör till något enskilt läroämne.',
                'Tick if the work belongs to no single subject.',
              ),
            },
          },
          f.subjects({
            custom: required('review', { when: { crossCurricular: [false, null, undefined] } }),
          }),
          f.codes({
            name: 'audience',
            set: 'audience',
            label: words('Kenelle', 'För vem', 'For whom'),
            help: words(
              'Kuka hyötyy tämän lukemisesta: opettaja, rehtori, koulutuksen järjestäjä…?',
              'Vem har nytta av att läsa detta: läraren, rektorn, utbildningsanordnaren…?',
              'Who gains from reading this: a teacher, a principal, an education provider…?',
            ),
            custom: required('review'),
          }),
          {
            name: 'keywords',
            type: 'text',
            hasMany: true,
            localized: true,
            maxLength: 60,
            maxRows: 10,
            label: words('Asiasanat', 'Ämnesord', 'Keywords'),
            admin: {
              description: words(
                'Sanoja, joilla lukija hakisi tätä. Paina rivinvaihtoa jokaisen jälkeen. Esim. ranska, etäopetus.',
                'Ord som en läsare skulle söka med. Tryck på returtangenten efter varje ord. T.ex. franska, distansundervisning.',
                'Words a reader would search with. Press Enter after each. For example French, distance learning.',
              ),
            },
          },
          {
            name: 'curriculumLinks',
            type: 'array',
            label: words('Yhteys opetussuunnitelmaan', 'Koppling till läroplanen', 'Curriculum links'),
            labels: {
              singular: words('Yhteys', 'Koppling', 'Link'),
              plural: words('Yhteydet', 'Kopplingar', 'Links'),
            },
            admin: {
              initCollapsed: true,
              description: words(
                'Mihin opetussuunnitelman perusteiden kohtaan työ nojaa, esim. laaja-alainen osaaminen L2?',
                'Vilken del av läroplansgrunderna stöder sig arbetet på, t.ex. mångsidig kompetens K2?',
                'Which part of the national core curriculum does it rest on, for example transversal competence T2?',
              ),
            },
            fields: [
              {
                name: 'framework',
                type: 'select',
                label: words('Perusteet', 'Grunder', 'Framework'),
                options: options({
                  'basic-education': [
                    'Perusopetuksen opetussuunnitelman perusteet',
                    'Grunderna för läroplanen för den grundläggande utbildningen',
                    'National core curriculum for basic education',
                  ],
                  'general-upper-secondary': [
                    'Lukion opetussuunnitelman perusteet',
                    'Grunderna för gymnasiets läroplan',
                    'National core curriculum for general upper secondary education',
                  ],
                  local: ['Paikallinen opetussuunnitelma', 'Lokal läroplan', 'Local curriculum'],
                }),
                admin: {
                  description: words('Mikä asiakirja?', 'Vilket dokument?', 'Which document?'),
                },
              },
              {
                name: 'note',
                type: 'text',
                localized: true,
                maxLength: 240,
                label: words('Kohta', 'Punkt', 'Part'),
                admin: {
                  description: words(
                    'Tavoitteen tai sisällön nimi.',
                    'Målets eller innehållets namn.',
                    'The name of the objective or content.',
                  ),
                },
              },
              f.linkUrl(),
            ],
          },
          f.startDate({ custom: required('review') }),
          f.endDate(),
          {
            name: 'recurring',
            type: 'checkbox',
            label: words('Toistuu', 'Återkommande', 'Recurring'),
            admin: {
              description: words(
                'Merkitse, jos työ tehdään joka vuosi tai lukukausi.',
                'Kryssa för om arbetet görs varje år eller termin.',
                'Tick if it is done every year or term.',
              ),
            },
          },
          f.municipalities({ custom: required('review') }),
          f.countries(),
          f.languageCodes({
            name: 'languagesUsed',
            label: words('Työkielet', 'Arbetsspråk', 'Working languages'),
            help: words(
              'Kielet, joilla työtä tehtiin.',
              'Språk som arbetet gjordes på.',
              'The languages in which the work was done.',
            ),
          }),
          f.heroImage(),
          {
            name: 'gallery',
            type: 'upload',
            relationTo: 'media',
            hasMany: true,
            label: words('Kuvat', 'Bilder', 'Pictures'),
            admin: {
              description: words(
                'Muutama kuva, joka auttaa ymmärtämään. Jokaisella on oma vaihtoehtoinen tekstinsä.',
                'Några bilder som hjälper läsaren att förstå. Varje bild har sin egen alternativtext.',
                'A few pictures that help a reader see. Each has its own alternative text.',
              ),
            },
          },
        ],
      },
      {
        label: words('Tarve', 'Behovet', 'The need'),
        fields: [
          f.richText({
            name: 'need',
            label: words('Lähtötilanne ja tarve', 'Utgångsläge och behov', 'Starting point and need'),
            help: words(
              'Mikä ei toiminut tai mitä puuttui? Esim. ”Ranskan ryhmässä oli neljä oppilasta, eikä kukaan ollut puhunut ranskaa kenenkään kanssa koulun ulkopuolella.”',
              'Vad fungerade inte, eller vad saknades? T.ex. ”Gruppen i franska hade fyra elever, och ingen hade talat franska med någon utanför skolan.”',
              'What did not work, or what was missing? For example “The French group had four pupils, and none had ever spoken French outside school.”',
            ),
            custom: required('review'),
          }),
          f.richText({
            name: 'goals',
            label: words('Tavoitteet', 'Mål', 'Goals'),
            help: words(
              'Minkä piti muuttua, ja kenelle? Yksi tai kaksi tavoitetta riittää. Esim. ”Jokainen oppilas puhuu ranskaa ikätoverin kanssa joka viikko.”',
              'Vad skulle förändras, och för vem? Ett eller två mål räcker. T.ex. ”Varje elev talar franska med en jämnårig varje vecka.”',
              'What was to change, and for whom? One or two goals will do. For example “Every pupil speaks French with someone of their own age each week.”',
            ),
            custom: required('review'),
          }),
        ],
      },
      {
        label: words('Vaiheet', 'Stegen', 'The steps'),
        fields: [
          {
            name: 'steps',
            type: 'array',
            label: words('Toteutus vaiheittain', 'Genomförande steg för steg', 'Step by step'),
            labels: {
              singular: words('Vaihe', 'Steg', 'Step'),
              plural: words('Vaiheet', 'Steg', 'Steps'),
            },
            custom: required('review', { min: 2 }),
            admin: {
              description: words(
                'Vähintään kaksi vaihetta. Mitä lukija tekisi ensin, mitä sitten?',
                'Minst två steg. Vad skulle läsaren göra först, vad sedan?',
                'At least two steps. What would a reader do first, and then?',
              ),
            },
            fields: [
              {
                name: 'title',
                type: 'text',
                localized: true,
                maxLength: 120,
                label: words('Vaiheen nimi', 'Stegets namn', 'Name of the step'),
                custom: required('review'),
                admin: {
                  description: words(
                    'Esim. ”Sovitaan yhteinen tunti”.',
                    'T.ex. ”Kom överens om en gemensam lektion”.',
                    'For example “Agree on a shared lesson”.',
                  ),
                },
              },
              {
                name: 'text',
                type: 'textarea',
                localized: true,
                maxLength: 2000,
                label: words('Mitä tehdään', 'Vad görs', 'What is done'),
                custom: required('review'),
                admin: {
                  description: words(
                    'Kerro niin, että sijainen osaisi tehdä saman.',
                    'Berätta så att en vikarie kunde göra detsamma.',
                    'Tell it so that a substitute could do the same.',
                  ),
                },
              },
              {
                name: 'duration',
                type: 'text',
                localized: true,
                maxLength: 80,
                label: words('Kesto', 'Tid', 'Duration'),
                admin: {
                  description: words(
                    'Esim. kaksi oppituntia.',
                    'T.ex. två lektioner.',
                    'For example two lessons.',
                  ),
                },
              },
              {
                name: 'who',
                type: 'text',
                localized: true,
                maxLength: 120,
                label: words('Kuka tekee', 'Vem gör', 'Who does it'),
                admin: {
                  description: words(
                    'Esim. opettaja ja 8. luokan oppilaat.',
                    'T.ex. läraren och eleverna i årskurs 8.',
                    'For example the teacher and the pupils of grade 8.',
                  ),
                },
              },
            ],
          },
          {
            name: 'resources',
            type: 'group',
            label: words('Tarvittavat resurssit', 'Resurser som behövs', 'Resources needed'),
            admin: {
              description: words(
                'Kerro rehellisesti, mitä tämä vaatii.',
                'Berätta ärligt vad detta kräver.',
                'Say honestly what this takes.',
              ),
            },
            fields: [
              {
                name: 'text',
                type: 'textarea',
                localized: true,
                maxLength: 1000,
                label: words(
                  'Aika, ihmiset ja välineet',
                  'Tid, människor och redskap',
                  'Time, people and equipment',
                ),
                custom: required('review'),
                admin: {
                  description: words(
                    'Esim. ”Kaksi opettajaa, tunti suunnittelua viikossa, kaksi tietokonetta.”',
                    'T.ex. ”Två lärare, en timme planering i veckan, två datorer.”',
                    'For example “Two teachers, an hour of planning a week, two computers.”',
                  ),
                },
              },
              {
                name: 'hours',
                type: 'number',
                min: 0,
                max: 10000,
                label: words('Työtunteja yhteensä', 'Arbetstimmar sammanlagt', 'Hours of work in all'),
                admin: {
                  description: words('Arvio riittää.', 'En uppskattning räcker.', 'An estimate will do.'),
                },
              },
              {
                name: 'costBand',
                type: 'select',
                label: words('Kustannukset', 'Kostnader', 'Cost'),
                custom: required('review'),
                options: options({
                  none: ['Ei kuluja', 'Inga kostnader', 'No cost'],
                  'under-500': ['Alle 500 €', 'Under 500 €', 'Under €500'],
                  '500-2000': ['500–2 000 €', '500–2 000 euro', '€500–2,000'],
                  'over-2000': ['Yli 2 000 €', 'Över 2 000 €', 'Over €2,000'],
                }),
                admin: {
                  description: words(
                    'Mitä yksi kerta tai vuosi maksaa palkkojen lisäksi?',
                    'Vad kostar en gång eller ett år utöver lönerna?',
                    'What does one round or year cost, wages aside?',
                  ),
                },
              },
              {
                name: 'fundingModel',
                type: 'select',
                label: words('Millä rahalla', 'Med vilka pengar', 'Paid from'),
                custom: required('review'),
                options: options({
                  ordinary: [
                    'Koulun tavallinen budjetti',
                    'Skolans vanliga budget',
                    'The school’s ordinary budget',
                  ],
                  grant: ['Avustus', 'Understöd', 'Grant'],
                  mixed: ['Molemmat', 'Båda', 'Both'],
                }),
                admin: {
                  description: words(
                    'Moni hakee ideaa, joka toimii ilman hankerahaa.',
                    'Många söker en idé som fungerar utan projektpengar.',
                    'Many look for ideas that work without project money.',
                  ),
                },
              },
            ],
          },
          f.richText({
            name: 'processStory',
            label: words('Miten tähän päästiin', 'Vägen hit', 'How we got here'),
            help: words(
              'Prosessi on usein tuotosta tärkeämpi: mitä kokeiltiin ensin, mikä meni uusiksi? Esim. ”Aloitimme kirjeillä, mutta vastauksia odotettiin viikkoja. Puhelu viidennessä viikossa muutti kaiken.”',
              'Processen är ofta viktigare än produkten: vad prövades först, vad fick göras om? T.ex. ”Vi började med brev, men svaren lät vänta på sig i veckor. Ett samtal i den femte veckan ändrade allt.”',
              'The process often matters more than the product: what was tried first, what was done over? For example “We began with letters, but answers took weeks. A call in week five changed everything.”',
            ),
          }),
          {
            name: 'participation',
            type: 'textarea',
            localized: true,
            maxLength: 1000,
            label: words('Oppijoiden osallisuus', 'De lärandes delaktighet', 'Learner participation'),
            admin: {
              description: words(
                'Mistä oppijat päättivät itse? Esim. ”Oppilaat valitsivat aiheet ja johtivat joka toisen tunnin.”',
                'Vad fick de lärande själva besluta om? T.ex. ”Eleverna valde ämnena och ledde varannan lektion.”',
                'What did the learners decide themselves? For example “The pupils chose the topics and led every second lesson.”',
              ),
            },
          },
        ],
      },
      {
        label: words('Tulokset', 'Resultaten', 'The results'),
        fields: [
          f.richText({
            name: 'results',
            label: words('Tulokset', 'Resultat', 'Results'),
            help: words(
              'Mikä muuttui oppijoille, opettajille tai koululle, ja mistä sen huomaa? Esim. ”Neljästä ranskan lukijasta tuli seuraavana vuonna yksitoista.”',
              'Vad förändrades för de lärande, lärarna eller skolan, och hur märks det? T.ex. ”Fyra elever i franska blev elva följande år.”',
              'What changed for learners, teachers or the school, and how can one tell? For example “Four learners of French became eleven the year after.”',
            ),
            custom: required('review'),
          }),
          f.richText({
            name: 'challenges',
            label: words('Haasteet ja sudenkuopat', 'Utmaningar och fallgropar', 'Challenges and pitfalls'),
            help: words(
              'Mikä meni pieleen ja mitä siitä opittiin? Tämä säästää lukijalta vuoden. Esim. ”Lukujärjestykset eivät sopineet yhteen. Nyt tunti sovitaan jo keväällä.”',
              'Vad gick fel, och vad lärde ni er? Det sparar läsaren ett år. T.ex. ”Scheman gick inte ihop. Nu kommer vi överens om lektionen redan på våren.”',
              'What went wrong, and what did you learn? It saves the reader a year. For example “The timetables did not match. Now the lesson is agreed on in spring.”',
            ),
            custom: required('review'),
          }),
          {
            name: 'evidence',
            type: 'array',
            label: words('Näyttö', 'Belägg', 'Evidence'),
            labels: {
              singular: words('Näyttö', 'Belägg', 'Piece of evidence'),
              plural: words('Näytöt', 'Belägg', 'Evidence'),
            },
            custom: required('publication'),
            admin: {
              description: words(
                'Mihin tulos perustuu? Yksikin palaute tai havainto riittää alkuun.',
                'Vad bygger resultatet på? En enda respons eller iakttagelse räcker till att börja med.',
                'What is the result based on? One piece of feedback or one observation is a start.',
              ),
            },
            fields: [
              {
                name: 'kind',
                type: 'select',
                custom: required('review'),
                label: words('Laji', 'Typ', 'Kind'),
                options: options({
                  feedback: ['Palaute', 'Respons', 'Feedback'],
                  survey: ['Kysely', 'Enkät', 'Survey'],
                  observation: ['Havainto', 'Iakttagelse', 'Observation'],
                  product: ['Tuotos', 'Produkt', 'Output'],
                  study: ['Tutkimus', 'Undersökning', 'Study'],
                }),
                admin: {
                  description: words(
                    'Millaista näyttö on?',
                    'Vilket slags belägg?',
                    'What sort of evidence?',
                  ),
                },
              },
              {
                name: 'text',
                type: 'textarea',
                localized: true,
                maxLength: 600,
                label: words('Mitä se osoittaa', 'Vad det visar', 'What it shows'),
                custom: required('publication'),
                admin: {
                  description: words(
                    'Esim. ”23 oppilasta 25:stä uskalsi puhua ensimmäisellä tapaamisella.”',
                    'T.ex. ”23 av 25 elever vågade tala redan vid det första mötet.”',
                    'For example “23 of 25 pupils dared to speak at the first meeting.”',
                  ),
                },
              },
              f.linkUrl(),
              {
                name: 'file',
                type: 'upload',
                relationTo: 'media',
                label: words('Tiedosto', 'Fil', 'File'),
                admin: {
                  description: words(
                    'Vain jos siitä ei tunnista oppilasta.',
                    'Bara om ingen elev kan kännas igen.',
                    'Only if no pupil can be recognised.',
                  ),
                },
              },
            ],
          },
          {
            name: 'maturity',
            type: 'select',
            label: words('Vakiintuneisuus', 'Etablering', 'Maturity'),
            custom: required('review'),
            options: options({
              'tried-once': ['Kokeiltu kerran', 'Prövad en gång', 'Tried once'],
              repeated: ['Toistettu', 'Upprepad', 'Repeated'],
              'part-of-daily-life': ['Osa arkea', 'En del av vardagen', 'Part of daily life'],
              'taken-up-elsewhere': [
                'Otettu käyttöön muualla',
                'Tagen i bruk på annat håll',
                'Taken up elsewhere',
              ],
            }),
            admin: {
              description: words(
                'Kertakin kelpaa, kunhan sen sanoo.',
                'En gång duger också, bara det sägs.',
                'Once is fine, as long as you say so.',
              ),
            },
          },
          f.lifecyclePhase(),
          {
            name: 'cultureChange',
            type: 'textarea',
            localized: true,
            maxLength: 1000,
            label: words(
              'Muutos toimintakulttuurissa',
              'Förändring i verksamhetskulturen',
              'Change in the operating culture',
            ),
            admin: {
              description: words(
                'Mitä koulussa tehdään nyt toisin, vaikkei kukaan pyydä? Esim. ”Vieraat esitellään omalla kielellään.”',
                'Vad gör man nu annorlunda i skolan utan att någon ber om det? T.ex. ”Gäster presenteras på sitt eget språk.”',
                'What does the school now do differently without being asked? For example “Guests are introduced in their own language.”',
              ),
            },
          },
          {
            name: 'outputs',
            type: 'array',
            label: words('Tuotokset ja liitteet', 'Produkter och bilagor', 'Outputs and attachments'),
            labels: {
              singular: words('Tuotos', 'Produkt', 'Output'),
              plural: words('Tuotokset', 'Produkter', 'Outputs'),
            },
            admin: {
              initCollapsed: true,
              description: words(
                'Mitä toinen koulu voi ottaa käyttöön sellaisenaan?',
                'Vad kan en annan skola ta i bruk som sådant?',
                'What can another school use as it is?',
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
                  description: words(
                    'Esim. ”Tuntisuunnitelma, 2 sivua”.',
                    'T.ex. ”Lektionsplan, 2 sidor”.',
                    'For example “Lesson plan, 2 pages”.',
                  ),
                },
              },
              {
                name: 'kind',
                type: 'select',
                label: words('Laji', 'Typ', 'Kind'),
                options: options({
                  'teaching-material': ['Opetusmateriaali', 'Undervisningsmaterial', 'Teaching material'],
                  template: ['Mallipohja', 'Mall', 'Template'],
                  recording: ['Tallenne', 'Inspelning', 'Recording'],
                  website: ['Verkkosivu', 'Webbsida', 'Web page'],
                  other: ['Muu', 'Annat', 'Other'],
                }),
                admin: {
                  description: words('Mitä se on?', 'Vad är det?', 'What is it?'),
                },
              },
              {
                name: 'file',
                type: 'upload',
                relationTo: 'media',
                label: words('Tiedosto', 'Fil', 'File'),
                admin: {
                  description: words(
                    'Tiedosto tai osoite, ei molempia.',
                    'En fil eller en adress, inte båda.',
                    'A file or an address, not both.',
                  ),
                },
              },
              f.linkUrl(),
            ],
          },
        ],
      },
      {
        label: words('Vinkit ja soveltaminen', 'Tips och tillämpning', 'Tips and applying it'),
        fields: [
          f.points({
            name: 'tips',
            label: words('Vinkit soveltajalle', 'Tips till den som tillämpar', 'Tips for adopters'),
            help: words(
              'Enintään seitsemän. Mitä sanoisit kollegalle, joka aloittaa maanantaina? Esim. ”Testatkaa ääni ennen ensimmäistä tuntia.”',
              'Högst sju. Vad skulle du säga till en kollega som börjar på måndag? T.ex. ”Prova ljudet före den första lektionen.”',
              'Seven at most. What would you tell a colleague who starts on Monday? For example “Test the sound before the first lesson.”',
            ),
            maxRows: 7,
            custom: required('publication'),
            text: required('publication'),
          }),
          {
            name: 'transferability',
            type: 'textarea',
            localized: true,
            maxLength: 1000,
            label: words('Siirrettävyys', 'Överförbarhet', 'Transferability'),
            custom: required('publication'),
            admin: {
              description: words(
                'Millaisissa oloissa tämä toimisi muualla, ja missä ei? Esim. ”Toimii, kun molemmilla on sama kieli samalla luokalla. Ei toimi ilman rauhallista tilaa.”',
                'Under vilka förhållanden skulle detta fungera på annat håll, och var inte? T.ex. ”Fungerar när båda har samma språk i samma årskurs. Fungerar inte utan ett lugnt rum.”',
                'Under what conditions would this work elsewhere, and where not? For example “Works when both teach the same language in the same grade. Does not work without a quiet room.”',
              ),
            },
          },
          {
            name: 'equity',
            type: 'group',
            label: words('Yhdenvertaisuus', 'Likabehandling', 'Equity'),
            admin: {
              description: words(
                'Pääsevätkö mukaan nekin, jotka eivät matkusta?',
                'Kan också de som inte reser vara med?',
                'Can those who do not travel take part?',
              ),
            },
            fields: [
              {
                name: 'text',
                type: 'textarea',
                localized: true,
                maxLength: 1000,
                label: words('Kuka pääsee mukaan', 'Vem kan vara med', 'Who can take part'),
                custom: required('publication'),
                admin: {
                  description: words(
                    'Kuka jäi sivuun, ja miten hänet saatiin mukaan? Esim. ”Kaksi oppilasta ei halunnut kameran eteen; he puhuivat ilman kuvaa.”',
                    'Vem blev utanför, och hur fick ni med hen? T.ex. ”Två elever ville inte synas i bild; de talade utan kamera.”',
                    'Who was left out, and how were they brought in? For example “Two pupils did not want to be on camera; they spoke without a picture.”',
                  ),
                },
              },
              {
                name: 'features',
                type: 'select',
                hasMany: true,
                label: words('Tästä pitää paikkansa', 'Detta stämmer', 'True of this practice'),
                options: options({
                  'free-of-charge': [
                    'Maksuton oppijalle',
                    'Avgiftsfri för den lärande',
                    'Free of charge for learners',
                  ],
                  'no-travel': ['Ei vaadi matkustamista', 'Kräver inga resor', 'Needs no travel'],
                  'small-school': [
                    'Sopii pienelle koululle',
                    'Passar en liten skola',
                    'Suits a small school',
                  ],
                  'special-support': [
                    'Sopii erityistä tukea saaville',
                    'Passar elever med särskilt stöd',
                    'Suits learners with special support',
                  ],
                  remote: ['Onnistuu etänä', 'Går att göra på distans', 'Works remotely'],
                }),
                admin: {
                  description: words(
                    'Valitse kaikki sopivat.',
                    'Välj alla som passar.',
                    'Choose all that apply.',
                  ),
                },
              },
            ],
          },
          {
            name: 'embedding',
            type: 'group',
            label: words('Juurtuminen arkeen', 'Förankring i vardagen', 'Embedding'),
            admin: {
              description: words(
                'Mikä jää, kun raha tai innokas vetäjä poistuu?',
                'Vad blir kvar när pengarna eller eldsjälen försvinner?',
                'What remains when the money or the enthusiast leaves?',
              ),
            },
            fields: [
              {
                name: 'text',
                type: 'textarea',
                localized: true,
                maxLength: 1000,
                label: words('Miten työ jatkuu', 'Hur arbetet fortsätter', 'How the work goes on'),
                custom: required('publication'),
                admin: {
                  description: words(
                    'Esim. ”Viikko on lukuvuosisuunnitelmassa, ja vastuu kiertää kieltenopettajilla.”',
                    'T.ex. ”Veckan finns i läsårsplanen och ansvaret går runt bland språklärarna.”',
                    'For example “The week is in the annual plan, and the language teachers take turns.”',
                  ),
                },
              },
              {
                name: 'means',
                type: 'select',
                hasMany: true,
                label: words('Mihin se on kirjattu', 'Var det är inskrivet', 'Where it is written down'),
                options: options({
                  curriculum: ['Opetussuunnitelmaan', 'I läroplanen', 'In the curriculum'],
                  'annual-plan': ['Lukuvuosisuunnitelmaan', 'I läsårsplanen', 'In the annual plan'],
                  budget: ['Talousarvioon', 'I budgeten', 'In the budget'],
                  'named-person': ['Nimetylle henkilölle', 'På en utsedd person', 'With a named person'],
                  'not-yet': ['Ei vielä mihinkään', 'Ingenstans ännu', 'Nowhere yet'],
                }),
                admin: {
                  description: words(
                    'Valitse kaikki sopivat.',
                    'Välj alla som passar.',
                    'Choose all that apply.',
                  ),
                },
              },
            ],
          },
          {
            name: 'dissemination',
            type: 'array',
            label: words('Levittäminen', 'Spridning', 'Dissemination'),
            labels: {
              singular: words('Levitystapa', 'Spridningssätt', 'Channel'),
              plural: words('Levitystavat', 'Spridningssätt', 'Channels'),
            },
            admin: {
              initCollapsed: true,
              description: words(
                'Missä tästä on kerrottu muille?',
                'Var har andra fått höra om detta?',
                'Where have others heard of this?',
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
                    'Esim. koulutuspäivä, lehtijuttu.',
                    'T.ex. fortbildningsdag, tidningsartikel.',
                    'For example a training day, a newspaper story.',
                  ),
                },
              },
              {
                name: 'audience',
                type: 'text',
                localized: true,
                maxLength: 160,
                label: words('Kenelle', 'För vem', 'To whom'),
                admin: {
                  description: words('Kuka kuuli?', 'Vem fick höra?', 'Who heard?'),
                },
              },
              {
                name: 'date',
                type: 'date',
                label: words('Päivä', 'Datum', 'Date'),
                admin: {
                  date: dayOnly,
                  description: words('Milloin?', 'När?', 'When?'),
                },
              },
            ],
          },
          {
            name: 'isBasedOn',
            type: 'relationship',
            relationTo: 'practices',
            hasMany: true,
            label: words('Pohjautuu', 'Bygger på', 'Based on'),
            admin: {
              description: words(
                'Käytännöt, joista idea on saatu tai joita on jatkettu.',
                'Praxis som idén kommer från eller som har vidareutvecklats.',
                'The practices this took from or carried on.',
              ),
            },
          },
          f.references({
            name: 'externalSources',
            label: words('Muut lähteet', 'Andra källor', 'Other sources'),
          }),
          {
            name: 'related',
            type: 'relationship',
            relationTo: 'practices',
            hasMany: true,
            label: words('Samankaltaisia', 'Liknande', 'Related'),
            admin: {
              description: words(
                'Käytännöt, jotka kiinnostavat samaa lukijaa.',
                'Praxis som intresserar samma läsare.',
                'Practices of interest to the same reader.',
              ),
            },
          },
        ],
      },
      {
        label: words('Ihmiset ja luvat', 'Människor och tillstånd', 'People and permissions'),
        fields: [
          f.organisation({
            name: 'organisation',
            label: words('Organisaatio', 'Organisation', 'Organisation'),
            help: words(
              'Koulu tai koulutuksen järjestäjä, jonka työtä tämä on.',
              'Skolan eller utbildningsanordnaren vars arbete detta är.',
              'The school or education provider whose work this is.',
            ),
            custom: required('review'),
          }),
          f.organisations({
            name: 'partners',
            label: words('Kumppanit', 'Samarbetspartner', 'Partners'),
            help: words(
              'Muut, joiden kanssa työ tehtiin.',
              'Andra som arbetet gjordes tillsammans med.',
              'Others with whom the work was done.',
            ),
          }),
          f.creators(),
          f.contact(required('review')),
          ...f.belonging(),
          {
            name: 'developmentProject',
            type: 'relationship',
            relationTo: 'development-projects',
            label: words('Kehittämishanke', 'Utvecklingsprojekt', 'Development project'),
            admin: {
              description: words(
                'Hanke, jossa käytäntö sai alkunsa.',
                'Projektet där praxisen uppstod.',
                'The project in which the practice began.',
              ),
            },
          },
          f.declarations(),
          {
            name: 'origin',
            type: 'select',
            ...kept,
            label: words('Miten löytyi', 'Hur den hittades', 'How it was found'),
            options: options({
              'self-submitted': ['Tekijä ilmoitti', 'Anmäld av upphovspersonen', 'Submitted by its creator'],
              nominated: ['Ehdotettu', 'Föreslagen', 'Nominated'],
              visit: ['Löytyi vierailulla', 'Hittad vid ett besök', 'Found on a visit'],
              'archive-import': ['Poimittu arkistosta', 'Plockad ur arkivet', 'Picked from an archive'],
            }),
            admin: {
              description: words(
                'Käsittelijöille, ei julkinen.',
                'För handläggarna, inte offentligt.',
                'For the staff, not public.',
              ),
            },
          },
        ],
      },
    ]),
  ],
}
