'use client'

import { useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'

import { draftOf } from '../shared/draftStore.js'
import { useDraft, useDraftState } from '../shared/useDraft.js'
import { ConflictDialog } from './ConflictDialog.js'
import './index.css'
import { SaveState } from './SaveState.js'
import { useKeeping, useMaySave } from './useKeeping.js'
import { useRestoring } from './useRestoring.js'
import { useSavingLinks } from './useSavingLinks.js'
import { useSourceLanguage } from './useSourceLanguage.js'

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
  const maySave = useMaySave()
  const { form, name, save } = draft
  useSourceLanguage(form)
  const saveQuietly = useCallback(() => save({ quiet: true }), [save])
  useKeeping(draft, restoring, maySave)
  useSavingLinks(maySave, saveQuietly)

  useEffect(() => setShown(conflict), [conflict])

  const isOutdated = isModalOpen(PAYLOADS_OWN)
  useEffect(() => {
    if (!isOutdated) return
    closeModal(PAYLOADS_OWN)
    if (draftOf(name).standing !== 'conflict') void saveQuietly()
  }, [closeModal, isOutdated, name, saveQuietly])

  if (isTrashed) return null
  return (
    <>
      <SaveState draft={draft} onLook={() => setShown(conflict)} />
      {shown && <ConflictDialog conflict={shown} draft={draft} onClose={() => setShown(null)} />}
    </>
  )
}
