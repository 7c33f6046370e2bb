import type { CodeSet } from '../../collections/fields/codes.js'
import type { Language } from '../../collections/fields/words.js'
import { code, L, p, ref, rich, type Entry, type Reference } from './write.js'

const codes = (set: CodeSet, ...keys: string[]): Reference[] => keys.map((key) => code(set, key))

/** Noon, so that the day is the same day in Helsinki and in UTC. */
const day = (date: string): string => `${date}T12:00:00.000Z`

/** A text written in one language only: a line, paragraphs, or points. */
const writing = (language: Language) => ({
  said: (line: string) => L<string>({ [language]: line }),
  told: (...paragraphs: string[]) => rich({ [language]: paragraphs.map(p) }),
  points: (...texts: string[]) => texts.map((text) => ({ text: L<string>({ [language]: text }) })),
})
const fi = writing('fi')
const sv = writing('sv')

/** The same in the original language and in English. */
const both = (language: Exclude<Language, 'en'>) => ({
  said: (original: string, en: string) => L<string>({ [language]: original, en }),
  told: (original: string[], en: string[]) => rich({ [language]: original.map(p), en: en.map(p) }),
})
const fiEn = both('fi')
const svEn = both('sv')

/** What is true of every example: nobody's name, picture or attachment is in it. */
const allVouched = {
  authorsAgree: true,
  imagesConsented: true,
  noPupilData: true,
  attachmentsAccessible: true,
}

const invented = {
  fi: 'Tämä käytäntö on keksitty esimerkki: koulut ovat kuviteltuja, ja teksti näyttää, miten kuvauksen voi kirjoittaa.',
  sv: 'Detta är ett påhittat exempel: skolorna finns inte, och texten visar hur en beskrivning kan skrivas.',
  en: 'This is an invented example: the schools do not exist, and the text shows how a practice can be written up.',
}

/** Sixteen invented practices, so that every level, theme and state can be seen with something in it. */
export const practices: Entry<'practices'>[] = [
  {
    key: 'twin-weather-diary',
    by: 'editor',
    state: 'published',
    data: {
      sourceLanguage: 'fi',
      licence: 'CC-BY-4.0',
      title: L({
        fi: 'Esimerkki: Kahden rannan sääpäiväkirja',
        sv: 'Exempel: Två stränder, en väderdagbok',
        en: 'Example: Two shores, one weather diary',
      }),
      summary: L({
        fi: 'Suomalainen ja virolainen viidesluokka mittaavat säätä samalla kellonlyömällä ja kirjoittavat siitä toisilleen englanniksi. Puolessa tunnissa viikossa syntyy yhteinen aineisto, oikea syy kirjoittaa ja ystävä meren toiselle puolelle.',
        sv: 'En femma i Finland och en i Estland mäter vädret på samma klockslag och skriver om det till varandra på engelska. Med en halvtimme i veckan får klasserna ett gemensamt material, en verklig orsak att skriva och en vän på andra sidan havet.',
        en: 'A fifth grade in Finland and one in Estonia measure the weather at the same hour and write to each other about it in English. Half an hour a week gives them shared data, a real reason to write and a friend across the sea.',
      }),
      practiceType: ['pedagogical'],
      level: code('internationalisation-levels', 'at-home'),
      otherLevels: codes('internationalisation-levels', 'attitudes'),
      forms: codes('practice-form', 'virtual-exchange', 'joint-project'),
      themes: codes('themes', 'environment', 'science', 'language-education'),
      stages: codes('education-stage', 'basic-3-6'),
      crossCurricular: false,
      subjects: codes('subject', 'environmental-studies', 'english', 'mathematics'),
      audience: codes('audience', 'teacher', 'teacher-student', 'international-coordinator'),
      keywords: L({
        fi: ['sää', 'Itämeri', 'ystäväluokka', 'havainnot', 'virtuaalivaihto'],
        sv: ['väder', 'Östersjön', 'vänklass', 'observationer', 'virtuellt utbyte'],
        en: ['weather', 'Baltic Sea', 'twin class', 'observation', 'virtual exchange'],
      }),
      curriculumLinks: [
        {
          framework: 'basic-education',
          note: fiEn.said(
            'Laaja-alainen osaaminen L2: kulttuurinen osaaminen, vuorovaikutus ja ilmaisu',
            'Transversal competence T2: cultural competence, interaction and self-expression',
          ),
        },
        {
          framework: 'basic-education',
          note: fiEn.said(
            'Ympäristöoppi, vuosiluokat 3–6: tutkimisen ja toimimisen taidot',
            'Environmental studies, grades 3–6: skills of exploring and acting',
          ),
        },
      ],
      startDate: { date: day('2024-09-01'), precision: 'season' },
      recurring: true,
      municipalities: codes('municipality', '285'),
      countries: codes('country', 'EE'),
      languagesUsed: codes('language', 'fi', 'et', 'en'),
      need: fiEn.told(
        [
          'Viidesluokkalaiset opettelivat säähavaintoja ympäristöopin kirjasta ja englantia englannin kirjasta. Kumpikaan ei liittynyt siihen, mitä ikkunasta näkyi, eikä englanninkielisillä lauseilla ollut yhtään oikeaa lukijaa.',
          'Koulu on meren rannalla, mutta vastarannasta puhuttiin kuin se olisi hyvin kaukana. Moni oli käynyt Tallinnassa laivalla, kukaan ei ollut jutellut virolaisen lapsen kanssa.',
        ],
        [
          'The fifth grade learned to observe the weather from one textbook and English from another. Neither had to do with what could be seen from the window, and nobody was really going to read their English sentences.',
          'The school stands by the sea, yet the opposite shore was spoken of as if it were far away. Many had been to Tallinn by ferry; none had ever talked with an Estonian child.',
        ],
      ),
      goals: fiEn.told(
        [
          'Jokainen oppilas tekee vuoden aikana vähintään kymmenen havaintoa, jotka joku toinen oikeasti lukee ja joihin joku vastaa.',
          'Luokka huomaa itse, mitä yhteisellä merellä tapahtuu: milloin jää tulee ja lähtee, mistä tuulee ja miltä sama myrsky näyttää kahdella rannalla.',
        ],
        [
          'In a year every pupil makes at least ten observations that somebody else truly reads and answers.',
          'The class finds out for itself what goes on in a sea we share: when the ice comes and goes, where the wind blows from, and what one storm looks like on two shores.',
        ],
      ),
      steps: [
        {
          title: fiEn.said('Sovitaan kumppanin kanssa kolme asiaa', 'Agree on three things with the partner'),
          text: fiEn.said(
            'Opettajat pitävät yhden videopuhelun ja päättävät havaintopäivän, mitattavat asiat ja sen, kuka korjaa taulukon, kun se menee rikki. Mitataan lämpötila, tuulen suunta, pilvisyys ja yksi vapaa havainto. Kaikki muu jätetään myöhemmäksi.',
            'The teachers have one video call and settle the day of observation, what is measured, and who mends the table when it breaks. They measure temperature, wind direction, cloud cover and one thing of their own choice. Everything else can wait.',
          ),
          duration: fiEn.said('Puoli tuntia elokuussa', 'Half an hour in August'),
          who: fiEn.said('Molempien luokkien opettajat', 'The teachers of both classes'),
        },
        {
          title: fiEn.said('Esitellään ranta, ei kasvoja', 'Introduce the shore, not faces'),
          text: fiEn.said(
            'Kumpikin luokka tekee pienen kuvaesityksen omasta rannastaan, koulumatkoistaan ja siitä, mitä eväsrepussa on. Kuvissa ei ole oppilaita, ja kirjoittajana on aina ryhmä: Lokit, Hylkeet, Silakat. Näin kenenkään tietoja ei tarvitse viedä verkkoon.',
            'Each class makes a short picture show of its shore, the ways to school and what is in a lunch bag. No pupil is in the pictures, and the writer is always a group: the Gulls, the Seals, the Herrings. Thus nobody’s personal data need go online.',
          ),
          duration: fiEn.said('Kolme oppituntia', 'Three lessons'),
          who: fiEn.said('Oppilaat ryhmissä', 'The pupils in groups'),
        },
        {
          title: fiEn.said('Mitataan joka keskiviikko kello kymmenen', 'Measure every Wednesday at ten'),
          text: fiEn.said(
            'Vuorossa oleva ryhmä käy ulkona, lukee mittarin ja kirjaa tuloksen yhteiseen taulukkoon. Sen alle tulee yksi englanninkielinen lause: mitä näimme, mitä hämmästelimme. Toisen luokan vastaava ryhmä vastaa samana päivänä yhdellä lauseella.',
            'The group on duty goes out, reads the instruments and enters the figures in a shared table. Beneath them comes one sentence in English: what we saw, what puzzled us. The matching group in the other class answers the same day with one sentence.',
          ),
          duration: fiEn.said('20 minuuttia viikossa', '20 minutes a week'),
          who: fiEn.said('Neljän oppilaan ryhmä vuorollaan', 'A group of four pupils in turn'),
        },
        {
          title: fiEn.said('Kysytään kuukauden kysymys', 'Ask the question of the month'),
          text: fiEn.said(
            'Kerran kuukaudessa luokka lähettää toiselle yhden kysymyksen, johon ei saa vastausta hakukoneesta: Mitä te teette, kun on liian kylmä ulkovälitunnille? Milloin te lopetatte uimisen? Vastaukset luetaan ääneen ja niistä puhutaan.',
            'Once a month a class sends the other one question that no search engine can answer: What do you do when it is too cold to go out at break? When do you stop swimming? The answers are read aloud and talked over.',
          ),
          duration: fiEn.said('Yksi oppitunti kuukaudessa', 'One lesson a month'),
          who: fiEn.said('Koko luokka', 'The whole class'),
        },
        {
          title: fiEn.said('Piirretään kevään käyrä yhdessä', 'Draw the spring curve together'),
          text: fiEn.said(
            'Toukokuussa kumpikin luokka piirtää paperille käyrän koko vuodesta. Puolen tunnin videotapaamisessa käyrät asetetaan rinnakkain, ja ryhmät kertovat yhdestä päivästä, jonka ne muistavat.',
            'In May each class draws the curve of the whole year on paper. In a half-hour video meeting the curves are set side by side, and each group tells of one day it remembers.',
          ),
          duration: fiEn.said('Kaksi matematiikan tuntia ja tapaaminen', 'Two maths lessons and the meeting'),
          who: fiEn.said('Molemmat luokat', 'Both classes'),
        },
      ],
      resources: {
        text: fiEn.said(
          'Kaksi opettajaa. Alussa kolme tuntia suunnittelua, sen jälkeen noin puoli tuntia viikossa. Lämpömittari, itse tehty tuuliviiri, verkkotaulukko, jonka koulu on jo hyväksynyt käyttöön, ja yksi tietokone, jossa on kamera.',
          'Two teachers. Three hours of planning at the start, then about half an hour a week. A thermometer, a home-made wind vane, an online table the school has already approved, and one computer with a camera.',
        ),
        hours: 30,
        costBand: 'under-500',
        fundingModel: 'ordinary',
      },
      processStory: fiEn.told(
        [
          invented.fi,
          'Ensimmäisessä taulukossa oli yksitoista saraketta, koska kumpikin opettaja halusi mukaan omansa. Marraskuussa rivejä täyttyi enää puolet, ja oppilaat alkoivat keksiä lukuja. Joulun jälkeen jäljelle jätettiin neljä saraketta, ja havainnot palasivat.',
          'Ensin kirjoitettiin henkilökohtaisia viestejä. Osa sai pitkiä vastauksia ja osa ei mitään, mikä harmitti. Ryhmän yhteinen lause on lyhyempi, mutta siihen vastataan aina.',
        ],
        [
          invented.en,
          'The first table had eleven columns, because each teacher wanted some. By November only half the rows were filled, and pupils began to make figures up. After Christmas four columns were kept, and the observations came back.',
          'At first pupils wrote personal messages. Some got long answers and some got none, which hurt. A sentence from a group is shorter, but it is always answered.',
        ],
      ),
      participation: fiEn.said(
        'Oppilaat valitsevat kuukauden kysymykset äänestämällä ja päättävät, mikä on viikon vapaa havainto. Toisena vuonna he päättivät lisätä taulukkoon lintulaudan vieraat.',
        'The pupils vote on the question of the month and decide on the week’s free observation. In the second year they chose to add the visitors at the bird table.',
      ),
      results: fiEn.told(
        [
          'Kahden vuoden aikana on kertynyt 64 yhteistä havaintoa. Niitä käytetään nyt matematiikan tunneilla keskiarvojen ja diagrammien aineistona, koska omat luvut kiinnostavat enemmän kuin kirjan.',
          'Englantia kirjoitetaan vähemmän kerrallaan mutta joka viikko, ja kirjoittajana on myös se, joka ei koetilanteessa saa sanaa suustaan. Virosta puhutaan nimillä: Hylkeet kertoivat, että siellä satoi räntää.',
        ],
        [
          'Two years have brought 64 shared observations. They now serve maths lessons on averages and charts, for figures of one’s own are more interesting than those in the book.',
          'Less English is written at a time, but some is written every week, and also by those who cannot get a word out in a test. Estonia is spoken of by name: the Seals told us they had sleet.',
        ],
      ),
      challenges: fiEn.told(
        [
          'Virolainen opettaja vaihtoi koulua kesken toisen vuoden, ja kuuteen viikkoon ei tullut vastauksia. Sen jälkeen kummastakin koulusta on sovittu myös toinen yhteyshenkilö.',
          'Lomat ovat eri aikaan. Kun syyslomaviikkoja ei ollut merkitty, luokka ehti luulla, ettei toista enää kiinnosta. Kalenteri tehdään nyt elokuussa ennen mitään muuta.',
          'Videotapaamisessa kaksikymmentä lasta puhui yhtä aikaa eikä kukaan kuullut. Ryhmällä on nyt yksi puhuja ja valmiiksi harjoiteltu minuutti.',
        ],
        [
          'The Estonian teacher changed schools in the middle of the second year, and for six weeks no answers came. Since then each school has named a second contact.',
          'The holidays fall on different weeks. When they had not been marked, the class thought the other had lost interest. The calendar is now made in August, before anything else.',
          'In the video meeting twenty children talked at once and nobody heard anything. Now each group has one speaker and one minute, rehearsed beforehand.',
        ],
      ),
      evidence: [
        {
          kind: 'product',
          text: fiEn.said(
            'Yhteisessä taulukossa on 64 viikon havainnot ja yhtä monta viestiparia kahdelta lukuvuodelta.',
            'The shared table holds the observations of 64 weeks, with as many pairs of messages, from two school years.',
          ),
        },
        {
          kind: 'survey',
          text: fiEn.said(
            'Kevään kyselyssä 19 oppilasta 22:sta kertoi kirjoittaneensa englanniksi jotain, mihin sai vastauksen. Syksyllä näin sanoi kaksi.',
            'In the spring survey 19 pupils of 22 said they had written something in English that was answered. In the autumn two had said so.',
          ),
        },
      ],
      maturity: 'repeated',
      lifecyclePhase: 'broadening',
      cultureChange: fiEn.said(
        'Rinnakkaisluokka kysyi keväällä, saisiko sekin oman rannan. Nyt ystäväluokka etsitään jokaiselle viidennelle luokalle.',
        'In spring the parallel class asked for a shore of its own. Now a partner is sought for every fifth grade.',
      ),
      tips: [
        {
          text: fiEn.said(
            'Aloita yhdestä kumppanista ja neljästä mittauksesta. Laajentaa ehtii aina.',
            'Begin with one partner and four measurements. You can always add more.',
          ),
        },
        {
          text: fiEn.said(
            'Vaihda lomaviikot ja juhlapäivät heti ensimmäisessä puhelussa.',
            'Exchange holiday weeks and feast days in the very first call.',
          ),
        },
        {
          text: fiEn.said(
            'Pidä viesti niin lyhyenä, että siihen vastaaminen ei vaadi opettajalta mitään.',
            'Keep the message so short that answering it asks nothing of the teacher.',
          ),
        },
        {
          text: fiEn.said(
            'Sovi, mitä tehdään, jos kumppani hiljenee kahdeksi viikoksi.',
            'Agree on what to do if the partner falls silent for two weeks.',
          ),
        },
      ],
      transferability: fiEn.said(
        'Toimii missä tahansa, missä on kaksi luokkaa ja ulko-ovi: meren sijaan yhteinen asia voi olla joki, tunturi tai bussilinja. Ei toimi, jos havainto yritetään tehdä vain kotitehtävänä.',
        'It works wherever there are two classes and a door to the outside; instead of a sea the common thing may be a river, a fell or a bus route. It does not work if observing is left as homework.',
      ),
      equity: {
        text: fiEn.said(
          'Mukana on koko luokka eikä valittu ryhmä. Oppilas, jolle kirjoittaminen on vaikeaa, mittaa, piirtää tai puhuu. Kotoa ei tarvita laitetta, rahaa eikä kyytiä.',
          'The whole class takes part, not a chosen group. A pupil who finds writing hard measures, draws or speaks. No device, money or lift is needed from home.',
        ),
        features: ['free-of-charge', 'no-travel', 'small-school', 'special-support', 'remote'],
      },
      embedding: {
        text: fiEn.said(
          'Päiväkirja on kirjattu viidennen luokan ympäristöopin vuosisuunnitelmaan. Uusi opettaja saa taulukon, kumppanin yhteystiedot ja yhden sivun ohjeen.',
          'The diary is written into the year plan of fifth-grade environmental studies. A new teacher is given the table, the partner’s contact details and one page of instructions.',
        ),
        means: ['annual-plan', 'named-person'],
      },
      dissemination: [
        {
          channel: fiEn.said('Kunnan opettajien iltapäivä', 'An afternoon for the teachers of the town'),
          audience: fiEn.said('Alakoulujen opettajat', 'Primary school teachers'),
          date: day('2026-04-16'),
        },
      ],
      organisation: ref('organisations', 'esimerkkila-school'),
      partners: [ref('organisations', 'naidise-school')],
      creators: [
        {
          displayName: 'Esimerkkilän koulun viidensien luokkien tiimi',
          organisation: ref('organisations', 'esimerkkila-school'),
        },
      ],
      contact: {
        displayName: 'Kv-koordinaattori',
        roleTitle: fiEn.said('Esimerkkilän koulun kv-koordinaattori', 'International coordinator'),
        email: 'kv.esimerkkila@polkka.example',
      },
      networks: [ref('networks', 'itameri-projekti')],
      declarations: allVouched,
      origin: 'self-submitted',
    },
  },
  {
    key: 'language-showers',
    by: 'coordinator',
    state: 'published',
    data: {
      sourceLanguage: 'fi',
      licence: 'CC-BY-4.0',
      title: L({
        fi: 'Esimerkki: Kahdeksasluokkalaiset kielisuihkun pitäjinä',
        sv: 'Exempel: Åttorna håller språkdusch för de yngsta',
        en: 'Example: Eighth-graders give the youngest a language shower',
      }),
      summary: L({
        fi: 'Saksan ja ranskan valinneet kahdeksasluokkalaiset pitävät viisi leikkituokiota eskareille ja ekaluokkalaisille. Pienet saavat maistiaisen kielestä ennen kielivalintaa, isot oppivat selittämään sen, minkä luulivat jo osaavansa.',
        sv: 'Åttor som läser tyska eller franska håller fem lekstunder för förskolan och ettorna. De små får smaka på ett språk före språkvalet, och de stora lär sig förklara det som de trodde att de redan kunde.',
        en: 'Eighth-graders who study German or French hold five play sessions for pre-primary groups and first-graders. The small ones taste a language before they choose one; the big ones learn to explain what they thought they knew.',
      }),
      practiceType: ['pedagogical'],
      level: code('internationalisation-levels', 'at-home'),
      otherLevels: codes('internationalisation-levels', 'attitudes'),
      forms: codes('practice-form', 'language-shower'),
      themes: codes('themes', 'language-education', 'national-language-reserve'),
      stages: codes('education-stage', 'early-childhood', 'pre-primary', 'basic-1-2', 'basic-7-9'),
      crossCurricular: false,
      subjects: codes('subject', 'german', 'french'),
      audience: codes('audience', 'teacher', 'principal', 'guardian'),
      keywords: L({
        fi: ['kielisuihku', 'varhainen kielenoppiminen', 'kielivalinta', 'vertaisoppiminen'],
        sv: ['språkdusch', 'tidig språkinlärning', 'språkval', 'kamratlärande'],
        en: ['language shower', 'early language learning', 'language choice', 'peer learning'],
      }),
      curriculumLinks: [
        {
          framework: 'basic-education',
          note: fi.said('Kielikasvatus ja kielitietoisuus; valinnaiset kielet vuosiluokilla 7–9'),
        },
      ],
      startDate: { date: day('2021-09-01'), precision: 'season' },
      recurring: true,
      municipalities: codes('municipality', '179'),
      languagesUsed: codes('language', 'fi', 'de', 'fr'),
      need: fi.told(
        'Ensimmäinen vieras kieli valitaan ekaluokan syyslukukauden lopussa. Useimmat perheet valitsivat englannin, koska muista kielistä ei ollut mitään kokemusta. Valinta tehtiin esitteen perusteella.',
        'Samaan aikaan yläkoulun saksan ja ranskan ryhmät olivat pieniä, ja oppilaat kysyivät, mihin kieltä tarvitsee. Kukaan ei ollut koskaan pyytänyt heitä käyttämään sitä.',
      ),
      goals: fi.told(
        'Jokainen eskari- ja ekaluokkalainen kuulee ennen kielivalintaa vähintään kahta kieltä, joita hän ei vielä osaa, ja huomaa ymmärtävänsä niistä jotain.',
        'Kahdeksasluokkalainen saa kielelleen käyttöä ja kokemuksen siitä, että juuri häntä tarvitaan.',
      ),
      steps: [
        {
          title: fi.said('Sovitaan päivät ja parit'),
          text: fi.said(
            'Kieltenopettaja, eskarin opettaja ja ekaluokan opettaja sopivat viisi aamupäivää. Isoista muodostetaan kolmen hengen tiimejä, ja jokainen tiimi saa oman pienten ryhmän, joka pysyy samana loppuun asti. Eskarin kanssa mukana ovat myös saman talon viisivuotiaat.',
          ),
          duration: fi.said('Yksi tunti syyskuussa'),
          who: fi.said('Kolme opettajaa'),
        },
        {
          title: fi.said('Suunnitellaan tuokio, jossa ei istuta'),
          text: fi.said(
            'Tiimi suunnittelee kahdenkymmenen minuutin tuokion: tervehdys, laulu, liikkumisleikki ja lähtösana. Uusia sanoja saa olla korkeintaan kahdeksan. Sanaa ei käännetä, vaan se näytetään kuvalla, esineellä tai omalla naamalla.',
          ),
          duration: fi.said('Kaksi kielen oppituntia'),
          who: fi.said('Kahdeksasluokkalaiset'),
        },
        {
          title: fi.said('Kenraaliharjoitus seiskoille'),
          text: fi.said(
            'Jokainen tiimi pitää tuokion ensin seitsemäsluokkalaisille, jotka saavat kertoa vain kaksi asiaa: mikä nauratti ja missä kohdassa putosi kärryiltä. Suunnitelmaa korjataan saman tunnin aikana.',
          ),
          duration: fi.said('Yksi oppitunti'),
          who: fi.said('Kahdeksas- ja seitsemäsluokkalaiset'),
        },
        {
          title: fi.said('Viisi kielisuihkua'),
          text: fi.said(
            'Tiimi käy oman ryhmänsä luona viisi kertaa kolmen viikon välein. Tuokio alkaa ja päättyy aina samalla laululla. Pienten opettaja on paikalla ja leikkii mukana, mutta ei johda.',
          ),
          duration: fi.said('Viisi kertaa 20 minuuttia'),
          who: fi.said('Kolmen oppilaan tiimi ja oma ryhmä'),
        },
        {
          title: fi.said('Viedään kotiin asti'),
          text: fi.said(
            'Viimeisellä kerralla jokainen pieni saa kortin, jossa on viisi kuvaa ja sanaa. Kortti opetetaan kotona jollekin. Kielivalintaillassa isot pitävät vanhemmille saman tuokion kuin lapsille.',
          ),
          duration: fi.said('Yksi tuokio ja vanhempainilta'),
          who: fi.said('Kaikki'),
        },
      ],
      resources: {
        text: fi.said(
          'Kieltenopettajalta noin 15 tuntia vuodessa, pienten opettajilta kaksi tuntia suunnitteluun. Kopiopaperia ja laminointitaskuja. Esiopetuksen on oltava kävelymatkan päässä, muuten aika kuluu siirtymiin.',
        ),
        hours: 20,
        costBand: 'none',
        fundingModel: 'ordinary',
      },
      processStory: fi.told(
        invented.fi,
        'Ensin suihkut piti opettaja itse. Pienet viihtyivät, mutta kun opettaja oli poissa, ei tapahtunut mitään. Isoille annettiin vetovastuu pakon edessä flunssaviikolla, ja tuokio onnistui paremmin kuin yksikään aikaisempi.',
        'Toisena vuonna tiimit saivat valita ryhmänsä joka kerralla uudelleen. Pienet jännittivät aina uusia ihmisiä, ja puolet ajasta meni tutustumiseen. Nyt tiimi ja ryhmä pysyvät yhdessä.',
      ),
      participation: fi.said(
        'Tiimi päättää sanat, laulut ja leikit. Pienet päättävät viimeisellä kerralla, mikä leikki leikitään uudelleen.',
      ),
      results: fi.told(
        'Ekaluokkalaisista viisitoista 48:sta valitsi joulukuussa 2024 saksan tai ranskan ensimmäiseksi vieraaksi kieleksi. Ennen kielisuihkuja valitsijoita oli kolmesta viiteen, eikä ryhmää saatu joka vuosi kokoon.',
        'Isot puhuvat kieltä tunnilla rohkeammin. Opettaja huomaa sen siitä, että lausetta ei enää aloiteta sanoilla ”en mä osaa”.',
        'Sivutuote yllätti: yläkoulun käytävällä ekaluokkalainen moikkaa isoa ranskaksi.',
      ),
      challenges: fi.told(
        'Lukujärjestykset eivät sopineet yhteen. Ratkaisu oli ruma mutta toimii: kielisuihkupäivinä kahdeksasluokkalaiset syövät aikaisemmin.',
        'Yksi tiimi lopetti kesken, koska pienet eivät totelleet. Isoille ei ollut kerrottu, mitä tehdä, kun joku juoksee. Nyt tästä puhutaan ennen ensimmäistä kertaa ja pienten opettaja lupaa hoitaa sen.',
        'Kahta kieltä ei ehditä suihkuttaa kunnolla samana syksynä. Nyt eskarissa on vuorossa saksa ja ekaluokalla ranska, joten jokainen saa molemmat kahdessa vuodessa.',
      ),
      evidence: [
        {
          kind: 'survey',
          text: fi.said(
            'Kielivalintaillan kyselyssä 31 huoltajaa 40:stä kertoi, että lapsi oli opettanut kotona sanoja saksaksi tai ranskaksi.',
          ),
        },
        {
          kind: 'observation',
          text: fi.said(
            'Eskarin opettajat kirjasivat, ketkä lähtivät leikkiin mukaan. Viidennellä kerralla sivussa seurasi yksi lapsi, ensimmäisellä yhdeksän.',
          ),
        },
      ],
      maturity: 'part-of-daily-life',
      lifecyclePhase: 'scaling',
      cultureChange: fi.said(
        'Kahdeksannen luokan kielikurssin suunnitelmassa on nyt kohta ”opetan muille”. Kukaan ei enää kysy, saako siihen käyttää oppitunteja.',
      ),
      tips: fi.points(
        'Kahdeksan sanaa riittää. Yhdeksäs syö edelliset.',
        'Aloita ja lopeta samalla laululla, niin pienet tietävät, missä mennään.',
        'Kutsu rehtori katsomaan toista kertaa, ei ensimmäistä.',
        'Sovi etukäteen, kuka hoitaa juoksijat.',
        'Anna korttien kulkea kotiin: vanhemmat kuulevat kielestä lapseltaan.',
      ),
      transferability: fi.said(
        'Sopii mihin tahansa kieleen ja kouluun, jonka lähellä on pienempiä lapsia. Pienessä koulussa suihkun voivat pitää kuudesluokkalaiset. Etänä tätä ei kannata yrittää: pienet tarvitsevat ihmisen samaan huoneeseen.',
      ),
      equity: {
        text: fi.said(
          'Kielisuihkun saa koko ikäluokka, ei vain se, jonka kotona kielistä puhutaan. Jännittäjä voi isojen tiimissä hoitaa musiikin ja kuvat. Lapsi, joka ei halua leikkiä, saa katsella: viidennellä kerralla katselijoita on ollut enää yksi.',
        ),
        features: ['free-of-charge', 'no-travel', 'small-school', 'special-support'],
      },
      embedding: {
        text: fi.said(
          'Kielisuihkut on kirjattu koulun kielten opetussuunnitelmaan ja lukuvuosisuunnitelman kalenteriin. Vastuu kiertää saksan ja ranskan opettajan kesken.',
        ),
        means: ['curriculum', 'annual-plan'],
      },
      dissemination: [
        {
          channel: fi.said('Kaupungin varhaiskasvatuksen kehittämispäivä'),
          audience: fi.said('Esiopetuksen opettajat'),
          date: day('2024-10-03'),
        },
      ],
      organisation: ref('organisations', 'mallila-school'),
      creators: [
        {
          displayName: 'Mallilan yhtenäiskoulun kielitiimi',
          roleTitle: fi.said('Saksan, ranskan ja esiopetuksen opettajat'),
          organisation: ref('organisations', 'mallila-school'),
        },
      ],
      contact: { displayName: 'Kielitiimin vetäjä', email: 'kielitiimi.mallila@polkka.example' },
      coordinationProjects: [ref('coordination-projects', 'into')],
      networks: [ref('networks', 'kiekura')],
      declarations: allVouched,
      origin: 'visit',
    },
  },
  {
    key: 'chinese-culture-week',
    by: 'coordinator',
    state: 'published',
    data: {
      sourceLanguage: 'fi',
      licence: 'CC-BY-4.0',
      title: L({
        fi: 'Esimerkki: Kiinan viikko, johon ystäväluokka vastaa videolla',
        sv: 'Exempel: En Kinavecka där vänklassen svarar på video',
        en: 'Example: A China week that a partner class answers on video',
      }),
      summary: L({
        fi: 'Kiinan kurssin opiskelijat järjestävät koko lukiolle viikon, jonka jokainen työpaja alkaa kiinalaisen ystäväluokan kuvaamalla kysymyksellä. Viikko päättyy videoon, jolla lukio vastaa. Kiina lakkaa olemasta kolmen opiskelijan kurssi.',
        sv: 'De studerande på kinesiskakursen ordnar en vecka för hela gymnasiet. Varje verkstad börjar med en fråga som en kinesisk vänklass har filmat, och veckan slutar med en video där gymnasiet svarar. Kinesiskan är inte längre tre studerandes kurs.',
        en: 'The students of the Chinese course run a week for the whole school. Every workshop opens with a question filmed by a partner class in China, and the week ends with a video in which the school answers. Chinese is no longer a course for three.',
      }),
      practiceType: ['pedagogical'],
      level: code('internationalisation-levels', 'at-home'),
      otherLevels: codes('internationalisation-levels', 'attitudes', 'national'),
      forms: codes('practice-form', 'theme-week', 'virtual-exchange'),
      themes: codes('themes', 'language-education', 'global-education', 'arts'),
      stages: codes('education-stage', 'general-upper-secondary'),
      crossCurricular: false,
      subjects: codes('subject', 'chinese', 'visual-arts', 'home-economics', 'geography'),
      audience: codes('audience', 'teacher', 'principal', 'network-coordinator'),
      keywords: L({
        fi: ['kiinan kieli', 'teemaviikko', 'videovaihto', 'harvinaiset kielet'],
        sv: ['kinesiska', 'temavecka', 'videoutbyte', 'små språk'],
        en: ['Chinese', 'theme week', 'video exchange', 'less taught languages'],
      }),
      curriculumLinks: [
        { framework: 'general-upper-secondary', note: fi.said('Globaali- ja kulttuuriosaaminen') },
      ],
      startDate: { date: day('2022-10-01'), precision: 'month' },
      recurring: true,
      municipalities: codes('municipality', '837'),
      countries: codes('country', 'CN'),
      languagesUsed: codes('language', 'fi', 'zh', 'en'),
      need: fi.told(
        'Kiinaa luki koko lukiossa kolme opiskelijaa, ja kurssi uhkasi jäädä toteutumatta. Muut tiesivät Kiinasta sen, mitä uutisissa sanotaan.',
        'Aikaisempi Kiina-päivä oli ollut luento ja kevätkääryleitä. Palautteessa kysyttiin, olisiko paikalla voinut olla joku kiinalainen.',
      ),
      goals: fi.told(
        'Jokainen lukion opiskelija kohtaa viikon aikana vähintään yhden oman ikäisensä kiinalaisen kysymyksen ja vastaa siihen jotenkin.',
        'Kiinan opiskelijat saavat kielelleen käyttöä, ja kurssille löytyy jatkajia.',
      ),
      steps: [
        {
          title: fi.said('Pyydetään ystäväluokalta viisi kysymystä'),
          text: fi.said(
            'Kaksi kuukautta ennen viikkoa kiinan ryhmä lähettää ystäväluokalle videon, jolla se esittäytyy kiinaksi, ja pyytää viittä puolen minuutin kysymystä. Aiheet saa valita vapaasti. Kysymykset ovat olleet esimerkiksi: Kuka teillä herättää sinut? Mitä syöt, kun olet surullinen?',
          ),
          duration: fi.said('Kolme oppituntia elo–syyskuussa'),
          who: fi.said('Kiinan ryhmä ja opettaja'),
        },
        {
          title: fi.said('Rakennetaan työpaja jokaisen kysymyksen ympärille'),
          text: fi.said(
            'Kysymys annetaan sille aineelle, jonka tunnilla siihen on luontevinta vastata: ruokakysymys kotitaloudelle, kotikatu maantieteelle, kirjoitusmerkit kuvataiteelle. Opettaja käyttää aiheeseen yhden oman tuntinsa, ei enempää.',
          ),
          duration: fi.said('Tunnin suunnittelukokous'),
          who: fi.said('Viisi opettajaa ja kiinan ryhmä'),
        },
        {
          title: fi.said('Viikko'),
          text: fi.said(
            'Jokaisessa työpajassa katsotaan kysymys, keskustellaan ja tehdään vastaus: piirros, ruoka, kartta, lause. Kiinan opiskelijat kiertävät kääntäjinä. Päivänavaus kuullaan joka aamu kiinaksi, ja käännös luetaan vasta päivän lopussa.',
          ),
          duration: fi.said('Viisi päivää, yksi työpaja luokkaa kohti'),
          who: fi.said('Koko lukio'),
        },
        {
          title: fi.said('Leikataan vastausvideo'),
          text: fi.said(
            'Vastaukset kootaan neljän minuutin videoksi. Kuvassa näkyy käsiä, esineitä ja koulun pihaa, ei tunnistettavia ihmisiä, jotta videon voi lähettää huoletta. Tekstin puhuvat ne kiinan ryhmän opiskelijat, jotka haluavat ja ovat antaneet siihen luvan.',
          ),
          duration: fi.said('Neljä oppituntia'),
          who: fi.said('Kiinan ja median ryhmät'),
        },
        {
          title: fi.said('Katsotaan, mitä takaisin tulee'),
          text: fi.said(
            'Ystäväluokka katsoo videon ja lähettää reaktionsa. Ne näytetään ruokalan näytöllä välitunnilla. Tästä alkaa seuraavan vuoden kysymysten keruu.',
          ),
          duration: fi.said('Yksi välitunti'),
          who: fi.said('Kaikki, jotka sattuvat paikalle'),
        },
      ],
      resources: {
        text: fi.said(
          'Kiinan opettajalta noin 25 tuntia, viideltä muulta opettajalta kaksi tuntia kultakin. Ruokatarvikkeisiin ja paperiin noin 200 euroa. Videot siirretään kanavassa, joka toimii molemmissa maissa: tämä on kokeiltava ajoissa.',
        ),
        hours: 35,
        costBand: 'under-500',
        fundingModel: 'ordinary',
      },
      processStory: fi.told(
        invented.fi,
        'Ensin haaveiltiin suorasta videoyhteydestä. Aikaero on viisi tai kuusi tuntia, ja kiinalaisluokalla oli kokeet. Kaksi tapaamista peruuntui, ja ryhmä oli jo luopumassa. Tilalle otettiin puolen minuutin videot, ja ne osoittautuivat paremmiksi: niitä voi katsoa kaksi kertaa.',
      ),
      participation: fi.said(
        'Kiinan opiskelijat päättävät, mikä kysymys menee mihinkin aineeseen. Vastauksen muodon päättää se ryhmä, joka vastaa.',
      ),
      results: fi.told(
        'Viikko on pidetty viisi kertaa. Kiinan aloituskurssille on viikon jälkeen ilmoittautunut joka vuosi 11–17 opiskelijaa.',
        'Opettajat, jotka eivät osaa sanaakaan kiinaa, ovat ottaneet kysymyksiä omille tunneilleen myös viikon ulkopuolella.',
        'Keskustelun sävy muuttui. Kun kysyjä on oman ikäinen, ”kiinalaiset” muuttuu muotoon ”se, joka kysyi”.',
      ),
      challenges: fi.told(
        'Ensimmäinen video ei auennut ystäväkoulussa lainkaan. Tiedostomuoto ja kanava testataan nyt puoli vuotta etukäteen yhdellä sekunnilla mustaa kuvaa.',
        'Toisena vuonna ruokatyöpajassa tehtiin asioita, joita ystäväluokka ei ollut ikinä syönyt. Se oli noloa, mutta siitä tuli viikon paras keskustelu: keksimmekö me toisen puolesta, millainen hän on?',
        'Yksi aine jää joka vuosi ilman työpajaa, koska opettaja ei ehdi. Vapaaehtoisuudesta pidetään kiinni.',
      ),
      evidence: [
        {
          kind: 'survey',
          text: fi.said(
            'Viikon jälkeen 212 opiskelijaa vastasi kysymykseen ”mitä haluaisit kysyä takaisin?”. Vain yhdeksän jätti kohdan tyhjäksi.',
          ),
        },
        {
          kind: 'product',
          text: fi.said('Viisi vastausvideota, joista jokaiseen on tullut ystäväluokan vastaus.'),
        },
      ],
      maturity: 'part-of-daily-life',
      lifecyclePhase: 'broadening',
      tips: fi.points(
        'Pyydä kysymyksiä, älä esitelmiä. Kysymykseen on pakko reagoida.',
        'Kokeile videon siirto ennen kuin lupaat kenellekään mitään.',
        'Anna kiinan opiskelijoiden kääntää, vaikka käännös olisi vajaa.',
        'Kuvaa käsiä ja esineitä, niin lupa tarvitaan vain niiltä, jotka puhuvat.',
      ),
      transferability: fi.said(
        'Kieli voi olla mikä tahansa, jota vain muutama opiskelee. Tarvitaan yksi luotettava opettaja toisessa maassa. Jos kumppania ei ole, viiden kysymyksen kirjoittajaksi voi pyytää vaihto-opiskelijaa tai lähialueen kielenpuhujaa.',
      ),
      equity: {
        text: fi.said(
          'Viikko koskee koko lukiota, ja työpajat ovat tavallisia oppitunteja, joten kukaan ei jää ulkopuolelle harrastuksen, rahan tai kuljetusten takia. Video tekstitetään.',
        ),
        features: ['free-of-charge', 'no-travel', 'remote'],
      },
      embedding: {
        text: fi.said(
          'Viikko on lukion vuosikalenterissa lokakuussa. Kiinan opettajalle on varattu siihen yhden kurssin verran aikaa, ja toinen kieltenopettaja osaa hoitaa yhteydet tarvittaessa.',
        ),
        means: ['annual-plan', 'budget', 'named-person'],
      },
      organisation: ref('organisations', 'esimerkkila-upper-secondary'),
      partners: [ref('organisations', 'shili-school')],
      creators: [
        {
          displayName: 'Esimerkkilän lukion kiinan ryhmä ja opettajat',
          organisation: ref('organisations', 'esimerkkila-upper-secondary'),
        },
      ],
      contact: { displayName: 'Kiinan opettaja', email: 'kiina.esimerkkila@polkka.example' },
      coordinationProjects: [ref('coordination-projects', 'into')],
      networks: [ref('networks', 'yanzu')],
      declarations: allVouched,
      origin: 'nominated',
    },
  },
  {
    key: 'languages-of-our-families',
    by: 'editor',
    state: 'published',
    data: {
      sourceLanguage: 'fi',
      licence: 'CC-BY-SA-4.0',
      title: L({
        fi: 'Esimerkki: Perheiden kielet näkyviin eteisestä alkaen',
        sv: 'Exempel: Familjernas språk syns redan i tamburen',
        en: 'Example: The families’ languages are seen from the hallway on',
      }),
      summary: L({
        fi: 'Koulu, jonka oppilaat puhuvat kotona 17 kieltä, alkoi käyttää niitä joka päivä: tervehdyksissä, laskemisessa, saduissa ja vanhempainillassa. Rahaa ei tarvittu. Lapset kertovat kielistään nyt itse, ja huoltajat jäävät eteiseen juttelemaan.',
        sv: 'En skola vars elever talar 17 språk hemma började använda dem varje dag: i hälsningar, räkning, sagor och på föräldramötet. Pengar behövdes inte. Barnen berättar nu själva om sina språk, och vårdnadshavarna stannar och pratar i tamburen.',
        en: 'A school whose pupils speak 17 languages at home began to use them every day: for greetings, counting, tales and parents’ evenings. No money was needed. Now children tell of their languages unasked, and guardians stay to chat in the hallway.',
      }),
      practiceType: ['pedagogical', 'administrative'],
      level: code('internationalisation-levels', 'attitudes'),
      otherLevels: codes('internationalisation-levels', 'at-home'),
      forms: codes('practice-form', 'administrative-model', 'learning-material'),
      themes: codes('themes', 'language-education', 'national-language-reserve', 'global-education'),
      stages: codes('education-stage', 'pre-primary', 'basic-1-2', 'preparatory'),
      crossCurricular: true,
      audience: codes('audience', 'teacher', 'principal', 'guardian', 'teacher-student'),
      keywords: L({
        fi: ['kotikielet', 'kielitietoisuus', 'monikielisyys', 'valmistava opetus', 'huoltajat'],
        sv: ['hemspråk', 'språkmedvetenhet', 'flerspråkighet', 'förberedande undervisning'],
        en: ['home languages', 'language awareness', 'multilingualism', 'guardians'],
      }),
      curriculumLinks: [
        {
          framework: 'basic-education',
          note: fi.said('Kulttuurinen moninaisuus ja kielitietoisuus toimintakulttuurin periaatteena'),
        },
      ],
      startDate: { date: day('2022-08-15'), precision: 'month' },
      recurring: true,
      municipalities: codes('municipality', '092'),
      languagesUsed: codes('language', 'fi', 'ar', 'so', 'uk', 'et', 'vi', 'sq'),
      need: fi.told(
        'Opettajat tiesivät, keille opetetaan suomea toisena kielenä, mutta eivät, mitä kieliä lapset puhuvat. Kun asiaa kysyttiin lapsilta, moni vastasi: ”En mitään, kun en puhu vielä suomea.”',
        'Kansainvälisyydestä puhuttiin koulussa vain silloin, kun joku lähti matkalle. Maailma oli kuitenkin jo eteisessä vaihtamassa kenkiä.',
      ),
      goals: fi.told(
        'Jokainen lapsi kuulee oman kielensä koulussa vähintään kerran viikossa jonkun muun suusta kuin omastaan.',
        'Huoltaja, joka ei osaa suomea, tulee kouluun mielellään ja saa siellä jotain tehtävää.',
      ),
      steps: [
        {
          title: fi.said('Kysytään kielistä oikein'),
          text: fi.said(
            'Syksyn ensimmäisellä tapaamisella kysytään: millä kielillä teillä lauletaan, lasketaan, suututaan ja soitetaan mummolle? Näin esiin tulevat myös ne kielet, joita ei lomakkeeseen kirjoiteta. Kertominen on vapaaehtoista, eikä kieliä kirjata oppilaan nimellä minnekään.',
          ),
          duration: fi.said('Viisi minuuttia perhettä kohti'),
          who: fi.said('Luokanopettaja'),
        },
        {
          title: fi.said('Tehdään eteisen tervehdyspuu'),
          text: fi.said(
            'Eteiseen maalataan puu, johon jokainen perhe saa ripustaa lehden: tervehdys omalla kielellä, omin kirjaimin ja niin kuin se suomeksi lausutaan. Viikon kieli arvotaan puusta maanantaisin, ja sillä tervehditään viikon ajan myös ruokalassa ja kansliassa.',
          ),
          duration: fi.said('Kaksi kuvataiteen tuntia, sitten viisi minuuttia viikossa'),
          who: fi.said('Koko koulu, myös keittiö ja kanslia'),
        },
        {
          title: fi.said('Lasketaan ja luetaan monella kielellä'),
          text: fi.said(
            'Matematiikassa luokka laskee kymmeneen viikon kielellä. Lukutunnilla lapsi saa lukea tai kuunnella satua omalla kielellään ja kertoa sen sitten toisille suomeksi, kuvilla tai eleillä.',
          ),
          duration: fi.said('Kymmenen minuuttia päivässä'),
          who: fi.said('Oppilaat ja opettaja'),
        },
        {
          title: fi.said('Pidetään satuilta, jossa huoltajat lukevat'),
          text: fi.said(
            'Kahdesti vuodessa huoltajat lukevat saman lyhyen sadun omilla kielillään eri luokissa. Lapset kiertävät passin kanssa vähintään kolmessa huoneessa. Koululla on mehua ja kahvia, ei ohjelmaa eikä puheita.',
          ),
          duration: fi.said('Puolitoista tuntia illassa'),
          who: fi.said('Huoltajat, kouluväki ja kansalaisopiston kielikahvila'),
        },
      ],
      resources: {
        text: fi.said(
          'Yksi vastuuopettaja, tunti kuukaudessa. Maalia, paperia ja mehua noin 100 eurolla vuodessa. Kirjasto lainaa monikielisiä satuja. Tärkein voimavara on keittiön ja kanslian väki, joka tervehtii ensimmäisenä.',
        ),
        hours: 25,
        costBand: 'under-500',
        fundingModel: 'ordinary',
      },
      processStory: fi.told(
        invented.fi,
        'Aloitimme lippuviikolla. Perheet toivat lippuja ja ruokaa, ja kaikilla oli mukavaa. Jälkeenpäin yksi isä kysyi, miksi hänen piti edustaa maata, josta hän oli lähtenyt. Luovuimme lipuista ja siirryimme kieliin, koska kielen saa valita itse.',
        'Toinen mutka oli tulkkaus. Ensimmäiseen satuiltaan tilattiin kolme tulkkia, ja huoltajat istuivat kuuntelemassa. Kun tulkkien sijaan annettiin tehtävä, huoltajat alkoivat puhua toisilleen.',
      ),
      participation: fi.said(
        'Lapset arpovat viikon kielen, opettavat tervehdyksen keittiölle ja valitsevat luettavan sadun. Lapsi saa myös jättää kielensä kertomatta.',
      ),
      results: fi.told(
        'Puussa on 17 kielen lehti, vaikka koulun tiedoissa oli kielistä merkittynä vain yksitoista. Kuusi kieltä oli ollut näkymättömissä.',
        'Satuiltaan tulee noin 90 huoltajaa, tavalliseen vanhempainiltaan tuli ennen 35. Valmistavan luokan huoltajista paikalla on ollut joka kerta yli puolet.',
        'Lapset pyytävät lainaksi toistensa sanoja. Välitunnilla on laskettu piiloleikkiä somaliksi, vaikka kukaan laskijoista ei puhu sitä kotona.',
      ),
      challenges: fi.told(
        'Yksi lapsi ei halunnut, että hänen kieltään kuullaan. Opettaja ehti jo kehua kieltä luokan edessä. Nyt kysytään ensin lapselta ja kahden kesken.',
        'Samaa kieltä puhuvat perheet eivät aina ole keskenään väleissä. Satuillan huoneet jaetaan kielen eikä maan mukaan, ja lukijat valitaan kysymällä jokaiselta erikseen.',
        'Viikon kieli unohtui marraskuussa kokonaan. Nyt sen arpominen on ykkösluokkien tehtävä, eivätkä ykköset unohda.',
      ),
      evidence: [
        {
          kind: 'observation',
          text: fi.said(
            'Vastuuopettaja kirjasi kuukauden ajan, montako kieltä päivän aikana kuuli. Syksyllä luku oli kaksi, keväällä seitsemän.',
          ),
        },
        {
          kind: 'feedback',
          text: fi.said(
            'Satuillan palautelapuista (74 kappaletta) 52 oli kirjoitettu muulla kielellä kuin suomeksi. Yleisin toive: uudelleen pian.',
          ),
        },
      ],
      maturity: 'part-of-daily-life',
      lifecyclePhase: 'broadening',
      cultureChange: fi.said(
        'Ennen uudesta oppilaasta kysyttiin, mitä häneltä puuttuu. Nyt ensimmäinen kysymys on, mitä hän voi opettaa meille.',
      ),
      tips: fi.points(
        'Puhu kielistä, älä maista. Lippu on monelle vaikea, laulu harvoin.',
        'Ota keittiö ja kanslia mukaan ennen opettajia.',
        'Anna huoltajalle tehtävä, älä esitelmää.',
        'Kysy aina ensin lapselta, haluaako hän näyttää kielensä.',
        'Älä kirjaa kieliä oppilaiden nimillä. Puussa on lehtiä, ei nimiä.',
      ),
      transferability: fi.said(
        'Toimii myös koulussa, jossa kieliä on kolme: murre, viittomakieli ja mummon karjala ovat yhtä hyviä lehtiä puuhun. Vaatii rehtorin, joka tervehtii itsekin väärin lausuen.',
      ),
      equity: {
        text: fi.said(
          'Tarkoitus on, että ne lapset, joita on totuttu auttamaan, ovat välillä niitä, jotka osaavat. Satuilta pidetään koululla kello 17–18.30, sisarukset ovat tervetulleita, eikä mikään maksa. Kuuroille vanhemmille sadut viitotaan.',
        ),
        features: ['free-of-charge', 'no-travel', 'small-school', 'special-support'],
      },
      embedding: {
        text: fi.said(
          'Kielten kysyminen on osa jokaisen luokan syystapaamista, ja satuillat ovat lukuvuosisuunnitelmassa. Puu on seinässä, joten työ muistuttaa itsestään.',
        ),
        means: ['curriculum', 'annual-plan'],
      },
      organisation: ref('organisations', 'kuvitelma-school'),
      creators: [
        {
          displayName: 'Kuvitelman koulun kieliryhmä',
          roleTitle: fi.said('Opettajia, keittiön ja kanslian väkeä'),
          organisation: ref('organisations', 'kuvitelma-school'),
        },
      ],
      contact: { displayName: 'Valmistavan luokan opettaja', email: 'kielet.kuvitelma@polkka.example' },
      declarations: allVouched,
      origin: 'visit',
    },
  },
  {
    key: 'science-trip-for-those-who-stay',
    by: 'coordinator',
    state: 'published',
    data: {
      sourceLanguage: 'fi',
      licence: 'CC-BY-4.0',
      title: L({
        fi: 'Esimerkki: Tiedematka, josta hyötyvät kotiin jääneet',
        sv: 'Exempel: En vetenskapsresa till nytta för dem som stannar hemma',
        en: 'Example: A science trip that serves those who stay at home',
      }),
      summary: L({
        fi: 'Kymmenen lukiolaista matkustaa tutkimuskeskukseen, mutta jokaisella on mukanaan kotiin jääneen parin kysymys. Vastauksista syntyy kurssi, jonka käy koko vuosiluokka. Matka ei ole palkinto vaan toimeksianto.',
        sv: 'Tio gymnasiestuderande reser till ett forskningscentrum, och var och en har med sig en fråga från kamrater som blev hemma. Svaren blir en kurs för hela årsklassen. Resan är ingen belöning utan ett uppdrag.',
        en: 'Ten students travel to a research centre, each carrying a question from a partner who stays at home. The answers become a course for the whole year group. The trip is not a prize but an errand.',
      }),
      practiceType: ['pedagogical', 'innovation'],
      level: code('internationalisation-levels', 'mobility'),
      otherLevels: codes('internationalisation-levels', 'at-home'),
      forms: codes('practice-form', 'visit', 'course'),
      themes: codes('themes', 'science', 'giftedness'),
      stages: codes('education-stage', 'general-upper-secondary'),
      crossCurricular: false,
      subjects: codes('subject', 'physics', 'mathematics', 'english', 'philosophy'),
      audience: codes('audience', 'teacher', 'principal', 'education-provider'),
      keywords: L({
        fi: ['tiedematka', 'hiukkasfysiikka', 'opintomatka', 'vertaisopetus'],
        sv: ['vetenskapsresa', 'partikelfysik', 'studieresa', 'kamratundervisning'],
        en: ['science trip', 'particle physics', 'study visit', 'peer teaching'],
      }),
      curriculumLinks: [
        { framework: 'general-upper-secondary', note: fi.said('Monitieteinen ja luova osaaminen') },
      ],
      startDate: { date: day('2022-09-01'), precision: 'season' },
      recurring: true,
      municipalities: codes('municipality', '405', '153'),
      countries: codes('country', 'CH'),
      languagesUsed: codes('language', 'fi', 'en'),
      need: fi.told(
        'Tiedematkalle pääsi vuosittain kymmenen opiskelijaa kahdestasadasta. Mukaan valittiin parhaat arvosanat, ja he palasivat kertomaan, että oli hienoa. Muille matkasta jäi käteen kymmenen minuutin diaesitys.',
        'Matkakulut nousivat, ja koulun johto kysyi aiheellisesti, miksi kaupunki maksaa siitä, että kymmenen hyötyy.',
      ),
      goals: fi.told(
        'Jokainen fysiikan opiskelija kirjoittaa kysymyksen, ja jokainen saa kuulla, mitä asiantuntija vastasi niihin, jotka lähtivät mukaan.',
        'Matkalaiset valitaan sen mukaan, miten he aikovat opettaa muita, ei arvosanojen mukaan.',
      ),
      steps: [
        {
          title: fi.said('Kerätään kysymykset ennen valintaa'),
          text: fi.said(
            'Kaikki fysiikan opiskelijat kirjoittavat kysymyksen, johon oppikirja ei vastaa. Opettaja auttaa terävöittämään. Kysymykset ripustetaan seinälle ja niistä äänestetään jatkoon kymmenen.',
          ),
          duration: fi.said('Kaksi oppituntia syksyllä'),
          who: fi.said('Kaikki fysiikan opiskelijat'),
        },
        {
          title: fi.said('Haetaan matkalle opetussuunnitelmalla'),
          text: fi.said(
            'Hakija kirjoittaa sivun siitä, miten hän opettaa yhden kysymyksen muille. Lautakunnassa istuu kaksi opettajaa ja kaksi edellisen vuoden kotiin jäänyttä. Arvosanoja ei katsota. Kustannukset katetaan niin, ettei kukaan jätä hakematta rahan vuoksi.',
          ),
          duration: fi.said('Kaksi viikkoa'),
          who: fi.said('Hakijat ja lautakunta'),
        },
        {
          title: fi.said('Muodostetaan parit'),
          text: fi.said(
            'Jokaisella matkalaisella on kaksi kotiparia. Parit perehtyvät kysymykseen yhdessä neljän oppitunnin ajan ja kirjoittavat, mitä vastauksen ymmärtämiseen tarvitaan.',
          ),
          duration: fi.said('Neljä oppituntia'),
          who: fi.said('30 opiskelijaa'),
        },
        {
          title: fi.said('Matka ja iltayhteys'),
          text: fi.said(
            'Neljän päivän aikana matkalaiset haastattelevat tutkijoita englanniksi. Joka ilta pidetään puolen tunnin yhteys, jossa kotiparit saavat esittää jatkokysymyksen seuraavalle päivälle. Tämä oli koko idean ratkaiseva kohta.',
          ),
          duration: fi.said('Neljä päivää'),
          who: fi.said('Kymmenen matkalaista, kaksi opettajaa ja kotiparit'),
        },
        {
          title: fi.said('Tehdään kurssi'),
          text: fi.said(
            'Kolmikot opettavat kysymyksensä muille yhdellä oppitunnilla. Tunnit kootaan paikalliseksi opintojaksoksi, jonka seuraavakin vuosiluokka voi käydä. Opettaja arvioi kolmikon opetuksen, ei matkaa.',
          ),
          duration: fi.said('Kymmenen oppituntia keväällä'),
          who: fi.said('Kolmikot ja vuosiluokka'),
        },
      ],
      resources: {
        text: fi.said(
          'Matka maksaa noin 900 euroa opiskelijaa kohti. Siitä puolet tulee avustuksista ja puolet talousarviosta. Kaksi opettajaa on poissa neljä päivää, ja sijaiset maksavat noin 1 200 euroa. Ilman matkaa sama onnistuu etähaastatteluin lähes ilmaiseksi.',
        ),
        hours: 120,
        costBand: 'over-2000',
        fundingModel: 'mixed',
      },
      processStory: fi.told(
        invented.fi,
        'Ensimmäisenä vuonna kysymykset kerättiin, mutta iltayhteyttä ei ollut. Vastaukset olivat viikon vanhoja ja litteitä. Toisena vuonna kotiparit pääsivät kysymään seuraavana iltana lisää, ja kysymykset paranivat kerta kerralta.',
        'Arvosanoista luopumista vastustettiin. Yksi vanhempi soitti rehtorille. Rehtori pyysi häntä lukemaan hakemukset, ja asia oli sillä selvä.',
      ),
      participation: fi.said(
        'Opiskelijat päättävät kysymykset ja istuvat valintalautakunnassa. He myös päättävät, ketkä tutkijat yritetään tavoittaa.',
      ),
      results: fi.told(
        'Kurssin on käynyt neljässä vuodessa 236 opiskelijaa, matkalla on ollut 40. Matkaa kohti tavoitetaan siis kuusi kertaa niin moni kuin ennen.',
        'Fysiikan syventäviä kursseja valitsee nyt 41 prosenttia vuosiluokasta, aiemmin 29. Kaikkea ei voi lukea matkan ansioksi, mutta opiskelijat mainitsevat sen itse.',
        'Matkalaiset pitävät iltayhteyttä raskaimpana ja hyödyllisimpänä osana.',
      ),
      challenges: fi.told(
        'Iltayhteys vie matkalaisten vapaa-ajan. Ensimmäisellä kerralla se venyi kahteen tuntiin. Nyt kello pysäyttää keskustelun puolessa tunnissa kesken lauseen.',
        'Kotipareista osa kyllästyy, jos vastaus ei tule. Siksi jokaiselle kysymykselle varataan Suomesta toinen asiantuntija, jolle voi kirjoittaa.',
        'Lento on päästö. Matka tehdään joka toinen vuosi maata pitkin, mikä vie kaksi päivää lisää ja maksaa enemmän. Ratkaisu on kesken, ja siitä puhutaan opiskelijoiden kanssa avoimesti.',
      ),
      evidence: [
        {
          kind: 'study',
          text: fi.said(
            'Ryhmänohjaaja vertasi kahden vuosiluokan kurssivalintoja: syventävän fysiikan osuus nousi 29 prosentista 41 prosenttiin.',
          ),
        },
        {
          kind: 'feedback',
          text: fi.said(
            'Kotiin jääneistä 27 opiskelijaa 30:stä kertoi keväällä osaavansa selittää toiselle, mihin kysymykseen matkalla vastattiin.',
          ),
        },
      ],
      maturity: 'repeated',
      lifecyclePhase: 'broadening',
      tips: fi.points(
        'Kerää kysymykset ennen kuin kukaan tietää, kuka lähtee.',
        'Valitse hakemuksen, älä arvosanan perusteella.',
        'Pidä iltayhteys, vaikka väsyttäisi. Rajaa se kelloon.',
        'Kerro kulut avoimesti myös niille, jotka jäävät kotiin.',
      ),
      transferability: fi.said(
        'Kysymys lähetetään mukaan millä tahansa matkalla: museoon, leirikouluun, vaihtoon. Ei toimi, jos kotiin jääneille ei anneta aikaa oppitunneilta.',
      ),
      equity: {
        text: fi.said(
          'Matka on pieni osa kokonaisuutta, ja sen hyöty mitataan kotiin jääneistä. Kukaan ei maksa matkaa itse, ja hakemuksessa voi pyytää apua passin tai varusteiden hankintaan ilman perusteluja. Kotipari on täysi osallistuja, ja se merkitään opintosuoritukseen.',
        ),
        features: ['free-of-charge'],
      },
      embedding: {
        text: fi.said(
          'Opintojakso on paikallisessa opetussuunnitelmassa, ja matkaraha on talousarviossa omalla rivillään. Jos matkaa ei voi tehdä, haastattelut tehdään etänä ja kurssi pidetään silti.',
        ),
        means: ['curriculum', 'budget'],
      },
      dissemination: [
        {
          channel: fi.said('Fysiikan opettajien verkkotapaaminen'),
          audience: fi.said('Lukioiden fysiikan opettajat'),
          date: day('2025-11-20'),
        },
      ],
      organisation: ref('organisations', 'mallila-upper-secondary'),
      creators: [
        {
          displayName: 'Mallilan lukion tiedetiimi',
          organisation: ref('organisations', 'mallila-upper-secondary'),
        },
      ],
      contact: { displayName: 'Fysiikan lehtori', email: 'tiede.mallila@polkka.example' },
      coordinationProjects: [ref('coordination-projects', 'scart')],
      networks: [ref('networks', 'cern-tiedeopetusverkosto'), ref('networks', 'science-verkosto')],
      declarations: allVouched,
      origin: 'nominated',
    },
  },
  {
    key: 'archipelago-schools',
    by: 'editor2',
    state: 'published',
    data: {
      sourceLanguage: 'sv',
      licence: 'CC-BY-4.0',
      title: L({
        sv: 'Exempel: Två små skärgårdsskolor delar fredagen',
        fi: 'Esimerkki: Kaksi pientä saaristokoulua jakaa perjantain',
        en: 'Example: Two small island schools share their Fridays',
      }),
      summary: L({
        sv: 'Två svenska skolor med 14 och 19 elever undervisar tillsammans varannan fredag, på nätet och två gånger om året på plats. Ensamma femmor får jämnåriga, och gäster från andra länder räcker till båda skolorna på en gång.',
        fi: 'Kaksi ruotsinkielistä koulua, joissa on 14 ja 19 oppilasta, opettaa yhdessä joka toinen perjantai: verkossa ja kahdesti vuodessa paikan päällä. Koulunsa ainoa viitosluokkalainen saa ikätovereita, ja ulkomainen vieras riittää kerralla molemmille.',
        en: 'Two Swedish-speaking schools of 14 and 19 pupils teach together every second Friday, online and twice a year on the spot. A lone fifth-grader finds peers, and one guest from abroad serves both schools at once.',
      }),
      practiceType: ['pedagogical', 'administrative'],
      level: code('internationalisation-levels', 'national'),
      otherLevels: codes('internationalisation-levels', 'attitudes', 'at-home'),
      forms: codes('practice-form', 'joint-project', 'visit', 'virtual-exchange'),
      themes: codes('themes', 'global-education', 'sustainable-development', 'language-education'),
      stages: codes('education-stage', 'basic-1-2', 'basic-3-6', 'liberal-adult'),
      crossCurricular: true,
      audience: codes('audience', 'teacher', 'principal', 'education-provider'),
      keywords: L({
        sv: ['skärgård', 'små skolor', 'samundervisning', 'distansundervisning'],
        fi: ['saaristo', 'pienet koulut', 'yhteisopetus', 'etäyhteydet'],
        en: ['archipelago', 'small schools', 'teaching together', 'remote teaching'],
      }),
      curriculumLinks: [
        {
          framework: 'basic-education',
          note: svEn.said(
            'Mångsidig kompetens K2: kulturell och kommunikativ kompetens',
            'Transversal competence T2: cultural competence, interaction and self-expression',
          ),
        },
        {
          framework: 'local',
          note: svEn.said('Lärområden som skolorna planerar gemensamt', 'Shared learning modules'),
        },
      ],
      startDate: { date: day('2022-08-01'), precision: 'month' },
      recurring: true,
      municipalities: codes('municipality', '445', '322'),
      countries: codes('country', 'AX', 'IS'),
      languagesUsed: codes('language', 'sv', 'fi', 'en'),
      need: svEn.told(
        [
          'I den ena skolan fanns en enda elev i femman, i den andra tre i sexan. Grupparbete betydde att samma två satt mittemot varandra år efter år, och den som inte kom överens med sin arbetskamrat hade ingen annan att välja.',
          'Färjan går tre gånger om dagen. När staden ordnade något internationellt hände det på fastlandet, och en halv dag gick åt till resan.',
        ],
        [
          'One school had a single pupil in the fifth grade, the other three in the sixth. Group work meant the same two facing each other year after year, and whoever did not get on with the partner had no other to choose.',
          'The ferry goes three times a day. Anything international the town arranged took place on the mainland, and half a day went into getting there.',
        ],
      ),
      goals: svEn.told(
        [
          'Varje elev ska ha minst fyra ungefär jämnåriga att arbeta med.',
          'Det internationella ska inte börja först när man har kommit i land. En gäst på nätet ska räcka till båda skolorna, och eleverna ska själva ha något att berätta om att bo på en ö.',
        ],
        [
          'Every pupil should have at least four others of about the same age to work with.',
          'The wide world should not begin only once you are ashore. One online guest should serve both schools, and the pupils should have something of their own to tell about life on an island.',
        ],
      ),
      steps: [
        {
          title: svEn.said('Lägg samma hål i båda scheman', 'Leave the same gap in both timetables'),
          text: svEn.said(
            'Skolorna reserverar varannan fredag klockan 9–12 innan resten av schemat görs. Rektorn är gemensam, vilket hjälper, men det viktiga är att ingen färjetid eller simskola får rubba tiden.',
            'The schools set aside every second Friday from nine to twelve before the rest of the timetable is made. They share a principal, which helps, but what matters is that no ferry and no swimming lesson may move it.',
          ),
          duration: svEn.said('En eftermiddag i maj', 'An afternoon in May'),
          who: svEn.said('Rektorn och lärarna', 'The principal and the teachers'),
        },
        {
          title: svEn.said('Börja med att ses', 'Begin by meeting'),
          text: svEn.said(
            'I augusti far den ena skolan till den andra. Eleverna bygger något av trä tillsammans och äter vid samma bord. Först därefter kopplas skärmarna på: den som har metat abborre med någon vågar tala med samma person på nätet.',
            'In August one school sails to the other. The pupils build something of wood together and eat at one table. Only then are the screens switched on: once you have fished for perch with somebody, you dare to talk to them online.',
          ),
          duration: svEn.said('En dag', 'One day'),
          who: svEn.said('Alla elever och vuxna', 'All pupils and adults'),
        },
        {
          title: svEn.said('Dela in efter uppgift, inte efter ö', 'Group by task, not by island'),
          text: svEn.said(
            'Fredagens arbete görs i blandade grupper på tre eller fyra elever med en surfplatta per grupp. Varje grupp har en elev som sköter tekniken och en som ser till att alla får ordet. Läraren i den ena skolan leder de yngre, läraren i den andra de äldre.',
            'Friday’s work is done in mixed groups of three or four with one tablet each. One pupil in every group looks after the technology and one sees to it that all get to speak. The teacher at one school leads the younger, the teacher at the other the older.',
          ),
          duration: svEn.said('Två och en halv timme', 'Two and a half hours'),
          who: svEn.said('Blandade grupper i årskurs 1–6', 'Mixed groups, grades 1–6'),
        },
        {
          title: svEn.said('Bjud in en ö i taget', 'Invite one island at a time'),
          text: svEn.said(
            'Fyra fredagar om året gästas skolorna på nätet av en klass på en annan ö: på Åland, på Island, någon gång längre bort. Temat är alltid detsamma: vad gör ni av skräpet, var får ni ert vatten, vart far ni när ni blir stora?',
            'Four Fridays a year a class from another island is the guest online: in Åland, in Iceland, sometimes farther away. The theme is always the same: what do you do with your rubbish, where does your water come from, where will you go when you grow up?',
          ),
          duration: svEn.said('En timme, fyra gånger om året', 'An hour, four times a year'),
          who: svEn.said('Äldre elever som värdar', 'The older pupils as hosts'),
        },
        {
          title: svEn.said('Låt byn höra', 'Let the village hear'),
          text: svEn.said(
            'I maj ställer eleverna ut sina svar på bygården. Medborgarinstitutets skärgårdskurs tar över frågorna och jämför med hur det var förr. Så får eleverna också veta något som ingen gäst på nätet kunde berätta.',
            'In May the pupils show the answers at the village hall. The adult education centre’s course on the archipelago takes the questions over and compares them with the old days. Thus the pupils also learn what no online guest could tell them.',
          ),
          duration: svEn.said('En kväll', 'One evening'),
          who: svEn.said('Eleverna, familjerna och byn', 'The pupils, the families and the village'),
        },
      ],
      resources: {
        text: svEn.said(
          'Två lärare planerar en timme varannan vecka på distans. Surfplattor som skolorna redan hade och en bra mikrofon för ungefär 150 euro. De två gemensamma dagarna kostar sammanlagt omkring 900 euro i båttransport och mat.',
          'Two teachers plan for an hour every other week, at a distance. Tablets the schools already had, and one good microphone for some 150 euros. The two days together cost about 900 euros for boats and food.',
        ),
        hours: 60,
        costBand: '500-2000',
        fundingModel: 'ordinary',
      },
      processStory: svEn.told(
        [
          invented.sv,
          'Först försökte vi hålla hela lektioner på nätet med alla 33 elever på en skärm. Det blev en föreläsning som ingen hörde. Efter tre fredagar satte sig lärarna på färjan och gjorde om alltihop: små grupper, en platta per grupp, och en vuxen som går runt.',
          'Mikrofonen var den bästa investeringen. Kameran var nästan onödig.',
        ],
        [
          invented.en,
          'We first tried to teach whole lessons online, with all 33 pupils before one screen. It turned into a lecture nobody could hear. After three Fridays the teachers boarded the ferry and did it all over: small groups, a tablet for each, and an adult walking round.',
          'The microphone was the best thing we bought. The camera was nearly needless.',
        ],
      ),
      participation: svEn.said(
        'Eleverna väljer vilka öar som bjuds in och formulerar frågorna. De äldsta leder mötet med gästerna; läraren sitter bredvid och tiger.',
        'The pupils choose which islands to invite and write the questions. The oldest chair the meeting with the guests; the teacher sits beside them in silence.',
      ),
      results: svEn.told(
        [
          'Eleven som var ensam i sin årskurs har nu fyra arbetskamrater. Föräldrarna i båda byarna säger att fredagen är den dag barnen berättar om hemma.',
          'När sexorna började i högstadiet på fastlandet kände de redan sex personer i sin nya klass. Tidigare kände de en eller ingen.',
          'De yngre eleverna pratar engelska med gästerna utan att fråga om lov. De har aldrig hört att det ska vara svårt.',
        ],
        [
          'The pupil who was alone in the grade now has four to work with. Parents in both villages say that Friday is the day the children talk about at home.',
          'When the sixth-graders moved to the mainland for grade seven, they already knew six people in the new class. Before, they had known one or none.',
          'The younger pupils speak English with the guests without asking leave. Nobody has told them it is meant to be hard.',
        ],
      ),
      challenges: svEn.told(
        [
          'Nätet bryts när det stormar, och det stormar i november. Varje fredag finns det därför en uppgift på papper som fortsätter där nätet slutade.',
          'De yngsta orkade inte två och en halv timme. Ettorna och tvåorna är nu med i fyrtio minuter och går sedan ut.',
          'Lärarna blev trötta på att planera två scheman på en gång. Det blev lättare först när rektorn strök en annan uppgift för var och en.',
        ],
        [
          'The connection breaks in storms, and November is stormy. So each Friday has a task on paper that goes on where the network stopped.',
          'The youngest could not last two and a half hours. Grades one and two now join for forty minutes and then go out.',
          'The teachers wearied of planning two timetables at once. It grew easier only when the principal struck another duty from each one’s list.',
        ],
      ),
      evidence: [
        {
          kind: 'feedback',
          text: svEn.said(
            'I vårens samtal nämnde 26 av 33 elever en arbetskamrat från den andra ön när de fick frågan vem de helst arbetar med.',
            'In the spring talks 26 of 33 pupils named somebody on the other island when asked whom they most like to work with.',
          ),
        },
        {
          kind: 'observation',
          text: svEn.said(
            'Högstadiets klassföreståndare iakttog att sjuorna från öarna deltog i samtal redan under den första veckan.',
            'The class teacher in grade seven noticed that pupils from the islands joined in conversation in their very first week.',
          ),
        },
      ],
      maturity: 'part-of-daily-life',
      lifecyclePhase: 'broadening',
      tips: [
        {
          text: svEn.said(
            'Ses på riktigt innan ni ses på nätet.',
            'Meet in the flesh before you meet on a screen.',
          ),
        },
        {
          text: svEn.said(
            'Köp en bra mikrofon. Bilden kan vara hurdan som helst.',
            'Buy a good microphone. The picture may be as poor as you like.',
          ),
        },
        {
          text: svEn.said(
            'Ha alltid en uppgift på papper till hands när nätet bryts.',
            'Keep a task on paper ready for when the network fails.',
          ),
        },
        {
          text: svEn.said(
            'Låt en elev i varje grupp vara den som ser till att alla får ordet.',
            'Let one pupil in each group see to it that everyone gets to speak.',
          ),
        },
        {
          text: svEn.said(
            'Be rektorn stryka något när det här läggs till.',
            'Ask the principal to strike something out when this is added.',
          ),
        },
      ],
      transferability: svEn.said(
        'Passar alla små skolor som har långt till nästa: också två finska byskolor, eller en finsk och en svensk. Fungerar inte utan gemensam tid i schemat, och knappast för grupper på över fyrtio elever.',
        'It suits any small schools far from the next: two Finnish-speaking village schools too, or one of each language. It does not work without shared time in the timetable, and hardly with more than forty pupils.',
      ),
      equity: {
        text: svEn.said(
          'Alla elever i båda skolorna är med. Den som behöver lugn och ro får en egen grupp på två. Resorna betalas av skolan, och den som blir sjösjuk kan vara med på nätet också när de andra ses.',
          'All pupils of both schools take part. Those who need quiet get a group of two. The school pays for the trips, and anyone who gets seasick may join online even when the others meet.',
        ),
        features: ['free-of-charge', 'small-school', 'special-support', 'remote'],
      },
      embedding: {
        text: svEn.said(
          'Fredagarna är inskrivna i båda skolornas läsårsplan, och båttransporten finns som en egen rad i budgeten. En ny lärare far med på färjan första veckan.',
          'The Fridays are written into the year plans of both schools, and the boats have a line in the budget. A new teacher takes the ferry in the first week.',
        ),
        means: ['annual-plan', 'budget'],
      },
      organisation: ref('organisations', 'exempelby-school'),
      partners: [ref('organisations', 'modellholm-school')],
      creators: [
        {
          displayName: 'Lärarna i Exempelby och Modellholm',
          organisation: ref('organisations', 'exempelby-school'),
        },
      ],
      contact: {
        displayName: 'Skolföreståndaren i Exempelby',
        email: 'fredag.exempelby@polkka.example',
      },
      coordinationProjects: [ref('coordination-projects', 'sveko')],
      declarations: allVouched,
      origin: 'visit',
    },
  },
  {
    key: 'nordic-bus-campaign',
    by: 'editor2',
    state: 'published',
    data: {
      sourceLanguage: 'sv',
      licence: 'CC-BY-4.0',
      title: L({
        sv: 'Exempel: Två nordiska klasser försöker ändra en sak i sin kommun',
        fi: 'Esimerkki: Kaksi pohjoismaista luokkaa yrittää muuttaa yhden asian kunnassaan',
        en: 'Example: Two Nordic classes try to change one thing in their towns',
      }),
      summary: L({
        sv: 'En åtta i Finland och en i Sverige väljer varsitt lokalt problem, för fram det till beslutsfattarna och ger varandra råd längs vägen. Eleverna lär sig hur makt fungerar i två länder, också när svaret blir nej.',
        fi: 'Kahdeksasluokka Suomessa ja toinen Ruotsissa valitsee kumpikin yhden paikallisen epäkohdan, vie sen päättäjille ja neuvoo toista matkan varrella. Oppilaat oppivat, miten valta toimii kahdessa maassa, myös silloin kun vastaus on ei.',
        en: 'An eighth grade in Finland and one in Sweden each pick a local problem, take it to the decision-makers and advise each other on the way. The pupils learn how power works in two countries, even when the answer is no.',
      }),
      practiceType: ['pedagogical'],
      level: code('internationalisation-levels', 'at-home'),
      otherLevels: codes('internationalisation-levels', 'attitudes'),
      forms: codes('practice-form', 'campaign', 'virtual-exchange', 'joint-project'),
      themes: codes('themes', 'civic-influence', 'sustainable-development', 'global-education'),
      stages: codes('education-stage', 'basic-7-9'),
      crossCurricular: false,
      subjects: codes('subject', 'social-studies', 'mother-tongue', 'geography'),
      audience: codes('audience', 'teacher', 'principal', 'international-coordinator'),
      keywords: L({
        sv: ['påverkan', 'invånarinitiativ', 'Norden', 'kollektivtrafik'],
        fi: ['vaikuttaminen', 'kuntalaisaloite', 'Pohjoismaat', 'joukkoliikenne'],
        en: ['civic influence', 'citizens’ initiative', 'Nordic countries', 'public transport'],
      }),
      curriculumLinks: [
        {
          framework: 'basic-education',
          note: sv.said(
            'Mångsidig kompetens K7: förmåga att delta, påverka och bidra till en hållbar framtid',
          ),
        },
      ],
      startDate: { date: day('2024-01-15'), precision: 'month' },
      recurring: true,
      municipalities: codes('municipality', '638'),
      countries: codes('country', 'SE'),
      languagesUsed: codes('language', 'sv'),
      need: sv.told(
        'I samhällsläran läste vi om kommunen i två veckor och skrev prov. Sedan frågade en elev vem man ringer om bussen inte går, och ingen visste. Inte läraren heller.',
        'Norden var ett kapitel för sig, med flaggor och kungar. Att grannlandet kunde ha löst samma problem på ett annat sätt kom aldrig på tal.',
      ),
      goals: sv.told(
        'Varje elev ska ha tagit kontakt med någon som fattar beslut och fått ett svar, vilket som helst.',
        'Klasserna ska kunna förklara för varandra varför samma fråga avgörs på olika ställen i två länder.',
      ),
      steps: [
        {
          title: sv.said('Gå en runda och gnäll'),
          text: sv.said(
            'Klassen promenerar genom kommunen i en timme och skriver ned allt som är dumt: övergångsstället, bussen, skräpet, simhallens öppettider. Väl tillbaka väljer klassen en sak som är så liten att den går att ändra på fyra månader.',
          ),
          duration: sv.said('Tre lektioner'),
          who: sv.said('Båda klasserna, var för sig'),
        },
        {
          title: sv.said('Berätta problemet för vänklassen'),
          text: sv.said(
            'På ett nätmöte presenterar klasserna sitt problem på tre minuter. Vänklassen ställer bara frågor: Vem bestämmer det? Vad kostar det? Har någon sagt nej förut? Frågorna blir arbetslistan.',
          ),
          duration: sv.said('En lektion'),
          who: sv.said('Talespersoner från varje grupp'),
        },
        {
          title: sv.said('Rita upp vem som bestämmer'),
          text: sv.said(
            'Grupperna ritar en karta över vem som bereder, beslutar och betalar. I Finland ledde bussen till en nämnd, i Sverige till en regional myndighet. Kartorna läggs bredvid varandra, och skillnaderna ringas in.',
          ),
          duration: sv.said('Två lektioner'),
          who: sv.said('Grupper på fyra'),
        },
        {
          title: sv.said('Samla belägg och föreslå något'),
          text: sv.said(
            'Klassen räknar, frågar och fotograferar tomma busshållplatser. Ett förslag skrivs på en sida: vad, varför, vad det kostar och vem som vinner på det. Vänklassen läser och säger var den slutade tro på det.',
          ),
          duration: sv.said('Fyra lektioner'),
          who: sv.said('Hela klassen'),
        },
        {
          title: sv.said('Lämna fram förslaget och vänta på svar'),
          text: sv.said(
            'Förslaget lämnas som invånarinitiativ eller motsvarande och presenteras muntligt för den som vill lyssna: en tjänsteinnehavare, en nämnd eller ungdomsfullmäktige. Klassen skriver upp vem som lovade vad och frågar på nytt efter sex veckor.',
          ),
          duration: sv.said('En eftermiddag och sex veckors väntan'),
          who: sv.said('Fyra elever talar, alla är med'),
        },
        {
          title: sv.said('Jämför utgångarna'),
          text: sv.said(
            'På det sista mötet berättar klasserna hur det gick och vad de skulle göra annorlunda. Ett nej räknas lika mycket som ett ja, bara man vet varför det blev nej.',
          ),
          duration: sv.said('En lektion'),
          who: sv.said('Båda klasserna'),
        },
      ],
      resources: {
        text: sv.said(
          'Två lärare, var och en ungefär tjugo timmar under en termin. Fyra nätmöten. Kommunens växel, ett telefonnummer och en tjänsteinnehavare som går med på att bli uppringd av fjortonåringar.',
        ),
        hours: 40,
        costBand: 'none',
        fundingModel: 'ordinary',
      },
      processStory: sv.told(
        invented.sv,
        'Första året valde vår klass klimatet. Efter tre veckor hade vi affischer och ingen motpart. Då ringde vänklassen upp och frågade rakt på sak: vem är det ni vill att ska göra något? Vi hade inget svar. Följande vecka bytte vi till buss nummer fyra, och det blev livligt.',
      ),
      participation: sv.said(
        'Eleverna väljer problemet genom omröstning, fördelar rollerna och talar själva med beslutsfattarna. Läraren får inte ringa några samtal åt dem.',
      ),
      results: sv.told(
        'Bussen kör sedan hösten 2024 en extra tur klockan 15.40. Den svenska klassens förslag om belysning vid en gångväg avslogs av kostnadsskäl, men eleverna fick en kalkyl och en ursäkt för att den kom sent.',
        'I det följande ungdomsfullmäktigevalet ställde fem elever ur klassen upp. Tidigare hade skolan haft en kandidat eller ingen.',
        'Eleverna talar om Sverige med större precision. De vet att man inte kan skicka samma brev till båda länderna.',
      ),
      challenges: sv.told(
        'Beslut tar längre tid än en termin. I Sverige hann klassen börja nian innan svaret kom. Därför väljer vi nu något som avgörs av en tjänsteinnehavare och inte av fullmäktige.',
        'En politiker ville bli fotograferad med klassen före valet. Vi tackade nej, men det tog emot och borde ha diskuterats på förhand med rektorn.',
        'De som redan är vana vid att tala tog över. Nu får ingen tala två gånger förrän alla har talat en gång.',
      ),
      evidence: [
        {
          kind: 'product',
          text: sv.said(
            'Två förslag på en sida vardera, kommunens skriftliga svar och den nya tidtabellen för bussen.',
          ),
        },
        {
          kind: 'survey',
          text: sv.said(
            'Före arbetet kunde 4 av 21 elever säga vem som bestämmer om bussen. Efter arbetet kunde 20 det, och 16 visste också hur det är i Sverige.',
          ),
        },
      ],
      maturity: 'repeated',
      lifecyclePhase: 'deepening',
      tips: sv.points(
        'Välj något som är litet nog för att gå att ändra på fyra månader.',
        'Ta reda på vem som bestämmer innan ni gör affischer.',
        'Berätta för rektorn i förväg, särskilt om det är val på kommande.',
        'Fira också ett nej som har en motivering.',
        'Be vänklassen säga var den slutade tro på förslaget.',
      ),
      transferability: sv.said(
        'Kan göras på skandinaviska eller engelska med vilken klass som helst. På orter där kommunen är en liten arbetsplats är det lätt att få svar. I en stor stad behövs en kontaktperson. Passar sämre i årskurser där temat inte ryms inom ett ämne.',
      ),
      equity: {
        text: sv.said(
          'Allt sker på lektionstid och kostar ingenting. Den som inte vill tala offentligt samlar belägg, räknar eller skriver. Den som inte har finländskt medborgarskap kan också underteckna ett invånarinitiativ, och det sägs högt.',
        ),
        features: ['free-of-charge', 'no-travel', 'small-school', 'remote'],
      },
      embedding: {
        text: sv.said(
          'Arbetet ersätter provet om kommunen i årskurs 8 och står i skolans läroplan. Den lärare som börjar får vänklassens kontaktuppgifter och det föregående årets karta.',
        ),
        means: ['curriculum', 'annual-plan'],
      },
      organisation: ref('organisations', 'exempelvik-school'),
      partners: [ref('organisations', 'exempelkoping-school')],
      creators: [
        {
          displayName: 'Exempelviks lärare i samhällslära',
          organisation: ref('organisations', 'exempelvik-school'),
        },
      ],
      contact: {
        displayName: 'Internationella samordnaren',
        email: 'int.exempelvik@polkka.example',
      },
      coordinationProjects: [ref('coordination-projects', 'clue'), ref('coordination-projects', 'sveko')],
      declarations: allVouched,
      origin: 'self-submitted',
    },
  },
  {
    key: 'no-budget-week',
    by: 'editor',
    state: 'published',
    data: {
      sourceLanguage: 'fi',
      licence: 'CC0-1.0',
      title: L({
        fi: 'Esimerkki: Kansainvälinen viikko nollalla eurolla',
        sv: 'Exempel: En internationell vecka för noll euro',
        en: 'Example: An international week for zero euros',
      }),
      summary: L({
        fi: 'Kylän koulu järjestää joka kevät kansainvälisen viikon ilman hankerahaa: vieraat löytyvät kylältä, verkosta ja omista vanhemmista. Viikko mahtuu yhteen suunnittelukokoukseen, ja jokaisella oppilaalla on siinä tehtävä.',
        sv: 'En byskola ordnar varje vår en internationell vecka utan projektpengar: gästerna hittas i byn, på nätet och bland föräldrarna. Veckan planeras på ett enda möte, och varje elev har en uppgift.',
        en: 'A village school holds an international week each spring without project money: the guests come from the village, the network and the families. One meeting is enough to plan it, and every pupil has a task.',
      }),
      practiceType: ['pedagogical', 'administrative'],
      level: code('internationalisation-levels', 'attitudes'),
      otherLevels: codes('internationalisation-levels', 'at-home'),
      forms: codes('practice-form', 'theme-week', 'campaign'),
      themes: codes('themes', 'global-education', 'civic-influence'),
      stages: codes('education-stage', 'basic-1-2', 'basic-3-6', 'basic-7-9'),
      crossCurricular: true,
      audience: codes('audience', 'teacher', 'principal', 'other-school'),
      keywords: L({
        fi: ['teemaviikko', 'ilman hankerahaa', 'kyläkoulu', 'elävä kirjasto'],
        sv: ['temavecka', 'utan projektpengar', 'byskola', 'levande bibliotek'],
        en: ['theme week', 'without project money', 'village school', 'human library'],
      }),
      startDate: { date: day('2022-04-01'), precision: 'month' },
      recurring: true,
      municipalities: codes('municipality', '698'),
      languagesUsed: codes('language', 'fi', 'en', 'se', 'de'),
      need: fi.told(
        'Hakemus kansainvälistymisrahasta oli hylätty kaksi kertaa. Opettajainhuoneessa pääteltiin, että kansainvälisyys on jätettävä isommille kouluille.',
        'Kylällä asuu kuitenkin porotilan työntekijä Nepalista, talvikauden opas Saksasta ja kolme perhettä, jotka ovat palanneet ulkomailta. Kukaan ei ollut kysynyt heiltä mitään.',
      ),
      goals: fi.told(
        'Jokainen oppilas keskustelee viikon aikana vähintään kahden sellaisen ihmisen kanssa, jonka elämä on kulkenut rajan yli.',
        'Opettajat huomaavat, että kansainvälisyyttä voi tehdä ilman hakemusta.',
      ),
      steps: [
        {
          title: fi.said('Yksi kokous, yksi paperi'),
          text: fi.said(
            'Maaliskuussa pidetään tunnin kokous, jossa piirretään viikko yhdelle paperille: viisi päivää, kaksi vierasta päivässä ja yksi tehtävä luokkaa kohti. Mikä ei mahdu paperille, jää pois.',
          ),
          duration: fi.said('Tunti'),
          who: fi.said('Opettajat ja oppilaskunnan edustajat'),
        },
        {
          title: fi.said('Oppilaat etsivät vieraat'),
          text: fi.said(
            'Oppilaskunta kysyy kotona, kaupassa ja nuorisotilalla, kuka on asunut muualla tai tekee työtä ulkomaille. Vieraille kerrotaan heti kolme asiaa: kesto on puoli tuntia, esitystä ei tarvita, kysymykset tulevat oppilailta.',
          ),
          duration: fi.said('Kaksi viikkoa'),
          who: fi.said('Oppilaskunta'),
        },
        {
          title: fi.said('Elävä kirjasto'),
          text: fi.said(
            'Vieras on kirja, jonka voi lainata kymmeneksi minuutiksi. Neljä oppilasta istuu hänen kanssaan pöydän ääressä ja kysyy ennalta mietityt kysymykset ja vähintään yhden, joka syntyy siinä. Kolme lainausta, sitten kahvi.',
          ),
          duration: fi.said('45 minuuttia kahdesti päivässä'),
          who: fi.said('Luokat vuorollaan'),
        },
        {
          title: fi.said('Verkkovieras keskiviikkona'),
          text: fi.said(
            'Keskiviikon vieras on linjoilla: koulun entinen oppilas, joka opiskelee tai työskentelee muualla. Hän näyttää ikkunastaan kadun ja kertoo, missä hän ei vieläkään osaa toimia. Tästä osuudesta oppilaat puhuvat eniten.',
          ),
          duration: fi.said('30 minuuttia'),
          who: fi.said('Vuosiluokat 5–9'),
        },
        {
          title: fi.said('Perjantain lupaus'),
          text: fi.said(
            'Jokainen luokka lupaa yhden teon: opettelemme tervehtimään naapurin kielellä, kutsumme uuden perheen mehulle, kirjoitamme kunnalle opasteista. Lupaukset käydään läpi toukokuun lopussa.',
          ),
          duration: fi.said('Yksi oppitunti'),
          who: fi.said('Koko koulu'),
        },
      ],
      resources: {
        text: fi.said(
          'Suunnittelukokous, oppilaskunnan ohjaajalta kuusi tuntia ja jokaiselta opettajalta noin kaksi. Kahvi ja mehu tulevat vanhempainyhdistykseltä. Verkkovieraaseen riittää yksi tietokone ja kaiutin.',
        ),
        hours: 24,
        costBand: 'none',
        fundingModel: 'ordinary',
      },
      processStory: fi.told(
        invented.fi,
        'Ensimmäisellä kerralla vieraat pitivät esitelmiä, ja niistä tuli matkakertomuksia. Yksi vieras istui salissa 120 oppilaan edessä eikä saanut sanaa suustaan. Toisena vuonna sali vaihtui pöytiin ja esitelmä kysymyksiin.',
      ),
      participation: fi.said(
        'Oppilaskunta kutsuu vieraat, juontaa viikon ja kerää palautteen. Luokka päättää itse lupauksensa, ja opettaja saa olla eri mieltä.',
      ),
      results: fi.told(
        'Viikko on pidetty viisi kertaa, ja vieraita on ollut 38. Heistä 31 asuu alle kahdenkymmenen kilometrin päässä koulusta.',
        'Kolme vierasta on tullut takaisin ilman kutsua: yksi vetää nyt saksan kerhoa, yksi auttaa uutta oppilasta matematiikassa ja yksi lukee ykkösille ääneen.',
        'Luokkien lupauksista on pidetty kaksi kolmesta. Uudet kyltit tulivat uimarannalle kolmella kielellä.',
      ),
      challenges: fi.told(
        'Vieraat ovat usein niitä, joilla on aikaa ja jotka puhuvat hyvin suomea. Kausityöläiset jäävät tavoittamatta, koska heillä ei ole vapaata koulupäivän aikana. Tähän ei ole vielä löytynyt ratkaisua.',
        'Kerran oppilas kysyi vieraalta, miksi hän lähti kotimaastaan, ja vastaus oli raskas. Nyt vieraan kanssa sovitaan etukäteen, mistä ei puhuta, ja se kerrotaan myös oppilaille.',
        'Ilman rahaa tehty jää helposti näkymättömäksi. Viikosta kirjoitetaan siksi aina yksi juttu paikallislehteen.',
      ),
      evidence: [
        {
          kind: 'survey',
          text: fi.said(
            'Oppilaskunnan kyselyssä 96 oppilasta 112:sta muisti viikon jälkeen vieraan nimen ja yhden asian, jota ei ollut tiennyt.',
          ),
        },
        {
          kind: 'feedback',
          text: fi.said('Vieraista 34 on sanonut tulevansa uudelleen, jos pyydetään.'),
        },
      ],
      maturity: 'taken-up-elsewhere',
      lifecyclePhase: 'scaling',
      tips: fi.points(
        'Anna oppilaiden etsiä vieraat: kukaan ei kieltäydy kymmenvuotiaalta.',
        'Pöytä, neljä tuolia ja kymmenen minuuttia on parempi kuin sali.',
        'Sovi vieraan kanssa, mitä häneltä ei kysytä.',
        'Lopeta lupaukseen ja palaa siihen kuukauden kuluttua.',
      ),
      transferability: fi.said(
        'Sopii joka kouluun, koska ihmisiä, joiden elämä on kulkenut rajan yli, on kaikkialla. Isossa koulussa viikko kannattaa pitää yhdellä vuosiluokalla kerrallaan.',
      ),
      equity: {
        text: fi.said(
          'Mikään ei maksa mitään kenellekään, ja kaikki tapahtuu koulupäivän aikana. Kysymykset voi kirjoittaa, piirtää tai kysyä parin kautta. Uusien perheiden aikuisia pyydetään vieraiksi, mutta siihen ei painosteta.',
        ),
        features: ['free-of-charge', 'no-travel', 'small-school', 'special-support'],
      },
      embedding: {
        text: fi.said(
          'Viikko on lukuvuosisuunnitelmassa, mutta siitä huolehtii oppilaskunta, ei opettaja. Kokouspaperi jää seuraavalle oppilaskunnalle.',
        ),
        means: ['annual-plan'],
      },
      dissemination: [
        {
          channel: fi.said('Vierailu naapurikylän koululla'),
          audience: fi.said('Kahden pienen koulun opettajat'),
          date: day('2025-02-12'),
        },
      ],
      organisation: ref('organisations', 'keksitty-school'),
      creators: [
        {
          displayName: 'Keksityn kylän koulun oppilaskunnan ohjausryhmä',
          organisation: ref('organisations', 'keksitty-school'),
        },
      ],
      contact: { displayName: 'Oppilaskunnan ohjaaja', email: 'viikko.keksitty@polkka.example' },
      coordinationProjects: [ref('coordination-projects', 'clue')],
      declarations: allVouched,
      origin: 'nominated',
    },
  },
  {
    key: 'plan-on-one-page',
    by: 'editor',
    state: 'published',
    data: {
      sourceLanguage: 'fi',
      licence: 'CC-BY-4.0',
      title: L({
        fi: 'Esimerkki: Kansainvälistymissuunnitelma yhden sivun vuosikalenterina',
        sv: 'Exempel: Planen för internationalisering som en årskalender på en sida',
        en: 'Example: The internationalisation plan as a one-page calendar',
      }),
      summary: L({
        fi: 'Kunnan koulut korvasivat 24-sivuisen kansainvälistymissuunnitelman yhden sivun vuosikalenterilla, jossa jokaisella teolla on kuukausi ja tekijä. Suunnitelma luetaan nyt opettajainkokouksessa neljä kertaa vuodessa.',
        sv: 'Kommunens skolor bytte ut sin 24 sidor långa plan för internationalisering mot en årskalender på en sida, där varje handling har en månad och en ansvarig. Nu läses planen på lärarmötet fyra gånger om året.',
        en: 'The schools of one municipality replaced a 24-page internationalisation plan with a one-page calendar in which every action has a month and a doer. The plan is now read at staff meetings four times a year.',
      }),
      practiceType: ['administrative'],
      level: code('internationalisation-levels', 'attitudes'),
      otherLevels: codes('internationalisation-levels', 'at-home', 'national', 'mobility'),
      forms: codes('practice-form', 'administrative-model'),
      themes: codes('themes', 'global-education'),
      stages: codes('education-stage', 'pre-primary', 'basic-1-2', 'basic-3-6', 'basic-7-9'),
      crossCurricular: true,
      audience: codes('audience', 'principal', 'education-provider', 'international-coordinator'),
      keywords: L({
        fi: ['kansainvälistymissuunnitelma', 'vuosikalenteri', 'johtaminen', 'vastuunjako'],
        sv: ['plan för internationalisering', 'årskalender', 'ledarskap', 'ansvarsfördelning'],
        en: ['internationalisation plan', 'annual calendar', 'leadership', 'sharing of duties'],
      }),
      startDate: { date: day('2023-01-01'), precision: 'year' },
      recurring: true,
      municipalities: codes('municipality', '285'),
      languagesUsed: codes('language', 'fi'),
      need: fi.told(
        'Suunnitelma oli olemassa, se oli hyvä, ja sen olivat lukeneet kirjoittajat. Kun kv-koordinaattori vaihtui, uusi kuuli suunnitelmasta vasta puolen vuoden päästä.',
        'Koulut tekivät paljon, mutta kukaan ei tiennyt, mitä muut tekivät. Kaksi koulua haki samana keväänä samaa kumppania toisistaan tietämättä.',
      ),
      goals: fi.told(
        'Jokainen opettaja pystyy sanomaan, mitä oma koulu tekee tässä kuussa kansainvälisyyden hyväksi ja kuka siitä vastaa.',
        'Kunnan koulut näkevät toistensa kalenterit ja voivat yhdistää voimansa.',
      ),
      steps: [
        {
          title: fi.said('Luetaan vanha suunnitelma kynä kädessä'),
          text: fi.said(
            'Työryhmä alleviivaa vanhasta suunnitelmasta vain verbit, joilla on tekijä. Meidän 24 sivultamme niitä löytyi yhdeksän. Loput lauseet olivat toiveita, ja ne siirrettiin liitteeksi.',
          ),
          duration: fi.said('Kaksi tuntia'),
          who: fi.said('Rehtori, kv-koordinaattori, kaksi opettajaa, oppilaskunnan edustaja'),
        },
        {
          title: fi.said('Piirretään vuosi'),
          text: fi.said(
            'Paperille piirretään neljä riviä, yksi kullekin kansainvälisyyden tasolle, ja jokaiseen kaksitoista ruutua, yksi kullekin kuukaudelle. Ylin rivi on asenteet, koska se koskee kaikkia. Jokaiseen ruutuun mahtuu yksi teko ja yksi tekijä. Tyhjä ruutu on sallittu.',
          ),
          duration: fi.said('Tunti'),
          who: fi.said('Sama työryhmä'),
        },
        {
          title: fi.said('Kysytään neljä kysymystä joka ruudulta'),
          text: fi.said(
            'Kuka tekee? Mitä se maksaa? Keitä se koskee? Mistä tiedämme, että se tehtiin? Jos johonkin ei ole vastausta, teko siirretään liitteeseen odottamaan.',
          ),
          duration: fi.said('Kaksi tuntia'),
          who: fi.said('Opettajainkokous pienryhmissä'),
        },
        {
          title: fi.said('Ripustetaan ja luetaan'),
          text: fi.said(
            'Kalenteri on opettajainhuoneen seinällä ja kunnan yhteisessä kansiossa. Se avataan opettajainkokouksessa elo-, marras-, helmi- ja toukokuussa. Läpikäynti vie viisi minuuttia: tehty, siirretty, peruttu.',
          ),
          duration: fi.said('Viisi minuuttia neljästi vuodessa'),
          who: fi.said('Koko henkilökunta'),
        },
        {
          title: fi.said('Koulut katsovat toistensa kalentereita'),
          text: fi.said(
            'Toukokuussa rehtorit asettavat kalenterit rinnakkain ja etsivät päällekkäisyyksiä. Yhteiset vieraat, matkat ja koulutukset sovitaan siinä pöydässä.',
          ),
          duration: fi.said('Puolitoista tuntia vuodessa'),
          who: fi.said('Kunnan rehtorit'),
        },
      ],
      resources: {
        text: fi.said(
          'Työryhmältä noin kymmenen tuntia ensimmäisenä vuonna, sen jälkeen neljä. Kunnasta joku, joka pitää kansion järjestyksessä. Kuluja ei ole.',
        ),
        hours: 14,
        costBand: 'none',
        fundingModel: 'ordinary',
      },
      processStory: fi.told(
        invented.fi,
        'Ensimmäinen yhden sivun versio oli kirjoitettu niin pienellä, ettei sitä erottanut. Kun se tulostettiin isolle paperille, siihen mahtui taas kaikki, ja olimme lähtöpisteessä. Sääntö ”yksi teko ruutua kohti” syntyi siitä.',
        'Liitteen nimeksi tuli Kaapin perukat. Sinne menevät hyvät ajatukset, joilla ei ole tekijää, ja sieltä otetaan joka kevät yksi takaisin.',
      ),
      participation: fi.said(
        'Oppilaskunta täyttää joka vuosi yhden ruudun kuussa oman mielensä mukaan. Kukaan aikuinen ei saa vaihtaa sitä.',
      ),
      results: fi.told(
        'Yhdeksästä teosta tehtiin ensimmäisenä vuonna seitsemän, toisena kaksitoista kahdestatoista. Kolmannella kierroksella kaksi teoista tehtiin kahden koulun yhteistyönä.',
        'Kahdessa koulussa vaihtui kv-koordinaattori. Molemmat aloittivat saman viikon kalenterista.',
        'Asenteiden rivi on nyt tavallisesti täysi ja liikkuvuuden rivillä on kaksi merkintää. Ennen asia oli toisin päin.',
      ),
      challenges: fi.told(
        'Yksi sivu houkuttelee lyhentämään niin, ettei kukaan enää ymmärrä. ”Kv-aamu” tarkoitti eri kouluissa kolmea asiaa. Jokaisella ruudulla on nyt kahden rivin selitys kääntöpuolella.',
        'Valtuusto toivoi edelleen pitkää asiakirjaa. Nyt lautakunnalle viedään yksi sivu ja liite, eikä kukaan ole kysynyt pidempää toista kertaa.',
        'Jos rehtori ei ota kalenteria esiin marraskuussa, sitä ei oteta esiin. Tähän ei auttanut mikään muu kuin merkintä rehtorin kalenterissa.',
      ),
      evidence: [
        {
          kind: 'product',
          text: fi.said('Kolmen vuoden kalenterit merkintöineen: mitä tehtiin, siirrettiin ja peruttiin.'),
        },
        {
          kind: 'survey',
          text: fi.said(
            'Henkilökunnan kyselyssä 48 vastaajaa 61:stä osasi nimetä meneillään olevan teon. Vanhan suunnitelman aikana osasi kuusi.',
          ),
        },
      ],
      maturity: 'taken-up-elsewhere',
      lifecyclePhase: 'scaling',
      tips: fi.points(
        'Poimi vanhasta suunnitelmasta vain verbit, joilla on tekijä.',
        'Pidä yksi ruutu, yksi teko, yksi nimi.',
        'Aloita asenteiden riviltä, niin liikkuvuus ei vie koko sivua.',
        'Merkitse lukupäivät rehtorin kalenteriin samalla kertaa.',
        'Anna oppilaille oma ruutu, jota aikuiset eivät muuta.',
      ),
      transferability: fi.said(
        'Sopii yhdelle koululle, kunnalle tai lukiolle. Isossa kaupungissa kalenterit tehdään alueittain. Jos suunnitelma vaaditaan rahoitusta varten pidempänä, kalenteri voi olla sen ensimmäinen sivu.',
      ),
      equity: {
        text: fi.said(
          'Neljä riviä pakottaa katsomaan, moniko hyötyy: joka ruudun kohdalla kysytään, keitä teko koskee. Näin huomattiin, että pienin koulu ei ollut mukana missään. Nyt sillä on joka kuussa yhteinen teko ison koulun kanssa.',
        ),
        features: ['free-of-charge', 'no-travel', 'small-school', 'remote'],
      },
      embedding: {
        text: fi.said(
          'Kalenteri on osa lukuvuosisuunnitelmaa, jonka lautakunta hyväksyy. Kaavake ja ohje ovat kunnan kansiossa, ja vastuuhenkilö on nimetty joka koululle.',
        ),
        means: ['annual-plan', 'named-person'],
      },
      organisation: ref('organisations', 'esimerkkila-town'),
      partners: [ref('organisations', 'esimerkkila-school')],
      creators: [
        {
          displayName: 'Esimerkkilän kunnan kv-työryhmä',
          organisation: ref('organisations', 'esimerkkila-town'),
        },
      ],
      contact: {
        displayName: 'Kv-koordinaattori',
        roleTitle: fi.said('Esimerkkilän kunnan kv-koordinaattori'),
        email: 'kv.kunta@polkka.example',
      },
      declarations: allVouched,
      origin: 'self-submitted',
    },
  },
  {
    key: 'physics-problem-post',
    by: 'editor2',
    state: 'inReview',
    data: {
      sourceLanguage: 'sv',
      licence: 'CC-BY-4.0',
      title: L({
        sv: 'Exempel: Fysikproblem på posten mellan två gymnasier',
        fi: 'Esimerkki: Fysiikan pulmaposti kahden lukion välillä',
        en: 'Example: Physics problems by post between two schools',
      }),
      summary: L({
        sv: 'Studerande i ett svenskt och ett finskt gymnasium skickar varannan vecka ett fysikproblem till varandra, med felaktiga lösningar och allt. Den som löser måste förklara var avsändaren tänkte fel. Det blir bra fysik och ett gemensamt språk.',
        fi: 'Ruotsin- ja suomenkielisen lukion opiskelijat lähettävät toisilleen joka toinen viikko fysiikan pulman virheellisine ratkaisuineen. Ratkaisijan on selitettävä, missä kohdassa lähettäjä ajatteli väärin. Siitä syntyy hyvää fysiikkaa ja yhteinen kieli.',
        en: 'Students of a Swedish-speaking and a Finnish-speaking school send each other a physics problem every other week, wrong solutions included. Whoever solves it must explain where the sender went astray. The outcome is good physics and a shared language.',
      }),
      practiceType: ['pedagogical', 'innovation'],
      level: code('internationalisation-levels', 'national'),
      otherLevels: codes('internationalisation-levels', 'attitudes'),
      forms: codes('practice-form', 'network', 'joint-project', 'club'),
      themes: codes('themes', 'science', 'giftedness', 'language-education'),
      stages: codes('education-stage', 'general-upper-secondary'),
      crossCurricular: false,
      subjects: codes('subject', 'physics', 'mathematics', 'second-national-language'),
      audience: codes('audience', 'teacher', 'network-coordinator'),
      keywords: L({
        sv: ['problemlösning', 'begåvning', 'tandem', 'det andra inhemska'],
        fi: ['ongelmanratkaisu', 'lahjakkuus', 'tandem', 'toinen kotimainen'],
      }),
      curriculumLinks: [
        { framework: 'general-upper-secondary', note: sv.said('Tvärvetenskaplig och kreativ kompetens') },
      ],
      startDate: { date: day('2025-09-01'), precision: 'season' },
      recurring: true,
      municipalities: codes('municipality', '905', '491'),
      languagesUsed: codes('language', 'sv', 'fi', 'en'),
      need: sv.told(
        'I varje årskurs finns ett par studerande som är klara med uppgifterna innan de andra har läst dem. De fick fler uppgifter av samma slag, och det uppfattades som ett straff.',
        'Svenskan och finskan å sin sida fanns bara på språklektionerna. Ingen hade behövt det andra inhemska språket till något som kändes svårt och roligt på samma gång.',
      ),
      goals: sv.told(
        'De som vill ha mer motstånd ska få det av en jämnårig, inte av en tjockare bok.',
        'Alla deltagare ska kunna förklara en fysikalisk tanke på ett annat språk än sitt eget, med papper, penna och händer om orden tar slut.',
      ),
      steps: [
        {
          title: sv.said('Para ihop två lärare och två klubbar'),
          text: sv.said(
            'Lärarna kommer överens om en dag varannan vecka och om att båda skolorna får lägga en lektion på detta. I vartdera gymnasiet startas en klubb som är öppen för alla som vill, inte bara för dem med tior.',
          ),
          duration: sv.said('Ett samtal'),
          who: sv.said('Två lärare i fysik'),
        },
        {
          title: sv.said('Skriv ett problem som har ett fel i sig'),
          text: sv.said(
            'Gruppen väljer ett problem, löser det och skriver också en lösning som ser rätt ut men inte är det. Båda bifogas. Texten skrivs på det språk som är avsändarens svagare, med högst tvåhundra ord och en figur.',
          ),
          duration: sv.said('90 minuter'),
          who: sv.said('Grupper på tre'),
        },
        {
          title: sv.said('Hitta felet och svara'),
          text: sv.said(
            'Mottagarna får inte svara med en uträkning. De ska peka på raden där tanken gick fel och förklara varför den är frestande. Svaret skrivs på mottagarnas svagare språk.',
          ),
          duration: sv.said('En vecka'),
          who: sv.said('Mottagande grupp'),
        },
        {
          title: sv.said('Träffas på nätet en gång per period'),
          text: sv.said(
            'En gång per period ses grupperna på nätet i 45 minuter. Då gås det svåraste problemet igenom med kameran riktad mot ett papper. Läraren är med men sitter utanför bild.',
          ),
          duration: sv.said('45 minuter'),
          who: sv.said('Alla grupper'),
        },
      ],
      resources: {
        text: sv.said(
          'Två lärare, ungefär en timme i veckan var. En delad mapp och en dokumentkamera som redan finns. Porto, om man som vi skickar det första brevet på riktigt papper.',
        ),
        hours: 60,
        costBand: 'none',
        fundingModel: 'ordinary',
      },
      processStory: sv.told(
        invented.sv,
        'I början skickade grupperna problem som skulle vara så svåra som möjligt. Ingen kunde lösa dem, och efter två omgångar tystnade klubben. Idén med det inbyggda felet kom från en studerande som tyckte att det vore roligare att avslöja än att räkna.',
      ),
      participation: sv.said(
        'Studerandena väljer problemen, bestämmer språk och leder nätmötena. Läraren har veto mot problem där det finns risk för att någon skadar sig.',
      ),
      results: sv.told(
        'Klubben har haft 16 deltagare i vartdera gymnasiet, och tre av fyra har fortsatt hela läsåret. Elva av deltagarna hörde inte till den bästa tiondelen i fråga om vitsord, och tre av dem har sedan anmält sig till en fysiktävling.',
        'Flera har sagt att felet är det bästa: man får vara den som upptäcker, utan att någon skäms.',
      ),
      challenges: sv.told(
        'Språket bromsade i början. Vi gav upp kravet på hela meningar; figurer, pilar och enstaka ord räknas.',
        'Skolornas perioder infaller inte samtidigt. Två gånger låg ett problem obesvarat över provveckan, och då är det svårt att få fart igen.',
        'Det var nästan bara pojkar som anmälde sig första gången. När vi bjöd in hela kurser i stället för att sätta upp en affisch jämnade det ut sig.',
      ),
      evidence: [
        {
          kind: 'product',
          text: sv.said('En mapp med 22 problem, deras fel och svaren på två språk.'),
        },
        {
          kind: 'feedback',
          text: sv.said(
            'I en skriftlig utvärdering svarade 25 av 32 deltagare att de för första gången hade använt det andra inhemska språket till något annat än språkstudier.',
          ),
        },
      ],
      maturity: 'tried-once',
      lifecyclePhase: 'deepening',
      tips: sv.points(
        'Be om ett fel, inte om ett svårt problem.',
        'Skriv på ditt svagare språk, läs på ditt starkare.',
        'Bjud in hela kurser, inte bara dem som läser affischer.',
        'Skicka det första brevet med riktig post.',
      ),
      transferability: sv.said(
        'Kan prövas i matematik, kemi och programmering, och i grundskolans högsta årskurser med enklare problem. Fungerar också mellan två länder. Passar inte om deltagarna tvingas med.',
      ),
      equity: {
        text: sv.said(
          'Alla får vara med oberoende av vitsord. Möten hålls inom skoldagen så att den som åker skolskjuts kan delta. Den som skriver långsamt får rita, den som inte vill synas på bild behöver inte.',
        ),
        features: ['free-of-charge', 'no-travel', 'small-school', 'remote'],
      },
      embedding: {
        text: sv.said(
          'Problemposten räknas som ett studieavsnitt enligt den lokala läroplanen. I höst sköts den av studerande i andra årskursen, och lärarna träffas bara en gång per period.',
        ),
        means: ['curriculum', 'named-person'],
      },
      organisation: ref('organisations', 'modellnas-upper-secondary'),
      partners: [ref('organisations', 'mallila-upper-secondary')],
      creators: [
        {
          displayName: 'Fysikklubben i Modellnäs gymnasium',
          organisation: ref('organisations', 'modellnas-upper-secondary'),
        },
      ],
      contact: { displayName: 'Läraren i fysik', email: 'fysik.modellnas@polkka.example' },
      networks: [ref('networks', 'not-tiedekoulu')],
      declarations: allVouched,
      origin: 'self-submitted',
    },
  },
  {
    key: 'environment-observers',
    by: 'editor2',
    state: 'changesRequested',
    comment: 'Belägg saknas. Berätta också vem som är med och vad som blir kvar när en lärare byter tjänst.',
    data: {
      sourceLanguage: 'sv',
      licence: 'CC-BY-4.0',
      title: L({
        sv: 'Exempel: Bäckens väktare, fem skolor mäter samma vatten',
        fi: 'Esimerkki: Puron vartijat, viisi koulua mittaa samaa vettä',
      }),
      summary: L({
        sv: 'Fem skolor längs samma bäck mäter vattnet en gång i månaden och skickar siffrorna nedströms. Den sista skolan ligger vid havet och berättar för en klass i grannlandet vad som är på väg.',
        fi: 'Viisi koulua saman puron varrella mittaa vettä kerran kuussa ja lähettää luvut alajuoksulle päin. Viimeinen koulu on meren rannalla ja kertoo naapurimaan luokalle, mitä on tulossa.',
      }),
      practiceType: ['pedagogical'],
      level: code('internationalisation-levels', 'national'),
      otherLevels: codes('internationalisation-levels', 'at-home'),
      forms: codes('practice-form', 'network', 'joint-project'),
      themes: codes('themes', 'environment', 'sustainable-development', 'science'),
      stages: codes('education-stage', 'basic-3-6', 'basic-7-9'),
      crossCurricular: false,
      subjects: codes('subject', 'environmental-studies', 'biology', 'chemistry'),
      audience: codes('audience', 'teacher', 'network-coordinator'),
      keywords: L({
        sv: ['vattendrag', 'mätning', 'Östersjön', 'nätverk'],
        fi: ['vesistö', 'mittaaminen', 'Itämeri', 'verkosto'],
      }),
      startDate: { date: day('2024-09-01'), precision: 'season' },
      recurring: true,
      municipalities: codes('municipality', '499', '905', '946'),
      countries: codes('country', 'SE'),
      languagesUsed: codes('language', 'sv', 'fi'),
      need: sv.told(
        'Varje skola hade sin egen naturstig och sina egna håvar. Ingen hade märkt att det var samma vatten som rann förbi alla fem skolgårdar.',
        'Havet diskuterades på lektionerna som något som andra förstör.',
      ),
      goals: sv.told(
        'Eleverna ska kunna följa en förändring i vattnet från den första skolan till den sista.',
        'De ska kunna berätta om den för någon som tar emot vattnet.',
      ),
      steps: [
        {
          title: sv.said('Lägg ut fem mätpunkter'),
          text: sv.said(
            'Skolorna väljer varsin plats som går att nå på tio minuter också på vintern. Platsen fotograferas från samma sten varje gång.',
          ),
          duration: sv.said('En eftermiddag'),
          who: sv.said('Lärarna och några elever'),
        },
        {
          title: sv.said('Mät samma dag'),
          text: sv.said(
            'Den första tisdagen i månaden mäts temperatur, siktdjup, pH och antalet arter i håven. De yngre räknar djur, de äldre sköter teststickorna.',
          ),
          duration: sv.said('Två lektioner i månaden'),
          who: sv.said('En klass per skola'),
        },
        {
          title: sv.said('Skicka siffrorna nedströms'),
          text: sv.said(
            'Varje skola skickar sina siffror till nästa skola nedströms med en fråga. Den sista skolan samlar allt i ett diagram och visar det för vänklassen på andra sidan Kvarken.',
          ),
          duration: sv.said('En lektion i månaden'),
          who: sv.said('Eleverna i turordning'),
        },
      ],
      resources: {
        text: sv.said(
          'En lärare per skola, två timmar i månaden. Håvar, teststickor och en siktskiva för ungefär 60 euro per skola.',
        ),
        hours: 90,
        costBand: 'under-500',
        fundingModel: 'ordinary',
      },
      processStory: sv.told(
        invented.sv,
        'Första hösten mätte vi en gång i veckan. Det höll till november. En gång i månaden hålls.',
      ),
      results: sv.told(
        'Nätverket har mätt varje skolmånad i två år. Två gånger har en skola sett en topp en vecka före de andra, och eleverna har själva räknat ut varför.',
        'Eleverna i den sista skolan skriver numera till klassen uppströms när något ser konstigt ut.',
      ),
      challenges: sv.told(
        'Isen gör tre mätpunkter omöjliga i februari. Vi noterar det i stället för att hitta på.',
        'En skola slutade svara när läraren bytte tjänst.',
      ),
      maturity: 'repeated',
      tips: sv.points(
        'Mät hellre sällan och alltid än ofta och ibland.',
        'Välj en sten och stå alltid på den.',
      ),
      organisation: ref('organisations', 'pahittstrand-school'),
      creators: [
        {
          displayName: 'Lärarna i nätverket Bäckens väktare',
          organisation: ref('organisations', 'pahittstrand-school'),
        },
      ],
      contact: { displayName: 'Kontaktläraren', email: 'backen.pahittstrand@polkka.example' },
      networks: [ref('networks', 'ensi'), ref('networks', 'itameri-projekti')],
      declarations: allVouched,
      origin: 'nominated',
    },
  },
  {
    key: 'french-theatre-by-video',
    by: 'coordinator',
    state: 'approved',
    data: {
      sourceLanguage: 'fi',
      licence: 'CC-BY-4.0',
      title: L({
        fi: 'Esimerkki: Ranskankielinen näytelmä kolmessa kaupungissa yhtä aikaa',
        sv: 'Exempel: En fransk pjäs på tre orter samtidigt',
        en: 'Example: One French play in three towns at once',
      }),
      summary: L({
        fi: 'Kaksi pientä ranskan ryhmää Suomessa ja yksi luokka Ranskassa harjoittelee saman näytelmän, kukin yhden kolmanneksen. Kohtaukset nivotaan videolla yhteen, ja jokainen repliikki lausutaan jollekulle, joka odottaa sitä.',
        sv: 'Två små grupper i franska i Finland och en klass i Frankrike övar in samma pjäs, en tredjedel var. Scenerna fogas ihop på video, och varje replik sägs till någon som väntar på den.',
        en: 'Two small French groups in Finland and one class in France rehearse the same play, a third each. The scenes are joined on video, and every line is spoken to somebody who is waiting for it.',
      }),
      practiceType: ['pedagogical'],
      level: code('internationalisation-levels', 'national'),
      otherLevels: codes('internationalisation-levels', 'at-home', 'attitudes'),
      forms: codes('practice-form', 'virtual-exchange', 'joint-project'),
      themes: codes('themes', 'arts', 'language-education', 'national-language-reserve'),
      stages: codes('education-stage', 'basic-7-9'),
      crossCurricular: false,
      subjects: codes('subject', 'french', 'mother-tongue', 'music'),
      audience: codes('audience', 'teacher', 'network-coordinator'),
      keywords: L({
        fi: ['teatteri', 'draama', 'pienet kieliryhmät', 'virtuaalivaihto'],
        sv: ['teater', 'drama', 'små språkgrupper', 'virtuellt utbyte'],
        en: ['theatre', 'drama', 'small language groups', 'virtual exchange'],
      }),
      curriculumLinks: [
        {
          framework: 'basic-education',
          note: fi.said('Laaja-alainen osaaminen L2 ja L4: vuorovaikutus, ilmaisu ja monilukutaito'),
        },
      ],
      startDate: { date: day('2023-10-01'), precision: 'month' },
      recurring: true,
      municipalities: codes('municipality', '853', '609'),
      countries: codes('country', 'FR'),
      languagesUsed: codes('language', 'fr', 'fi'),
      need: fi.told(
        'Kummassakin suomalaisessa ryhmässä oli viisi oppilasta. Parityön jälkeen jäi aina yksi yli, ja jokainen tiesi jo, mitä toiset vastaavat.',
        'Ranskaa osattiin kirjoittaa, mutta puhuminen loppui siihen, kun opettaja lakkasi nyökkäilemästä.',
      ),
      goals: fi.told(
        'Jokainen oppilas puhuu ranskaa niin, että joku muu kuin opettaja tarvitsee hänen repliikkiään.',
        'Pienestä ryhmästä tulee osa suurempaa.',
      ),
      steps: [
        {
          title: fi.said('Valitaan näytelmä, jonka voi katkaista'),
          text: fi.said(
            'Opettajat valitsevat vanhan tarinan, jonka tekijänoikeus on rauennut, ja jakavat sen kolmeen osaan. Jokaisen osan lopussa on lause, johon seuraava ryhmä vastaa. Näin ryhmät riippuvat toisistaan muutenkin kuin puheissa.',
          ),
          duration: fi.said('Kaksi videopalaveria'),
          who: fi.said('Kolme opettajaa'),
        },
        {
          title: fi.said('Opetellaan ääntämään toisilta'),
          text: fi.said(
            'Ranskalainen luokka lukee suomalaisten repliikit äänitteelle, ja suomalaiset opettavat ranskalaisille yhden suomenkielisen laulun. Kumpikin joutuu siis hakemaan ääniä, joita ei omassa kielessä ole. Se auttaa enemmän kuin korjaaminen.',
          ),
          duration: fi.said('Kolme oppituntia'),
          who: fi.said('Kaikki'),
        },
        {
          title: fi.said('Harjoitellaan ja kuvataan'),
          text: fi.said(
            'Ryhmät kuvaavat osansa nukeilla, varjoilla tai naamioilla. Kasvoja ei kuvata, joten ujonkin ääni kuuluu. Äänestäkin voi silti tunnistaa: videon näkevät vain nämä kolme luokkaa, ja huoltajilta on kysytty lupa. Lavasteet tehdään äidinkielen ja kuvataiteen tunneilla.',
          ),
          duration: fi.said('Kuusi oppituntia'),
          who: fi.said('Oppilaat, joilla jokaisella on myös tehtävä kulissien takana'),
        },
        {
          title: fi.said('Liitetään yhteen ja katsotaan samaan aikaan'),
          text: fi.said(
            'Yksi ryhmä leikkaa osat yhteen ja lisää tekstityksen kahdella kielellä. Ensi-ilta katsotaan kolmessa luokassa samalla kellonlyömällä, ja puhelinyhteys on auki, jotta kuullaan, missä kohdassa toiset nauravat.',
          ),
          duration: fi.said('Yksi oppitunti ja 45 minuutin ensi-ilta'),
          who: fi.said('Kaikki kolme luokkaa'),
        },
      ],
      resources: {
        text: fi.said(
          'Kolme opettajaa, kukin noin kymmenen tuntia. Puhelin kuvaamiseen, pahvia ja lamppu. Leikkausohjelma, joka koululla jo on.',
        ),
        hours: 30,
        costBand: 'under-500',
        fundingModel: 'ordinary',
      },
      processStory: fi.told(
        invented.fi,
        'Ensimmäinen yritys oli suora esitys verkossa. Ääni tuli puoli sekuntia myöhässä, ja vuoropuhelu kuulosti riidalta. Nauhoitus oli pettymys vain viikon ajan: kun virheen sai ottaa uusiksi, puhujia ilmaantui lisää.',
      ),
      participation: fi.said(
        'Oppilaat päättävät roolit, tavan kuvata ja lopun. Kaksi kertaa loppu on vaihdettu alkuperäisestä.',
      ),
      results: fi.told(
        'Kolmessa vuodessa on syntynyt kolme näytelmää. Ryhmien koko on vakiintunut, ja kymmenestä oppilaasta kahdeksan on jatkanut ranskaa lukiossa.',
        'Oppilaat korjaavat nyt toistensa ääntämistä pyytämättä, koska toinen odottaa repliikkiä.',
      ),
      challenges: fi.told(
        'Toisena vuonna ranskalainen luokka myöhästyi kuusi viikkoa, ja keskimmäinen osa puuttui. Oppilaat tekivät sen itse piirroksina. Siitä tuli näytelmän paras osa, mutta kumppanin odottaminen oli tuskaista.',
        'Äänityksen laatu vaihtelee. Opetus: kuvaa huoneessa, jossa on verhot.',
      ),
      evidence: [
        {
          kind: 'product',
          text: fi.said('Kolme tekstitettyä näytelmää, joista kuulee kaikkien 28 oppilaan äänen.'),
        },
        {
          kind: 'observation',
          text: fi.said(
            'Opettaja laski omin sanoin puhuttujen vuorojen pituuden syksyllä ja keväällä: keskiarvo kasvoi neljästä sanasta yhteentoista.',
          ),
        },
      ],
      maturity: 'repeated',
      lifecyclePhase: 'broadening',
      tips: fi.points(
        'Kuvaa varjoja: ujotkin puhuvat, eikä ketään tunnista kuvasta.',
        'Katso ensi-ilta yhtä aikaa, vaikka videon näkisi milloin vain.',
        'Tee varasuunnitelma sille osalle, jota et itse hallitse.',
        'Valitse teksti, jonka tekijänoikeus on rauennut.',
      ),
      transferability: fi.said(
        'Sopii jokaiseen kieleen, jossa ryhmät ovat pieniä. Kaksi osaa riittää, jos kolmatta ei löydy. Liian pitkä teksti pilaa kaiken: viisi minuuttia on paljon.',
      ),
      equity: {
        text: fi.said(
          'Varjoteatterissa näkyy käsi, ei vaatteita eikä ihonväri. Puhumista pelkäävälle löytyy tehtävä valossa tai tekstityksessä, ja moni siirtyy siitä vähitellen ääneen. Kaikki tehdään oppitunneilla.',
        ),
        features: ['free-of-charge', 'no-travel', 'small-school', 'special-support', 'remote'],
      },
      embedding: {
        text: fi.said(
          'Näytelmä on yhdeksännen luokan ranskan arvioitava työ. Opettajat ovat sopineet vuoden kerrallaan, kuka leikkaa.',
        ),
        means: ['curriculum'],
      },
      organisation: ref('organisations', 'theatre-school'),
      partners: [ref('organisations', 'college-exemple')],
      creators: [
        {
          displayName: 'Verhorannan koulun ranskan ryhmät',
          organisation: ref('organisations', 'theatre-school'),
        },
      ],
      contact: { displayName: 'Ranskan opettaja', email: 'ranska.verhoranta@polkka.example' },
      coordinationProjects: [ref('coordination-projects', 'into')],
      networks: [ref('networks', 'kiekura')],
      declarations: allVouched,
      origin: 'self-submitted',
    },
  },
  {
    key: 'exchange-with-follow-up',
    by: 'editor',
    state: 'archived',
    data: {
      sourceLanguage: 'fi',
      licence: 'CC-BY-4.0',
      title: L({
        fi: 'Esimerkki: Vaihto alkaa kotona ja päättyy kotiin',
        sv: 'Exempel: Utbytet börjar hemma och slutar hemma',
        en: 'Example: An exchange begins at home and ends at home',
      }),
      summary: L({
        fi: 'Lukion ja ammattiopiston yhteinen vaihtokurssi alkoi kolme kuukautta ennen lähtöä ja jatkui puoli vuotta paluun jälkeen. Vaihdossa opittua käytettiin siihen, mitä muut tarvitsivat: kielikahvilaan, perehdytykseen ja harjoittelupaikkojen hakuun.',
        sv: 'Ett gymnasium och ett yrkesinstitut hade en gemensam utbyteskurs som började tre månader före avresan och fortsatte ett halvår efter hemkomsten. Lärdomarna kom andra till nytta: i ett språkkafé, i introduktionen och i sökandet efter praktikplatser.',
        en: 'A joint exchange course of a general and a vocational school began three months before departure and went on for half a year after return. What was learnt went to good use for others: a language café, induction, and finding placements.',
      }),
      practiceType: ['pedagogical', 'administrative'],
      level: code('internationalisation-levels', 'mobility'),
      otherLevels: codes('internationalisation-levels', 'attitudes', 'at-home'),
      forms: codes('practice-form', 'exchange', 'course'),
      themes: codes('themes', 'global-education', 'language-education'),
      stages: codes('education-stage', 'general-upper-secondary', 'vocational'),
      crossCurricular: true,
      audience: codes('audience', 'international-coordinator', 'guidance-counsellor', 'teacher'),
      keywords: L({
        fi: ['opiskelijavaihto', 'valmennus', 'paluu', 'kielikahvila'],
        sv: ['studerandeutbyte', 'förberedelse', 'hemkomst', 'språkkafé'],
      }),
      curriculumLinks: [
        { framework: 'general-upper-secondary', note: fi.said('Globaali- ja kulttuuriosaaminen') },
      ],
      startDate: { date: day('2021-09-01'), precision: 'season' },
      endDate: { date: day('2024-05-31'), precision: 'month' },
      recurring: true,
      municipalities: codes('municipality', '564'),
      countries: codes('country', 'DE', 'NL', 'IT'),
      languagesUsed: codes('language', 'fi', 'en', 'de'),
      need: fi.told(
        'Vaihtoon lähti vuosittain toistakymmentä opiskelijaa. Valmennus oli yksi ilta vakuutuksista, ja paluun jälkeen heiltä pyydettiin vain matkakertomus.',
        'Palaajat olivat muuttuneet, mutta koulussa kukaan ei kysynyt miten. Osa koki paluun lähtöä vaikeammaksi.',
      ),
      goals: fi.told(
        'Lähtijä tietää ennen lähtöä, mitä kolmea asiaa hän opettelee ja kenelle hän aikoo niistä kertoa.',
        'Jokainen palaaja ottaa kotona yhden tehtävän, josta hyötyy vähintään kymmenen muuta.',
      ),
      steps: [
        {
          title: fi.said('Valmennus kolmessa kokoontumisessa'),
          text: fi.said(
            'Ensimmäinen koskee pelkoja, toinen arkea ja kolmas kotiin jääviä: keneltä kysyt, kenelle kerrot. Mukana on aina joku edellisen vuoden palaaja. Rahasta puhutaan euroina.',
          ),
          duration: fi.said('Kolme kertaa kaksi tuntia'),
          who: fi.said('Lähtijät, ohjaaja ja edellisen vuoden palaajat'),
        },
        {
          title: fi.said('Kotipari pitää yhteyttä'),
          text: fi.said(
            'Jokaisella lähtijällä on kotipari, joka lähettää joka toinen viikko yhden kysymyksen. Tarkoitus ei ole vahtia vaan saada lähtijä kiinnittämään huomiota siihen, mihin hän on jo tottunut.',
          ),
          duration: fi.said('Vaihdon ajan'),
          who: fi.said('Kotiparit'),
        },
        {
          title: fi.said('Paluuviikko'),
          text: fi.said(
            'Viikko paluun jälkeen tehdään kävelylenkki, luentoa ei pidetä. Kysytään: mikä täällä nyt ärsyttää, mitä sinulla on ikävä, mitä kukaan ei osaa kysyä? Ohjaaja kuulee, tarvitseeko joku tukea.',
          ),
          duration: fi.said('Tunti'),
          who: fi.said('Palaajat ja ohjaaja'),
        },
        {
          title: fi.said('Tehtävä muille'),
          text: fi.said(
            'Palaaja valitsee yhden tehtävän: kielikahvilan vetäminen, uuden tulijan kaverina oleminen, harjoittelupaikan hakijan auttaminen. Se tehdään puolen vuoden aikana ja siitä saa opintopisteet.',
          ),
          duration: fi.said('Noin 20 tuntia'),
          who: fi.said('Palaaja'),
        },
      ],
      resources: {
        text: fi.said(
          'Ohjaajalta 30 tuntia vuodessa. Matkoihin ja oleskeluun haettiin avustus, noin 1 500 euroa lähtijää kohti. Itse kurssi ei maksa mitään, ja sen voi pitää ilman avustustakin.',
        ),
        hours: 30,
        costBand: 'over-2000',
        fundingModel: 'mixed',
      },
      processStory: fi.told(
        invented.fi,
        'Aloitimme valmennuksen luennoilla. Opiskelijat kirjoittivat kaiken muistiin ja unohtivat kaiken. Kävelylenkki syntyi, kun luokka oli varattu.',
        'Kurssi päättyi, kun vaihdot siirtyivät kaupungin yhteiseen malliin. Monta osaa siitä on yhä käytössä.',
      ),
      participation: fi.said(
        'Opiskelijat laativat itse valmennuksen kysymykset ja valitsivat tehtävänsä. Palaajat ohjasivat seuraavan ryhmän.',
      ),
      results: fi.told(
        'Kurssille osallistui kolmen vuoden aikana 41 opiskelijaa. Heistä 36 teki tehtävänsä loppuun, ja kielikahvilassa kävi säännöllisesti noin 25 muuta.',
        'Vaihdon keskeytti alkuvuosina kolme opiskelijaa vuodessa, viimeisenä yksi.',
      ),
      challenges: fi.told(
        'Opintopisteet piti neuvotella kahdessa oppilaitoksessa eri tavoin, ja se vei kokonaisen syksyn.',
        'Osa palaajista oli liian väsyneitä tehtävään. Heille annettiin lisää aikaa, eivätkä he menettäneet opintopisteitä.',
        'Kun ohjaaja vaihtui, kurssi katosi vuodeksi kalenterista, koska sitä ei ollut kirjattu mihinkään. Seuraavana vuonna se kirjattiin opetussuunnitelmaan.',
      ),
      evidence: [
        {
          kind: 'survey',
          text: fi.said(
            'Paluukyselyssä 29 opiskelijaa 33:sta sanoi tehtävän tehneen vaihdosta hyödyllisemmän myös muille.',
          ),
        },
      ],
      maturity: 'taken-up-elsewhere',
      lifecyclePhase: 'scaling',
      tips: fi.points(
        'Puhu rahasta euroina. Arvaaminen maksaa enemmän.',
        'Pidä paluukeskustelu kävellen.',
        'Anna palaajalle tehtävä, ei puheenvuoroa.',
        'Kirjaa kurssi opetussuunnitelmaan jo ensimmäisenä vuonna.',
      ),
      transferability: fi.said(
        'Kurssin voi pitää kummassa tahansa oppilaitoksessa tai yhdessä. Ilman vaihtoja siitä jää kielikahvila ja uusien kummitoiminta, jotka nekin toimivat.',
      ),
      equity: {
        text: fi.said(
          'Valmennus oli avoin kaikille, myös niille, joilla ei ollut varaa lähteä. Kotipari sai samat opintopisteet. Kolmen vuoden aikana 12 kotiparia lähti itse seuraavana vuonna.',
        ),
        features: ['free-of-charge'],
      },
      embedding: {
        text: fi.said(
          'Kurssi korvautui kaupungin yhteisellä mallilla. Kielikahvila, kotiparit ja paluukävely siirtyivät siihen sellaisinaan.',
        ),
        means: ['curriculum', 'named-person'],
      },
      organisation: ref('organisations', 'kuvitelma-upper-secondary'),
      creators: [
        {
          displayName: 'Kuvitelman lukion kv-tiimi',
          organisation: ref('organisations', 'kuvitelma-upper-secondary'),
        },
      ],
      contact: { displayName: 'Opinto-ohjaaja', email: 'vaihto.kuvitelma@polkka.example' },
      declarations: allVouched,
      origin: 'archive-import',
    },
  },
  {
    key: 'mentoring-visits',
    by: 'coordinator',
    state: 'declined',
    comment:
      'Kuvaa tarjottua palvelua eikä vielä koulussa koeteltua käytäntöä; sopii paremmin mentorien sivulle.',
    data: {
      sourceLanguage: 'fi',
      licence: 'CC-BY-4.0',
      title: L({
        fi: 'Esimerkki: Mentori kylässä puolen päivän ajan',
        sv: 'Exempel: Mentorn kommer på halvdagsbesök',
        en: 'Example: The mentor calls for half a day',
      }),
      summary: L({
        fi: 'Kokenut kansainvälistäjä vierailee koulussa puoli päivää, katsoo opettajien kanssa suunnitelmaa ja jättää kolme ehdotusta. Mallia tarjotaan kouluille, jotka vasta aloittavat.',
        sv: 'En lärare med lång erfarenhet av internationellt arbete besöker skolan en halv dag, går igenom planen med lärarna och lämnar tre förslag. Modellen erbjuds skolor som just ska börja.',
        en: 'An experienced teacher visits a school for half a day, looks at the plan with the staff and leaves three suggestions. The model is offered to schools that are just starting.',
      }),
      practiceType: ['administrative'],
      level: code('internationalisation-levels', 'national'),
      otherLevels: codes('internationalisation-levels', 'attitudes'),
      forms: codes('practice-form', 'visit', 'staff-training'),
      themes: codes('themes', 'global-education'),
      stages: codes('education-stage', 'basic-1-2', 'basic-3-6', 'basic-7-9'),
      crossCurricular: true,
      audience: codes('audience', 'principal', 'international-coordinator'),
      keywords: L({ fi: ['mentorointi', 'vierailu'], sv: ['mentorskap', 'besök'] }),
      startDate: { date: day('2026-02-01'), precision: 'month' },
      municipalities: codes('municipality', '837'),
      languagesUsed: codes('language', 'fi'),
      need: fi.told(
        'Moni koulu kysyy, mistä aloittaa. Sähköpostilla neuvominen vie aikaa, eikä siitä näe, millainen koulu on.',
      ),
      goals: fi.told('Koulu tietää vierailun jälkeen, minkä yhden asian se tekee ensimmäiseksi.'),
      steps: [
        {
          title: fi.said('Sovitaan kysymys'),
          text: fi.said(
            'Koulu lähettää mentorille kaksi viikkoa etukäteen yhden kysymyksen, johon se toivoo apua.',
          ),
          duration: fi.said('Puhelu'),
          who: fi.said('Rehtori ja mentori'),
        },
        {
          title: fi.said('Vierailu'),
          text: fi.said(
            'Mentori seuraa kahta tuntia, syö oppilaiden kanssa ja istuu lopuksi tunnin opettajien pöydässä.',
          ),
          duration: fi.said('Neljä tuntia'),
          who: fi.said('Mentori ja henkilökunta'),
        },
        {
          title: fi.said('Kolme ehdotusta'),
          text: fi.said('Mentori kirjoittaa koululle enintään sivun, jossa on kolme ehdotusta.'),
          duration: fi.said('Kaksi tuntia'),
          who: fi.said('Mentori'),
        },
      ],
      resources: {
        text: fi.said('Mentorin matka ja puoli päivää työaikaa.'),
        hours: 8,
        costBand: 'under-500',
        fundingModel: 'mixed',
      },
      processStory: fi.told(invented.fi),
      results: fi.told('Vierailu on tehty yhdessä koulussa, joka aloitti kielikahvilan.'),
      challenges: fi.told('Yksi vierailu ei riitä siihen, että tietäisi, toimiiko tapa muualla.'),
      maturity: 'tried-once',
      lifecyclePhase: 'deepening',
      organisation: ref('organisations', 'esimerkkila-upper-secondary'),
      creators: [{ displayName: 'Esimerkkilän lukion mentoritiimi' }],
      contact: { displayName: 'Kv-koordinaattori', email: 'mentorit.esimerkkila@polkka.example' },
      coordinationProjects: [ref('coordination-projects', 'clue')],
      declarations: allVouched,
      origin: 'self-submitted',
    },
  },
  {
    key: 'new-coordinator-first-hundred-days',
    by: 'editor2',
    state: 'draft',
    data: {
      sourceLanguage: 'sv',
      licence: 'CC-BY-4.0',
      title: L({
        sv: 'Exempel: De första hundra dagarna som internationell samordnare',
        fi: 'Esimerkki: Uuden kv-koordinaattorin ensimmäiset sata päivää',
      }),
      summary: L({
        sv: 'En ny samordnare får en pärm, en fadder och tre frågor att besvara under sina första hundra dagar. Så försvinner inte kontakterna när någon byter jobb.',
        fi: 'Uusi kv-koordinaattori saa kansion, kummin ja kolme kysymystä, joihin hän vastaa sadan ensimmäisen päivän aikana. Näin yhteydet eivät katoa, kun joku vaihtaa työpaikkaa.',
      }),
      practiceType: ['administrative'],
      level: code('internationalisation-levels', 'national'),
      forms: codes('practice-form', 'administrative-model', 'staff-training'),
      themes: codes('themes', 'global-education'),
      stages: codes('education-stage', 'basic-1-2', 'basic-3-6', 'basic-7-9', 'general-upper-secondary'),
      crossCurricular: true,
      audience: codes('audience', 'international-coordinator', 'principal', 'education-provider'),
      keywords: L({ sv: ['introduktion', 'samordnare', 'kontinuitet'] }),
      startDate: { date: day('2025-08-01'), precision: 'month' },
      municipalities: codes('municipality', '638', '434'),
      languagesUsed: codes('language', 'sv'),
      need: sv.told(
        'När samordnaren slutade fanns kontakterna i en telefon som hade lämnats in. Den nya hörde om skolans partnerskola av en slump, när en gäst stod i dörren.',
      ),
      goals: sv.told('En ny samordnare ska inom hundra dagar ha träffat alla som skolan arbetar med.'),
      steps: [
        {
          title: sv.said('Gör pärmen innan någon slutar'),
          text: sv.said(
            'Pärmen har fyra flikar: människor, avtal, kalender och sådant som inte fungerade. Den uppdateras i maj, också när ingen är på väg bort.',
          ),
          duration: sv.said('Tre timmar om året'),
          who: sv.said('Samordnaren'),
        },
        {
          title: sv.said('Tre frågor'),
          text: sv.said(
            'Vem saknar kontakten om vi tystnar? Vilka elever når vi inte? Vad gör vi bara för att vi alltid har gjort det?',
          ),
          who: sv.said('Den nya samordnaren och faddern'),
        },
      ],
      processStory: sv.told(invented.sv),
      organisation: ref('organisations', 'exempelvik-school'),
      creators: [
        {
          displayName: 'Exempelviks internationella grupp',
          organisation: ref('organisations', 'exempelvik-school'),
        },
      ],
    },
  },
  {
    key: 'spanish-cookery-exchange',
    by: 'editor',
    state: 'draft',
    data: {
      sourceLanguage: 'fi',
      licence: 'CC-BY-4.0',
      title: L({ fi: 'Esimerkki: Espanjaa keittiössä, kokkaamme yhtä aikaa verkossa' }),
      summary: L({
        fi: 'Keksitty, kesken jäänyt esimerkki: lukion espanjan ryhmä ja ystäväluokka laittavat samaa ruokaa samaan aikaan. Loput kirjoitan, kun toinen kerta on pidetty.',
      }),
      themes: codes('themes', 'language-education'),
      organisation: ref('organisations', 'keksitty-upper-secondary'),
      networks: [ref('networks', 'en-espanol')],
    },
  },
]
