import { getPayload } from 'payload'

import { sendNotices } from '../../src/engine/index.js'
import config from '../../src/payload.config.js'

/** What its parent tells it: the hour it believes in, in milliseconds. */
export type Round = { at: number; publicUrl: string }

/** A process that sends what is due at its parent's word, for the test that kills it. */
const payload = await getPayload({ config })
process.on('disconnect', () => process.exit())
process.on('message', ({ at, publicUrl }: Round) => {
  void sendNotices(payload, { now: () => new Date(at), publicUrl }).then((sent) => process.send!({ sent }))
})
process.send!('ready')
