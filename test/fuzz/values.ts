import fc, { type Arbitrary } from 'fast-check'

/** Text that something on the way may stumble over. */
export const oddText: Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\0',
    'a\0b',
    '\ud800',
    '\uffff',
    'ä'.normalize('NFD'),
    '👩‍🏫',
    "' or 1=1 --",
    '"; select now()',
    '%',
    '_%\\',
    '<script>alert(1)</script>',
    '${7*7}',
    '../../etc/passwd',
    '__proto__',
    'constructor',
    'toString',
    'NaN',
    'null',
    'undefined',
    '-0',
    '1e400',
    '9007199254740993',
    '2024-13-45',
    '(((((((((',
    'a'.repeat(3_000),
  ),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
)

const nested = (depth: number, leaf: unknown): unknown => {
  let value = leaf
  for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { and: value }
  return value
}

const rich = (children: unknown): unknown => ({ root: { type: 'root', version: 1, children } })

/** A value of any kind, most of them wrong wherever they are put. */
export const oddValue: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown[]>(
    null,
    true,
    0,
    -1,
    1.5,
    1e300,
    2 ** 31,
    2 ** 53,
    [],
    {},
    [null],
    [[]],
    [{}],
    [0],
    [''],
    { id: null },
    { id: {} },
    [{ id: 'x' }, { id: 'x' }],
    { $ne: null },
    { equals: 1 },
    { length: 5 },
    { toString: 1 },
    { then: 1 },
    { relationTo: 'users', value: 1 },
    rich(null),
    rich([null]),
    rich('x'),
    rich([{ type: 'nothing' }]),
    rich([{ type: 'paragraph', children: {} }]),
    rich([{ type: 'link', fields: null, children: [] }]),
    rich([{ type: 'upload', relationTo: 'users', value: {} }]),
    nested(20, 1),
    nested(300, null),
    JSON.parse('{"__proto__":{"x":1},"constructor":{"prototype":1}}'),
  ),
  oddText,
  fc.jsonValue({ maxDepth: 3 }),
)
