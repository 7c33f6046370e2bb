import type { Description } from './document.js'
import { operationOf } from './operation.js'
import { list, record, type Schema, text } from './says.js'

const anything: Schema = { type: 'object', additionalProperties: true }

/** GraphQL is Payload's own, beside its endpoints. */
export const graphqlPath = (tag: string): Description['paths'][string] => ({
  get: operationOf(
    {
      summary: 'GraphQL, for queries',
      open: true,
      query: [
        { name: 'query', description: 'A query; mutations are posted.', schema: text() },
        { name: 'variables', description: 'As JSON.', schema: text() },
        { name: 'operationName', description: 'Where the query has several.', schema: text() },
      ],
      answer: { type: 'object', properties: { data: {}, errors: list(anything) } },
      refusals: ['BAD_INPUT', 'METHOD_NOT_ALLOWED'],
    },
    { method: 'get', path: '/api/graphql', tag },
  ),
  post: operationOf(
    {
      summary: 'GraphQL',
      description:
        'Every collection by its name (`Practices`, `Practice(id)`), with the same access as here; the review by ' +
        '`workflowPractice(id)` and `transitionPractice(...)`. The schema answers introspection. The code of a ' +
        'refusal is in `errors[0].extensions.data.code`.',
      open: true,
      body: record({ query: text(), variables: anything, operationName: text() }, [
        'variables',
        'operationName',
      ]),
      answer: { type: 'object', properties: { data: {}, errors: list(anything) } },
    },
    { method: 'post', path: '/api/graphql', tag },
  ),
})
