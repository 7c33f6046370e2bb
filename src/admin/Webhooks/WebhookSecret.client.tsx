'use client'

import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import { CopyField } from '../CopyField/index.client.js'
import { useRequest } from '../shared/useRequest.js'
import { useWords } from '../shared/useWords.js'
import './index.css'

/** Makes a webhook a new signing secret and shows it, this once. */
export const WebhookSecret = () => {
  const say = useWords()
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const api = `${config.serverURL}${config.routes.api}`
  const [secret, setSecret] = useState('')
  const { busy, request } = useRequest()

  const renew = async () => {
    const answer = await request<{ secret: string }>(`${api}/webhooks/${id}/secret`, {})
    if (answer) setSecret(answer.secret)
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
