'use client'

import { useConfig, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect } from 'react'

/** Where a click leads within the admin, if it leads away from what is open. */
const awayTo = (event: MouseEvent, admin: string): string | null => {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null
  const anchor = (event.target as Element | null)?.closest?.('a')
  if (!anchor?.href || anchor.target === '_blank' || anchor.download) return null
  const to = new URL(anchor.href)
  const { origin, pathname, search } = window.location
  if (to.origin !== origin || !to.pathname.startsWith(admin)) return null
  if (/\/logout$/.test(to.pathname) || (to.pathname === pathname && to.search === search)) return null
  return to.pathname + to.search + to.hash
}

/**
 * A link leads on once what was typed is saved, instead of Payload's question whether to lose it. On the window, since
 * Payload asks on the document.
 */
export const useSavingLinks = (maySave: boolean, save: () => Promise<boolean>): void => {
  const { config } = useConfig()
  const router = useRouter()
  const modified = useFormModified()
  const { admin } = config.routes
  useEffect(() => {
    if (!modified || !maySave) return
    const follow = (event: MouseEvent) => {
      const to = awayTo(event, admin)
      if (to === null) return
      event.preventDefault()
      event.stopPropagation()
      void save().then((saved) => {
        if (saved) router.push(to)
      })
    }
    window.addEventListener('click', follow, true)
    return () => window.removeEventListener('click', follow, true)
  }, [admin, maySave, modified, router, save])
}
