import type { I18nClient } from '@payloadcms/translations'
import type { Locale, Payload, TypedUser } from 'payload'

import { Button } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { Suspense } from 'react'

import { localesOf } from '../../search/options.js'
import { say } from '../../translations/index.js'
import { StatePill } from '../StatePill/index.client.js'
import { showTime } from '../shared/time.js'
import { Desk, type DeskQuery } from '../Desk/index.js'
import { inWork, type Row } from './rows.js'
import './index.css'

type Props = {
  i18n: I18nClient
  locale?: Locale
  payload: Payload
  searchParams?: DeskQuery
  user?: TypedUser
}

/** Who reads Swedish begins in Swedish, whichever language was open the last time. */
const inOwnLanguage = ({ language }: I18nClient, payload: Payload): `` | `?${string}` =>
  localesOf(payload).includes(language) ? `?locale=${language}` : ``

/** The first thing one sees: what waits for oneself. Editors see their texts in work, approvers what waits for them. */
export const Welcome = async ({ i18n, locale, payload, searchParams, user }: Props) => {
  if (!user) return null
  const reader = { locale: locale?.code, payload, user }
  const { mayWrite, rows } = await inWork(reader)
  const words = { language: i18n.language, payload }
  return (
    <div className="polkka-welcome">
      <Suspense fallback={<p role="status">{say(i18n.language, 'ui.desk.loading')}</p>}>
        <Desk i18n={i18n} query={searchParams ?? {}} reader={reader} />
      </Suspense>
      {mayWrite && (
        <List
          {...words}
          empty={say(i18n.language, 'ui.desk.nothingMine')}
          heading={say(i18n.language, 'ui.desk.mine')}
          rows={rows}
        >
          {payload.collections.practices && (
            <Button
              el="link"
              margin={false}
              size="medium"
              to={formatAdminURL({
                adminRoute: payload.config.routes.admin,
                path: `/collections/practices/create${inOwnLanguage(i18n, payload)}`,
              })}
            >
              {say(i18n.language, 'ui.desk.write')}
            </Button>
          )}
        </List>
      )}
    </div>
  )
}

type ListProps = {
  children?: React.ReactNode
  empty?: string
  heading: string
  language: string
  payload: Payload
  rows: Row[]
}

const List = ({ children, empty, heading, language, payload, rows }: ListProps) => (
  <section>
    <h2>
      {heading} {rows.length > 0 && <span className="polkka-welcome__count">{rows.length}</span>}
    </h2>
    {rows.length === 0 && <p className="polkka-welcome__quiet">{empty}</p>}
    <ul>
      {rows.map(({ collection, id, state, title, when }) => (
        <li key={`${collection} ${id}`}>
          <a
            href={formatAdminURL({
              adminRoute: payload.config.routes.admin,
              path: `/collections/${collection}/${id}`,
            })}
          >
            {title || say(language, 'ui.untitled')}
          </a>
          <StatePill collectionSlug={collection} state={state} />
          {when && <span className="polkka-welcome__quiet">{showTime(language, when)}</span>}
        </li>
      ))}
    </ul>
    {children}
  </section>
)
