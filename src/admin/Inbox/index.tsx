import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'

import { optionsOf, undelivered } from '../../engine/index.js'
import { pick, say } from '../../translations/index.js'
import { isNoticeKind, NOTICES } from '../../workflow/notices.js'
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
export const Inbox = ({ initPageResult, params, searchParams, viewActions }: AdminViewServerProps) => {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const { admin } = payload.config.routes
  if (!user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/inbox`)}`)
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user}
      viewActions={viewActions ?? payload.config.admin.components?.actions}
      visibleEntities={visibleEntities}
    >
      <Gutter className="polkka-inbox">
        <h1>{say(i18n.language, 'ui.inbox')}</h1>
        <InboxList />
        <Undelivered req={req} />
      </Gutter>
    </DefaultTemplate>
  )
}
