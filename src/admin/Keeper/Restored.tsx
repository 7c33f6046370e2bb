'use client'

import { toast, useTranslation } from '@payloadcms/ui'

import type { useDraft } from '../shared/useDraft.js'

import { keptOf } from '../shared/kept.js'
import { textsIn } from '../shared/mine.js'
import { readDraft } from '../shared/patch.js'
import { showTime } from '../shared/time.js'
import { usePlaces } from '../shared/usePlaces.js'
import { useWords } from '../shared/useWords.js'
import { SmallButton } from '../shared/SmallButton.js'

type Props = { draft: ReturnType<typeof useDraft>; typedAt: string }

/** That a text came back out of this browser, and the way back to the saved one. */
export const Restored = ({ draft, typedAt }: Props) => {
  const say = useWords()
  const { i18n } = useTranslation()
  const { nameOf } = usePlaces()

  const giveUp = async () => {
    const doc = await readDraft(draft.url)
    if (!doc) return toast.error(say('ui.noAnswer'))
    await draft.giveWay(doc, textsIn(keptOf(draft.name)?.mine ?? {}, nameOf))
  }

  return (
    <p>
      {say('ui.save.restored', { time: showTime(i18n.language, typedAt) })}{' '}
      {!draft.isNew && <SmallButton onClick={() => void giveUp()}>{say('ui.save.giveUp')}</SmallButton>}
    </p>
  )
}
