'use client'

import { useStepNav } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Names the window; what is there may come later than we do, so whoever names it otherwise is corrected. */
const nameWindow = (name: string): (() => void) => {
  const correct = () => {
    const wanted = document.title.replace(/^.*?(?=\s+–)/, () => name)
    if (document.title !== wanted) document.title = wanted
  }
  correct()
  const watch = new MutationObserver(correct)
  watch.observe(document.head, { characterData: true, childList: true, subtree: true })
  return () => watch.disconnect()
}

/** Names a page of our own where Payload names its own: in the row at the top, and in the title of the window. */
export const PageName = ({ name }: { name: string }) => {
  const { setStepNav } = useStepNav()
  useEffect(() => setStepNav([{ label: name }]), [name, setStepNav])
  useEffect(() => nameWindow(name), [name])
  return null
}
