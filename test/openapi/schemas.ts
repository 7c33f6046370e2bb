import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

import type { Description, Operation } from '../../src/openapi/document.js'

type Node = { [key: string]: unknown }

/** The same schemas, in which nothing may be there that is not described. The description itself leaves room to grow. */
const closed = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(closed)
  if (typeof node !== 'object' || node === null) return node
  const inner = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)])) as Node
  const isShut =
    typeof inner.properties === 'object' && !('const' in inner) && inner.additionalProperties === undefined
  return isShut && 'type' in inner ? { ...inner, additionalProperties: false } : inner
}

const ID = 'https://polkka.test/openapi.json'

export type Checks = (schema: unknown, value: unknown) => string[]

/** What is wrong with a value by a schema of the description; nothing, if it is as described. */
export const checkerOf = (description: Description): Checks => {
  const ajv = (addFormats as unknown as (ajv: Ajv2020) => Ajv2020)(new Ajv2020({ strict: false }))
  ajv.addSchema({ ...(closed({ components: description.components }) as Node), $id: ID })
  const absolute = (schema: unknown): unknown =>
    JSON.parse(JSON.stringify(closed(schema)).replaceAll('"#/components', `"${ID}#/components`))
  const compiled = new Map<unknown, ReturnType<Ajv2020['compile']>>()
  return (schema, value) => {
    const check = compiled.get(schema) ?? ajv.compile(absolute(schema) as object)
    compiled.set(schema, check)
    return check(value)
      ? []
      : (check.errors ?? []).map(
          ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
        )
  }
}

/** The schema of an answer, by its status and media type. */
export const answerOf = (operation: Operation, status: number, media = 'application/json'): unknown => {
  const response = operation.responses[String(status)] as
    { content?: Record<string, { schema: unknown }> } | undefined
  return response?.content?.[media]?.schema
}
