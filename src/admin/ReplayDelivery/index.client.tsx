'use client'

import { toast, useConfig, useDocumentInfo, useRouteCache } from '@payloadcms/ui'

import { ButtonField } from '../ButtonField/index.client.js'
import { useRequest } from '../shared/useRequest.js'
import { useWords } from '../shared/useWords.js'

/** Puts a message to a webhook back into the queue. */
export const ReplayDelivery = () => {
  const say = useWords()
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const { clearRouteCache } = useRouteCache()
  const { busy, request } = useRequest()
  const api = `${config.serverURL}${config.routes.api}`

  const replay = async () => {
    if ((await request(`${api}/webhook-deliveries/${id}/replay`, {})) === undefined) return
    toast.success(say('ui.webhook.replayed'))
    clearRouteCache()
  }

  if (!id) return null
  return (
    <ButtonField
      busy={busy}
      help={say('ui.webhook.replay.help')}
      label={say('ui.webhook.replay')}
      onClick={replay}
    />
  )
}
