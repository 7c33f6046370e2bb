import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { optionsOf, undelivered } from '../../engine/index.js'
import { pick, say } from '../../translations/index.js'
import { isNoticeKind, NOTICES } from '../../workflow/notices.js'
import { Page } from '../shared/Page.js'
import { showTime } from '../shared/time.js'
import { InboxList } from './index.client.js'
import './index.css'

/** Mails that were given up, for administrators: whose they were, and what the mail server said. */
const Undelivered = async ({ req }: { req: PayloadRequest }) => {
  const { eraseBy, rolesOf } = optionsOf(req.payload)
  const rows = rolesOf(req.user).includes(eraseBy) ? await undelivered(req) : []
  if (rows.length === 0) return null
  const { language } = req.i18n
  return (
    <section className="polkka-inbox__undelivered">
      <h2>{say(language, 'ui.inbox.undelivered')}</h2>
      <ul>
        {rows.map(({ email, failure, id, kind, recipient, writtenAt }) => (
          <li key={id}>
            <a
              href={`${req.payload.config.routes.admin}/collections/${req.payload.config.admin.user}/${recipient}`}
            >
              {email}
            </a>{' '}
            {isNoticeKind(kind) ? pick(language, NOTICES[kind].label) : kind}, {showTime(language, writtenAt)}
            : {failure}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** One's notices, at `/admin/inbox`. */
export const Inbox = (props: AdminViewServerProps) => {
  const { req } = props.initPageResult
  const heading = say(req.i18n.language, 'ui.inbox')
  return (
    <Page {...props} className="polkka-inbox" name={heading} path="/inbox">
      <h1>{heading}</h1>
      <InboxList />
      <Undelivered req={req} />
    </Page>
  )
}
