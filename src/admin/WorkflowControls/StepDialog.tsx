'use client'

import { Button, TextareaInput, TextInput, useTranslation } from '@payloadcms/ui'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import type { Guard } from '../../workflow/define.js'
import type { StepInput } from '../shared/useStep.js'

import { UNPUBLISH_REASONS } from '../../workflow/decide.js'
import { fromWallClock, toWallClock } from '../../workflow/zone.js'
import { Phrases, withPhrase } from '../Phrases/index.client.js'
import { showTime } from '../shared/time.js'
import { useWords } from '../shared/useWords.js'

type Props = {
  /** The conditions of the step; they tell what to ask. */
  guards: readonly Guard[]
  heading: string
  /** The step, by its name in the table: which ready sentences are offered. */
  name: string
  onClose: () => void
  /** Resolves to the words of a refusal, or to null. */
  onTake: (input: StepInput) => Promise<string | null>
}

/** The guards that are answered in this dialog. */
const ASKING: readonly Guard[] = ['comment', 'reason', 'commentOrSuccessor', 'futureTime']

export const asksSomething = (guards: readonly Guard[]): boolean =>
  guards.some((guard) => ASKING.includes(guard))

const IN_AN_HOUR = 60 * 60_000

type TimeFieldProps = {
  help: string
  label: string
  name: string
  onChange: (value: string) => void
  value: string
}

/** A moment in Finnish time, not before now. */
const TimeField = ({ help, label, name, onChange, value }: TimeFieldProps) => (
  <div className="field-type text">
    <label className="field-label" htmlFor={`polkka-${name}`}>
      {label}
    </label>
    <input
      id={`polkka-${name}`}
      type="datetime-local"
      value={value}
      min={toWallClock(new Date())}
      aria-describedby={`polkka-${name}-help`}
      onChange={(event) => onChange(event.target.value)}
    />
    <p id={`polkka-${name}-help`} className="polkka-dialog__help">
      {help}
    </p>
  </div>
)

/** Asks for what a step demands: a comment, a reason, a time. A native dialog: it keeps the focus, Esc closes it. */
export const StepDialog = ({ guards, heading, name, onClose, onTake }: Props) => {
  const say = useWords()
  const { i18n, t } = useTranslation()
  const headingId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [comment, setComment] = useState('')
  const [successor, setSuccessor] = useState('')
  const [reason, setReason] = useState('')
  const [time, setTime] = useState(() => toWallClock(new Date(Date.now() + IN_AN_HOUR)))
  const [until, setUntil] = useState('')
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)

  useEffect(() => {
    const before = document.activeElement as HTMLElement | null
    dialog.current?.showModal()
    dialog.current?.querySelector<HTMLElement>('input, textarea')?.focus()
    return () => before?.focus()
  }, [])

  const input: StepInput = {
    ...(comment.trim() ? { comment: comment.trim() } : {}),
    ...(successor.trim() ? { successor: successor.trim() } : {}),
    ...(reason ? { reason } : {}),
    ...(guards.includes('futureTime')
      ? { publishAt: fromWallClock(time), unpublishAt: until ? fromWallClock(until) : undefined }
      : {}),
  }
  const isComplete =
    (!guards.includes('comment') || input.comment !== undefined) &&
    (!guards.includes('reason') || input.reason !== undefined) &&
    (!guards.includes('commentOrSuccessor') ||
      input.comment !== undefined ||
      input.successor !== undefined) &&
    (!guards.includes('futureTime') || input.publishAt !== undefined)

  const submit = async (event: FormEvent) => {
    // The form of the document is an ancestor in React, though not in the page.
    event.preventDefault()
    event.stopPropagation()
    if (!isComplete || busy) return
    setBusy(true)
    const refused = await onTake(input)
    setBusy(false)
    if (refused === null) onClose()
    else setRefusal(refused)
  }

  return createPortal(
    <dialog ref={dialog} className="polkka-dialog" aria-labelledby={headingId} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <h2 id={headingId}>{heading}</h2>
        {guards.includes('reason') && (
          <fieldset className="polkka-dialog__reasons">
            <legend>{say('ui.reason')}</legend>
            {UNPUBLISH_REASONS.map((value) => (
              <label key={value}>
                <input
                  type="radio"
                  name="polkka-reason"
                  value={value}
                  checked={reason === value}
                  onChange={() => setReason(value)}
                />
                {say(`ui.reason.${value}`)}
              </label>
            ))}
          </fieldset>
        )}
        {guards.includes('futureTime') && (
          <>
            <TimeField
              help={`${say('ui.publishAtHelp')} ${input.publishAt ? say('ui.scheduledFor', { time: showTime(i18n.language, input.publishAt) }) : ''}`}
              label={say('ui.publishAt')}
              name="publish-at"
              onChange={setTime}
              value={time}
            />
            <TimeField
              help={say('ui.unpublishAtHelp')}
              label={say('ui.unpublishAt')}
              name="unpublish-at"
              onChange={setUntil}
              value={until}
            />
          </>
        )}
        {guards.includes('commentOrSuccessor') && (
          <TextInput
            path="polkka-successor"
            label={say('ui.successor')}
            description={say('ui.successorHelp')}
            value={successor}
            onChange={(event: { target: { value: string } }) => setSuccessor(event.target.value)}
          />
        )}
        <Phrases kinds={[name]} onInsert={(phrase) => setComment((before) => withPhrase(before, phrase))} />
        <TextareaInput
          path="polkka-comment"
          label={say('ui.comment')}
          description={say('ui.commentHelp')}
          required={guards.includes('comment')}
          rows={4}
          value={comment}
          onChange={(event) => setComment(event.target.value)}
        />
        {refusal !== null && (
          <p className="polkka-dialog__refusal" role="alert">
            {refusal}
          </p>
        )}
        <div className="polkka-dialog__buttons">
          <Button type="submit" size="medium" margin={false} disabled={!isComplete || busy}>
            {heading}
          </Button>
          <Button
            type="button"
            buttonStyle="secondary"
            size="medium"
            margin={false}
            disabled={busy}
            onClick={onClose}
          >
            {t('general:cancel')}
          </Button>
        </div>
      </form>
    </dialog>,
    document.body,
  )
}
