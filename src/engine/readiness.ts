import type { Field, PayloadRequest } from 'payload'

import { fieldAffectsData, fieldHasSubFields } from 'payload/shared'

import type { MessageKey } from '../translations/index.js'
import type { Requirement } from '../workflow/required.js'
import type { Readiness } from '../workflow/view.js'
import type { Stored } from './texts.js'

import { say } from '../translations/index.js'
import { engineOf } from './instance.js'
import { labelOf } from './plainText.js'
import { configOf } from './texts.js'
import { isRow, type Row } from './row.js'

type Scope = {
  req: PayloadRequest
  all: readonly string[]
  source: string
  root: Row
  found: Readiness
  /** The labels of the groups and rows around the field, so that "Date" says whose date. */
  within: readonly string[]
}

/** Rich text is filled when some node carries text, or shows something that is not text. */
const hasRichText = (node: unknown): boolean => {
  if (!isRow(node)) return false
  if (typeof node.text === 'string') return node.text.trim() !== ''
  if (node.type === 'upload' || node.type === 'block') return true
  return Array.isArray(node.children) && node.children.some(hasRichText)
}

const isFilled = (field: Field, value: unknown, min: number): boolean => {
  if (value === null || value === undefined) return false
  if (field.type === 'checkbox') return value === true
  if (field.type === 'richText') return isRow(value) && hasRichText(value.root)
  if (typeof value === 'string') return value.trim() !== ''
  return Array.isArray(value) ? value.length >= min : true
}

const applies = ({ when }: Requirement, root: Row): boolean =>
  Object.entries(when ?? {}).every(([name, values]) => values.includes(root[name]))

const message = (scope: Scope, field: Field, requirement: Requirement, locale: string | null): string => {
  const { language } = scope.req.i18n
  const label = [...scope.within, labelOf(field, scope.req.i18n.language)].join(': ')
  if (field.type === 'checkbox') return say(language, 'readiness.unticked', { label })
  if (locale)
    return say(language, 'readiness.missingIn', {
      label,
      language: say(language, `language.${locale}` as MessageKey),
    })
  return requirement.min && requirement.min > 1
    ? say(language, 'readiness.tooFew', { label, min: requirement.min })
    : say(language, 'readiness.missing', { label })
}

const check = (scope: Scope, field: Field, value: unknown, path: string): void => {
  const requirement = (field as { custom?: { polkka?: Requirement } }).custom?.polkka
  if (!requirement || !applies(requirement, scope.root)) return
  const localized = 'localized' in field && field.localized
  const locales = localized ? (requirement.languages === 'all' ? scope.all : [scope.source]) : [null]
  for (const locale of locales) {
    const text = locale === null ? value : isRow(value) ? value[locale] : undefined
    if (!isFilled(field, text, requirement.min ?? 1)) {
      scope.found[requirement.tier].push({
        path,
        locale,
        message: message(scope, field, requirement, locale),
      })
    }
  }
}

const walk = (scope: Scope, fields: Field[], row: Row, prefix: string): void => {
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        if ('name' in tab && tab.name)
          walk(scope, tab.fields, isRow(row[tab.name]) ? (row[tab.name] as Row) : {}, `${prefix}${tab.name}.`)
        else walk(scope, tab.fields, row, prefix)
      }
    } else if (!fieldAffectsData(field)) {
      if (fieldHasSubFields(field)) walk(scope, field.fields, row, prefix)
    } else {
      const value = row[field.name]
      const path = `${prefix}${field.name}`
      check(scope, field, value, path)
      if (field.type === 'group') {
        const inner = { ...scope, within: [...scope.within, labelOf(field, scope.req.i18n.language)] }
        walk(inner, field.fields, isRow(value) ? value : {}, `${path}.`)
      }
      if (field.type === 'array' && Array.isArray(value)) {
        value.forEach((entry, index) => {
          const inner = {
            ...scope,
            within: [...scope.within, `${labelOf(field, scope.req.i18n.language)} ${index + 1}`],
          }
          walk(inner, field.fields, isRow(entry) ? entry : {}, `${path}.${index}.`)
        })
      }
    }
  }
}

/** What is still missing from a stored text, for review and for publication, over all languages that matter. */
export const readinessOf = (req: PayloadRequest, collection: string, text: Stored): Readiness => {
  const { collections } = engineOf(req.payload)
  const localization = req.payload.config.localization
  const source = text.sourceLanguage ?? (localization ? localization.defaultLocale : 'fi')
  const found: Readiness = { review: [], publication: [] }
  const scope: Scope = {
    req,
    all: collections[collection]!.requiredLocales,
    source: String(source),
    root: text,
    found,
    within: [],
  }
  walk(scope, configOf(req.payload, collection).fields, text, '')
  return found
}
