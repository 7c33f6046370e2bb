'use client'

import { useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'

import { ask } from './ask.js'

const known = new Map<string, unknown>()
const stamps = new Map<string, string>()
const listeners = new Set<() => void>()
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What the server last answered at this address, as far as somebody on the page has asked; else null. */
export const useKnown = <Body>(url: string): Body | null => {
  const read = useCallback(() => (known.get(url) as Body | undefined) ?? null, [url])
  return useSyncExternalStore(subscribe, read, read)
}

/** Asks an address, for all who show its answer: again when `stamp` changes, and not at all while it is null. */
export const useAnswer = <Body>(url: string, stamp: string | null) => {
  const { i18n } = useTranslation()
  const answer = useKnown<Body>(url)
  const [failed, setFailed] = useState(false)
  const reload = useCallback(async () => {
    const asked = await ask<Body>(url, i18n.language)
    setFailed(!asked.ok)
    // Whoever comes next asks again.
    if (!asked.ok) return void stamps.delete(url)
    known.set(url, asked.body)
    listeners.forEach((listener) => listener())
  }, [i18n.language, url])
  useEffect(() => {
    const mark = stamp === null ? null : `${i18n.language} ${stamp}`
    if (mark === null || stamps.get(url) === mark) return
    stamps.set(url, mark)
    void reload()
  }, [i18n.language, reload, stamp, url])
  return { answer, failed, reload }
}
