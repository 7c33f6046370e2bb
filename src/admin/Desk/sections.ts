import type { SQL } from '@payloadcms/db-postgres/drizzle'

import { sql } from '@payloadcms/db-postgres/drizzle'

import type { Act } from '../../workflow/define.js'

import { array } from '../../search/database.js'

/** The lists of the desk. Their words are `ui.desk.{key}`. */
export const SECTION_KEYS = [
  'taken',
  'overdue',
  'inReview',
  'withOthers',
  'approved',
  'scheduled',
  'returned',
  'stale',
] as const
export type SectionKey = (typeof SECTION_KEYS)[number]

export const isSectionKey = (key: unknown): key is SectionKey => SECTION_KEYS.includes(key as SectionKey)

/** What the conditions are made of: who looks, when, and the states that an act of the table leaves or leads to. */
export type About = { me: string; now: Date; states: (act: Act, end: 'from' | 'to') => string[] }

type Section = {
  /** The condition on a row `r` of `reviews`. */
  where: (about: About) => SQL
  /** The time by which it is sorted, oldest first, and which is shown. */
  by: 'approved_at' | 'due_at' | 'review_by' | 'scheduled_for' | 'submitted_at'
  /** Shown with a word of its own where it is empty. */
  always?: true
}

const MONTH = 30 * 24 * 60 * 60_000

const inState = (states: readonly string[]): SQL => sql`r.state = any(${array(states)})`
const assignee = sql`r.assignee ->> 'id'`
const moment = (time: Date): SQL => sql`${time.toISOString()}::timestamptz`

/** What a reviewer's desk shows, in this order. */
export const SECTIONS: Readonly<Record<SectionKey, Section>> = {
  taken: {
    where: ({ me, states }) =>
      sql`${assignee} = ${me} and r.scheduled_for is null
        and ${inState([...states('approve', 'from'), ...states('approve', 'to')])}`,
    by: 'due_at',
  },
  overdue: {
    where: ({ now, states }) => sql`r.due_at < ${moment(now)} and ${inState(states('approve', 'from'))}`,
    by: 'due_at',
  },
  inReview: {
    where: ({ states }) => sql`${assignee} is null and ${inState(states('approve', 'from'))}`,
    by: 'submitted_at',
    always: true,
  },
  withOthers: {
    where: ({ me, states }) => sql`${assignee} <> ${me} and ${inState(states('approve', 'from'))}`,
    by: 'due_at',
  },
  approved: {
    where: ({ states }) => sql`r.scheduled_for is null and ${inState(states('approve', 'to'))}`,
    by: 'approved_at',
  },
  scheduled: { where: () => sql`r.scheduled_for is not null`, by: 'scheduled_for' },
  returned: { where: ({ states }) => inState(states('revoke', 'to')), by: 'submitted_at' },
  stale: {
    where: ({ now }) => sql`r.live and r.review_by < ${moment(new Date(now.getTime() + MONTH))}`,
    by: 'review_by',
  },
}
