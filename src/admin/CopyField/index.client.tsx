'use client'

import { Button } from '@payloadcms/ui'
import { useId } from 'react'

import { useCopy } from '../shared/useCopy.js'
import { useWords } from '../shared/useWords.js'
import './index.css'

type Props = { help: string; label: string; value: string }

/** A text to be taken elsewhere: read only, with a button that copies it. */
export const CopyField = ({ help, label, value }: Props) => {
  const say = useWords()
  const copy = useCopy()
  const id = useId()
  return (
    <div className="polkka-copy">
      <label htmlFor={id}>{label}</label>
      <div className="polkka-copy__row">
        <input
          aria-describedby={`${id}-help`}
          id={id}
          onFocus={(event) => event.target.select()}
          readOnly
          value={value}
        />
        <Button
          aria-label={`${say('ui.copy')}: ${label}`}
          buttonStyle="secondary"
          margin={false}
          onClick={() => void copy(value)}
          size="medium"
          type="button"
        >
          {say('ui.copy')}
        </Button>
      </div>
      <p className="polkka-copy__help" id={`${id}-help`}>
        {help}
      </p>
    </div>
  )
}
