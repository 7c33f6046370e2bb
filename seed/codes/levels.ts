import type { Code } from './code.js'

/** The four levels of internationality, from the one that concerns everybody to the one that reaches a few. */
export const levels: Code[] = [
  {
    code: 'attitudes',
    label: {
      fi: 'Kansainvälisyys asenteina, uskalluksena ja ymmärryksenä',
      sv: 'Internationalisering via attityder, mod och förståelse',
      en: 'Internationality as attitudes, courage and understanding',
    },
    description: {
      fi: 'Perusta, joka koskee jokaista oppijaa ja aikuista: uteliaisuutta, rohkeutta kohdata ja kykyä ymmärtää toista.',
      sv: 'Grunden som gäller varje lärande och vuxen: nyfikenhet, mod att möta andra och förmåga att förstå.',
      en: 'The ground that concerns every learner and adult: curiosity, the courage to meet and the ability to understand.',
    },
  },
  {
    code: 'at-home',
    label: {
      fi: 'Kotikansainvälisyys',
      sv: 'Internationalisering på hemmaplan',
      en: 'Internationalisation at home',
    },
    description: {
      fi: 'Kansainvälisyys omassa koulussa ja lähiseudulla: monikielisyys, vieraat, verkkoyhteydet, oma ympäristö.',
      sv: 'Det internationella i den egna skolan och närmiljön: flerspråkighet, gäster, kontakter på nätet.',
      en: 'What is international in one’s own school and neighbourhood: many languages, guests, contacts online.',
    },
  },
  {
    code: 'national',
    label: {
      fi: 'Kansallinen kansainvälisyys',
      sv: 'Nationell internationalisering',
      en: 'Internationality within the country',
    },
    description: {
      fi: 'Työtä toisten koulujen ja toimijoiden kanssa Suomessa: verkostoja, kieliryhmiä, yhteisiä teemoja.',
      sv: 'Arbete tillsammans med andra skolor och aktörer i Finland: nätverk, språkgrupper, gemensamma teman.',
      en: 'Work with other schools and partners in Finland: networks, language groups, shared themes.',
    },
  },
  {
    code: 'mobility',
    label: { fi: 'Liikkuvuus', sv: 'Rörlighet', en: 'Mobility' },
    description: {
      fi: 'Matkat ja vaihdot. Niihin pääsee harva, joten hyödyn pitää ulottua myös niihin, jotka jäävät kotiin.',
      sv: 'Resor och utbyten. De når få, och därför ska också de som stannar hemma ha nytta av dem.',
      en: 'Travel and exchange. They reach few, so those who stay at home must gain from them too.',
    },
  },
]
