import { plain } from './code.js'

/** Who gains from reading. */
export const audiences = plain([
  ['teacher', 'Opettaja', 'Lärare', 'Teacher'],
  ['principal', 'Rehtori', 'Rektor', 'Principal'],
  [
    'international-coordinator',
    'Kv-koordinaattori',
    'Internationell samordnare',
    'International coordinator',
  ],
  ['education-provider', 'Koulutuksen järjestäjä', 'Utbildningsanordnare', 'Education provider'],
  ['network-coordinator', 'Verkoston koordinaattori', 'Nätverkssamordnare', 'Network coordinator'],
  ['guidance-counsellor', 'Opinto-ohjaaja', 'Studiehandledare', 'Guidance counsellor'],
  ['teacher-student', 'Opettajaopiskelija', 'Lärarstuderande', 'Student teacher'],
  ['learner', 'Oppija', 'Lärande', 'Learner'],
  ['guardian', 'Huoltaja', 'Vårdnadshavare', 'Guardian'],
  ['other-school', 'Muu koulu', 'Annan skola', 'Other school'],
])
