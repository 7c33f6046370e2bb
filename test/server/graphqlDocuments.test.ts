import { buildSchema } from 'graphql'
import { describe, expect, it } from 'vitest'

import { documentOf, errorsIn } from '../../src/server/graphqlDocuments.js'

const schema = () => buildSchema('type Query { terms: Int }')

describe('a query that is asked again', () => {
  it('is parsed once', () => {
    expect(documentOf('{ terms }')).toBe(documentOf('{ terms }'))
    expect(documentOf('{ terms }')).not.toBe(documentOf('{ terms}'))
  })

  it('is refused each time where it is none', () => {
    for (const _ of [1, 2]) expect(() => documentOf('{ terms')).toThrow('Syntax Error: Expected Name')
    for (const _ of [1, 2])
      expect(() => documentOf(`{ ${'a '.repeat(20_001)}}`)).toThrow('Document contains more')
  })

  it('is held to the rules of GraphQL once a schema', () => {
    const [one, other] = [schema(), schema()]
    const document = documentOf('{ terms words }')
    const errors = errorsIn(one, document)
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringContaining('Cannot query field "words" on type "Query".'),
    ])
    expect(errorsIn(one, document)).toBe(errors)
    expect(errorsIn(other, document)).not.toBe(errors)
    expect(errorsIn(one, documentOf('{ terms }'))).toEqual([])
  })
})

it('what weighs too much is forgotten', () => {
  const first = documentOf('{ terms } # first')
  for (let each = 0; each < 200; each += 1) documentOf(`{ terms } # ${each} ${'x'.repeat(1_000)}`)
  expect(documentOf('{ terms } # first')).not.toBe(first)
})
