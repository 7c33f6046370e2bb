'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'

import { SaveButton } from '../shared/SaveButton.js'
import { useCreate } from '../shared/useCreate.js'
import { useDraft } from '../shared/useDraft.js'

/** In place of Payload's button: every save says which revision it is based on, and only what was changed. */
export const SaveDraft = () => {
  const { t } = useTranslation()
  const { id } = useDocumentInfo()
  const { save } = useDraft()
  const create = useCreate()
  return (
    <SaveButton
      buttonId="action-save-draft"
      buttonStyle="secondary"
      className="save-draft"
      onClick={() => void (id === undefined ? create() : save())}
    >
      {t('version:saveDraft')}
    </SaveButton>
  )
}
