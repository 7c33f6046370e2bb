import type { Payload } from 'payload'

import { type Document, inLanguages, type PublicChange } from '../../engine/index.js'
import { summaryOf, titleOf } from './words.js'
import { element, textElement } from './xml.js'

const ROOT = {
  'xmlns:oai_dc': 'http://www.openarchives.org/OAI/2.0/oai_dc/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
}

/** The fields whose codes say what a document is about. */
const SUBJECTS = ['themes', 'level', 'levels'] as const

const perLanguage = (name: string, value: unknown): string[] =>
  inLanguages(value).map(([locale, text]) => textElement(name, text, { 'xml:lang': locale }))

const subjectsOf = (doc: Document): string[] =>
  SUBJECTS.flatMap((name) => doc[name] ?? []).flatMap((code) =>
    perLanguage('dc:subject', (code as { label?: unknown }).label),
  )

/** A public document, read in all languages, in the fifteen elements of Dublin Core. */
export const dublinCore = (
  payload: Payload,
  publicUrl: string,
  { availableLocales, collection, id, publicId }: PublicChange,
  doc: Document,
): string => {
  const { licence, publishedAt } = doc as { licence?: string; publishedAt?: string }
  return element(
    'oai_dc:dc',
    [
      ...perLanguage('dc:title', titleOf(payload, collection, doc)),
      ...subjectsOf(doc),
      ...perLanguage('dc:description', summaryOf(doc)),
      ...(publishedAt ? [textElement('dc:date', publishedAt)] : []),
      textElement('dc:type', 'Text'),
      textElement('dc:identifier', `${publicUrl}/api/${collection}/${id}`),
      ...(publicId ? [textElement('dc:identifier', publicId)] : []),
      ...availableLocales.map((locale) => textElement('dc:language', locale)),
      ...(licence ? [textElement('dc:rights', licence)] : []),
    ],
    ROOT,
  )
}
