'use client'

import { Button, toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { CopyField } from '../CopyField/index.client.js'
import { ask } from '../shared/ask.js'
import { useWords } from '../shared/useWords.js'
import './index.css'

/** Makes a webhook a new signing secret and shows it, this once. */
export const WebhookSecret = () => {
  const say = useWords()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const api = `${config.serverURL}${config.routes.api}`
  const [secret, setSecret] = useState('')
  const [busy, setBusy] = useState(false)

  const renew = async () => {
    setBusy(true)
    const asked = await ask<{ secret: string }>(`${api}/webhooks/${id}/secret`, i18n.language, {})
    setBusy(false)
    if (asked.ok) setSecret(asked.body.secret)
    else toast.error(asked.words ?? say('ui.noAnswer'))
  }

  if (!id) return null
  return (
    <div className="field-type polkka-webhook">
      <Button
        buttonStyle="secondary"
        disabled={busy}
        margin={false}
        onClick={() => void renew()}
        size="medium"
        type="button"
      >
        {say('ui.webhook.renew')}
      </Button>
      <p className="field-description">{say('ui.webhook.renew.help')}</p>
      <div aria-live="polite">
        {secret && (
          <CopyField help={say('ui.webhook.once')} label={say('ui.webhook.secret')} value={secret} />
        )}
      </div>
    </div>
  )
}
