'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'

import type { BulkAct } from './bulk.js'

import { fromWallClock, toWallClock } from '../../workflow/zone.js'
import { useWords } from '../shared/useWords.js'

export type Step = { name: string; label: string; asksTime: boolean }
export type Reviewer = { id: string; name: string }

type Props = {
  busy: boolean
  count: number
  onClear: () => void
  onGo: (act: BulkAct, label: string) => void
  reviewers: Reviewer[]
  steps: Step[]
}

const IN_A_DAY = 24 * 60 * 60_000

/** What to do with the chosen cases. */
export const BulkBar = ({ busy, count, onClear, onGo, reviewers, steps }: Props) => {
  const say = useWords()
  const id = useId()
  const [chosen, setChosen] = useState('take')
  const [person, setPerson] = useState(reviewers[0]?.id ?? '')
  const [time, setTime] = useState(() => toWallClock(new Date(Date.now() + IN_A_DAY)))
  const step = steps.find(({ name }) => name === chosen)
  const labels: Record<string, string> = {
    take: say('ui.assignment.take'),
    release: say('ui.assignment.release'),
    assign: say('ui.bulk.assign'),
  }
  const publishAt = step?.asksTime ? fromWallClock(time) : undefined
  const actOf = (): BulkAct => {
    if (step) return { kind: 'step', name: step.name, publishAt }
    return { kind: 'assignment', assignee: chosen === 'take' ? 'me' : chosen === 'assign' ? person : null }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onGo(actOf(), step?.label ?? labels[chosen]!)
  }
  return (
    <form aria-label={say('ui.bulk')} className="polkka-bulk" onSubmit={submit}>
      <strong aria-live="polite">{say('ui.bulk.chosen', { count })}</strong>
      <span className="polkka-bulk__field">
        <label htmlFor={`${id}-act`}>{say('ui.bulk.act')}</label>
        <select id={`${id}-act`} onChange={({ target }) => setChosen(target.value)} value={chosen}>
          {Object.entries(labels).map(([name, label]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
          {steps.map(({ label, name }) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </span>
      {chosen === 'assign' && (
        <span className="polkka-bulk__field">
          <label htmlFor={`${id}-person`}>{say('ui.bulk.reviewer')}</label>
          <select id={`${id}-person`} onChange={({ target }) => setPerson(target.value)} value={person}>
            {reviewers.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </span>
      )}
      {step?.asksTime && (
        <span className="polkka-bulk__field">
          <label htmlFor={`${id}-time`}>{say('ui.publishAt')}</label>
          <input
            id={`${id}-time`}
            min={toWallClock(new Date())}
            onChange={({ target }) => setTime(target.value)}
            required
            type="datetime-local"
            value={time}
          />
        </span>
      )}
      <Button
        disabled={busy || count === 0 || Boolean(step?.asksTime && !publishAt)}
        margin={false}
        size="medium"
        type="submit"
      >
        {say('ui.bulk.go')}
      </Button>
      <Button
        buttonStyle="secondary"
        disabled={busy}
        margin={false}
        onClick={onClear}
        size="medium"
        type="button"
      >
        {say('ui.bulk.clear')}
      </Button>
    </form>
  )
}
