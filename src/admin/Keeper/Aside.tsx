'use client'

import { Button } from '@payloadcms/ui'

import type { Aside as Text } from '../shared/kept.js'

import { useCopy } from '../shared/useCopy.js'
import { useWords } from '../shared/useWords.js'

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
              <Button
                aria-label={`${say('ui.copy')}: ${label}`}
                buttonStyle="secondary"
                margin={false}
                onClick={() => void copy(text)}
                size="small"
                type="button"
              >
                {say('ui.copy')}
              </Button>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Button buttonStyle="secondary" margin={false} onClick={onDrop} size="small" type="button">
        {say('ui.aside.drop')}
      </Button>
    </details>
  )
}
