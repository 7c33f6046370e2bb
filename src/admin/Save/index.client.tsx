'use client'

import { toast, useForm, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { SaveButton } from '../shared/SaveButton.js'
import { useIsSignedIn } from '../shared/useIsSignedIn.js'
import { useWords } from '../shared/useWords.js'

/** In place of Payload's button, which tells a broken line in the browser's own words. */
export const Save = () => {
  const say = useWords()
  const { t } = useTranslation()
  const { submit } = useForm()
  const isSignedIn = useIsSignedIn()
  const [asking, setAsking] = useState(false)
  const save = async () => {
    if (asking) return
    setAsking(true)
    const isThere = (await isSignedIn()) !== null
    setAsking(false)
    if (isThere) await submit()
    else toast.error(say('ui.noAnswer'))
  }
  return (
    <SaveButton buttonId="action-save" onClick={() => void save()}>
      {t('general:save')}
    </SaveButton>
  )
}
