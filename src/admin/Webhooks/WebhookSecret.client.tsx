'use client'

import { Button, toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { ask } from '../shared/ask.js'
import { useWords } from '../shared/useWords.js'

/** Makes a webhook a new signing secret and shows it, this once. */
export const WebhookSecret = () => {
  const say = useWords()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const api = `${config.serverURL}${config.routes.api}`
  const fieldId = useId()
  const [secret, setSecret] = useState('')

  const renew = async () => {
    const asked = await ask<{ secret: string }>(`${api}/webhooks/${id}/secret`, i18n.language, {})
    if (asked.ok) setSecret(asked.body.secret)
    else toast.error(asked.words ?? say('ui.noAnswer'))
  }

  if (!id) return null
  return (
    <div className="field-type">
      <Button buttonStyle="secondary" margin={false} onClick={() => void renew()} size="small" type="button">
        {say('ui.webhook.renew')}
      </Button>
      <div aria-live="polite">
        {secret && (
          <>
            <label className="field-label" htmlFor={fieldId}>
              {say('ui.webhook.secret')}
            </label>
            <input id={fieldId} onFocus={(event) => event.target.select()} readOnly value={secret} />
            <p>{say('ui.webhook.once')}</p>
          </>
        )}
      </div>
    </div>
  )
}
