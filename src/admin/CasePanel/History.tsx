'use client'

import { useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { WorkflowTable } from '../../workflow/define.js'
import type { CaseEvent, HistoryPage } from '../../workflow/view.js'

import { isMessage } from '../../translations/index.js'
import { useAnswer } from '../shared/answers.js'
import { NotLoaded } from '../shared/NotLoaded.js'
import { showTime } from '../shared/time.js'
import { useRequest } from '../shared/useRequest.js'
import { useLabel, useWords } from '../shared/useWords.js'
import { together } from './together.js'
import { SmallButton } from '../shared/SmallButton.js'

/** The trail of the case, newest first. `stamp` changes with every act. */
export const History = ({ stamp, table, url }: { stamp: string; table: WorkflowTable; url: string }) => {
  const say = useWords()
  const label = useLabel()
  const { i18n } = useTranslation()
  const pages = `${url}/history?limit=8&page=`
  const { answer: newest, failed, reload } = useAnswer<HistoryPage>(`${pages}1`, stamp)
  const { busy, request } = useRequest()
  const [older, setOlder] = useState<HistoryPage[]>([])
  useEffect(() => setOlder([]), [newest])

  const showOlder = async () => {
    const page = await request<HistoryPage>(`${pages}${older.length + 2}`)
    if (page) setOlder((shown) => [...shown, page])
  }

  const reasonOf = ({ reason }: CaseEvent) => {
    const key = [`ui.reason.${reason}`, `refusal.${reason}`].find(isMessage)
    return key ? say(key) : reason
  }
  const nameOf = ({ type }: CaseEvent) => {
    const key = `ui.event.${type}`
    return isMessage(key) ? say(key) : label(table.transitions, type)
  }

  const notLoaded = failed && <NotLoaded onAgain={reload} words={say('ui.history.notLoaded')} />
  if (!newest) return notLoaded
  const shown = [newest, ...older]
  // An event that came meanwhile moves the others on to the next page.
  const events = new Map(shown.flatMap(({ docs }) => docs).map((event) => [event.seq, event]))
  if (events.size === 0) return null
  return (
    <section className="polkka-history polkka-stack" aria-label={say('ui.history')}>
      <h3>{say('ui.history')}</h3>
      {notLoaded}
      <ol>
        {together([...events.values()]).map((event) => (
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
      {shown.at(-1)?.hasNextPage && (
        <SmallButton disabled={busy} onClick={() => void showOlder()}>
          {say('ui.older')}
        </SmallButton>
      )}
    </section>
  )
}
