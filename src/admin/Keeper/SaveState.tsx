'use client'

import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'

import type { Standing } from '../shared/draftStore.js'
import type { useDraft } from '../shared/useDraft.js'

import { asideOf, keptOf } from '../shared/kept.js'
import { wordsIn } from '../shared/mine.js'
import { readDraft } from '../shared/patch.js'
import { showClock, showTime } from '../shared/time.js'
import { useCreate } from '../shared/useCreate.js'
import { useDraftState } from '../shared/useDraft.js'
import { usePlaces } from '../shared/usePlaces.js'
import { useWords } from '../shared/useWords.js'
import { putAside } from '../shared/kept.js'
import { tell } from '../shared/draftStore.js'
import { Aside } from './Aside.js'

type Props = { draft: ReturnType<typeof useDraft>; onLook: () => void }

/** What somebody must know or do; the others are said in a word beside the buttons. */
const LOUD: readonly Standing[] = ['offline', 'signedOut', 'refused', 'conflict', 'full']

/** Those after which one may simply try again. */
const AGAIN: readonly Standing[] = ['offline', 'signedOut', 'refused']

/** Where what is typed stands, in words, and what one can do about it. */
export const SaveState = ({ draft, onLook }: Props) => {
  const say = useWords()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { nameOf } = usePlaces()
  const { restored, savedAt, standing, words } = useDraftState()
  const isLoud = LOUD.includes(standing)
  const aside = asideOf(draft.name)
  const create = useCreate()
  // At the end of the page itself: within the row of buttons it would be in their way on a narrow window.
  const [page, setPage] = useState<HTMLElement | null>(null)
  useEffect(() => setPage(document.body), [])

  const giveUp = async () => {
    const doc = await readDraft(draft.url)
    const kept = keptOf(draft.name)
    const fields = Object.entries(kept?.mine ?? {}).map(([path, value]) => ({
      label: nameOf(path),
      text: wordsIn(value),
    }))
    const texts = fields.filter(({ text }) => text !== '')
    if (!doc) return
    if (texts.length > 0) putAside(draft.name, { at: new Date().toISOString(), fields: texts })
    await draft.show(doc)
    tell(draft.name, { standing: 'clean', restored: null })
  }

  const quiet =
    standing === 'saved' && savedAt
      ? say('ui.save.savedAt', { time: showClock(savedAt) })
      : standing === 'saving'
        ? say('ui.save.saving')
        : ''
  return (
    <>
      <span className="polkka-save" data-standing={standing}>
        <span role="status">{quiet}</span>
        {standing === 'typed' && <span>{say('ui.save.typed')}</span>}
      </span>
      {page &&
        createPortal(
          <div
            className="polkka-save__bar"
            role="status"
            data-shown={isLoud || restored !== null || aside !== null}
          >
            {isLoud && (
              <p>
                {words && standing === 'refused' ? `${words} ` : ''}
                {say(`ui.save.${standing as 'offline'}`)}{' '}
                {standing === 'signedOut' && (
                  <a href={`${config.routes.admin}/login`} rel="noreferrer" target="_blank">
                    {say('ui.save.signIn')}
                  </a>
                )}
                {standing === 'conflict' && (
                  <Button buttonStyle="secondary" margin={false} onClick={onLook} size="small" type="button">
                    {say('ui.conflict.look')}
                  </Button>
                )}
                {AGAIN.includes(standing) && (
                  <Button
                    buttonStyle="secondary"
                    margin={false}
                    onClick={() => void (draft.isNew ? create() : draft.save())}
                    size="small"
                    type="button"
                  >
                    {say('ui.again')}
                  </Button>
                )}
              </p>
            )}
            {restored !== null && (
              <p>
                {say('ui.save.restored', { time: showTime(i18n.language, restored) })}{' '}
                {!draft.isNew && (
                  <Button
                    buttonStyle="secondary"
                    margin={false}
                    onClick={() => void giveUp()}
                    size="small"
                    type="button"
                  >
                    {say('ui.save.giveUp')}
                  </Button>
                )}
              </p>
            )}
            {aside && <Aside aside={aside} onDrop={draft.dropAside} />}
          </div>,
          page,
        )}
    </>
  )
}
