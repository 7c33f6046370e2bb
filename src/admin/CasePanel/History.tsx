'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { WorkflowTable } from '../../workflow/define.js'
import type { CaseEvent, HistoryPage } from '../../workflow/view.js'

import { isMessage } from '../../translations/index.js'
import { showTime } from '../shared/time.js'
import { useLabel, useWords } from '../shared/useWords.js'
import { together } from './together.js'

const PAGE = 8
const pageOf = async (url: string, page: number): Promise<HistoryPage | null> => {
  const answer = await fetch(`${url}/history?limit=${PAGE}&page=${page}`, { credentials: 'include' }).catch(
    () => null,
  )
  return answer?.ok ? ((await answer.json()) as HistoryPage) : null
}

/** The trail of the case, newest first. `stamp` changes with every act. */
export const History = ({ stamp, table, url }: { stamp: string; table: WorkflowTable; url: string }) => {
  const say = useWords()
  const label = useLabel()
  const { i18n } = useTranslation()
  const [events, setEvents] = useState<CaseEvent[]>([])
  const [next, setNext] = useState(0)

  useEffect(() => {
    let current = true
    void pageOf(url, 1).then((page) => {
      if (!current || !page) return
      setEvents(page.docs)
      setNext(page.hasNextPage ? 2 : 0)
    })
    return () => {
      current = false
    }
  }, [stamp, url])

  const showOlder = async () => {
    const page = await pageOf(url, next)
    if (!page) return
    setEvents((shown) => [
      ...shown,
      ...page.docs.filter(({ seq }) => shown.every((event) => event.seq !== seq)),
    ])
    setNext(page.hasNextPage ? next + 1 : 0)
  }

  const reasonOf = ({ reason }: CaseEvent) => {
    const key = [`ui.reason.${reason}`, `refusal.${reason}`].find(isMessage)
    return key ? say(key) : reason
  }
  const nameOf = ({ type }: CaseEvent) => {
    const key = `ui.event.${type}`
    return isMessage(key) ? say(key) : label(table.transitions, type)
  }

  if (events.length === 0) return null
  return (
    <section className="polkka-history" aria-label={say('ui.history')}>
      <h3>{say('ui.history')}</h3>
      <ol>
        {together(events).map((event) => (
          <li key={event.seq}>
            <strong>
              {nameOf(event)}
              {event.times > 1 && ` (${say('ui.times', { count: event.times })})`}
            </strong>
            {table.transitions[event.type]?.act === 'submit' && event.round > 0 && (
              <span className="polkka-history__round">{say('ui.history.round', { round: event.round })}</span>
            )}
            <span className="polkka-case__quiet">
              {event.actorName}, {say('ui.history.revision', { revision: event.revision })},{' '}
              <time dateTime={event.at}>{showTime(i18n.language, event.at)}</time>
            </span>
            {event.details?.publishAt && (
              <span>
                {say('ui.scheduledFor', { time: showTime(i18n.language, event.details.publishAt) })}
              </span>
            )}
            {event.details?.unpublishAt && (
              <span>
                {say('ui.shownUntil', { time: showTime(i18n.language, event.details.unpublishAt) })}
              </span>
            )}
            {event.reason && (
              <span>
                {say('ui.reason')}: {reasonOf(event)}
              </span>
            )}
            {event.comment && <q>{event.comment}</q>}
          </li>
        ))}
      </ol>
      {next > 0 && (
        <Button buttonStyle="secondary" margin={false} onClick={showOlder} size="small" type="button">
          {say('ui.older')}
        </Button>
      )}
    </section>
  )
}
