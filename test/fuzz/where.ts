import fc, { type Arbitrary } from 'fast-check'

import { oddText } from './values.js'

const OPERATORS = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'like',
  'not_like',
  'contains',
  'greater_than',
  'less_than_equal',
  'near',
  'within',
  'intersects',
  'nothing',
  '$where',
  '__proto__',
  '',
]
const encoded = (text: string): string =>
  encodeURIComponent((text as unknown as { toWellFormed?: () => string }).toWellFormed?.() ?? text)

const value = fc.oneof(
  fc.constantFrom(
    '1',
    'true',
    'x',
    '1,2',
    '',
    'null',
    '-1',
    '1e99',
    '10,20,30,40',
    '%ff',
    '%00',
    '2020-01-01',
  ),
  oddText.map(encoded),
)

const path = (fields: readonly string[]): Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...fields) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom(...fields), fc.constantFrom(...fields, 'code', '0', 'en', 'fi'))
        .map((both) => both.join('.')),
    },
    { weight: 1, arbitrary: oddText.map(encoded) },
  )

const condition = (fields: readonly string[]): Arbitrary<string> =>
  fc
    .tuple(
      path(fields),
      fc.constantFrom(...OPERATORS),
      value,
      fc.constantFrom('', '', '', '[]', '[0]', '[a]'),
    )
    .map(([name, operator, given, more]) => `[${name}][${operator}]${more}=${given}`)

/** `where[...]=`: one condition, one deep inside others, or what is none. */
export const anyWhere = (fields: readonly string[]): Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: condition(fields).map((one) => `where${one}`) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(condition(fields), fc.integer({ min: 1, max: 40 }), fc.constantFrom('and', 'or', 'AND', 'not'))
        .map(([one, depth, word]) => `where${`[${word}][0]`.repeat(depth)}${one}`),
    },
    {
      weight: 2,
      arbitrary: fc
        .array(condition(fields), { minLength: 2, maxLength: 6 })
        .map((all) => all.map((one, at) => `where[or][${at}]${one}`).join('&')),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'where=1',
        'where[]=1',
        'where[and]=1',
        'where[and][0]=1',
        'where[or][]=',
        'where[id]=1',
        'where[title][equals][equals]=1',
        'where[and][999999][id][equals]=1',
        `where[id][in]=${Array.from({ length: 2_000 }, (_, at) => at).join(',')}`,
        'where%5Btitle%5D%5Bequals%5D=%E0%A4%A',
      ),
    },
  )
