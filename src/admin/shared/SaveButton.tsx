'use client'

import { FormSubmit, useDocumentInfo, useEditDepth, useFormModified, useHotkey } from '@payloadcms/ui'
import { type ComponentProps, useRef } from 'react'

type Props = ComponentProps<typeof FormSubmit> & { onClick: () => void }

/** A button in the place of one of Payload's that save: at rest while nothing is typed, and Ctrl+S presses it. */
export const SaveButton = (props: Props) => {
  const { id, uploadStatus } = useDocumentInfo()
  const modified = useFormModified()
  const editDepth = useEditDepth()
  const button = useRef<HTMLButtonElement>(null)
  const disabled = (id !== undefined && !modified) || uploadStatus === 'uploading'
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })
  return <FormSubmit disabled={disabled} ref={button} size="medium" type="button" {...props} />
}
