'use client'

import { type ReactNode, useId } from 'react'

import { useWords } from '../shared/useWords.js'

export type Choice = { value: string; label: string }

type Props = {
  id: string
  heading: ReactNode
  help: string
  choices: readonly Choice[]
  chosen: string | undefined
  comment: string
  needsComment: boolean
  disabled: boolean
  /** What else is to be said of the question. */
  remark: string | null
  onChoose: (value: string) => void
  onComment: (comment: string) => void
}

const MOST = 2_000

/** One question with its choices and, once it is answered, a comment. */
export const Question = (props: Props) => {
  const { choices, chosen, comment, disabled, heading, help, id, needsComment, remark } = props
  const say = useWords()
  const name = useId()
  return (
    <fieldset
      id={id}
      className="polkka-criteria__question"
      disabled={disabled}
      aria-describedby={`${name}-help`}
    >
      <legend>{heading}</legend>
      <p id={`${name}-help`} className="polkka-case__quiet">
        {help}
      </p>
      {remark && <p className="polkka-criteria__remark">{remark}</p>}
      {choices.map(({ label, value }) => (
        <label key={value} className="polkka-criteria__choice">
          <input
            type="radio"
            name={name}
            value={value}
            checked={chosen === value}
            onChange={() => props.onChoose(value)}
          />
          {label}
        </label>
      ))}
      {chosen !== undefined && (
        <>
          <label htmlFor={`${name}-comment`}>
            {say(needsComment ? 'ui.criteria.commentNeeded' : 'ui.criteria.comment')}
          </label>
          <textarea
            id={`${name}-comment`}
            maxLength={MOST}
            onChange={(event) => props.onComment(event.target.value)}
            required={needsComment}
            rows={2}
            value={comment}
          />
        </>
      )}
    </fieldset>
  )
}
