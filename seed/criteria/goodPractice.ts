import { words } from '../../collections/fields/words.js'

const gates = [
  {
    key: 'carried-out',
    question: words(
      'Onko käytäntö toteutettu ainakin kerran?',
      'Har praxisen genomförts minst en gång?',
      'Has the practice been carried out at least once?',
    ),
    help: words(
      'Tekstistä näkyy, missä ja milloin. Pelkkä suunnitelma ei vielä riitä.',
      'Det framgår av texten var och när. Enbart en plan räcker inte ännu.',
      'The text shows where and when. A plan alone is not enough yet.',
    ),
  },
  {
    key: 'core-task',
    question: words(
      'Liittyykö se opetussuunnitelmaan tai koulun perustehtävään?',
      'Anknyter den till läroplanen eller skolans grunduppgift?',
      'Is it linked to the curriculum or to the core task of the school?',
    ),
    help: words(
      'Teksti nimeää kohdan, jota työ palvelee: tavoitteen, oppiaineen tai koulun suunnitelman.',
      'Texten nämner vad arbetet tjänar: ett mål, ett läroämne eller en plan i skolan.',
      'The text names what the work serves: a goal, a subject or a plan of the school.',
    ),
  },
  {
    key: 'permissions',
    question: words(
      'Ovatko tekijät ja kuvissa näkyvät ihmiset antaneet luvan?',
      'Har upphovspersonerna och de som syns på bilderna gett sitt samtycke?',
      'Have the creators and the people in the pictures given their permission?',
    ),
    help: words(
      'Lupa koskee juuri tätä tekstiä ja sen kuvia. Alaikäisen kuvaan tarvitaan myös huoltajan lupa.',
      'Samtycket gäller just den här texten och dess bilder. För en bild av en minderårig behövs också vårdnadshavarens.',
      'The permission is for this very text and its pictures. For a picture of a minor the guardian’s is needed too.',
    ),
  },
  {
    key: 'pupil-data',
    question: words(
      'Onko teksti vapaa oppilaiden henkilötiedoista?',
      'Är texten fri från elevers personuppgifter?',
      'Is the text free of pupils’ personal data?',
    ),
    help: words(
      'Ei nimiä, ääniä, tunnistettavia tarinoita eikä tietoja terveydestä, myöskään liitteissä.',
      'Inga namn, röster, igenkännbara berättelser eller uppgifter om hälsa, inte heller i bilagorna.',
      'No names, voices, recognisable stories or facts about health, in the attachments neither.',
    ),
  },
  {
    key: 'accessible',
    question: words(
      'Ovatko liitteet saavutettavia, tai onko niille vaihtoehto?',
      'Är bilagorna tillgängliga, eller finns det ett alternativ till dem?',
      'Are the attachments accessible, or is there an alternative?',
    ),
    help: words(
      'Kuvilla on tekstivastine, videoilla tekstitys, ja asiakirjan voi lukea ruudunlukijalla. Liitteetön teksti täyttää ehdon.',
      'Bilderna har en alternativtext, videorna textning, och dokument kan läsas med skärmläsare. En text utan bilagor uppfyller villkoret.',
      'Pictures have a text alternative, videos captions, and documents can be read with a screen reader. A text without attachments meets this.',
    ),
  },
]

const criteria = [
  {
    key: 'impact',
    blocking: true,
    name: words('Vaikuttavuus', 'Genomslag', 'Impact'),
    question: words(
      'Mikä muuttui oppijoille, opettajille tai koululle, ja mistä sen tietää?',
      'Vad förändrades för de lärande, lärarna eller skolan, och hur vet man det?',
      'What changed for learners, teachers or the school, and how do you know?',
    ),
    help: words(
      'Etsi eroa entiseen: mitä tehdään nyt toisin, ja kuka sen on huomannut tai mitannut.',
      'Sök efter en skillnad: vad görs nu på ett annat sätt, och vem har märkt eller mätt det?',
      'Look for a difference: what is done otherwise now, and who noticed or measured it.',
    ),
  },
  {
    key: 'environment',
    blocking: false,
    name: words('Oppimisympäristö', 'Lärmiljö', 'Learning environment'),
    question: words(
      'Miten opiskelun paikat, välineet tai tavat avartuivat?',
      'Hur vidgades platserna, redskapen eller sätten att lära?',
      'How were the places, tools or ways of learning widened?',
    ),
    help: words(
      'Verkkotunti, luontopolku tai vieras luokassa käy yhtä hyvin kuin matka.',
      'En nätlektion, en naturstig eller en gäst i klassen duger lika väl som en resa.',
      'A lesson online, a nature trail or a guest in class will do as well as a journey.',
    ),
  },
  {
    key: 'networking',
    blocking: false,
    name: words('Verkostoituminen', 'Nätverkande', 'Networking'),
    question: words(
      'Ketkä tekivät työtä yhdessä, ja mitä kukin antoi ja sai?',
      'Vilka arbetade tillsammans, och vad gav och fick var och en?',
      'Who worked together, and what did each give and gain?',
    ),
    help: words(
      'Kumppanit on nimetty, ja työ kulki molempiin suuntiin.',
      'Partnerna är nämnda, och arbetet gick åt båda hållen.',
      'The partners are named, and the work went both ways.',
    ),
  },
  {
    key: 'sustainability',
    blocking: true,
    name: words('Kestävyys', 'Hållbarhet', 'Sustainability'),
    question: words(
      'Mikä jää, kun raha tai innokas vetäjä poistuu?',
      'Vad blir kvar när pengarna eller eldsjälen försvinner?',
      'What remains when the money or the enthusiast leaves?',
    ),
    help: words(
      'Esimerkiksi paikka vuosisuunnitelmassa, työpari tai materiaali, jonka uusikin opettaja löytää.',
      'Till exempel en plats i årsplanen, ett arbetspar eller material som också en ny lärare hittar.',
      'For example a place in the annual plan, a pair of people or material that a new teacher finds as well.',
    ),
  },
  {
    key: 'output',
    blocking: false,
    name: words('Tuotos', 'Resultat och produkter', 'Output'),
    question: words(
      'Mitä toinen koulu voi ottaa käyttöön sellaisenaan?',
      'Vad kan en annan skola ta i bruk som sådant?',
      'What can another school use as it is?',
    ),
    help: words(
      'Tuntisuunnitelma, tehtävä, kirjepohja tai vaiheet, joita voi seurata.',
      'En lektionsplan, en uppgift, en brevmall eller steg att följa.',
      'A lesson plan, a task, a template for a letter or steps to follow.',
    ),
  },
  {
    key: 'resources',
    blocking: false,
    name: words('Resurssit', 'Resurser', 'Resources'),
    question: words(
      'Onko tarvittava aika, raha ja osaaminen kerrottu rehellisesti?',
      'Är den tid, de pengar och det kunnande som behövs ärligt redovisade?',
      'Are the time, money and skills needed told honestly?',
    ),
    help: words(
      'Myös se työ, jota kukaan ei laskuttanut, ja se, mikä maksoi enemmän kuin luultiin.',
      'Också det arbete som ingen fakturerade och det som kostade mer än man trodde.',
      'Also the work that nobody charged for, and what cost more than expected.',
    ),
  },
  {
    key: 'equity',
    blocking: true,
    name: words('Yhdenvertaisuus', 'Likabehandling', 'Equity'),
    question: words(
      'Pääsevätkö mukaan nekin, jotka eivät matkusta?',
      'Kan också de som inte reser vara med?',
      'Can those who do not travel take part?',
    ),
    help: words(
      'Raha, vamma, kieli, pieni koulu tai pitkä matka ei sulje ketään pois, tai teksti kertoo, mitä asialle tehtiin.',
      'Pengar, funktionsnedsättning, språk, en liten skola eller lång väg stänger ingen ute, eller så berättar texten vad som gjordes åt saken.',
      'Money, disability, language, a small school or a long way shut nobody out, or the text tells what was done about it.',
    ),
  },
  {
    key: 'transfer',
    blocking: false,
    name: words('Siirrettävyys', 'Överförbarhet', 'Transferability'),
    question: words(
      'Millaisissa oloissa tämä toimisi muualla, ja missä ei?',
      'Under vilka förhållanden skulle detta fungera på annat håll, och var inte?',
      'Under what conditions would this work elsewhere, and where not?',
    ),
    help: words(
      'Hyvä vastaus kertoo myös rajat: mitä koulussa pitää olla valmiina.',
      'Ett bra svar berättar också om gränserna: vad som behöver finnas i skolan från förut.',
      'A good answer tells the limits as well: what a school must have to begin with.',
    ),
  },
]

const scale = [
  words('ei näy', 'syns inte', 'not shown'),
  words('mainitaan', 'nämns', 'mentioned'),
  words('kuvataan esimerkein', 'beskrivs med exempel', 'described with examples'),
  words('osoitetaan näytöllä', 'styrks med belägg', 'backed by evidence'),
]

/** The criteria of a good project, for practices. An aid to begin with: `demanded` makes approval wait for the answers. */
export const goodPractice = {
  key: 'good-practice',
  version: 1,
  name: words('Hyvän hankkeen kriteerit', 'Kriterier för ett gott projekt', 'Criteria of a good project'),
  appliesTo: ['practices'],
  demanded: false,
  gates,
  criteria,
  scale: scale.map((anchor) => ({ anchor })),
  leastMean: 1.5,
}
