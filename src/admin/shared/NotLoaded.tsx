'use client'

import { Button } from '@payloadcms/ui'

import './stack.css'
import { useWords } from './useWords.js'

/** In place of what could not be read: that it could not, and a way to ask again. */
export const NotLoaded = ({ onAgain, words }: { onAgain: () => void; words: string }) => {
  const say = useWords()
  return (
    <div className="polkka-notloaded polkka-stack">
      <p role="status">{words}</p>
      <Button buttonStyle="secondary" margin={false} onClick={onAgain} size="small" type="button">
        {say('ui.again')}
      </Button>
    </div>
  )
}
