'use client'

import './stack.css'
import { useWords } from './useWords.js'
import { SmallButton } from './SmallButton.js'

/** In place of what could not be read: that it could not, and a way to ask again. */
export const NotLoaded = ({ onAgain, words }: { onAgain: () => void; words: string }) => {
  const say = useWords()
  return (
    <div className="polkka-notloaded polkka-stack">
      <p role="status">{words}</p>
      <SmallButton onClick={onAgain}>{say('ui.again')}</SmallButton>
    </div>
  )
}
