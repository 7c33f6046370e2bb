import type { Actor, Case, Input } from '../../src/workflow/decide.js'

import { editorial } from '../../src/workflow/editorial.js'

export const states = Object.keys(editorial.states) as (keyof typeof editorial.states)[]
export const roles = Object.keys(editorial.roles) as (keyof typeof editorial.roles)[]
export const steps = Object.keys(editorial.transitions) as (keyof typeof editorial.transitions)[]

export const actor = (more: Partial<Actor> = {}): Actor => ({
  roles: [],
  owns: false,
  contributed: false,
  ...more,
})

/** A case in which every guard is content. */
export const theCase = (more: Partial<Case> = {}): Case => ({
  state: 'draft',
  live: false,
  revision: 3,
  contentHash: 'h',
  approvedHash: 'h',
  scheduled: true,
  ...more,
})

/** A request that leaves nothing out. */
export const input = (more: Partial<Input> = {}): Input => ({
  expectedRevision: 3,
  comment: 'Perustelu.',
  reason: 'error',
  publishAt: new Date('2030-01-01'),
  now: new Date('2029-01-01'),
  criteriaAnswered: true,
  readiness: { review: [], publication: [] },
  ...more,
})
