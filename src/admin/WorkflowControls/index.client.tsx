'use client'

import { Button, Popup, PopupList, useDocumentInfo, useEditDepth } from '@payloadcms/ui'
import { useState } from 'react'

import type { Refused } from '../../workflow/view.js'

import { useCase } from '../shared/useCase.js'
import { useStep } from '../shared/useStep.js'
import { useLabel, useTable, useWords } from '../shared/useWords.js'
import './index.css'
import { asksSomething, StepDialog } from './StepDialog.js'
import { WhyNot } from './WhyNot.js'

/** Steps forward; the first of them that is allowed is the main button. */
const FORWARD = ['submit', 'approve', 'publish']
/** The order of the others; the first stands beside the main button, the rest are in a menu. */
const OTHERS = [
  'confirm',
  'reopen',
  'unschedule',
  'schedule',
  'withdraw',
  'requestChanges',
  'archive',
  'decline',
  'unpublish',
]
const ORDER = [...FORWARD, ...OTHERS]

/** Refusals that tell nothing new: the step belongs to another role, or to another state. */
const EXPECTED: readonly Refused['code'][] = ['NOT_ALLOWED', 'WRONG_STATE']

const rank = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length)

/** What the person may do with the document now, and why not the rest. */
export const WorkflowControls = () => {
  const { id, isTrashed } = useDocumentInfo()
  const isInDrawer = useEditDepth() > 1
  return id === undefined || isTrashed || isInDrawer ? null : <Controls />
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

const Controls = () => {
  const say = useWords()
  const label = useLabel()
  const { collectionSlug } = useDocumentInfo()
  const table = useTable(collectionSlug)
  const { failed, view } = useCase()
  const { busy, modified, take } = useStep()
  const [asking, setAsking] = useState<string | null>(null)

  // Where typing opens a new revision, what was possible with the old one is not possible with the new one.
  const opens = view && modified ? table.states[view.state]?.saveOpens : undefined
  const names = (view?.allowed ?? [])
    .map(({ transition }) => transition)
    .filter((name) => opens === undefined || table.transitions[name]?.from.includes(opens))
    .sort((a, b) => rank(a) - rank(b))
  const shown = names.slice(0, FORWARD.includes(names[0] ?? '') ? 2 : 1)
  const menu = names.slice(shown.length)
  const refused = (view?.refused ?? []).filter(({ code }) => !EXPECTED.includes(code))
  const blocked = refused.map(({ transition }) => transition).find((name) => FORWARD.includes(name))
  const guardsOf = (name: string) => table.transitions[name]?.guards ?? []
  const start = (name: string) => (asksSomething(guardsOf(name)) ? setAsking(name) : void take(name))
  const wordsOf = (name: string) => {
    const step = label(table.transitions, name)
    return modified ? say('ui.saveAnd', { step: lowerFirst(step) }) : step
  }

  return (
    <div className="polkka-controls" role="group" aria-label={say('ui.steps')} aria-busy={busy || !view}>
      <span className="polkka-sr" role="status" aria-live="polite">
        {failed && !view && say('ui.notLoaded')}
      </span>
      {blocked !== undefined && (
        <Button buttonStyle="secondary" disabled margin={false} size="medium" type="button">
          {label(table.transitions, blocked)}
        </Button>
      )}
      {shown.map((name) => (
        <Button
          key={name}
          id={`workflow-${name}`}
          buttonStyle={FORWARD.includes(name) ? 'primary' : 'secondary'}
          disabled={busy}
          margin={false}
          onClick={() => start(name)}
          size="medium"
          type="button"
        >
          {wordsOf(name)}
        </Button>
      ))}
      {menu.length > 0 && (
        <Popup
          buttonType="custom"
          button={<span className="polkka-controls__toggle">{say('ui.otherSteps')}</span>}
          className="polkka-controls__popup"
          disabled={busy}
          horizontalAlign="right"
          size="fit-content"
        >
          <PopupList.ButtonGroup>
            {menu.map((name) => (
              <PopupList.Button key={name} id={`workflow-${name}`} onClick={() => start(name)}>
                {wordsOf(name)}
              </PopupList.Button>
            ))}
          </PopupList.ButtonGroup>
        </Popup>
      )}
      {view && <WhyNot readiness={view.readiness} refused={refused} table={table} />}
      {asking !== null && (
        <StepDialog
          guards={guardsOf(asking)}
          heading={label(table.transitions, asking)}
          name={asking}
          onClose={() => setAsking(null)}
          onTake={(input) => take(asking, input)}
        />
      )}
    </div>
  )
}
