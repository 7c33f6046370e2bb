'use client'

import { Button, toast, useConfig, useDocumentInfo, useRouteCache, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { ask } from '../shared/ask.js'
import { useWords } from '../shared/useWords.js'
import './index.css'

/** Puts a message to a webhook back into the queue. */
export const ReplayDelivery = () => {
  const say = useWords()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const { clearRouteCache } = useRouteCache()
  const [busy, setBusy] = useState(false)
  const api = `${config.serverURL}${config.routes.api}`

  const replay = async () => {
    setBusy(true)
    const asked = await ask(`${api}/webhook-deliveries/${id}/replay`, i18n.language, {})
    setBusy(false)
    if (!asked.ok) return void toast.error(asked.words ?? say('ui.noAnswer'))
    toast.success(say('ui.webhook.replayed'))
    clearRouteCache()
  }

  if (!id) return null
  return (
    <div className="field-type polkka-webhook">
      <Button
        buttonStyle="secondary"
        disabled={busy}
        margin={false}
        onClick={() => void replay()}
        size="medium"
        type="button"
      >
        {say('ui.webhook.replay')}
      </Button>
      <p className="field-description">{say('ui.webhook.replay.help')}</p>
    </div>
  )
}
