'use client'

import { useAllFormFields, useDocumentInfo, useFormInitializing, useFormModified } from '@payloadcms/ui'
import { useCallback, useEffect, useRef } from 'react'

import type { useDraft } from '../shared/useDraft.js'

import { baseOf, draftOf, opened, setBase, tell } from '../shared/draftStore.js'
import { forget, keep } from '../shared/kept.js'
import { changedFields, type Data, only, same } from '../shared/mine.js'
import { readDraft } from '../shared/patch.js'
import { useCase } from '../shared/useCase.js'
import { useTable } from '../shared/useWords.js'

/** How long after a key the text is kept in the browser; how long a pause, or at most how long typing, until it is saved. In milliseconds. */
const SOON = 300
const PAUSE = 30_000
const AT_MOST = 120_000

/**
 * May this be saved without having been asked? Not where a save would open a new revision of a public text: that is
 * somebody's word to give.
 */
export const useMaySave = (): boolean => {
  const { collectionSlug, hasSavePermission, id } = useDocumentInfo()
  const table = useTable(collectionSlug)
  const { view } = useCase()
  const state = view && table.states[view.state]
  return Boolean(
    id !== undefined && hasSavePermission && state && state.editableBy.length > 0 && !state.saveOpens,
  )
}

/** Keeps what is typed in this browser until the server has it, and saves it in pauses and on leaving. */
export const useKeeping = (
  draft: ReturnType<typeof useDraft>,
  restoring: { current: boolean },
  maySave: boolean,
): void => {
  const { form, name, save, show, url } = draft
  const [fields] = useAllFormFields()
  const modified = useFormModified()
  const initializing = useFormInitializing()
  const since = useRef<number | null>(null)
  const leaving = useRef<Promise<boolean> | null>(null)

  const write = useCallback(() => {
    const base = baseOf(name)
    if (restoring.current || !base) return
    const mine = changedFields(base.data, form.getData() as Data)
    const names = Object.keys(mine)
    if (names.length === 0) return forget(name)
    const at = new Date().toISOString()
    const isKept = keep(name, { at, revision: base.revision, base: only(base.data, names), mine })
    const { refused, standing } = draftOf(name)
    if (!isKept) tell(name, { standing: 'full' })
    else if (standing === 'refused' && same(mine, refused)) return
    else if (['clean', 'saved', 'refused', 'full'].includes(standing)) tell(name, { standing: 'typed' })
  }, [form, name, restoring])

  const saveQuietly = useCallback(() => {
    const { standing } = draftOf(name)
    if (!maySave || restoring.current || standing === 'conflict' || standing === 'clean') return
    since.current = null
    return save({ unasked: true })
  }, [maySave, name, restoring, save])

  // What the server has, as the form shows it while nothing is typed.
  useEffect(() => {
    if (modified || initializing || restoring.current) return
    const data = form.getData() as Data & { workflow?: { revision?: number } }
    setBase(name, { data, revision: data.workflow?.revision ?? null })
  }, [fields, form, initializing, modified, name, restoring])

  useEffect(() => {
    if (!modified) {
      since.current = null
      return
    }
    since.current ??= Date.now()
    const keeping = setTimeout(write, SOON)
    const wait = Math.max(0, Math.min(PAUSE, since.current + AT_MOST - Date.now()))
    const saving = setTimeout(() => void saveQuietly(), wait)
    return () => {
      clearTimeout(keeping)
      clearTimeout(saving)
    }
  }, [fields, modified, saveQuietly, write])

  const latest = useRef({ modified, saveQuietly, write })
  useEffect(() => {
    latest.current = { modified, saveQuietly, write }
  })

  useEffect(() => {
    const leave = () => {
      if (!latest.current.modified) return
      latest.current.write()
      if (document.visibilityState === 'hidden') void latest.current.saveQuietly()
    }
    const comeBack = () => {
      if (['offline', 'signedOut'].includes(draftOf(name).standing)) void latest.current.saveQuietly()
    }
    document.addEventListener('visibilitychange', leave)
    window.addEventListener('pagehide', leave)
    window.addEventListener('focus', comeBack)
    window.addEventListener('online', comeBack)
    // A server that is back tells no browser so.
    const trying = setInterval(() => {
      if (draftOf(name).standing === 'offline') void latest.current.saveQuietly()
    }, PAUSE)
    return () => {
      clearInterval(trying)
      document.removeEventListener('visibilitychange', leave)
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('focus', comeBack)
      window.removeEventListener('online', comeBack)
    }
  }, [name])

  // Another language is opened in the same form: what was typed in this one is saved, then the form is filled anew.
  useEffect(() => {
    const close = opened(name)
    void leaving.current?.then(async () => {
      const doc = await readDraft(url)
      if (doc && !latest.current.modified) await show(doc)
    })
    leaving.current = null
    return () => {
      const { modified: typed, saveQuietly: saveThis, write: writeThis } = latest.current
      if (typed) {
        writeThis()
        leaving.current = saveThis() ?? null
      }
      close()
    }
    // Once a draft, whatever else is drawn anew.
  }, [name])
}
