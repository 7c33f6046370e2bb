'use client'

import { useStepNav } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Names a page of our own where Payload names its own: in the row at the top, and in the title of the window. */
export const PageName = ({ name }: { name: string }) => {
  const { setStepNav } = useStepNav()
  useEffect(() => {
    setStepNav([{ label: name }])
    document.title = document.title.replace(/^.*?(?=\s+–)/, name)
  }, [name, setStepNav])
  return null
}
