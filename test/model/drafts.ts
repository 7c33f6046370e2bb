import fc from 'fast-check'

import type { Door, Seen } from './deeds.js'
import { type Kind, type Role, type Step, STEPS, type Who } from './model.js'
import { CODE_SNEAKS, HTTP_SNEAKS } from './sneaks.js'

/** Seen from any of them on, somebody who both writes and approves is often the first who may write. */
export const PEOPLE: Who[] = [
  'editor',
  'approver',
  'approver2',
  'stranger',
  'both',
  'admin',
  'nobody',
  'editor2',
  'coordinator',
]

/**
 * A deed with choices left open until the model is known: a document, a version or a file by any number; `by` a
 * number where somebody who may do it is wanted; `onward` for whatever brings a document on.
 */
export type Draft = {
  kind: string
  by?: Who | number
  doc?: number
  pick?: number
  [more: string]: unknown
}

const index = fc.nat(999)
const anyone = fc.constantFrom(...PEOPLE)
/** Somebody who may, more often than just anybody. */
const mostlyAllowed = fc.oneof(
  { weight: 3, arbitrary: index as fc.Arbitrary<Who | number> },
  { weight: 1, arbitrary: anyone },
)
const door = fc.constantFrom<Door>('REST', 'REST', 'GraphQL', 'code')
const seldom = fc.constantFrom(false, false, false, true)
const oneOf = <Value>(...values: Value[]) => fc.constantFrom(...values)

/** Code that acts for nobody does some things as well. */
const anyoneOrCode = fc.oneof(
  { weight: 6, arbitrary: mostlyAllowed },
  { weight: 1, arbitrary: fc.constant<Who | number>('system') },
)

const on = { by: anyoneOrCode, door, doc: index }
const steps = Object.keys(STEPS) as Step[]
const roleSets: Role[][] = [
  [],
  ['editor'],
  ['approver'],
  ['editor', 'approver'],
  ['coordinator'],
  ['admin', 'editor'],
]

/** The fields of each kind of draft, and how often it comes. */
const KINDS: Record<string, [weight: number, fields: Record<string, fc.Arbitrary<unknown>>]> = {
  onward: [70, { by: index, door, doc: index, pick: index, until: seldom }],
  create: [
    5,
    {
      by: mostlyAllowed,
      door,
      of: oneOf<Kind>('stories', 'stories', 'terms', 'practices'),
      nth: oneOf(1, 2),
    },
  ],
  save: [
    12,
    {
      ...on,
      part: oneOf('title', 'lead', 'hero', 'hero', 'project'),
      language: oneOf('fi', 'sv'),
      nth: oneOf(0, 1, 2, 3),
      seen: oneOf<Seen>('unsaid', 'now', 'old'),
      flags: oneOf('', '', '&draft=true', '&draft=false', '&draft=true&autosave=true'),
    },
  ],
  step: [
    10,
    {
      ...on,
      by: mostlyAllowed,
      step: oneOf<string>(...steps, ...steps, 'promote'),
      seen: oneOf<Seen>('now', 'now', 'now', 'now', 'old', 'unsaid'),
      given: oneOf('all', 'all', 'comment', 'none'),
      until: seldom,
      again: seldom,
    },
  ],
  handOver: [3, { ...on, to: anyone, names: oneOf('owner', 'editors', 'editors') }],
  copy: [4, on],
  restore: [5, { ...on, version: index, asDraft: oneOf(true, true, true, false) }],
  remove: [2, { ...on, reason: oneOf('privacy', 'error', null) }],
  sneak: [
    6,
    { ...on, by: fc.oneof(anyone, fc.constant('stranger')), way: oneOf(...Object.keys(HTTP_SNEAKS)) },
  ],
  sneakInCode: [3, { doc: index, way: oneOf(...Object.keys(CODE_SNEAKS)) }],
  upload: [3, { by: mostlyAllowed }],
  changeFile: [5, { by: anyoneOrCode, door, file: index, bytes: fc.boolean() }],
  removeFile: [3, { by: oneOf<Who>('admin', 'admin', 'editor', 'stranger'), door, file: index }],
  giveRoles: [
    2,
    { by: oneOf<Who>('admin', 'admin', 'both', 'nobody'), to: anyone, roles: oneOf(...roleSets) },
  ],
  tamper: [1, { doc: index }],
  tick: [3, { late: fc.boolean() }],
}

const draftOf = (kind: string): fc.Arbitrary<Draft> =>
  fc.record({ kind: fc.constant(kind), ...KINDS[kind]![1] }) as unknown as fc.Arbitrary<Draft>

const rivals = fc.oneof(...['onward', 'onward', 'save', 'step', 'handOver', 'restore'].map(draftOf))
const race = fc.record({ kind: fc.constant('race'), doc: index, deeds: fc.tuple(rivals, rivals) })

export const drafts: fc.Arbitrary<Draft> = fc.oneof(
  ...Object.entries(KINDS).map(([kind, [weight]]) => ({ weight, arbitrary: draftOf(kind) })),
  { weight: 6, arbitrary: race as unknown as fc.Arbitrary<Draft> },
)
