'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

import { ask } from './ask.js'

/** Is the server there (else null), and does it know who asks? Payload's form would tell a broken line in the browser's own words. */
export const useIsSignedIn = () => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const address = `${config.serverURL}${config.routes.api}/${config.admin.user}/me`
  return useCallback(async () => {
    const asked = await ask<{ user: object | null }>(address, i18n.language)
    return asked.ok ? asked.body.user !== null : null
  }, [address, i18n.language])
}
