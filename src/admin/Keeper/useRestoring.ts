'use client'

import { useFormInitializing } from '@payloadcms/ui'
import { useEffect } from 'react'

import type { useDraft } from '../shared/useDraft.js'

import { setBase, tell } from '../shared/draftStore.js'
import { forget, type Kept, keptOf } from '../shared/kept.js'
import { changedFields, rebase } from '../shared/mine.js'
import { type Doc, patch, readDraft } from '../shared/patch.js'

type Draft = ReturnType<typeof useDraft>

/** Puts a kept text back into the form; where somebody changed the same meanwhile, asks. */
const restore = async (draft: Draft, kept: Kept, language: string): Promise<void> => {
  const { collide, form, isNew, name, url } = draft
  const theirs = ((isNew ? null : await readDraft(url)) ?? form.getData()) as Doc
  const { clashes, fields } = rebase(kept.base, kept.mine, theirs)
  const mine = { ...theirs, ...fields }
  const revision = theirs.workflow?.revision ?? null
  if (Object.keys(changedFields(theirs, mine)).length === 0) {
    forget(name)
    // It was saved on leaving, and this page was drawn before that.
    const drawn = (form.getData() as Doc).workflow?.revision ?? null
    return drawn === revision ? undefined : draft.show(theirs)
  }
  if (clashes.length > 0 && kept.revision !== revision) {
    setBase(name, { data: { ...theirs, ...kept.base }, revision: kept.revision })
    // Based on an old revision, so it saves nothing: it tells who changed what.
    const met = await patch(url, language, kept.mine, kept.revision)
    if (met.kind === 'stale' || met.kind === 'closed')
      return void (await collide(met, { ...theirs, ...kept.base, ...kept.mine }))
  }
  await form.reset(mine)
  setBase(name, { data: theirs, revision })
  form.setModified(true)
  tell(name, { standing: 'typed', restored: kept.at })
}

/** A text that was typed here and did not reach the server comes back: after a closed tab, a lost session, a crash. */
export const useRestoring = (draft: Draft, restoring: { current: boolean }, language: string): void => {
  const initializing = useFormInitializing()
  const { name } = draft
  useEffect(() => {
    const kept = initializing ? null : keptOf(name)
    if (!kept) return
    restoring.current = true
    void restore(draft, kept, language).finally(() => {
      restoring.current = false
    })
    // Once a draft, whatever else is drawn anew.
  }, [initializing, name])
}
