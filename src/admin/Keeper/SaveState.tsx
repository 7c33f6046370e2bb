'use client'

import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'

import type { useDraft } from '../shared/useDraft.js'

import { asideOf } from '../shared/kept.js'
import { showClock } from '../shared/time.js'
import { useDraftState } from '../shared/useDraft.js'
import { useWords } from '../shared/useWords.js'
import { Aside } from './Aside.js'
import { Restored } from './Restored.js'
import { isLoud, Trouble } from './Trouble.js'

type Props = { draft: ReturnType<typeof useDraft>; onLook: () => void }

/** In a word, beside the buttons: what goes well. */
const Quiet = () => {
  const say = useWords()
  const { savedAt, standing } = useDraftState()
  const saved =
    standing === 'saved' && savedAt ? say('ui.save.savedAt', { time: showClock(savedAt) }) : undefined
  return (
    <span className="polkka-save" data-standing={standing}>
      <span role="status">{standing === 'saving' ? say('ui.save.saving') : saved}</span>
      {standing === 'typed' && <span>{say('ui.save.typed')}</span>}
    </span>
  )
}

/** Where what is typed stands, in words, and what one can do about it. */
export const SaveState = ({ draft, onLook }: Props) => {
  const { restored, standing } = useDraftState()
  const aside = asideOf(draft.name)
  // At the end of the page itself: within the row of buttons it would be in their way on a narrow window.
  const [page, setPage] = useState<HTMLElement | null>(null)
  useEffect(() => setPage(document.body), [])
  return (
    <>
      <Quiet />
      {page &&
        createPortal(
          <div
            className="polkka-save__bar"
            role="status"
            data-shown={isLoud(standing) || restored !== null || aside !== null}
          >
            <Trouble draft={draft} onLook={onLook} />
            {restored !== null && <Restored draft={draft} typedAt={restored} />}
            {aside && <Aside aside={aside} onDrop={draft.dropAside} />}
          </div>,
          page,
        )}
    </>
  )
}
