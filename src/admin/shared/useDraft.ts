'use client'

import {
  toast,
  useAuth,
  useConfig,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
import { useCallback, useMemo, useSyncExternalStore } from 'react'

import { type Base, baseOf, type Conflict, draftOf, isOpen, setBase, subscribe, tell } from './draftStore.js'
import { type Aside, forget, forgetAside, nameOf, putAside } from './kept.js'
import { changedFields, type Data, only, rebase, same, valueAt } from './mine.js'
import { oneAtATime } from './oneAtATime.js'
import { type Doc, type Failed, type Met, patch, readDraft, type Refused } from './patch.js'
import { useWords } from './useWords.js'

/** The name and the address of the draft that is open, in the language that is open. */
const useDraftPlace = () => {
  const { config } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  const { code } = useLocale()
  const { user } = useAuth()
  const depth = useEditDepth()
  return useMemo(() => {
    const place = {
      user: user?.id ?? '',
      collection: collectionSlug ?? '',
      id: id ?? `new${depth}`,
      locale: code,
    }
    const root = `${config.serverURL}${config.routes.api}/${collectionSlug}`
    const query = `locale=${code}&depth=0&fallback-locale=null&draft=true`
    return {
      name: nameOf(place),
      nameOnceMade: (made: number | string) => nameOf({ ...place, id: made }),
      isNew: id === undefined,
      query,
      root,
      url: `${root}/${id}?${query}`,
    }
  }, [code, collectionSlug, config.routes.api, config.serverURL, depth, id, user?.id])
}

/** Where what is typed here stands. */
export const useDraftState = () => {
  const { name } = useDraftPlace()
  const read = useCallback(() => draftOf(name), [name])
  return useSyncExternalStore(subscribe, read, read)
}

type SaveOptions = {
  /** Nothing is said of what went well. */
  quiet?: boolean
  /** Nobody has asked: what is refused as it stands, such as half an address, stays in this browser for now. */
  unasked?: boolean
}

/** The form as its users here need it; named, so that declarations can name it too. */
export interface DraftForm extends ReturnType<typeof useForm> {
  getData: () => Data
}

/** Payload asks how a new row looks only of a form that is modified. */
const isDrawing = (form: DraftForm): boolean =>
  Object.values(form.getFields()).some(({ rows }) => rows?.some(({ isLoading }) => isLoading))

/** What all saves of a text have in common; and the ways out of a conflict. */
export const useDraft = () => {
  const say = useWords()
  const place = useDraftPlace()
  const { name, url } = place
  const { i18n } = useTranslation()
  const { incrementVersionCount, setData } = useDocumentInfo()
  const form: DraftForm = useForm()

  /** The form is as the server has it: what was typed while it saved stays typed. */
  const settle = useCallback(
    (doc: Doc, sent: Data) => {
      const revision = doc.workflow?.revision ?? null
      setBase(name, { data: sent, revision })
      if (!isOpen(name)) {
        forget(name)
        return tell(name, { standing: 'clean', conflict: null, restored: null })
      }
      form.dispatchFields({ type: 'UPDATE', path: 'workflow.revision', value: revision })
      form.dispatchFields({ type: 'UPDATE', path: 'workflow.state', value: doc.workflow?.state })
      const typedOn = !same(changedFields(sent, form.getData()), {})
      form.setModified(typedOn || isDrawing(form))
      if (!typedOn) forget(name)
      tell(name, {
        standing: typedOn ? 'typed' : 'saved',
        savedAt: new Date().toISOString(),
        words: null,
        marks: [],
        conflict: null,
        restored: null,
      })
      setData(doc)
      incrementVersionCount()
    },
    [form, incrementVersionCount, name, setData],
  )

  /** The form shows this text of the server from now on, and on top of it what was typed and is not there yet. */
  const show = useCallback(
    async (doc: Doc, typed: Data = {}) => {
      const isTyped = Object.keys(typed).length > 0
      await form.reset({ ...doc, ...typed })
      tell(name, { marks: [] })
      setBase(name, { data: isTyped ? doc : form.getData(), revision: doc.workflow?.revision ?? null })
      if (isTyped) form.setModified(true)
      else forget(name)
      setData(doc)
      incrementVersionCount()
    },
    [form, incrementVersionCount, name, setData],
  )

  const fail = useCallback(
    (patched: Failed, sent: Data) => {
      if (patched.kind !== 'refused') return tell(name, { standing: patched.kind })
      if (patched.errors.length > 0) {
        form.setSubmitted(true)
        form.dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: patched.errors })
      }
      const marks = patched.errors.map((error) => ({ ...error, value: valueAt(sent, error.path) }))
      tell(name, { standing: 'refused', words: patched.words, refused: sent, marks })
    },
    [form, name],
  )

  /** Somebody else was there: changes of my own in another window go together, others' are for a person to look at. */
  const collide = useCallback(
    async (met: Met, mine: Data): Promise<boolean> => {
      const theirs = await readDraft(url)
      const base = baseOf(name)
      if (!theirs || !base) {
        tell(name, { standing: 'offline' })
        return false
      }
      const { clashes, fields } = rebase(base.data, mine, theirs)
      const mineAlone = met.kind === 'stale' && met.changes.length > 0 && met.changes.every(({ own }) => own)
      if (mineAlone && clashes.length === 0) {
        const again = await patch(url, i18n.language, fields, theirs.workflow?.revision ?? null)
        if (again.kind === 'saved') {
          const typed = rebase(mine, form.getData(), again.doc).fields
          await show(again.doc, typed)
          const standing = Object.keys(typed).length > 0 ? 'typed' : 'saved'
          tell(name, { standing, savedAt: new Date().toISOString() })
          return true
        }
      }
      const conflict: Conflict = {
        closed: met.kind === 'closed',
        state: met.state || (theirs.workflow?.state ?? ''),
        changes: met.changes,
        base,
        mine,
        theirs,
      }
      tell(name, { standing: 'conflict', conflict })
      return false
    },
    [form, i18n.language, name, show, url],
  )

  /** Saves what was not refused; answers what stays behind. */
  const saveRest = useCallback(
    async (base: Base, mine: Data, { errors }: Refused): Promise<Data> => {
      const refused = errors.map(({ path }) => path.split('.')[0]!)
      const sent = { ...mine, ...only(base.data, refused) }
      const rest = changedFields(base.data, sent)
      if (refused.length > 0 && Object.keys(rest).length > 0) {
        const patched = await patch(url, i18n.language, rest, base.revision)
        if (patched.kind === 'saved') settle(patched.doc, sent)
      }
      return changedFields(baseOf(name)!.data, mine)
    },
    [i18n.language, settle, url],
  )

  const attempt = useCallback(
    async (unasked: boolean): Promise<boolean> => {
      const base = baseOf(name)
      const mine = form.getData()
      const fields = changedFields(base?.data ?? {}, mine)
      if (base && Object.keys(fields).length === 0) {
        form.setModified(isDrawing(form))
        forget(name)
        tell(name, { standing: draftOf(name).savedAt ? 'saved' : 'clean' })
        return true
      }
      tell(name, { standing: 'saving' })
      const patched = await patch(url, i18n.language, fields, base?.revision ?? null)
      if ('changes' in patched) return collide(patched, mine)
      if (patched.kind !== 'saved') {
        const left =
          base && unasked && patched.kind === 'refused' ? await saveRest(base, mine, patched) : fields
        fail(patched, left)
        return false
      }
      settle(patched.doc, mine)
      return true
    },
    [collide, fail, form, i18n.language, name, saveRest, settle, url],
  )

  /** Saves what is typed, after what is being saved. True when all of it is on the server; else its standing says why. */
  const save = useCallback(
    async ({ unasked = false, quiet = unasked }: SaveOptions = {}): Promise<boolean> => {
      const saved = await oneAtATime(name, () => attempt(unasked))
      if (saved && !quiet) toast.success(say('ui.save.saved'))
      return saved
    },
    [attempt, name, say],
  )

  const keepMine = useCallback(async () => {
    const { conflict } = draftOf(name)
    if (!conflict) return
    const { base, mine, theirs } = conflict
    const { fields } = rebase(base.data, mine, theirs)
    const patched = await patch(url, i18n.language, fields, theirs.workflow?.revision ?? null)
    if (patched.kind === 'saved') {
      await show(patched.doc)
      tell(name, { standing: 'saved', savedAt: new Date().toISOString(), conflict: null, restored: null })
    } else if ('changes' in patched) await collide(patched, mine)
    else fail(patched, fields)
  }, [collide, fail, i18n.language, name, show, url])

  /** The form shows what the server has; my own texts are put aside, to be copied from. */
  const giveWay = useCallback(
    async (theirs: Doc, mine: Aside['fields']) => {
      if (mine.length > 0) putAside(name, { at: new Date().toISOString(), fields: mine })
      await show(theirs)
      tell(name, { standing: 'clean', conflict: null, restored: null })
    },
    [name, show],
  )

  const dropAside = useCallback(() => {
    forgetAside(name)
    tell(name, {})
  }, [name])

  return { ...place, collide, dropAside, form, giveWay, keepMine, save, show }
}
