import type { Payload } from 'payload'

type Kind = 'comment' | 'decline' | 'requestChanges' | 'unpublish'
type Words = [fi: string, sv: string, en: string]
type Phrase = { kind: Kind; title: Words; text: Words }

const PHRASES: readonly Phrase[] = [
  {
    kind: 'requestChanges',
    title: ['Tuloksista lisää', 'Mer om resultaten', 'More on results'],
    text: [
      'Kiitos innostavasta tekstistä! Kerro vielä, mikä muuttui oppijoiden arjessa ja mistä sen huomasitte: yksi esimerkki tai luku riittää.',
      'Tack för en inspirerande text! Berätta ännu vad som förändrades i de lärandes vardag och hur ni märkte det: ett exempel eller en siffra räcker.',
      'Thank you for an inspiring text! Do tell what changed for the learners and how you noticed: one example or figure is enough.',
    ],
  },
  {
    kind: 'requestChanges',
    title: ['Vaiheet tarkemmin', 'Stegen noggrannare', 'Clearer steps'],
    text: [
      'Toinen koulu haluaa varmasti kokeilla tätä. Avaisitko vaiheita niin, että niistä selviää, kuka tekee, mitä ja milloin?',
      'En annan skola vill säkert pröva det här. Kunde du skriva ut stegen så att det framgår vem som gör vad och när?',
      'Another school will want to try this. Could you spell out the steps, so that one sees who does what and when?',
    ],
  },
  {
    kind: 'requestChanges',
    title: ['Mikä oli vaikeaa', 'Vad som var svårt', 'What was hard'],
    text: [
      'Lukijaa auttaa tieto siitäkin, mikä ei heti onnistunut. Lisää lyhyt kuvaus haasteista ja siitä, miten ratkaisitte ne.',
      'Läsaren har nytta av att veta också vad som inte lyckades genast. Lägg till en kort beskrivning av utmaningarna och hur ni löste dem.',
      'Readers gain from what did not work at once, too. Please add a few words on the challenges and how you met them.',
    ],
  },
  {
    kind: 'requestChanges',
    title: ['Ruotsinkielinen teksti', 'Den finska texten', 'The other language'],
    text: [
      'Suomenkielinen teksti on valmis. Ruotsinkielinen otsikko tai tiivistelmä poikkeaa siitä vielä: tarkistaisitko, että molemmat kertovat saman asian?',
      'Den svenska texten är klar. Den finska rubriken eller sammanfattningen avviker ännu från den: kunde du kontrollera att båda berättar samma sak?',
      'The text is ready in its own language. The title or the summary in the other language still differs: could you check that both say the same?',
    ],
  },
  {
    kind: 'requestChanges',
    title: ['Henkilötiedot pois', 'Personuppgifter bort', 'Remove personal data'],
    text: [
      'Tekstistä voi tunnistaa yksittäisen oppijan. Muuta nimi ja muut tunnistetiedot yleisemmiksi, esimerkiksi ”eräs seitsemäsluokkalainen”.',
      'En enskild lärande kan kännas igen i texten. Byt namnet och andra uppgifter mot något allmännare, till exempel ”en elev i årskurs sju”.',
      'A single learner can be recognised from the text. Please make the name and other details more general, such as “a seventh-grader”.',
    ],
  },
  {
    kind: 'requestChanges',
    title: ['Kuvien tekstivastineet', 'Bildernas textalternativ', 'Text alternatives'],
    text: [
      'Lisää kuviin tekstivastine: mitä kuvassa näkyy ja miksi se on mukana? Näin tekstistä saa kaiken irti myös se, joka ei näe kuvaa.',
      'Lägg till textalternativ för bilderna: vad syns på bilden och varför är den med? Då får också den som inte ser bilden ut allt av texten.',
      'Please give the pictures a text alternative: what do they show, and why are they here? Then nobody misses anything.',
    ],
  },
  {
    kind: 'decline',
    title: ['Ei vielä kokeiltu', 'Inte ännu prövat', 'Not tried yet'],
    text: [
      'Kiitos ehdotuksesta! Palvelussa julkaistaan käytäntöjä, joita on jo kokeiltu. Palaa asiaan, kun ensimmäinen kierros on takana: kuulemme mielellämme, miten kävi.',
      'Tack för förslaget! I tjänsten publiceras praxis som redan har prövats. Återkom gärna efter den första omgången: vi vill höra hur det gick.',
      'Thank you for the proposal! We publish practices that have been tried. Do come back after the first round: we would like to hear how it went.',
    ],
  },
  {
    kind: 'decline',
    title: ['Sama on jo julkaistu', 'Samma finns redan', 'Published already'],
    text: [
      'Samasta työstä on jo julkaistu teksti. Ehdotamme, että täydennätte sitä yhdessä sen tekijöiden kanssa, jolloin kokemuksenne tulevat mukaan.',
      'Om samma arbete finns redan en publicerad text. Vi föreslår att ni kompletterar den tillsammans med upphovspersonerna, så kommer era erfarenheter med.',
      'There is a published text on the same work. We suggest that you add to it together with its authors, so that your experience becomes part of it.',
    ],
  },
  {
    kind: 'unpublish',
    title: ['Tiedot ovat vanhentuneet', 'Uppgifterna är föråldrade', 'Out of date'],
    text: [
      'Poistimme tekstin julkaisusta, koska osa tiedoista ei enää pidä paikkaansa. Luonnos on tallella: kun päivität sen, voit lähettää sen uudelleen arvioitavaksi.',
      'Vi avpublicerade texten eftersom en del av uppgifterna inte längre stämmer. Utkastet finns kvar: när du har uppdaterat det kan du skicka det för granskning på nytt.',
      'We took the text down because some of it is no longer true. The draft is kept: once you have brought it up to date, you can send it for review again.',
    ],
  },
  {
    kind: 'comment',
    title: ['Hienosti kerrottu', 'Fint berättat', 'Well told'],
    text: [
      'Tämä kohta on kerrottu hienosti: lukija näkee tilanteen silmissään. Lisää tätä!',
      'Det här stället är fint berättat: läsaren ser situationen framför sig. Mer sådant!',
      'This is told very well: one can see it happen. More of this!',
    ],
  },
]

const inAll = ([fi, sv, en]: Words) => ({ fi, sv, en })

/** Fills an empty list of ready sentences; one that its keepers have begun stays theirs. */
export const seedPhrases = async (payload: Payload): Promise<number> => {
  const { totalDocs } = await payload.count({ collection: 'review-phrases' })
  if (totalDocs > 0) return 0
  for (const [at, { kind, text, title }] of PHRASES.entries()) {
    const data = { kind, order: at + 1, text: inAll(text), title: inAll(title) }
    await payload.db.create({ collection: 'review-phrases', data, req: {} })
  }
  return PHRASES.length
}
