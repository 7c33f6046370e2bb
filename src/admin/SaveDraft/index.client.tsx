'use client'

import {
  FormSubmit,
  useDocumentInfo,
  useEditDepth,
  useFormModified,
  useHotkey,
  useTranslation,
} from '@payloadcms/ui'
import { useRef } from 'react'

import { useCreate } from '../shared/useCreate.js'
import { useDraft } from '../shared/useDraft.js'

/** In place of Payload's button: every save says which revision it is based on, and only what was changed. */
export const SaveDraft = () => {
  const { t } = useTranslation()
  const { id, uploadStatus } = useDocumentInfo()
  const { save } = useDraft()
  const create = useCreate()
  const modified = useFormModified()
  const editDepth = useEditDepth()
  const button = useRef<HTMLButtonElement>(null)
  const disabled = (id !== undefined && !modified) || uploadStatus === 'uploading'
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })
  return (
    <FormSubmit
      buttonId="action-save-draft"
      buttonStyle="secondary"
      className="save-draft"
      disabled={disabled}
      onClick={() => void (id === undefined ? create() : save())}
      ref={button}
      size="medium"
      type="button"
    >
      {t('version:saveDraft')}
    </FormSubmit>
  )
}
