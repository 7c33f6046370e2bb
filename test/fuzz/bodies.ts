import fc, { type Arbitrary } from 'fast-check'

import type { Body } from '../helpers/app.js'
import { oddText, oddValue } from './values.js'

type Path = (number | string)[]

/** Every place in a value that could hold something else. */
const placesIn = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => {
        const at = [...path, Array.isArray(value) ? Number(key) : key]
        return [at, ...placesIn(inner, at)]
      })
    : []

const put = (value: unknown, [key, ...rest]: Path, given: unknown): unknown => {
  if (key === undefined) return given
  if (Array.isArray(value)) return value.map((inner, at) => (at === key ? put(inner, rest, given) : inner))
  if (typeof value !== 'object' || value === null) return value
  return { ...value, [key]: put((value as Body)[key as string], rest, given) }
}

/** This document with one to three of its values replaced, or with a part of it alone. */
export const spoilt = (whole: Body): Arbitrary<string> => {
  const places = placesIn(whole)
  if (places.length === 0) return anyBody
  const change = fc.tuple(fc.constantFrom(...places), oddValue)
  const changed = fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map((changes) => changes.reduce((value: unknown, [path, given]) => put(value, path, given), whole))
  const alone = fc
    .tuple(fc.constantFrom(...Object.keys(whole)), oddValue)
    .map(([name, given]) => ({ [name]: given }))
  return fc.oneof(changed, alone).map((value) => JSON.stringify(value))
}

/** Any JSON. */
export const anyBody: Arbitrary<string> = fc
  .oneof(oddValue, fc.dictionary(oddText, oddValue, { maxKeys: 4 }))
  .map((value) => JSON.stringify(value))

/** What is no JSON, or not JSON as it is meant. */
export const brokenJson: Arbitrary<Buffer | string> = fc.oneof(
  fc.constantFrom<(Buffer | string)[]>(
    '{',
    '{"title":',
    '{"title":"x",}',
    "{'title':'x'}",
    '{"title":NaN}',
    '{"a":1}{"b":2}',
    '[',
    '"',
    ' ',
    '\ufeff{}',
    '['.repeat(100_000),
    `{"a":"${'x'.repeat(3_000_000)}"}`,
    Buffer.from([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]),
    Buffer.from('{"title":"\u00ff\u00fe"}', 'latin1'),
    Buffer.from([0xed, 0xa0, 0x80]),
    '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{"title":1}\r\n--x--\r\n',
    '--x\r\nContent-Disposition: form-data; name="file"; filename="../../x.png"\r\nContent-Type: image/png\r\n\r\nPNG\r\n--x--\r\n',
    '--x\r\nContent-Disposition: form-data',
  ),
  fc.uint8Array({ maxLength: 100 }).map((bytes) => Buffer.from(bytes)),
)
