import { describe, expect, it } from 'vitest'
import { describedUnlessDecorative } from '../../collections/fields/alt.js'
import { isBusinessId, isInstitutionCode, isOrganisationOid } from '../../collections/fields/identifiers.js'
import { filledInSourceLanguage } from '../../collections/fields/title.js'
import { isWebAddress } from '../../collections/fields/url.js'

type Options = Parameters<typeof filledInSourceLanguage>[1]

type Given = { data?: object; locale?: string; operation?: 'create' | 'update'; language?: string }

const given = ({ data = {}, locale = 'fi', operation = 'update', language = 'en' }: Given): Options =>
  ({
    data,
    operation,
    maxLength: 20,
    req: { locale, i18n: { language }, payload: { config: {} }, t: (key: string) => key },
  }) as unknown as Options

describe('a business id', () => {
  it.each([
    ['0201256-6', true, 'right'],
    ['0000000-0', true, 'remainder 0 gives 0'],
    ['0201256-5', false, 'wrong check digit'],
    ['0201256', false, 'no check digit'],
    ['02012566', false, 'no hyphen'],
    ['0000006-0', false, 'remainder 1 is never issued: 6 × 2 = 12'],
    ['0000006-10', false, 'nor written with two digits'],
  ])('%s: %s (%s)', (value, expected) => {
    expect(isBusinessId(value)).toBe(expected)
  })
})

describe('other identifiers', () => {
  it('knows an organisation by its OID', () => {
    expect(isOrganisationOid('1.2.246.562.10.00000000001')).toBe(true)
    expect(isOrganisationOid('1.2.246.562.24.1')).toBe(false)
  })

  it('knows an institution code', () => {
    expect(isInstitutionCode('00084')).toBe(true)
    expect(isInstitutionCode('84')).toBe(false)
  })

  it.each([
    ['https://www.oph.fi/fi', true],
    ['http://example.org', true],
    ['javascript:alert(1)', false],
    ['www.oph.fi', false],
  ])('takes %s for a web address: %s', (value, expected) => {
    expect(isWebAddress(value)).toBe(expected)
  })
})

describe('a title', () => {
  it.each<[string, string | null, Given, boolean]>([
    ['filled', 'Otsikko', {}, true],
    ['too long', 'x'.repeat(21), {}, false],
    ['empty in the original language', '', { locale: 'fi' }, false],
    ['only spaces', '   ', { locale: 'fi' }, false],
    ['empty in another language', null, { locale: 'sv' }, true],
    [
      'empty in Swedish, the original language',
      null,
      { locale: 'sv', data: { sourceLanguage: 'sv' } },
      false,
    ],
    ['empty in Finnish, not the original language', null, { data: { sourceLanguage: 'sv' } }, true],
    ['empty on creation, whatever the language', null, { locale: 'sv', operation: 'create' }, false],
  ])('%s', (_case, value, options, expected) => {
    expect(filledInSourceLanguage(value, given(options)) === true).toBe(expected)
  })

  it.each([
    ['fi', 'Kirjoita tämä ensin tekstin alkukielellä.'],
    ['sv', 'Skriv detta först på originalspråket.'],
    ['de', 'Write this first in the original language.'],
  ])('is asked for in the caller’s language: %s', (language, message) => {
    expect(filledInSourceLanguage('', given({ language }))).toBe(message)
  })
})

describe('an alternative text', () => {
  it.each<[string, string | null, object, boolean]>([
    ['a picture that tells something', null, { mimeType: 'image/png' }, false],
    ['a picture, described', 'Kartta', { mimeType: 'image/png' }, true],
    ['a decoration', null, { mimeType: 'image/png', decorative: true }, true],
    ['a document', null, { mimeType: 'application/pdf' }, true],
  ])('%s', (_case, value, data, expected) => {
    expect(describedUnlessDecorative(value, given({ data })) === true).toBe(expected)
  })
})
