'use client'

import { useCallback, useSyncExternalStore } from 'react'

import type { Languages } from '../../workflow/view.js'

import { useKnown } from './answers.js'
import { useCaseUrl } from './useCase.js'

const KEY = 'polkka:beside'
const listeners = new Set<() => void>()
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
const read = (): string => {
  try {
    return localStorage.getItem(KEY) ?? ''
  } catch {
    return ''
  }
}

/** The language that is shown beside the one that is written, or ''; remembered in this browser. */
export const useBeside = () => {
  const locale = useSyncExternalStore(subscribe, read, () => '')
  const choose = useCallback((chosen: string) => {
    try {
      localStorage.setItem(KEY, chosen)
    } catch {
      // Not remembered, then.
    }
    listeners.forEach((listener) => listener())
  }, [])
  return { choose, locale }
}

/** Where the text of the case that is open is told in all its languages. */
export const useLanguagesUrl = (): string => {
  const url = useCaseUrl()
  return url && `${url}/languages`
}

export const useLanguages = (): Languages | null => useKnown<Languages>(useLanguagesUrl())
