'use client'

import { Link, useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'

import type { InboxPage } from '../../workflow/view.js'

import { ask } from '../shared/ask.js'
import { learnUnread, onUnread, unreadNow } from '../shared/unread.js'
import { useWords } from '../shared/useWords.js'
import './index.css'

const EVERY_MS = 60_000

/** Asks at once, each minute, and whenever the page is looked at again; never while nobody sees it. */
const useUnread = (): number | null => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const address = `${config.routes.api}/notices?unread=1`
  const { language } = i18n
  useEffect(() => {
    const look = async () => {
      if (document.visibilityState !== 'visible') return
      const asked = await ask<InboxPage>(address, language)
      if (asked.ok) learnUnread(asked.body.unread)
    }
    const now = () => void look()
    now()
    const timer = setInterval(now, EVERY_MS)
    document.addEventListener('visibilitychange', now)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', now)
    }
  }, [address, language])
  return useSyncExternalStore(onUnread, unreadNow, () => null)
}

/** What is read out when more has come while one is here; the first count is part of the bell's name. */
const useNews = (unread: number | null): string => {
  const say = useWords()
  const before = useRef<number | null>(null)
  const [news, setNews] = useState('')
  useEffect(() => {
    if (unread !== null && before.current !== null && unread > before.current)
      setNews(say('ui.inbox.bell', { count: unread }))
    before.current = unread
  }, [say, unread])
  return news
}

/** The way to the inbox, with the number of unread notices. */
export const InboxBell = () => {
  const say = useWords()
  const { config } = useConfig()
  const unread = useUnread()
  const news = useNews(unread)
  const count = unread ?? 0
  return (
    <>
      <Link
        aria-label={say('ui.inbox.bell', { count })}
        className="polkka-bell"
        href={`${config.routes.admin}/inbox`}
        prefetch={false}
      >
        <svg aria-hidden="true" focusable="false" viewBox="0 0 24 24">
          <path d="M5 18h14l-2-3v-4a5 5 0 0 0-10 0v4l-2 3ZM10 20.5h4M12 6V3.5" />
        </svg>
        {count > 0 && (
          <span aria-hidden="true" className="polkka-bell__count">
            {count > 99 ? '99+' : count}
          </span>
        )}
      </Link>
      <span className="polkka-bell__news" role="status">
        {news}
      </span>
    </>
  )
}
