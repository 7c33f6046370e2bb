import type { Payload } from 'payload'

import { drizzleOf } from '../../src/search/database.js'
import { writeRows } from '../../src/search/index.js'
import { coordinationProjects } from '../../seed/content/coordinationProjects.js'
import { guides } from '../../seed/content/guides.js'
import { mentors } from '../../seed/content/mentors.js'
import { networks } from '../../seed/content/networks.js'
import { practices } from '../../seed/content/practices.js'
import { stories } from '../../seed/content/stories.js'
import { terms } from '../../seed/content/terms.js'
import { Localized, Reference } from '../../seed/content/write.js'

const CONTENT = {
  practices,
  networks,
  'coordination-projects': coordinationProjects,
  mentors,
  guides,
  terms,
  stories,
}

/** The content as a read in all languages gives it, without what it refers to. */
const inAllLanguages = (value: unknown): unknown => {
  if (value instanceof Reference) return undefined
  if (value instanceof Localized) return value.locales
  if (Array.isArray(value)) return value.map(inAllLanguages)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inAllLanguages(one)]))
}

/** Puts the public part of the demo content into the index, under its keys; the texts themselves are not written. */
export const indexDemoContent = (payload: Payload): Promise<void> =>
  drizzleOf(payload).transaction(async (db) => {
    for (const [collection, entries] of Object.entries(CONTENT))
      for (const { data, key, state } of entries) {
        if (state !== 'published' && state !== 'archived') continue
        const archivedAt = state === 'archived' ? '2026-01-01T00:00:00.000Z' : null
        const text = inAllLanguages(data) as object
        const doc = { ...text, id: key, archivedAt, publishedAt: '2026-01-01T00:00:00.000Z' }
        await writeRows(db, payload, { collection, doc, facets: [`collection:${collection}`] })
      }
  })
