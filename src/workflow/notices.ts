import type { Text3 } from './define.js'

import { fromWallClock, toWallClock } from './zone.js'

/** Pure: what people are told of, who, and when it is mailed. */

/** Those whom a notice may be for, as the engine finds them on a case. */
export type Circle =
  | 'approvers'
  | 'assignee'
  | 'commenters'
  | 'editors'
  | 'owner'
  | 'scheduler'
  /** The assignee alone where there is one who may still approve, else all approvers. */
  | 'reviewers'

type NoticeRow = {
  /** In settings and as the subject of an e-mail. */
  label: Text3
  to: readonly Circle[]
  /** What brings it about: an act of a transition, or the type of a row of the trail. Reminders come from the clock. */
  on?: readonly string[]
  /** Whoever brought it about is told as well: it happened in their absence. */
  tellsActor?: true
}

const notices = <const Kind extends string>(rows: Record<Kind, NoticeRow>): Record<Kind, NoticeRow> => rows

/** THE table of notices: what is told, and whom. Nobody but these, and nobody who does not see the case. */
export const NOTICES = notices({
  submitted: {
    label: { fi: 'Lähetetty arvioitavaksi', sv: 'Skickad för granskning', en: 'Sent for review' },
    to: ['reviewers'],
    on: ['submit'],
  },
  changesRequested: {
    label: { fi: 'Muutoksia pyydetty', sv: 'Ändringar begärda', en: 'Changes requested' },
    to: ['owner', 'editors'],
    on: ['revoke'],
  },
  approved: {
    label: { fi: 'Hyväksytty', sv: 'Godkänd', en: 'Approved' },
    to: ['owner', 'editors'],
    on: ['approve'],
  },
  declined: {
    label: { fi: 'Ei julkaista', sv: 'Publiceras inte', en: 'Not to be published' },
    to: ['owner', 'editors'],
    on: ['decline'],
  },
  published: {
    label: { fi: 'Julkaistu', sv: 'Publicerad', en: 'Published' },
    to: ['owner', 'editors'],
    on: ['publish'],
  },
  takenDown: {
    label: { fi: 'Poistettu julkaisusta', sv: 'Avpublicerad', en: 'Unpublished' },
    to: ['owner', 'editors'],
    on: ['unpublish'],
  },
  scheduleFailed: {
    label: { fi: 'Ajastus epäonnistui', sv: 'Schemaläggningen misslyckades', en: 'Schedule failed' },
    to: ['owner', 'editors', 'scheduler', 'approvers'],
    on: ['scheduleFailed', 'expiryFailed'],
    tellsActor: true,
  },
  commented: {
    label: { fi: 'Uusi kommentti', sv: 'Ny kommentar', en: 'New comment' },
    to: ['owner', 'editors', 'assignee', 'commenters'],
  },
  assigned: {
    label: { fi: 'Annettu arvioitavaksesi', sv: 'Given till dig för granskning', en: 'Assigned to you' },
    to: ['assignee'],
    on: ['assign'],
  },
  dueSoon: {
    label: { fi: 'Määräpäivä lähestyy', sv: 'Tidsfristen närmar sig', en: 'Due soon' },
    to: ['assignee'],
  },
  reviewBy: {
    label: { fi: 'Ajantasaisuus tarkistettava', sv: 'Aktualiteten ska ses över', en: 'Time to look again' },
    to: ['owner', 'editors'],
  },
})

export type NoticeKind = keyof typeof NOTICES

export const NOTICE_KINDS = Object.keys(NOTICES) as NoticeKind[]

export const isNoticeKind = (kind: string): kind is NoticeKind => Object.hasOwn(NOTICES, kind)

/** What is told of an act, or of a row of the trail; undefined where nobody is told. */
export const noticeOf = (act: string): NoticeKind | undefined =>
  NOTICE_KINDS.find((kind) => NOTICES[kind].on?.includes(act))

/** How a person wants to be told. What an account does not say is as for a new one: everything, both ways, at once. */
export type NoticeSettings = {
  mail?: 'atOnce' | 'daily' | 'never' | null
  /** Kinds that are not mailed. */
  mutedNotices?: readonly string[] | null
  /** Kinds that are not in the inbox. */
  hiddenNotices?: readonly string[] | null
}

export type Ways = { inbox: boolean; mail: false | 'atOnce' | 'daily' }

/** By which ways this person is told of this kind. */
export const waysOf = ({ hiddenNotices, mail, mutedNotices }: NoticeSettings, kind: NoticeKind): Ways => ({
  inbox: !hiddenNotices?.includes(kind),
  mail: mail === 'never' || mutedNotices?.includes(kind) ? false : (mail ?? 'atOnce'),
})

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** How long before a date the clock reminds of it, in milliseconds. */
export const REMIND = { dueSoon: 2 * DAY, reviewBy: 30 * DAY } as const

const DIGEST_AT = '07:00'

/** The next seven o'clock in the morning in Finland: when what was collected is mailed. */
export const nextDigest = (now: Date): Date => {
  const today = Date.parse(`${toWallClock(now).slice(0, 10)}T00:00Z`)
  const on = (day: number) =>
    new Date(fromWallClock(`${new Date(day).toISOString().slice(0, 10)}T${DIGEST_AT}`)!)
  return on(today) > now ? on(today) : on(today + DAY)
}

/** How many notices a digest tells; the rest is a line that says how many more there are. */
export const DIGEST_LINES = 10

/** How long whoever took a mail to send it has it for themselves; after that it is taken for lost and sent again. */
export const LEASE = 10 * 60_000

/** When the next attempt is due after so many failed ones: a minute, then twice as long each time, at most four hours. */
export const retryAt = (now: Date, attempts: number): Date =>
  new Date(now.getTime() + Math.min(60_000 * 2 ** Math.min(attempts - 1, 20), 4 * HOUR))

const LEAST_ATTEMPTS = 8
const LONGEST = 4 * DAY

/** A mail that failed often and for days is given up, and administrators are told. */
export const isGivenUp = (now: Date, writtenAt: Date, attempts: number): boolean =>
  attempts >= LEAST_ATTEMPTS && now.getTime() - writtenAt.getTime() > LONGEST

/** Read or not, mailed or not: what is older is forgotten, in milliseconds. */
export const KEPT_FOR = 180 * DAY
