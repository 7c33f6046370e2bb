import type { Payload } from 'payload'

import { engineOf } from '../src/engine/index.js'
import { coordinationProjects } from './content/coordinationProjects.js'
import { developmentProjects } from './content/developmentProjects.js'
import { exampleOrganisations } from './content/exampleOrganisations.js'
import { guides } from './content/guides.js'
import { mentors } from './content/mentors.js'
import { networks } from './content/networks.js'
import { organisations } from './content/organisations.js'
import { practices } from './content/practices.js'
import { stories } from './content/stories.js'
import { terms } from './content/terms.js'
import type { Slug } from './content/write.js'

import { seedCodes } from './codes.js'
import { seedCriteria } from './criteria.js'

import { type AnyEntry, completeEntry, createEntry, type Loading, walkEntry } from './load.js'
import { seedPeople } from './people.js'
import { seedPhrases } from './phrases.js'

/** What is seeded, in an order in which most relations point backwards. */
export const CONTENT: Array<{ collection: Slug; entries: readonly AnyEntry[]; governed: boolean }> = [
  { collection: 'organisations', entries: [...organisations, ...exampleOrganisations], governed: false },
  { collection: 'terms', entries: terms, governed: true },
  { collection: 'guides', entries: guides, governed: true },
  { collection: 'networks', entries: networks, governed: true },
  { collection: 'coordination-projects', entries: coordinationProjects, governed: true },
  { collection: 'development-projects', entries: developmentProjects, governed: false },
  { collection: 'practices', entries: practices, governed: true },
  { collection: 'mentors', entries: mentors, governed: true },
  { collection: 'stories', entries: stories, governed: true },
]

/** Where the loading stands, kept in the database, so that a seeding that was cut off goes on where it was. */
const PROGRESS = 'polkka-seed'
type Progress = { done: boolean; step: Record<string, { id: number; passes: number }> }

export type SeedOptions = {
  /** The password of the demo accounts. */
  password: string
  log?: (line: string) => void
}

/** Is this database empty, or was its seeding cut off? */
export const wantsSeed = async (payload: Payload): Promise<boolean> => {
  const progress = await payload.kv.get<Progress>(PROGRESS)
  if (progress) return !progress.done
  return (await payload.count({ collection: 'users' })).totalDocs === 0
}

/**
 * Fills the database with the demo content, as its people and through the workflow. Run again it changes nothing; cut
 * off it goes on where it was.
 */
export const seed = async (payload: Payload, { log = () => {}, password }: SeedOptions): Promise<void> => {
  const progress = (await payload.kv.get<Progress>(PROGRESS)) ?? { done: false, step: {} }
  if (progress.done) return log('The demo content is there already.')
  await payload.kv.set(PROGRESS, progress)
  const ids = await seedCodes(payload)
  log(`${ids.size} codes`)
  await seedCriteria(payload)
  await seedPhrases(payload)
  const people = await seedPeople(payload, password)
  log(`${Object.keys(people).length} demo accounts`)
  for (const [name, { id }] of Object.entries(progress.step)) ids.set(name, id)
  const loading: Loading = { payload, people, ids, loose: new Set() }

  const pass = async (
    number: number,
    governedOnly: boolean,
    work: (collection: Slug, entry: AnyEntry) => Promise<void>,
  ) => {
    for (const { collection, entries, governed } of CONTENT) {
      if (governedOnly && !governed) continue
      for (const entry of entries) {
        const name = `${collection}:${entry.key}`
        if ((progress.step[name]?.passes ?? 0) >= number) continue
        await work(collection, entry)
        progress.step[name] = { id: ids.get(name)!, passes: number }
        await payload.kv.set(PROGRESS, progress)
      }
      if (entries.length > 0)
        log(
          `${['created', 'completed', 'reviewed'][number - 1]} ${collection} ${entries.length}/${entries.length}`,
        )
    }
  }
  await pass(1, false, (collection, entry) => createEntry(loading, collection, entry))
  await pass(2, false, (collection, entry) => completeEntry(loading, collection, entry))
  let turn = 0
  await pass(3, true, (collection, entry) =>
    walkEntry(loading, collection, entry, turn++ % 3 === 2 ? people.approver2 : people.approver),
  )
  await giveCoordinatorTheirs(loading)
  await keepQuiet(payload)
  await payload.kv.set(PROGRESS, { ...progress, done: true })
}

/** What the seeded people did to fill the database is no news to them. */
const keepQuiet = (payload: Payload): Promise<unknown> =>
  engineOf(payload).raw.deleteMany({ collection: 'review-notices', where: {} })

/** The demo coordinator answers for the documents they brought. */
const giveCoordinatorTheirs = async ({ ids, payload, people }: Loading): Promise<void> => {
  const of = (entries: readonly AnyEntry[], collection: Slug) =>
    entries.filter(({ by }) => by === 'coordinator').map(({ key }) => ids.get(`${collection}:${key}`)!)
  await payload.update({
    collection: 'users',
    id: people.coordinator.id,
    data: {
      coordinationProjects: of(coordinationProjects, 'coordination-projects'),
      networks: of(networks, 'networks'),
    },
  })
}

/** What every database needs, with demo content or without: the code lists and the criteria. */
export const seedRegisters = async (payload: Payload): Promise<{ codes: number; criteria: number }> => ({
  codes: (await seedCodes(payload)).size,
  criteria: await seedCriteria(payload),
})

export { seedCodes } from './codes.js'
export { seedCriteria } from './criteria.js'
