import type { EmailAdapter } from 'payload'

import { createTransport } from 'nodemailer'

const NAME = 'POLKKA'
const SECONDS = 1_000

const hostOf = (publicUrl: string): string =>
  URL.canParse(publicUrl) ? new URL(publicUrl).hostname : 'localhost'

/**
 * Payload's mail through an SMTP server. Everything that is mailed says it comes from `from`, or where it is not given
 * from `polkka@` the host of `publicUrl`.
 * @param url `smtp://` (STARTTLS where the server has it) or `smtps://`, with user and password where it wants them
 */
export const mailServer = (url: string, publicUrl: string, from = process.env.MAIL_FROM): EmailAdapter => {
  const transport = createTransport({
    url,
    connectionTimeout: 10 * SECONDS,
    greetingTimeout: 10 * SECONDS,
    socketTimeout: 30 * SECONDS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const address = from || `polkka@${hostOf(publicUrl)}`
  return () => ({
    name: 'smtp',
    defaultFromAddress: address,
    defaultFromName: NAME,
    sendEmail: (message) => transport.sendMail({ from: { name: NAME, address }, ...message }),
  })
}
