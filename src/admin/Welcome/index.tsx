import type { I18nClient } from '@payloadcms/translations'
import type { Locale, Payload, TypedUser } from 'payload'

import { Button } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { say } from '../../translations/index.js'
import { StatePill } from '../StatePill/index.client.js'
import { showTime } from '../shared/time.js'
import { deskOf } from './desk.js'
import { inWork, type Row } from './rows.js'
import './index.css'

type Props = { i18n: I18nClient; locale?: Locale; payload: Payload; user?: TypedUser }

/** The first thing one sees: what waits for oneself. Editors see their texts in work, approvers what waits for them. */
export const Welcome = async ({ i18n, locale, payload, user }: Props) => {
  if (!user) return null
  const reader = { locale: locale?.code, payload, user }
  const [desk, { mayWrite, rows }] = await Promise.all([deskOf(reader), inWork(reader)])
  const words = { language: i18n.language, payload }
  return (
    <div className="polkka-welcome">
      {desk?.map(({ empty, heading, rows: waiting, total }) => (
        <List
          {...words}
          empty={empty && say(i18n.language, empty)}
          heading={say(i18n.language, heading)}
          key={heading}
          rows={waiting}
          total={total}
        />
      ))}
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
                path: '/collections/practices/create',
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
  /** How many there are, where not all are shown. */
  total?: number
}

const List = ({ children, empty, heading, language, payload, rows, total = rows.length }: ListProps) => (
  <section>
    <h2>
      {heading} {total > 0 && <span className="polkka-welcome__count">{total}</span>}
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
    {total > rows.length && (
      <p className="polkka-welcome__quiet">{say(language, 'ui.andMore', { count: total - rows.length })}</p>
    )}
    {children}
  </section>
)
