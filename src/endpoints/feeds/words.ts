import type { Payload } from 'payload'

import { type Document, optionsOf } from '../../engine/index.js'

const SUMMARIES = ['summary', 'definition'] as const

/** The title of a document, in the language or languages it was read in. */
export const titleOf = (payload: Payload, collection: string, doc: Document): unknown =>
  doc[optionsOf(payload).collections[collection]!.titleField]

/** The few lines that say what a document is about. */
export const summaryOf = (doc: Document): unknown =>
  SUMMARIES.map((name) => doc[name]).find((value) => value !== undefined && value !== null)
