import type { Endpoint, Payload } from 'payload'

import type { RefusalCode } from '../workflow/decide.js'

/** A JSON Schema, 2020-12, as OpenAPI 3.1 has them. */
export type Schema = { [keyword: string]: unknown }

export type Parameter = { name: string; schema: Schema; description: string; style?: 'deepObject' }

/** The refusals of the host, beside those of the workflow. */
export type Code = RefusalCode | 'GONE' | 'METHOD_NOT_ALLOWED' | 'TOO_LARGE'

/** What an endpoint says of itself. Its address, method and the parameters in the address are known without. */
export interface Says {
  /** What it does, in a few words. */
  summary: string
  description?: string
  /** The heading it stands under. */
  tag?: string
  /** Is it for readers without an account? @default false */
  open?: boolean
  query?: readonly Parameter[]
  headers?: readonly Parameter[]
  /** The JSON body. */
  body?: Schema
  /** The answer, by media type; a lone schema is JSON. */
  answer: Schema
  /** Its media type. @default 'application/json' */
  media?: string
  /** Other forms of the answer, by media type. */
  forms?: Readonly<Record<string, Schema>>
  /** @default 200 */
  status?: number
  /** Does it carry an `ETag`, and answer 304? @default false */
  tagged?: boolean
  /** The refusals that are its own; those everybody may get are known without. */
  refusals?: readonly Code[]
}

const KEY = 'openapi'

/**
 * Put into an endpoint's `custom`: what it says of itself stands beside its handler. A function where it depends on the
 * config.
 */
export const says = (said: Says | ((payload: Payload) => Says)): NonNullable<Endpoint['custom']> => ({
  [KEY]: said,
})

/** What an endpoint says of itself, if anything. */
export const saidBy = (payload: Payload, { custom }: Pick<Endpoint, 'custom'>): Says | undefined => {
  const said = custom?.[KEY] as Parameters<typeof says>[0] | undefined
  return typeof said === 'function' ? said(payload) : said
}

/** A schema among the document's components. */
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

export const text = (description?: string, more: Schema = {}): Schema => ({
  type: 'string',
  ...(description ? { description } : {}),
  ...more,
})

export const orNull = (schema: Schema): Schema => {
  if (typeof schema.type !== 'string') return { anyOf: [schema, { type: 'null' }] }
  return {
    ...schema,
    type: [schema.type, 'null'],
    ...(Array.isArray(schema.enum) ? { enum: [...(schema.enum as unknown[]), null] } : {}),
  }
}

export const list = (items: Schema): Schema => ({ type: 'array', items })

/** An object; everything in it is there, but what `optional` names. */
export const record = (properties: Record<string, Schema>, optional: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
})

export const moment: Schema = { type: 'string', format: 'date-time' }
export const flag: Schema = { type: 'boolean' }
export const whole = (least?: number, most?: number, usual?: number): Schema => ({
  type: 'integer',
  ...(least === undefined ? {} : { minimum: least }),
  ...(most === undefined ? {} : { maximum: most }),
  ...(usual === undefined ? {} : { default: usual }),
})
