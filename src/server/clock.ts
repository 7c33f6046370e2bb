import { setTimeout as sleep } from 'node:timers/promises'

import type { Payload } from 'payload'

import { deliverDue, forgetOldNotices, publishDue, remind, sendNotices } from '../engine/index.js'
import { every } from './every.js'

const EVERY_MS = 5_000
const TELL_EVERY_MS = 1_000
const REMIND_EVERY_MS = 5 * 60_000
/** How long a stop waits for a mail that is being sent. What is cut off is sent again when its lease is over. */
const LAST_MAIL_MS = 3_000

/**
 * Publishes what is due, reminds of dates, mails notices, and sends to webhooks; a slow mail server or receiver holds
 * nothing else up.
 */
export const startClock = async (payload: Payload, publicUrl?: string): Promise<() => Promise<void>> => {
  const stopping = new AbortController()
  const mail = { publicUrl, signal: stopping.signal }
  const publishing = every(payload, EVERY_MS, 'The scheduled publications', () => publishDue(payload))
  const sending = every(payload, EVERY_MS, 'Mailing notices', () => sendNotices(payload, mail))
  const telling = every(payload, TELL_EVERY_MS, 'Sending to webhooks', () =>
    deliverDue(payload, { signal: stopping.signal }),
  )
  const reminding = every(payload, REMIND_EVERY_MS, 'Reminding of dates', async () => {
    await remind(payload)
    await forgetOldNotices(payload)
  })
  return async () => {
    stopping.abort()
    await Promise.all([
      publishing(),
      reminding(),
      telling(),
      Promise.race([sending(), sleep(LAST_MAIL_MS, null, { ref: false })]),
    ])
  }
}
