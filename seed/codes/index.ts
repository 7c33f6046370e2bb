import type { CodeSet } from '../../collections/fields/codes.js'
import { audiences } from './audience.js'
import type { Code } from './code.js'
import { countries } from './country.js'
import { stages } from './educationStage.js'
import { languages } from './language.js'
import { levels } from './levels.js'
import { municipalities } from './municipality.js'
import { forms } from './practiceForm.js'
import { regions } from './region.js'
import { subjects } from './subject.js'
import { themes } from './themes.js'

export type { Code } from './code.js'

/** The bundled snapshots, so that the service starts without a network. Regions stand before their municipalities. */
export const codeSets: Record<CodeSet, Code[]> = {
  'internationalisation-levels': levels,
  themes,
  'education-stage': stages,
  'practice-form': forms,
  subject: subjects,
  audience: audiences,
  language: languages,
  country: countries,
  region: regions,
  municipality: municipalities,
}
