'use client'

import { useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { useId } from 'react'

import type { DeskRow } from './describe.js'

import { isMessage, type MessageKey, pick } from '../../translations/index.js'
import { StatePill } from '../StatePill/index.client.js'
import { showTime } from '../shared/time.js'
import { useWords } from '../shared/useWords.js'
import { SmallButton } from '../shared/SmallButton.js'

type Props = {
  busy: boolean
  onAssign: (assignee: 'me' | null) => void
  onTick: () => void
  row: DeskRow
  ticked: boolean
}

/** What the time of a list says. */
const TIMES: Record<DeskRow['list'], MessageKey> = {
  taken: 'ui.desk.by.taken',
  overdue: 'ui.desk.by.taken',
  withOthers: 'ui.desk.by.taken',
  inReview: 'ui.desk.by.submitted',
  returned: 'ui.desk.by.submitted',
  approved: 'ui.desk.by.approved',
  scheduled: 'ui.desk.by.scheduled',
  stale: 'ui.desk.by.stale',
}

/** What a row tells beside its title, in the order in which one decides by it. */
const useFacts = ({ assignee, collection, due, languages, list, names, round, when }: DeskRow): string[] => {
  const say = useWords()
  const { i18n } = useTranslation()
  const { getEntityConfig } = useConfig()
  const kind = getEntityConfig({ collectionSlug: collection })?.labels?.singular
  const nameOf = (code: string) => {
    const key = `language.${code}`
    return isMessage(key) ? say(key) : code
  }
  const dueToo = due && TIMES[list] !== 'ui.desk.by.taken'
  return [
    pick(i18n.language, kind as string | undefined),
    names.level.join(', '),
    names.theme.join(', '),
    [...new Set(names.belongs)].join(', '),
    languages.length > 0 ? say('ui.desk.languages', { languages: languages.map(nameOf).join(', ') }) : '',
    round > 0 ? say('ui.desk.round', { round }) : '',
    assignee ? say('ui.assignee', { name: assignee.name }) : '',
    when ? say(TIMES[list], { time: showTime(i18n.language, when) }) : '',
    dueToo ? say('ui.desk.by.taken', { time: showTime(i18n.language, due) }) : '',
  ].filter(Boolean)
}

export const CaseRow = ({ busy, onAssign, onTick, row, ticked }: Props) => {
  const say = useWords()
  const { config } = useConfig()
  const { user } = useAuth()
  const id = useId()
  const facts = useFacts(row)
  const { assignee, collection, list, state } = row
  const title = row.title || say('ui.untitled')
  const mine = assignee?.id === String(user?.id)
  const act = say(mine ? 'ui.assignment.release' : 'ui.assignment.take')
  return (
    <li className="polkka-desk__row">
      <input
        aria-label={say('ui.bulk.pick', { title })}
        checked={ticked}
        id={id}
        onChange={onTick}
        type="checkbox"
      />
      <div className="polkka-desk__what">
        <div className="polkka-desk__title">
          <a href={`${config.routes.admin}/collections/${collection}/${row.id}`}>{title}</a>
          <StatePill collectionSlug={collection} state={state} />
        </div>
        <ul className="polkka-desk__facts">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </div>
      {['taken', 'overdue', 'inReview', 'withOthers'].includes(list) && (
        <SmallButton
          aria-label={`${act}: ${title}`}
          disabled={busy}
          onClick={() => onAssign(mine ? null : 'me')}
        >
          {act}
        </SmallButton>
      )}
    </li>
  )
}
