'use client'

import { useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { draftOf } from '../shared/draftStore.js'
import { useDraft, useDraftState } from '../shared/useDraft.js'
import { ConflictDialog } from './ConflictDialog.js'
import './index.css'
import { SaveState } from './SaveState.js'
import { useKeeping } from './useKeeping.js'
import { useRestoring } from './useRestoring.js'

/** Payload's own word on a text that was changed meanwhile; all it offers is to lose what was typed. */
const PAYLOADS_OWN = 'document-stale-data'

/** Sees to it that nothing typed is lost, and says where it stands. */
export const Keeper = () => {
  const { i18n } = useTranslation()
  const { isTrashed } = useDocumentInfo()
  const { closeModal, isModalOpen } = useModal()
  const draft = useDraft()
  const { conflict } = useDraftState()
  const [shown, setShown] = useState(conflict)
  const restoring = useRef(false)
  useRestoring(draft, restoring, i18n.language)
  useKeeping(draft, restoring)

  useEffect(() => setShown(conflict), [conflict])

  const isOutdated = isModalOpen(PAYLOADS_OWN)
  const { name, save } = draft
  useEffect(() => {
    if (!isOutdated) return
    closeModal(PAYLOADS_OWN)
    if (draftOf(name).standing !== 'conflict') void save({ quiet: true })
  }, [closeModal, isOutdated, name, save])

  if (isTrashed) return null
  return (
    <>
      <SaveState draft={draft} onLook={() => setShown(conflict)} />
      {shown && <ConflictDialog conflict={shown} draft={draft} onClose={() => setShown(null)} />}
    </>
  )
}
