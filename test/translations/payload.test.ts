import { lexicalEditor, BlocksFeature, TextStateFeature } from '@payloadcms/richtext-lexical'
import { acceptedLanguages, initI18n } from '@payloadcms/translations'
import { en } from '@payloadcms/translations/languages/en'
import { sv } from '@payloadcms/translations/languages/sv'
import { readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { deepMergeSimple, type SanitizedConfig } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { fallbackLanguage, languages, translations } from '../../src/translations/payload/index.js'

type Tree = { [key: string]: string | Tree }
type Strings = Record<string, string>

/** The strings of a tree by the key that the translate function takes: `general:save`. */
const flatten = (tree: Tree, prefix = ''): Strings =>
  Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[prefix + key, value]]
        : Object.entries(flatten(value, `${prefix}${key}:`)),
    ),
  )

const distinct = (text: string, pattern: RegExp) => [...new Set(text.match(pattern))].sort()
const placeholders = (text: string) => distinct(text, /\{\{.*?\}\}/g)
const tags = (text: string) => distinct(text, /<\/?(?:\d|a|br)\b[^>]*>/g)
const missing = (from: Strings, strings: Strings) => Object.keys(from).filter((key) => !(key in strings))
const base = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '')

/** What can be wrong with a translation of `source`, as sentences. */
const faults = (source: Strings, target: Strings): string[] =>
  Object.entries(target).flatMap(([key, text]) => {
    const original = source[key] ?? source[base(key)]
    if (original === undefined) return [`${key}: not in English`]
    return [
      text.trim() === '' && `${key}: empty`,
      text !== text.trim() && `${key}: space at an end`,
      text.includes('\n') && `${key}: more than one line`,
      placeholders(text).join() !== placeholders(original).join() && `${key}: placeholders of "${text}"`,
      tags(text).join() !== tags(original).join() && `${key}: tags of "${text}"`,
    ].filter((fault) => fault !== false)
  })

const equals = (source: Strings, target: Strings) =>
  Object.keys(source).filter((key) => target[key] === source[key])

const english = flatten(en.translations)
const finnish = flatten(languages.fi.translations)
const shippedSwedish = flatten(sv.translations)
const { lexical: lexicalSv, ...corrections } = translations.sv
const swedishCorrections = flatten(corrections as Tree)
const swedish = { ...shippedSwedish, ...swedishCorrections }

describe('Finnish of the admin', () => {
  it('has every string of the installed English and no other', () => {
    expect(missing(english, finnish)).toEqual([])
    expect(missing(finnish, english)).toEqual([])
  })

  it('has the placeholders and tags of the English and nothing empty', () => {
    expect(faults(english, finnish)).toEqual([])
  })

  it('has nothing left in English', () => {
    expect(equals(english, finnish)).toEqual([])
  })

  it('is what the admin and the API get, also as the fallback', async () => {
    const config = { fallbackLanguage, supportedLanguages: languages, translations }
    for (const context of ['api', 'client'] as const) {
      const i18n = await initI18n({ config, context, language: fallbackLanguage } as never)
      expect(i18n.language).toBe('fi')
      expect(i18n.t('general:save')).toBe('Tallenna')
      expect(i18n.t('general:editingLabel', { count: 2, label: 'Artikkelit' })).toBe(
        'Muokataan 2 kohdetta (Artikkelit)',
      )
      expect(i18n.t('lexical:link:label' as never)).toBe('Linkki')
      // Undefined makes the admin show "Ladataan..." in place of every date.
      expect(i18n.dateFNS).toBeDefined()
    }
  })

  it('is still missing from Payload, whose own would otherwise be used', () => {
    expect(acceptedLanguages).not.toContain('fi')
  })
})

describe('Swedish of the admin', () => {
  it('has every string of the installed English', () => {
    expect(missing(english, swedish)).toEqual([])
  })

  it('has the placeholders and tags of the English and nothing empty', () => {
    expect(faults(english, swedish)).toEqual([])
  })

  it('has nothing left in English but the words that are the same', () => {
    expect(equals(english, swedish).sort()).toEqual([
      'fields:block',
      'general:filter',
      'general:layout',
      'version:status',
      'version:version',
    ])
  })

  it('corrects only what Payload has otherwise', () => {
    expect(equals(shippedSwedish, swedishCorrections)).toEqual([])
  })
})

describe('the Lexical editor', () => {
  let merged: Record<'en' | 'fi' | 'sv', Strings>

  beforeAll(async () => {
    const config = {
      blocks: [],
      collections: [],
      i18n: { translations: deepMergeSimple({}, translations) },
    } as unknown as SanitizedConfig
    const editor = lexicalEditor({
      features: ({ defaultFeatures }) => [
        ...defaultFeatures,
        BlocksFeature({ blocks: [], inlineBlocks: [] }),
        TextStateFeature(),
      ],
    })
    await editor({ config, isRoot: true, parentIsLocalized: false })
    const of = (language: string) =>
      flatten({ lexical: (config.i18n.translations as Record<string, Tree>)[language]?.lexical ?? {} })
    merged = { en: of('en'), fi: of('fi'), sv: of('sv') }
  })

  it('is asked for all of its features', async () => {
    const root = path.dirname(createRequire(import.meta.url).resolve('@payloadcms/richtext-lexical'))
    const files = await readdir(root, { recursive: true })
    const sources = files.filter((file) => path.basename(file) === 'i18n.js')
    const namespaces = new Set(Object.keys(merged.en).map((key) => key.split(':')[1]))
    expect(sources).not.toHaveLength(0)
    expect(namespaces.size).toBe(sources.length)
  })

  it('has all of its strings in Finnish, none of them English', () => {
    expect(missing(merged.en, merged.fi)).toEqual([])
    expect(faults(merged.en, merged.fi)).toEqual([])
    expect(equals(merged.en, merged.fi)).toEqual([])
  })

  it('has all of its strings in Swedish, none of them English', () => {
    expect(missing(merged.en, merged.sv)).toEqual([])
    expect(faults(merged.en, merged.sv)).toEqual([])
    expect(equals(merged.en, merged.sv)).toEqual([])
  })

  it('keeps what we add to its Swedish', () => {
    expect(merged.sv).toMatchObject(flatten({ lexical: lexicalSv }))
  })
})
