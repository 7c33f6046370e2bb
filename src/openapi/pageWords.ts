import type { Language } from '../translations/index.js'

/** What the page begins with, in the reader's language; the reference itself is in English, as the field names are. */
export const INTRO: Record<Language, { lead: string; rest: string }> = {
  fi: {
    lead: 'POLKKAn rajapinnasta kuka tahansa lukee julkaistut hyvät käytännöt, verkostot, koordinaatiohankkeet, mentorit, oppaat, käsitteet ja tarinat. Avainta ei tarvita.',
    rest: 'Sisältö on suomeksi, ruotsiksi ja englanniksi. Tämä kuvaus on englanniksi.',
  },
  sv: {
    lead: 'Genom POLKKAs gränssnitt läser vem som helst publicerad god praxis, nätverk, samordningsprojekt, mentorer, guider, begrepp och berättelser. Ingen nyckel behövs.',
    rest: 'Innehållet finns på finska, svenska och engelska. Den här beskrivningen är på engelska.',
  },
  en: {
    lead: 'Through POLKKA’s API anybody reads the published good practices, networks, coordination projects, mentors, guides, terms and stories. No key is needed.',
    rest: 'The content is in Finnish, Swedish and English.',
  },
}

/** Three requests to begin with; the address stands before each. */
export const BEGIN: ReadonlyArray<{ say: string; query: string }> = [
  { say: 'The networks, in Swedish:', query: '/networks?locale=sv&limit=100' },
  {
    say: 'Practices in science, newest first, titles only:',
    query: '/practices?where[themes.code][equals]=science&sort=-publishedAt&select[title]=true',
  },
  { say: 'What has been published, changed and withdrawn, from the beginning:', query: '/changes?since=0' },
]
