import type { FlattenedField, PayloadRequest } from 'payload'

import type { Change } from '../workflow/view.js'
import type { UnderReview } from './enter.js'

import { refusal } from '../errors.js'
import { type Place, placesChanged, textOf } from './changes.js'
import { canonicalContent } from './contentHash.js'
import { enterCase, seesCase } from './enter.js'
import { engineOf } from './instance.js'
import { labelOf, plainText, type Titles, titlesOf } from './plainText.js'
import { configOf, mainText } from './texts.js'
import { nestedReq } from './writeLive.js'
import { stepsThat } from '../workflow/acts.js'
import { rowsAbout } from './rowsAbout.js'

const NAMED = ['public', 'round'] as const
/** What a text is compared with: the public one, the one of the last round of review, or the one of a revision. */
export type Since = (typeof NAMED)[number] | number

/** What somebody asks to compare with; undefined where that is nothing. */
export const sinceOf = (asked: unknown): Since | undefined =>
  NAMED.find((known) => known === asked) ??
  (typeof asked === 'string' && /^\d{1,9}$/.test(asked) ? Number(asked) : undefined)

type Json = ReturnType<typeof canonicalContent>
type Branch = Record<string, unknown>

/** The revision that was under review when the round before this one ended. */
const lastRound = async (req: PayloadRequest, { it }: UnderReview): Promise<number | null> => {
  const submits = stepsThat(engineOf(req.payload).table, 'submit').map(([name]) => name)
  const events = await rowsAbout<{ revision: number }>(req, 'review-events', it, {
    limit: 2,
    sort: '-seq',
    where: [{ type: { in: submits } }],
  })
  return events.find(({ revision }) => revision < it.revision)?.revision ?? null
}

const baseOf = async (req: PayloadRequest, entered: UnderReview, since: Since): Promise<Branch | null> => {
  const { id, it } = entered
  if (since === 'public') return it.live ? mainText(req, it.targetCollection, id) : null
  const revision = since === 'round' ? await lastRound(req, entered) : since
  return revision === null ? null : textOf(req, it, revision)
}

const valueAt = (content: unknown, path: string[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Branch | undefined)?.[key], content)

/** The field at a path and the labels on the way to it, e.g. "Steps 2: Title". */
const fieldAt = (fields: FlattenedField[], path: string[], language: string) => {
  let inside = fields
  let field: FlattenedField | undefined
  const labels: string[] = []
  for (const key of path) {
    if (/^\d+$/.test(key)) {
      labels.push(`${labels.pop() ?? ''} ${Number(key) + 1}`)
      continue
    }
    field = inside.find(({ name }) => name === key)
    if (!field) break
    labels.push(labelOf(field, language))
    inside = 'flattenedFields' in field ? field.flattenedFields : []
  }
  return { field, label: labels.join(': ') }
}

const describe = (
  req: PayloadRequest,
  fields: FlattenedField[],
  titles: Titles,
  before: Json,
  after: Json,
  { locale, path }: Place,
): Change[] => {
  const { language } = req.i18n
  const keys = path.split('.')
  const { field, label } = fieldAt(fields, keys, language)
  if (!field) return []
  const at = locale ? [...keys, locale] : keys
  const isRowOf = field.type === 'array' && /^\d+$/.test(keys.at(-1)!)
  const words = (content: Json) => {
    const value = valueAt(content, at)
    return plainText(field, isRowOf ? [value] : value, titles, language)
  }
  const [was, is] = [words(before), words(after)]
  return [{ path, locale, label, before: was, after: is }]
}

/** What differs between a text in work and an earlier one, field by field, in words. Null where there is no earlier one. */
export const changesSince = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
  since: Since,
): Promise<Change[] | null> => {
  const entered = await enterCase(req, collection, id)
  if (!seesCase(req, entered.who)) throw refusal(req, 'NOT_ALLOWED')
  const base = await baseOf(req, entered, since)
  if (!base) return null
  const { flattenedFields } = configOf(req.payload, collection)
  const { localization } = req.payload.config
  const [before, after] = [base, entered.text].map((text) => canonicalContent(flattenedFields, text)) as [
    Json,
    Json,
  ]
  const own = await nestedReq(req)
  if (localization && localization.localeCodes.includes(req.i18n.language))
    own.locale = req.i18n.language as 'all'
  const titles = await titlesOf(own, collection, [before, after])
  const order = flattenedFields.map(({ name }) => name)
  const rankOf = ({ path }: Place) => order.indexOf(path.split('.')[0]!)
  return placesChanged(before, after, localization ? localization.localeCodes : [])
    .sort((left, right) => rankOf(left) - rankOf(right))
    .flatMap((place) => describe(req, flattenedFields, titles, before, after, place))
}
