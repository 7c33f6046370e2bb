'use client'

import { Pill } from '@payloadcms/ui'

import { useLabel, useTable } from '../shared/useWords.js'
import './index.css'

type Style = 'dark' | 'error' | 'light' | 'success' | 'warning'

/** What the eye should catch: orange waits for someone, blue is public, the rest is quiet. */
const STYLES: Record<string, Style> = {
  inReview: 'warning',
  changesRequested: 'error',
  approved: 'dark',
  published: 'success',
}

/** A state of the workflow of a collection, by its label. */
export const StatePill = ({
  collectionSlug,
  state,
}: {
  collectionSlug: string | undefined
  state: string
}) => {
  const label = useLabel()
  const table = useTable(collectionSlug)
  return (
    <Pill className={`polkka-state polkka-state--${state}`} pillStyle={STYLES[state] ?? 'light'} size="small">
      {label(table.states, state)}
    </Pill>
  )
}
