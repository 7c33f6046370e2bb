import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { engineFields } from '../../collections/fields/engineFields.js'
import { governed, open } from '../../collections/index.js'
import { en } from '../../src/translations/en.js'
import { fi } from '../../src/translations/fi.js'
import { languages, translations } from '../../src/translations/payload/index.js'
import { sv } from '../../src/translations/sv.js'
import { editorial } from '../../src/workflow/editorial.js'

const PAGES = ['README.md', ...readdirSync('docs').filter((name) => name.endsWith('.md'))].map((name) =>
  name === 'README.md' ? name : `docs/${name}`,
)
const GUIDES = PAGES.filter((name) => /^docs\/(editors|approvers)\./.test(name))

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Every string of a tree; of words in three languages only those in this one. */
const textsIn = (tree: unknown, language: string, seen = new Set<unknown>()): string[] => {
  if (typeof tree === 'string') return [tree]
  if (!isRecord(tree) || seen.has(tree)) return []
  seen.add(tree)
  const branches = 'fi' in tree && 'sv' in tree ? [tree[language]] : Object.values(tree)
  return branches.flatMap((branch) => textsIn(branch, language, seen))
}

const OURS = { fi, sv, en }
type Code = keyof typeof OURS

/** What may stand on the screen in a language; a `{{name}}` in it stands for anything. */
const screenIn = (language: Code): RegExp => {
  const schema = [editorial, engineFields(editorial), governed, open]
  const corrected = language === 'en' ? {} : translations[language]
  const trees = [OURS[language], languages[language].translations, corrected, ...schema]
  const texts = new Set(trees.flatMap((tree) => textsIn(tree, language)))
  const patterns = [...texts]
    .filter((text) => text.replace(/\{\{\w+\}\}/g, '').trim() !== '')
    .map((text) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\{\w+\}\}/g, '.+'))
    .map((text) => text.replace(/[{}]/g, '\\$&'))
  return new RegExp(`^(?:${patterns.join('|')})$`, 'u')
}

describe('the pages of the documentation', () => {
  it.each(PAGES)('%s: what it links to and shows is there', (page) => {
    const targets = [...readFileSync(page, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!)
    const missing = targets
      .filter((target) => !/^(https?:|mailto:|#)/.test(target))
      .filter((target) => !existsSync(path.join(path.dirname(page), target.split('#')[0]!)))
    expect(missing).toEqual([])
  })
})

describe('the guides', () => {
  it.each(GUIDES)('%s: what stands in bold stands on the screen', (page) => {
    const language = (/\.(sv|en)\.md$/.exec(page)?.[1] ?? 'fi') as Code
    const screen = screenIn(language)
    const bold = [...readFileSync(page, 'utf8').matchAll(/\*\*(.+?)\*\*/gs)].map(([, text]) =>
      text!.replace(/\s+/g, ' '),
    )
    expect(bold.length).toBeGreaterThan(30)
    expect(bold.filter((text) => !screen.test(text))).toEqual([])
  })
})
