'use client'

import type { DefaultCellComponentProps } from 'payload'

import { StatePill } from '../StatePill/index.client.js'
import { useTable, useWords } from '../shared/useWords.js'
import './index.css'

/** The state in a list; with a mark where an earlier text is public while a new revision is in work. */
export const StateCell = ({ cellData, collectionSlug, rowData }: DefaultCellComponentProps) => {
  const say = useWords()
  const table = useTable(collectionSlug)
  const state = String(cellData ?? '')
  if (!state) return null
  const live = (rowData as { workflow?: { live?: boolean } }).workflow?.live === true
  const inWork = live && table.states[state]?.live !== 'shows'
  return (
    <span className="polkka-state-cell">
      <StatePill collectionSlug={collectionSlug} state={state} />
      {inWork && (
        <span
          className="polkka-state-cell__live"
          role="img"
          aria-label={say('ui.publicStays')}
          title={say('ui.publicStays')}
        />
      )}
    </span>
  )
}
