'use client'

import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import './index.css'

type Props = {
  busy: boolean
  children?: ReactNode
  help: string
  label: string
  onClick: () => Promise<void>
}

/** A button in the place of a field, and what it does; `children`: what came of it, told when it comes. */
export const ButtonField = ({ busy, children, help, label, onClick }: Props) => (
  <div className="field-type polkka-button-field">
    <Button
      buttonStyle="secondary"
      disabled={busy}
      margin={false}
      onClick={() => void onClick()}
      size="medium"
      type="button"
    >
      {label}
    </Button>
    <p className="field-description">{help}</p>
    <div aria-live="polite">{children}</div>
  </div>
)
