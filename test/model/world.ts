import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { publishDue } from '../../src/index.js'
import { type Body, startApp, type TestApp } from '../helpers/app.js'
import { picture } from '../helpers/files.js'
import { createPeople, type Name, type People, ROLES } from '../helpers/people.js'
import { completeData, createReferences } from '../helpers/practice.js'
import type { Kind, Model, Role, Who } from './model.js'

/** What a collection calls the parts that the tests write. A term has neither a picture nor a project. */
export const NAMES: Record<Kind, { singular: string; title: string; lead: string }> = {
  practices: { singular: 'Practice', title: 'title', lead: 'summary' },
  stories: { singular: 'Story', title: 'title', lead: 'lead' },
  terms: { singular: 'Term', title: 'prefLabel', lead: 'definition' },
}
export const KINDS = Object.keys(NAMES) as Kind[]

/** The real server, and which of its ids the model's documents, versions and files have. */
export type World = {
  app: TestApp
  people: People
  project: number
  /** What else a document of each kind needs before it can be sent for review. */
  complete: Record<Kind, Body>
  /** The part of it that a copy starts without. */
  kept: Record<Kind, Body>
  pictures: Buffer[]
  docs: number[]
  versions: number[][]
  files: number[]
  /** Documents of ended runs in which a check of the database is to find something, e.g. `stories/7`. */
  spoilt: Set<string>
  close: () => Promise<void>
}

const WEEK = 7 * 24 * 3600

export const startWorld = async (): Promise<World> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'polkka-model-'))
  const app = await startApp((config) => {
    const named = (slug: string) => config.collections.find((one: Body) => one.slug === slug)
    named('media').upload.staticDir = folder
    named('users').auth.tokenExpiration = WEEK
  })
  const people = await createPeople(app)
  const refs = createReferences(app.payload)
  const project = await app.payload.create({
    collection: 'coordination-projects',
    data: (await completeData(app.payload, refs, 'coordination-projects')) as never,
  })
  await app.payload.update({
    collection: 'users',
    id: people.coordinator.id,
    data: { coordinationProjects: [project.id] },
  })
  const complete = {
    practices: await completeData(app.payload, refs, 'practices'),
    stories: await completeData(app.payload, refs, 'stories'),
    terms: await completeData(app.payload, refs, 'terms'),
  }
  const { contact, declarations } = complete.practices
  return {
    app,
    people,
    project: project.id,
    complete,
    kept: {
      practices: { contact, declarations },
      stories: { declarations: complete.stories.declarations },
      terms: {},
    },
    pictures: await Promise.all(['#00a0dc', '#dc00a0'].map((colour) => picture(colour, 20))),
    docs: [],
    versions: [],
    files: [],
    spoilt: new Set(),
    close: async () => {
      await app.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const setRoles = async ({ app, people }: World, who: Name): Promise<void> => {
  const { id } = people[who]
  const user = await app.payload.findByID({ collection: 'users', id, depth: 0 })
  if (JSON.stringify(user.roles ?? []) !== JSON.stringify(ROLES[who]))
    await app.payload.update({ collection: 'users', id, data: { roles: [...ROLES[who]] } })
}

/** A run begins without documents, with everybody in their own roles and nothing scheduled by an earlier run. */
export const begin = async (world: World): Promise<Model> => {
  const roles: Model['roles'] = { ...ROLES }
  for (const who of Object.keys(ROLES) as Name[]) await setRoles(world, who)
  await publishDue(world.app.payload, new Date(Date.now() + WEEK * 1000))
  Object.assign(world, { docs: [], versions: [], files: [] })
  return { docs: [], files: [], roles }
}

export const isPerson = (who: Who): who is Name => Object.hasOwn(ROLES, who)

export const idOf = ({ people }: World, who: Who): string => (isPerson(who) ? String(people[who].id) : who)

/** The user as code would hand them to the Local API, with the roles they have now. */
export const userOf = ({ people, project }: World, model: Model, who: Who): Body | undefined => {
  if (!isPerson(who)) return undefined
  const roles = [...(model.roles[who] ?? [])] as Role[]
  return { ...people[who].user, roles, coordinationProjects: who === 'coordinator' ? [project] : [] }
}

/** How the Local API is called for a person; for `system` access is overridden. */
export const as = (world: World, model: Model, who: Who): Body => ({
  ...(isPerson(who) ? { user: userOf(world, model, who) } : {}),
  overrideAccess: who === 'system',
})
