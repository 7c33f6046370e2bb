import { plain } from './code.js'

/** The themes of the coordination projects. */
export const themes = plain([
  ['global-education', 'Globaalikasvatus', 'Global fostran', 'Global education'],
  ['sustainable-development', 'Kestävä kehitys', 'Hållbar utveckling', 'Sustainable development'],
  ['civic-influence', 'Kansalaisvaikuttaminen', 'Medborgarpåverkan', 'Civic influence'],
  ['language-education', 'Kielikasvatus', 'Språkfostran', 'Language education'],
  [
    'national-language-reserve',
    'Kansallinen kielivaranto',
    'Den nationella språkreserven',
    'National language reserve',
  ],
  ['science', 'Tiedekasvatus', 'Vetenskapsfostran', 'Science education'],
  ['arts', 'Taidekasvatus', 'Konstfostran', 'Arts education'],
  [
    'giftedness',
    'Erityinen osaaminen ja lahjakkuus',
    'Särskilt kunnande och särskild begåvning',
    'Special competence and giftedness',
  ],
  ['environment', 'Ympäristökasvatus', 'Miljöfostran', 'Environmental education'],
])
