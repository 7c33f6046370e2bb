'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import { ButtonField } from '../ButtonField/index.client.js'
import { CopyField } from '../CopyField/index.client.js'
import { useRequest } from '../shared/useRequest.js'
import { useWords } from '../shared/useWords.js'

type Props = {
  /** Whose words: `ui.webhook.renew`, `ui.apiKey.renew` and so on. */
  about: 'apiKey' | 'webhook'
  /** The last part of the address that makes it, and its name in the answer. */
  door: string
}

/** Makes the row a new secret and shows it, this once. */
export const OneTimeSecret = ({ about, door }: Props) => {
  const say = useWords()
  const { config } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  const address = `${config.serverURL}${config.routes.api}/${collectionSlug}/${id}/${door}`
  const [secret, setSecret] = useState('')
  const { busy, request } = useRequest()

  const renew = async () => {
    const answer = await request<Record<string, string>>(address, {})
    if (answer) setSecret(answer[door] ?? '')
  }

  if (!id) return <p className="field-type field-description">{say('ui.secretFirst')}</p>
  return (
    <ButtonField
      busy={busy}
      help={say(`ui.${about}.renew.help`)}
      label={say(`ui.${about}.renew`)}
      onClick={renew}
    >
      {secret && (
        <CopyField help={say(`ui.${about}.once`)} label={say(`ui.${about}.secret`)} value={secret} />
      )}
    </ButtonField>
  )
}
