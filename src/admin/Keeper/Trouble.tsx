'use client'

import { useConfig } from '@payloadcms/ui'

import type { Standing } from '../shared/draftStore.js'
import type { useDraft } from '../shared/useDraft.js'

import { useCreate } from '../shared/useCreate.js'
import { useDraftState } from '../shared/useDraft.js'
import { useWords } from '../shared/useWords.js'
import { SmallButton } from '../shared/SmallButton.js'

type Props = { draft: ReturnType<typeof useDraft>; onLook: () => void }

const LOUD = ['offline', 'signedOut', 'refused', 'conflict', 'full'] as const
type Loud = (typeof LOUD)[number]

/** What somebody must know or do; the others are said in a word beside the buttons. */
export const isLoud = (standing: Standing): standing is Loud => LOUD.some((loud) => loud === standing)

/** Those after which one may simply try again. */
const AGAIN: readonly Standing[] = ['offline', 'signedOut', 'refused']

/** Why what is typed is not on the server, and what one can do about it. */
export const Trouble = ({ draft, onLook }: Props) => {
  const say = useWords()
  const { config } = useConfig()
  const { standing, words } = useDraftState()
  const create = useCreate()
  if (!isLoud(standing)) return null
  return (
    <p>
      {words && standing === 'refused' ? `${words} ` : ''}
      {say(`ui.save.${standing}`)}{' '}
      {standing === 'signedOut' && (
        <a href={`${config.routes.admin}/login`} rel="noreferrer" target="_blank">
          {say('ui.save.signIn')}
        </a>
      )}
      {standing === 'conflict' && <SmallButton onClick={onLook}>{say('ui.conflict.look')}</SmallButton>}
      {AGAIN.includes(standing) && (
        <SmallButton onClick={() => void (draft.isNew ? create() : draft.save())}>
          {say('ui.again')}
        </SmallButton>
      )}
    </p>
  )
}
