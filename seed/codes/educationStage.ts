import { plain } from './code.js'

/** Stages of education. Their keys in the national code registry are looked up at sync, not guessed here. */
export const stages = plain([
  ['early-childhood', 'Varhaiskasvatus', 'Småbarnspedagogik', 'Early childhood education'],
  ['pre-primary', 'Esiopetus', 'Förskoleundervisning', 'Pre-primary education'],
  [
    'basic-1-2',
    'Perusopetus, vuosiluokat 1–2',
    'Grundläggande utbildning, årskurs 1–2',
    'Basic education, grades 1–2',
  ],
  [
    'basic-3-6',
    'Perusopetus, vuosiluokat 3–6',
    'Grundläggande utbildning, årskurs 3–6',
    'Basic education, grades 3–6',
  ],
  [
    'basic-7-9',
    'Perusopetus, vuosiluokat 7–9',
    'Grundläggande utbildning, årskurs 7–9',
    'Basic education, grades 7–9',
  ],
  [
    'preparatory',
    'Valmistava opetus ja koulutus',
    'Förberedande undervisning och utbildning',
    'Preparatory education',
  ],
  ['general-upper-secondary', 'Lukiokoulutus', 'Gymnasieutbildning', 'General upper secondary education'],
  ['vocational', 'Ammatillinen koulutus', 'Yrkesutbildning', 'Vocational education and training'],
  ['liberal-adult', 'Vapaa sivistystyö', 'Fritt bildningsarbete', 'Liberal adult education'],
])
