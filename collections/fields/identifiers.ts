import type { TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'
import { inLanguage, words, type Words } from './words.js'

const weights = [7, 9, 10, 5, 8, 4, 2]

/**
 * Is this a Finnish business id (Y-tunnus, FO-nummer)? Seven digits, a hyphen and a check digit: the digits are
 * weighted 7, 9, 10, 5, 8, 4, 2 and summed; of the remainder r modulo 11, 0 gives the check digit 0, 1 is never
 * issued, and otherwise the check digit is 11 − r (Finnish Tax Administration, "Tarkistusmerkin laskenta").
 */
export const isBusinessId = (value: string): boolean => {
  if (!/^\d{7}-\d$/.test(value)) return false
  const remainder = weights.reduce((sum, weight, at) => sum + weight * Number(value[at]), 0) % 11
  if (remainder === 1) return false
  return Number(value[8]) === (remainder === 0 ? 0 : 11 - remainder)
}

/** An organisation's OID in the agency's register: the root 1.2.246.562.10 and a number. */
export const isOrganisationOid = (value: string): boolean => /^1\.2\.246\.562\.10\.\d{1,20}$/.test(value)

/** An institution code (oppilaitosnumero): five digits. */
export const isInstitutionCode = (value: string): boolean => /^\d{5}$/.test(value)

/** Makes a field's validation of a rule and of what to say when it does not hold. Empty is fine. */
const validatedBy =
  (holds: (value: string) => boolean, said: Words): TextFieldSingleValidation =>
  (value, options) => {
    const asText = text(value, options)
    if (asText !== true || !value || holds(value)) return asText
    return inLanguage(said, options.req.i18n.language)
  }

export const businessId = validatedBy(
  isBusinessId,
  words(
    'Tarkista Y-tunnus: seitsemän numeroa, väliviiva ja tarkistusnumero.',
    'Kontrollera FO-numret: sju siffror, bindestreck och en kontrollsiffra.',
    'Check the business id: seven digits, a hyphen and a check digit.',
  ),
)

export const organisationOid = validatedBy(
  isOrganisationOid,
  words(
    'Tunniste alkaa 1.2.246.562.10. ja päättyy numeroon.',
    'Identifieraren börjar med 1.2.246.562.10. och slutar med ett tal.',
    'The identifier starts with 1.2.246.562.10. and ends in a number.',
  ),
)

export const institutionCode = validatedBy(
  isInstitutionCode,
  words(
    'Oppilaitosnumerossa on viisi numeroa.',
    'Läroanstaltens nummer har fem siffror.',
    'An institution code has five digits.',
  ),
)
