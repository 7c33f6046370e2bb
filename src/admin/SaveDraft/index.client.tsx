'use client'

import {
  FormSubmit,
  useDocumentInfo,
  useEditDepth,
  useFormModified,
  useHotkey,
  useTranslation,
} from '@payloadcms/ui'
import { useCallback, useRef } from 'react'

import { tell } from '../shared/draftStore.js'
import { forget } from '../shared/kept.js'
import { useDraft } from '../shared/useDraft.js'

/** Creates the document as Payload's own button does, and goes to its page. */
export const useCreate = () => {
  const { form, name, query, root } = useDraft()
  return useCallback(async (): Promise<boolean> => {
    const made = await form.submit({
      action: `${root}?${query}`,
      method: 'POST',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    const isMade = Boolean(made?.res?.ok)
    if (isMade) {
      forget(name)
      tell(name, { standing: 'clean', restored: null })
    }
    return isMade
  }, [form, name, query, root])
}

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
