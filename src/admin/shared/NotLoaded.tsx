'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import './stack.css'
import { useWords } from './useWords.js'
import { SmallButton } from './SmallButton.js'

type Props = { onAgain: () => Promise<unknown>; words: string }

/** In place of what could not be read: that it could not, and a way to ask again. */
export const NotLoaded = ({ onAgain, words }: Props) => {
  const say = useWords()
  const { t } = useTranslation()
  const [busy, setBusy] = useState(false)
  const again = async () => {
    setBusy(true)
    await onAgain()
    setBusy(false)
  }
  return (
    <div className="polkka-notloaded polkka-stack">
      <p role="status">{busy ? t('general:loading') : words}</p>
      <SmallButton onClick={() => void again()}>{say('ui.again')}</SmallButton>
    </div>
  )
}
