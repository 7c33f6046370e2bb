'use client'

import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import { goToStep } from '../shared/tabs.js'
import { useCreate } from '../shared/useCreate.js'
import { useDraft } from '../shared/useDraft.js'
import { useWords } from '../shared/useWords.js'
import './index.css'

type Props = { field: { admin?: { custom?: { nth?: number; of?: number; next?: string } } } }

/** Where the page of a document that was just created opens: at the field of this path. */
export const COMES_AT = 'polkka:comes-at'

/** The end of a step: back, or on. To go on saves. */
export const NextStep = ({ field }: Props) => {
  const say = useWords()
  const box = useRef<HTMLDivElement>(null)
  const { hasSavePermission, id } = useDocumentInfo()
  const modified = useFormModified()
  const { save } = useDraft()
  const create = useCreate()
  const [busy, setBusy] = useState(false)
  const { next = '', nth = 1, of = 1 } = field.admin?.custom ?? {}
  const isLast = nth === of

  const goOn = async () => {
    setBusy(true)
    if (id === undefined) {
      sessionStorage.setItem(COMES_AT, next)
      if (!(await create())) sessionStorage.removeItem(COMES_AT)
    } else if (!modified || (await save({ quiet: true }))) {
      if (isLast) document.querySelector<HTMLElement>('.polkka-case')?.focus()
      else if (box.current) goToStep(box.current, 1)
    }
    setBusy(false)
  }
  const goBack = () => box.current && goToStep(box.current, -1)

  return (
    <div className="polkka-next" ref={box}>
      {nth > 1 && (
        <Button buttonStyle="secondary" margin={false} onClick={goBack} type="button">
          {say('ui.step.back')}
        </Button>
      )}
      <Button disabled={busy} margin={false} onClick={() => void goOn()} type="button">
        {say(isLast ? 'ui.step.last' : hasSavePermission ? 'ui.step.next' : 'ui.step.forward')}
      </Button>
      <span className="polkka-next__where">{say('ui.step.where', { nth, of })}</span>
    </div>
  )
}
