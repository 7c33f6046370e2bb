import type { PayloadRequest } from 'payload'

import { refusal } from '../errors.js'

/** What a caller says with a step. `expectedRevision` is the revision they looked at. */
export type TransitionInput = {
  expectedRevision?: number
  comment?: string
  /** Of `unpublish`: error, rights, privacy or outdated. */
  reason?: string
  /** Of `schedule`: an ISO 8601 moment. */
  publishAt?: string
  /** Of `schedule`, `publish` and `confirm`: an ISO 8601 moment at which the public copy is taken away again. */
  unpublishAt?: string
  /** Of `archive`: the public id or address of what takes its place. */
  successor?: string
  criteria?: unknown
}

/** An ISO 8601 moment: with a time zone, or it would mean another moment on another machine. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

/** JavaScript takes the 30th of February for the 2nd of March. */
export const isDay = (day: string): boolean => {
  const time = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day)
}

export const parseTime = (value: string | undefined): Date | undefined => {
  if (value === undefined || !MOMENT.test(value) || !isDay(value.slice(0, 10))) return undefined
  const time = new Date(value)
  return Number.isNaN(time.getTime()) ? undefined : time
}

/** What the database cannot hold as it is, and so would not be what the trail's hash covers. */
export const isStorable = (text: string): boolean =>
  text.length <= 10_000 && !text.includes('\0') && !/\p{Surrogate}/u.test(text)

/** GraphQL variables left open arrive as null. */
export const given = (input: TransitionInput): TransitionInput =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null))

/** Refuses input of the wrong kind by its field's name. */
export const assertInput = (req: PayloadRequest, input: TransitionInput): void => {
  const { comment, expectedRevision, publishAt, reason, successor, unpublishAt } = input
  const bad = (field: string): never => {
    throw refusal(req, 'BAD_INPUT', { field })
  }
  if (expectedRevision !== undefined && !Number.isSafeInteger(expectedRevision)) bad('expectedRevision')
  for (const [field, value] of Object.entries({ comment, reason, publishAt, unpublishAt, successor })) {
    if (value !== undefined && (typeof value !== 'string' || !isStorable(value))) bad(field)
  }
  for (const [field, value] of Object.entries({ publishAt, unpublishAt })) {
    if (value !== undefined && !parseTime(value)) bad(field)
  }
}
