'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { CopyField } from '../CopyField/index.client.js'
import { showTime } from '../shared/time.js'
import { useRequest } from '../shared/useRequest.js'
import { useWords } from '../shared/useWords.js'
import { SmallButton } from '../shared/SmallButton.js'

type Link = { path: string; expiresAt: string }

/**
 * Makes a link under which anybody reads the text as it is saved now. `stamp` changes with the text: a link to the one
 * before is taken away then, since it no longer works.
 */
export const PreviewLink = ({ stamp, url }: { stamp: string; url: string }) => {
  const say = useWords()
  const { i18n } = useTranslation()
  const [made, setMade] = useState<(Link & { stamp: string }) | null>(null)
  const { busy, request } = useRequest()
  const link = made?.stamp === stamp ? made : null
  const make = async () => {
    const answer = await request<Link>(url.replace(/workflow$/, 'preview'), {})
    if (answer) setMade({ ...answer, stamp })
  }
  return (
    <div className="polkka-preview">
      <SmallButton disabled={busy} onClick={() => void make()}>
        {say('ui.preview')}
      </SmallButton>
      <p className="polkka-sr" role="status">
        {link && say('ui.preview.made')}
      </p>
      {link && (
        <CopyField
          help={say('ui.preview.life', { time: showTime(i18n.language, link.expiresAt) })}
          label={say('ui.preview.link')}
          value={new URL(link.path, new URL(url, window.location.href)).href}
        />
      )}
    </div>
  )
}
