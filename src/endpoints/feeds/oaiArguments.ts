import type { Payload } from 'payload'

import { type Latest, optionsOf } from '../../engine/index.js'

/** Records in one answer. */
export const PORTION = 50

const WORDS = {
  badVerb: 'The verb is missing, repeated or unknown.',
  badArgument: 'An argument is missing, repeated, unknown or malformed.',
  badResumptionToken: 'The resumption token is not one of ours.',
  cannotDisseminateFormat: 'Records are given as oai_dc only.',
  idDoesNotExist: 'There is no such record.',
  noRecordsMatch: 'No record matches.',
} as const

/** A refusal in the protocol's own words. */
export class OaiError extends Error {
  constructor(readonly code: keyof typeof WORDS) {
    super(WORDS[code])
  }
}

const LIST = { allowed: ['metadataPrefix', 'from', 'until', 'set'], required: ['metadataPrefix'] }
const ALLOWED: Record<string, { allowed: string[]; required: string[] }> = {
  Identify: { allowed: [], required: [] },
  ListMetadataFormats: { allowed: ['identifier'], required: [] },
  ListSets: { allowed: [], required: [] },
  ListIdentifiers: LIST,
  ListRecords: LIST,
  GetRecord: { allowed: ['identifier', 'metadataPrefix'], required: ['identifier', 'metadataPrefix'] },
}
const RESUMED = ['ListIdentifiers', 'ListRecords', 'ListSets']

export type Arguments = {
  verb: string
  metadataPrefix?: string
  identifier?: string
  from?: string
  until?: string
  set?: string
  resumptionToken?: string
}

/** The arguments of a request, of its address or its body, or a refusal. */
export const argumentsOf = async (request: Request): Promise<Arguments> => {
  const text = request.method === 'POST' ? await request.text() : new URL(request.url).search
  const given = new URLSearchParams(text)
  const names = [...given.keys()]
  const args = Object.fromEntries(given) as Arguments
  if (given.getAll('verb').length !== 1 || !Object.hasOwn(ALLOWED, args.verb)) throw new OaiError('badVerb')
  const others = names.filter((name) => name !== 'verb')
  if (new Set(others).size !== others.length) throw new OaiError('badArgument')
  if (RESUMED.includes(args.verb) && others.includes('resumptionToken')) {
    if (others.length > 1) throw new OaiError('badArgument')
    return args
  }
  const { allowed, required } = ALLOWED[args.verb]!
  const isKnown = others.every((name) => allowed.includes(name))
  if (!isKnown || required.some((name) => !given.get(name))) throw new OaiError('badArgument')
  if (args.metadataPrefix !== undefined && args.metadataPrefix !== 'oai_dc')
    throw new OaiError('cannotDisseminateFormat')
  return args
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const SECOND = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/

/** A moment of the protocol; one that is in no calendar is none. */
const momentOf = (text: string): Date => {
  const date = DAY.test(text) || SECOND.test(text) ? new Date(text) : new Date(Number.NaN)
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text.replace(/Z$/, '')))
    throw new OaiError('badArgument')
  return date
}

/** `until` means all of its second, or all of its day. */
const endOf = (text: string): Date =>
  new Date(momentOf(text).getTime() + (DAY.test(text) ? 86_400_000 : 1000))

/** Where a list goes on: everything that was asked, and the number of the last change that was given. */
export const tokenOf = (args: Arguments, after: number): string => {
  const { from, set, until } = args.resumptionToken ? readToken(args.resumptionToken) : args
  return Buffer.from(JSON.stringify({ after, from, until, set })).toString('base64url')
}

type Resumed = Pick<Arguments, 'from' | 'set' | 'until'> & { after: number }

const readToken = (token: string): Resumed => {
  try {
    const read = JSON.parse(Buffer.from(token, 'base64url').toString()) as Resumed
    const texts = [read.from, read.until, read.set].every(
      (text) => text === undefined || typeof text === 'string',
    )
    if (Number.isSafeInteger(read.after) && read.after > 0 && texts) return read
  } catch {
    // Not ours.
  }
  throw new OaiError('badResumptionToken')
}

/** What a list asks for. */
export const listOf = (payload: Payload, args: Arguments): Omit<Latest, 'limit'> & { after: number } => {
  const { after, from, set, until } = args.resumptionToken
    ? readToken(args.resumptionToken)
    : { ...args, after: 0 }
  const slugs = Object.keys(optionsOf(payload).collections)
  if (set !== undefined && !slugs.includes(set)) throw new OaiError('noRecordsMatch')
  const begins = from === undefined ? undefined : momentOf(from)
  const before = until === undefined ? undefined : endOf(until)
  const isMixed = from !== undefined && until !== undefined && DAY.test(from) !== DAY.test(until)
  if (isMixed || (begins && before && begins >= before)) throw new OaiError('badArgument')
  return { collections: set === undefined ? slugs : [set], after, from: begins, before }
}
