'use client'

import { Button, useDocumentInfo, useRouteCache, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import type { Change } from '../../workflow/view.js'
import type { Conflict } from '../shared/draftStore.js'
import type { useDraft } from '../shared/useDraft.js'

import { ChangeList } from '../Changes/index.client.js'
import { useAnswer } from '../shared/answers.js'
import { changedFields, rebase, textsIn, wordsIn } from '../shared/mine.js'
import { NotLoaded } from '../shared/NotLoaded.js'
import { showTime } from '../shared/time.js'
import { useCaseUrl } from '../shared/useCase.js'
import { usePlaces } from '../shared/usePlaces.js'
import { useLabel, useTable, useWords } from '../shared/useWords.js'

type Props = { conflict: Conflict; draft: ReturnType<typeof useDraft>; onClose: () => void }

/** The words of the fields that I changed, before and after; what was chosen from a list is named only. */
const useMyChanges = ({ base, mine }: Conflict): Change[] => {
  const say = useWords()
  const { nameOf } = usePlaces()
  return Object.keys(changedFields(base.data, mine)).map((path) => {
    const [before, after] = [wordsIn(base.data[path]), wordsIn(mine[path])]
    const chosen = before === after
    return {
      path,
      locale: null,
      label: nameOf(path),
      before: chosen ? '' : before,
      after: chosen ? say('ui.conflict.choice') : after,
    }
  })
}

/** What others changed since a revision. */
const useTheirChanges = (revision: number | null) => {
  const url = useCaseUrl()
  const address = `${url}/changes?since=${revision}`
  return useAnswer<{ changes: Change[] | null }>(address, revision === null ? null : 'conflict')
}

/** Somebody changed the text meanwhile: who, when, what; keep mine or take theirs. A native dialog: Esc closes it, and nothing is decided. */
export const ConflictDialog = ({ conflict, draft, onClose }: Props) => {
  const say = useWords()
  const label = useLabel()
  const { i18n } = useTranslation()
  const { collectionSlug } = useDocumentInfo()
  const { clearRouteCache } = useRouteCache()
  const table = useTable(collectionSlug)
  const { nameOf } = usePlaces()
  const headingId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [busy, setBusy] = useState(false)
  const mine = useMyChanges(conflict)
  const { answer, failed, reload } = useTheirChanges(conflict.base.revision)
  const theirs = answer?.changes ?? []
  const { clashes } = rebase(conflict.base.data, conflict.mine, conflict.theirs)
  const last = conflict.changes.at(-1)
  const people = [...new Set(conflict.changes.map(({ by }) => by))].join(', ')

  useEffect(() => {
    const before = document.activeElement as HTMLElement | null
    dialog.current?.showModal()
    return () => before?.focus()
  }, [])

  const act = async (work: () => Promise<void>) => {
    setBusy(true)
    await work()
    setBusy(false)
    onClose()
  }
  const take = async () => {
    const changed = changedFields(conflict.base.data, conflict.mine)
    await draft.giveWay(conflict.theirs, textsIn(changed, nameOf))
    // Where nobody may write now, the form is for reading from here on.
    if (conflict.closed) clearRouteCache()
  }

  return createPortal(
    <dialog
      ref={dialog}
      className="polkka-dialog polkka-conflict"
      aria-labelledby={headingId}
      onClose={onClose}
    >
      <h2 id={headingId}>{say(conflict.closed ? 'ui.conflict.closed' : 'ui.conflict')}</h2>
      {last && <p>{say('ui.conflict.by', { name: people, time: showTime(i18n.language, last.at) })}</p>}
      {conflict.closed && <p>{say('ui.conflict.inState', { state: label(table.states, conflict.state) })}</p>}
      {failed && <NotLoaded onAgain={reload} words={say('ui.changes.notLoaded')} />}
      {theirs.length > 0 && (
        <details open>
          <summary>{say('ui.conflict.theirs')}</summary>
          <ChangeList changes={theirs} />
        </details>
      )}
      <details open={conflict.closed}>
        <summary>{say('ui.conflict.mine')}</summary>
        <ChangeList changes={mine} />
      </details>
      {!conflict.closed && (
        <p className="polkka-conflict__note">
          {clashes.length > 0
            ? say('ui.conflict.clashes', { fields: clashes.map(nameOf).join(', ') })
            : say('ui.conflict.noClash')}
        </p>
      )}
      <div className="polkka-dialog__buttons">
        {!conflict.closed && (
          <Button disabled={busy} margin={false} onClick={() => void act(draft.keepMine)} type="button">
            {say('ui.conflict.keepMine')}
          </Button>
        )}
        <Button
          buttonStyle={conflict.closed ? 'primary' : 'secondary'}
          disabled={busy}
          margin={false}
          onClick={() => void act(take)}
          type="button"
        >
          {say(conflict.closed ? 'ui.save.giveUp' : 'ui.conflict.takeTheirs')}
        </Button>
        <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={onClose} type="button">
          {say('ui.conflict.later')}
        </Button>
      </div>
    </dialog>,
    document.body,
  )
}
