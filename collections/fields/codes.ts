import type { RelationshipField } from 'payload'
import type { required } from '../../src/workflow/required.js'
import { ofSet } from './ofSet.js'
import { options, type Named } from './words.js'

/** The code lists, by the key that a code carries in its `set`. */
export const codeSetOptions = options({
  'internationalisation-levels': [
    'Kansainvälisyyden tasot',
    'Grader av internationalisering',
    'Levels of internationality',
  ],
  themes: ['Teemat', 'Teman', 'Themes'],
  'education-stage': ['Koulutusasteet', 'Utbildningsstadier', 'Stages of education'],
  'practice-form': ['Toteutusmuodot', 'Genomförandeformer', 'Forms of practice'],
  subject: ['Oppiaineet', 'Läroämnen', 'Subjects'],
  audience: ['Kohderyhmät', 'Målgrupper', 'Audiences'],
  language: ['Kielet', 'Språk', 'Languages'],
  country: ['Maat', 'Länder', 'Countries'],
  region: ['Maakunnat', 'Landskap', 'Regions'],
  municipality: ['Kunnat', 'Kommuner', 'Municipalities'],
})

export type CodeSet =
  | 'internationalisation-levels'
  | 'themes'
  | 'education-stage'
  | 'practice-form'
  | 'subject'
  | 'audience'
  | 'language'
  | 'country'
  | 'region'
  | 'municipality'

type Codes = Named & {
  set: CodeSet
  hasMany?: boolean
  maxRows?: number
  custom?: ReturnType<typeof required>
}

/** One or several codes of one list. */
export const codes = ({
  name,
  label,
  help,
  set,
  hasMany = true,
  maxRows,
  custom,
}: Codes): RelationshipField => ({
  name,
  type: 'relationship',
  label,
  relationTo: 'codes',
  filterOptions: { set: { equals: set } },
  validate: ofSet(set),
  ...(hasMany ? { hasMany, maxRows } : { hasMany }),
  custom,
  admin: { description: help, allowCreate: false, allowEdit: false, sortOptions: 'order' },
})

type Ready = Partial<Omit<Codes, 'set'>>

/** The codes that nearly every collection asks for, each with its usual words. A collection may say its own. */
export const themes = (more: Ready = {}) =>
  codes({
    name: 'themes',
    set: 'themes',
    label: { fi: 'Teemat', sv: 'Teman', en: 'Themes' },
    help: {
      fi: 'Valitse enintään viisi. Yksi hyvin valittu teema löytyy paremmin kuin viisi melkein sopivaa.',
      sv: 'Välj högst fem. Ett väl valt tema hittas bättre än fem som nästan passar.',
      en: 'Choose five at most. One that fits is found more easily than five that nearly do.',
    },
    maxRows: 5,
    ...more,
  })

export const stages = (more: Ready = {}) =>
  codes({
    name: 'stages',
    set: 'education-stage',
    label: { fi: 'Koulutusasteet', sv: 'Utbildningsstadier', en: 'Stages of education' },
    help: {
      fi: 'Millä koulutusasteilla tätä on tehty?',
      sv: 'På vilka utbildningsstadier har detta gjorts?',
      en: 'At which stages of education has this been done?',
    },
    ...more,
  })

export const subjects = (more: Ready = {}) =>
  codes({
    name: 'subjects',
    set: 'subject',
    label: { fi: 'Oppiaineet', sv: 'Läroämnen', en: 'Subjects' },
    help: {
      fi: 'Ne oppiaineet, joiden tunneilla työ näkyy.',
      sv: 'De läroämnen där arbetet syns på lektionerna.',
      en: 'The subjects in whose lessons the work can be seen.',
    },
    ...more,
  })

export const levels = (more: Ready = {}) =>
  codes({
    name: 'levels',
    set: 'internationalisation-levels',
    label: {
      fi: 'Kansainvälisyyden tasot',
      sv: 'Grader av internationalisering',
      en: 'Levels of internationality',
    },
    help: {
      fi: 'Asenteet, kotikansainvälisyys, kansallinen kansainvälisyys, liikkuvuus: mitä näistä työ koskee?',
      sv: 'Attityder, internationalisering på hemmaplan, nationell internationalisering, rörlighet: vilka gäller det?',
      en: 'Attitudes, at home, within the country, mobility: which of these does the work touch?',
    },
    ...more,
  })

export const languageCodes = (more: Ready = {}) =>
  codes({
    name: 'languages',
    set: 'language',
    label: { fi: 'Kielet', sv: 'Språk', en: 'Languages' },
    help: {
      fi: 'Kielet, joilla tai joiden parissa työtä tehdään.',
      sv: 'Språk som arbetet görs på eller handlar om.',
      en: 'Languages in which, or on which, the work is done.',
    },
    ...more,
  })

export const countries = (more: Ready = {}) =>
  codes({
    name: 'countries',
    set: 'country',
    label: { fi: 'Kumppanimaat', sv: 'Samarbetsländer', en: 'Partner countries' },
    help: {
      fi: 'Maat, joiden kanssa yhteistyötä tehdään. Suomea ei tarvitse valita.',
      sv: 'Länder som samarbetet görs med. Finland behöver inte väljas.',
      en: 'Countries worked with. There is no need to choose Finland.',
    },
    ...more,
  })

export const municipalities = (more: Ready = {}) =>
  codes({
    name: 'municipalities',
    set: 'municipality',
    label: { fi: 'Kunnat', sv: 'Kommuner', en: 'Municipalities' },
    help: {
      fi: 'Kunnat, joissa työ on tehty.',
      sv: 'Kommuner där arbetet har gjorts.',
      en: 'The municipalities where the work was done.',
    },
    ...more,
  })
