'use client'

import { Button, toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'

import { ask } from '../shared/ask.js'
import { useWords } from '../shared/useWords.js'

/** Puts a message to a webhook back into the queue. */
export const ReplayDelivery = () => {
  const say = useWords()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const api = `${config.serverURL}${config.routes.api}`

  const replay = async () => {
    const asked = await ask(`${api}/webhook-deliveries/${id}/replay`, i18n.language, {})
    if (asked.ok) toast.success(say('ui.webhook.replayed'))
    else toast.error(asked.words ?? say('ui.noAnswer'))
  }

  if (!id) return null
  return (
    <div className="field-type">
      <Button buttonStyle="secondary" margin={false} onClick={() => void replay()} size="small" type="button">
        {say('ui.webhook.replay')}
      </Button>
    </div>
  )
}
