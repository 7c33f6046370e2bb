import type { FlattenedField, PayloadRequest } from 'payload'

import type { Languages } from '../workflow/view.js'
import type { Stored } from './texts.js'

import { refusal } from '../errors.js'
import { type Moment, outdatedIn, type Spoken } from '../workflow/languages.js'
import { enterCase, seesCase } from './enter.js'
import { engineOf } from './instance.js'
import { plainText } from './plainText.js'
import { configOf } from './texts.js'
import { isRow, type Row } from './row.js'

/** How far back a text's history is looked at, in versions. */
const FAR = 300

type Visit = (field: FlattenedField, value: unknown, place: string, path: string) => void

/** Every localized text of a document; rows are known by their ids, so that moving one changes nothing. */
const eachLocalized = (
  fields: FlattenedField[],
  row: Row,
  place: string,
  path: string,
  visit: Visit,
): void => {
  for (const field of fields) {
    const value = row[field.name]
    const [here, at] = [`${place}${field.name}`, `${path}${field.name}`]
    if ('localized' in field && field.localized) visit(field, value, here, at)
    else if (field.type === 'group' || field.type === 'tab')
      eachLocalized(field.flattenedFields, isRow(value) ? value : {}, `${here}.`, `${at}.`, visit)
    else if (field.type === 'array' && Array.isArray(value))
      value.filter(isRow).forEach((inner, nth) => {
        const id = String(inner.id ?? nth)
        eachLocalized(field.flattenedFields, inner, `${here}.${id}.`, `${at}.${nth}.`, visit)
      })
  }
}

const spokenIn = (fields: FlattenedField[], text: Stored, locales: readonly string[]): Spoken => {
  const spoken: Spoken = {}
  eachLocalized(fields, text, '', '', (_, value, place) => {
    const texts = isRow(value) ? value : {}
    spoken[place] = Object.fromEntries(
      locales.map((locale) => [locale, texts[locale] ? JSON.stringify(texts[locale]) : '']),
    )
  })
  return spoken
}

const momentsOf = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
  locales: readonly string[],
): Promise<Moment[]> => {
  const { docs } = await engineOf(req.payload).raw.findVersions({
    collection,
    limit: FAR,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { parent: { equals: id } },
  })
  const { flattenedFields } = configOf(req.payload, collection)
  return (docs as unknown as Array<{ updatedAt: string; version: Stored }>).map(({ updatedAt, version }) => ({
    at: updatedAt,
    spoken: spokenIn(flattenedFields, version, locales),
  }))
}

/** A text in all its languages, place by place in words, with the translations that the original has left behind. */
export const languagesOf = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
): Promise<Languages> => {
  const { id: known, text, who } = await enterCase(req, collection, id)
  if (!seesCase(req, who)) throw refusal(req, 'NOT_ALLOWED')
  const { localization } = req.payload.config
  const locales = localization ? localization.localeCodes : []
  const source = String(text.sourceLanguage ?? (localization ? localization.defaultLocale : ''))
  const outdated = outdatedIn(await momentsOf(req, collection, known, locales), source)
  const places: Languages['places'] = []
  eachLocalized(
    configOf(req.payload, collection).flattenedFields,
    text,
    '',
    '',
    (field, value, place, path) => {
      const all = isRow(value) ? value : {}
      const texts = Object.fromEntries(
        locales.map((locale) => [locale, plainText(field, all[locale], new Map(), req.i18n.language)]),
      )
      const late = outdated.filter((one) => one.place === place)
      places.push({
        path,
        texts,
        outdated: Object.fromEntries(late.map(({ locale, since }) => [locale, since])),
      })
    },
  )
  return { source, locales, places }
}
