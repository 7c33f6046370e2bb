'use client'

import type { Aside as Text } from '../shared/kept.js'

import { useCopy } from '../shared/useCopy.js'
import { useWords } from '../shared/useWords.js'
import { SmallButton } from '../shared/SmallButton.js'

/** My own text that gave way to another's, to be copied from. */
export const Aside = ({ aside, onDrop }: { aside: Text; onDrop: () => void }) => {
  const say = useWords()
  const copy = useCopy()
  return (
    <details className="polkka-aside">
      <summary>{say('ui.aside')}</summary>
      <dl>
        {aside.fields.map(({ label, text }) => (
          <div key={label}>
            <dt>
              {label}
              <SmallButton aria-label={`${say('ui.copy')}: ${label}`} onClick={() => void copy(text)}>
                {say('ui.copy')}
              </SmallButton>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <SmallButton onClick={onDrop}>{say('ui.aside.drop')}</SmallButton>
    </details>
  )
}
