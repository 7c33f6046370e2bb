'use client'

import { Button, toast, useConfig, useDocumentInfo, useRouteCache } from '@payloadcms/ui'

import { useRequest } from '../shared/useRequest.js'
import { useWords } from '../shared/useWords.js'
import './index.css'

/** Puts a message to a webhook back into the queue. */
export const ReplayDelivery = () => {
  const say = useWords()
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const { clearRouteCache } = useRouteCache()
  const { busy, request } = useRequest()
  const api = `${config.serverURL}${config.routes.api}`

  const replay = async () => {
    if (!(await request(`${api}/webhook-deliveries/${id}/replay`, {}))) return
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
