'use client'

import { useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useSyncExternalStore } from 'react'

import { ask } from './ask.js'

/** What the server last answered at an address; `failed`: it has been asked since, and there was no answer. */
type Known = { answer: unknown; failed: boolean }

const NOTHING: Known = { answer: null, failed: false }
const known = new Map<string, Known>()
const stamps = new Map<string, string>()
const latest = new Map<string, symbol>()
const listeners = new Set<() => void>()
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
const tell = (url: string, now: Known): void => {
  known.set(url, now)
  listeners.forEach((listener) => listener())
}

/** Asks an address; a later question, or what was learnt meanwhile, makes an earlier answer void. */
const load = async (url: string, language: string): Promise<void> => {
  const question = Symbol(url)
  latest.set(url, question)
  const asked = await ask<unknown>(url, language)
  if (latest.get(url) !== question) return
  tell(
    url,
    asked.ok ? { answer: asked.body, failed: false } : { ...(known.get(url) ?? NOTHING), failed: true },
  )
}

const useStored = (url: string): Known => {
  const read = useCallback(() => known.get(url) ?? NOTHING, [url])
  return useSyncExternalStore(subscribe, read, read)
}

/** What the server last answered at this address, as far as somebody on the page has asked; else null. */
export const useKnown = <Body>(url: string): Body | null => useStored(url).answer as Body | null

/**
 * Asks an address, for all who show its answer: when the first of them comes, again when `stamp` changes, and not at
 * all while it is null. `learn` takes what the server told on another occasion.
 */
export const useAnswer = <Body>(url: string, stamp: string | null) => {
  const { i18n } = useTranslation()
  const { answer, failed } = useStored(url)
  const reload = useCallback(() => load(url, i18n.language), [i18n.language, url])
  const learn = useCallback(
    (body: Body) => {
      latest.delete(url)
      tell(url, { answer: body, failed: false })
    },
    [url],
  )
  useEffect(() => {
    const mark = stamp === null ? null : `${i18n.language} ${stamp}`
    if (mark === null) return
    if (stamps.get(url) !== mark) void reload()
    stamps.set(url, mark)
    // Whoever comes back asks again: others have not stood still.
    return () => void stamps.delete(url)
  }, [i18n.language, reload, stamp, url])
  return { answer: answer as Body | null, failed, learn, reload }
}
