import type { Payload } from 'payload'

import { createLocalReq } from 'payload'

import { waysOf } from '../../workflow/notices.js'
import { type Account, accountsOf } from './accounts.js'
import { type Claim, claimMail, settle, settleFailure } from './claim.js'
import { composeDigest, composeNotice, type Links } from './compose.js'
import { seenBy, targetName, type Title, titleIn } from './seen.js'
import type { NoticeRow } from './table.js'

export type SendOptions = {
  /** Where people reach the admin, e.g. `https://polkka.example.fi`. @default the `serverURL` of the config */
  publicUrl?: string
  now?: () => Date
  /** Nothing more is taken up once it is aborted. */
  signal?: AbortSignal
}

type Still = { to: Account; rows: Array<NoticeRow & { title: Title }> }

/** What of a claim is still to be told: to an account that is there, wants it, and sees the case now. */
const stillTold = async (payload: Payload, { rows }: Claim): Promise<Still | null> => {
  const [to] = await accountsOf(await createLocalReq({}, payload), [rows[0]!.recipient])
  if (!to?.email) return null
  const wanted = rows.filter(({ kind }) => waysOf(to.settings, kind).mail)
  const titles = await seenBy(await createLocalReq({ user: to.user }, payload), wanted)
  const seen = wanted.filter((row) => titles.has(targetName(row)))
  return seen.length > 0
    ? { to, rows: seen.map((row) => ({ ...row, title: titles.get(targetName(row)) })) }
    : null
}

/** The same for every attempt, so that mail systems and people recognise a repeated one. */
const messageIdOf = (message: string, publicUrl: string): string => {
  const host = URL.canParse(publicUrl) ? new URL(publicUrl).hostname : 'polkka.invalid'
  return `<${message}@${host}>`
}

/** Longer than any of the mail server's own limits: an answer that never comes is a failure. */
const LONGEST = 2 * 60_000

const withinLimit = async (work: Promise<unknown>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the mail server did not answer')), LONGEST)
  })
  await Promise.race([work, limit]).finally(() => clearTimeout(timer))
}

/** What is wrong with one mail, of which the mail server says so; anything else would be wrong with every mail. */
const OF_ONE_MAIL: readonly unknown[] = ['EENVELOPE', 'EMESSAGE']

/** Tries again later. Answers whether it is worth while to go on with other mails. */
const failed = async (payload: Payload, claim: Claim, error: unknown, now: Date): Promise<boolean> => {
  const { code, message: why } = error as Error & { code?: string }
  const mail = await settleFailure(payload, claim, { now, why })
  payload.logger[mail === 'failed' ? 'error' : 'warn'](`A notice could not be mailed (${mail}): ${why}`)
  return OF_ONE_MAIL.includes(code)
}

const send = async (payload: Payload, { message }: Claim, { rows, to }: Still, publicUrl: string) => {
  const admin = `${publicUrl}${payload.config.routes.admin}`
  const links: Links = { inbox: `${admin}/inbox`, settings: `${admin}/account` }
  const told = rows.map((row) => ({
    row,
    title: titleIn(to.language, row.title),
    url: `${admin}/collections/${row.targetCollection}/${row.targetId}`,
  }))
  const mail = rows[0]!.daily
    ? composeDigest(to.language, told, links)
    : composeNotice(to.language, told[0]!, links)
  await withinLimit(
    payload.sendEmail({
      ...mail,
      to: to.email,
      messageId: messageIdOf(message, publicUrl),
      headers: { 'Auto-Submitted': 'auto-generated' },
    }) as Promise<unknown>,
  )
}

/**
 * Sends every mail that is due, one after the other. Several processes may do so at once: each mail is claimed by one.
 * A mail whose sending fails is tried again later; the round goes on with the others unless the mail server is away.
 * Returns how many mails the mail server took.
 */
export const sendNotices = async (
  payload: Payload,
  { now = () => new Date(), publicUrl = payload.config.serverURL, signal }: SendOptions = {},
): Promise<number> => {
  let sent = 0
  while (!signal?.aborted) {
    const claim = await claimMail(payload, now())
    if (!claim) break
    const still = await stillTold(payload, claim)
    const ids = new Set(still?.rows.map(({ id }) => id))
    await settle(payload, claim, { mail: 'dropped' }, ({ id }) => !ids.has(id))
    if (!still) continue
    const error = await send(payload, claim, still, publicUrl).then(
      () => null,
      (why: unknown) => why ?? new Error('unknown'),
    )
    if (error === null) {
      await settle(
        payload,
        claim,
        { mail: 'sent', sentAt: new Date().toISOString(), failure: null },
        ({ id }) => ids.has(id),
      )
      sent += 1
    } else if (!(await failed(payload, claim, error, now()))) break
  }
  return sent
}
