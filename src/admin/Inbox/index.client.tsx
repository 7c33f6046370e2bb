'use client'

import { Button, Link, useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useState } from 'react'

import type { InboxPage, InboxRow } from '../../workflow/view.js'

import { showTime } from '../shared/time.js'
import { NotLoaded } from '../shared/NotLoaded.js'
import { learnUnread } from '../shared/unread.js'
import { useRequest } from '../shared/useRequest.js'
import { useWords } from '../shared/useWords.js'

type Which = { page: number; unread: boolean }

/** A page of the inbox, and how to mark what is in it as read. */
const useInbox = ({ page, unread }: Which) => {
  const { config } = useConfig()
  const { request } = useRequest()
  const [shown, setShown] = useState<InboxPage | null>(null)
  const [failed, setFailed] = useState(false)
  const address = `${config.routes.api}/notices`
  const reload = useCallback(async () => {
    const answer = await request<InboxPage>(`${address}?page=${page}&unread=${unread}`)
    setFailed(!answer)
    if (!answer) return
    setShown(answer)
    learnUnread(answer.unread)
  }, [address, page, request, unread])
  useEffect(() => void reload(), [reload])
  const markRead = useCallback(
    async (which: { ids: number[] } | { all: true }) => {
      await request(`${address}/read`, which)
      await reload()
    },
    [address, reload, request],
  )
  return { failed, markRead, reload, shown }
}

const Notice = ({ onRead, row }: { onRead: () => void; row: InboxRow }) => {
  const say = useWords()
  const { i18n } = useTranslation()
  return (
    <li className={row.read ? undefined : 'polkka-inbox__unread'}>
      <Link href={row.url} onClick={row.read ? undefined : onRead} prefetch={false}>
        {row.title}
      </Link>
      <span>{row.text}</span>
      {row.comment && <blockquote>{row.comment}</blockquote>}
      <span className="polkka-inbox__quiet">
        {!row.read && <strong>{say('ui.inbox.unread')}. </strong>}
        {showTime(i18n.language, row.writtenAt)}
      </span>
      {!row.read && (
        <button
          aria-label={`${say('ui.inbox.read')}: ${row.title}`}
          className="polkka-inbox__read"
          onClick={(event) => {
            // The button goes away; whoever used it stays at this notice.
            event.currentTarget.closest('li')?.querySelector('a')?.focus()
            onRead()
          }}
          type="button"
        >
          {say('ui.inbox.read')}
        </button>
      )}
    </li>
  )
}

/** What one is told, newest first. */
export const InboxList = () => {
  const say = useWords()
  const { config } = useConfig()
  const { t } = useTranslation()
  const [which, setWhich] = useState<Which>({ page: 1, unread: false })
  const { failed, markRead, reload, shown } = useInbox(which)
  const box = useId()
  if (!shown && failed) return <NotLoaded onAgain={reload} words={say('ui.inbox.notLoaded')} />
  if (!shown) return <p aria-busy="true">{t('general:loading')}…</p>
  const { docs, page, totalPages } = shown
  const go = (to: number) => setWhich({ ...which, page: to })
  return (
    <>
      <div className="polkka-inbox__tools">
        <input
          checked={which.unread}
          id={box}
          onChange={({ target }) => setWhich({ page: 1, unread: target.checked })}
          type="checkbox"
        />
        <label htmlFor={box}>{say('ui.inbox.unreadOnly')}</label>
        <Button
          buttonStyle="secondary"
          disabled={shown.unread === 0}
          margin={false}
          onClick={() => void markRead({ all: true })}
          size="small"
        >
          {say('ui.inbox.readAll')}
        </Button>
        <Link href={`${config.routes.admin}/account`} prefetch={false}>
          {say('notice.mail.settings')}
        </Link>
      </div>
      {docs.length === 0 && <p>{say(which.unread ? 'ui.inbox.noneUnread' : 'ui.inbox.none')}</p>}
      <ol className="polkka-inbox__list">
        {docs.map((row) => (
          <Notice key={row.id} onRead={() => void markRead({ ids: [row.id] })} row={row} />
        ))}
      </ol>
      {totalPages > 1 && (
        <div className="polkka-inbox__tools">
          <Button buttonStyle="secondary" disabled={page <= 1} onClick={() => go(page - 1)} size="small">
            {say('ui.inbox.newer')}
          </Button>
          <Button
            buttonStyle="secondary"
            disabled={page >= totalPages}
            onClick={() => go(page + 1)}
            size="small"
          >
            {say('ui.older')}
          </Button>
        </div>
      )}
    </>
  )
}
