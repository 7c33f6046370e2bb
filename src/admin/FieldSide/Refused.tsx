'use client'

import { FieldError, useForm, useFormFields, useFormSubmitted } from '@payloadcms/ui'

import { same } from '../shared/mine.js'
import { useDraftState } from '../shared/useDraft.js'

/**
 * What the server would not take stays marked until it is changed. Payload's own mark goes as soon as Payload asks for
 * the form anew or draws the field again: it knows then only of what the form itself can check.
 */
export const Refused = ({ path }: { path: string }) => {
  const { marks } = useDraftState()
  const { getDataByPath } = useForm()
  const field = useFormFields(([fields]) => fields[path])
  const submitted = useFormSubmitted()
  const mark = marks.find((one) => one.path === path)
  const isMarked = submitted && field?.valid === false
  if (!mark || isMarked || !same(mark.value, getDataByPath(path))) return null
  return (
    <div className="polkka-refused">
      <FieldError message={mark.message} path={path} showError />
    </div>
  )
}
