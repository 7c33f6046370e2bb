import type { WorkflowView } from '../../workflow/view.js'

/** What is known of one case. `stamp` tells which save, in which language, it was asked for. */
export type Known = { view: WorkflowView | null; failed: boolean; stamp: string }

const NOTHING: Known = { view: null, failed: false, stamp: '' }
const known = new Map<string, Known>()
const listeners = new Set<() => void>()

const tell = (url: string, now: Known): void => {
  known.set(url, now)
  listeners.forEach((listener) => listener())
}

export const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const knownOf = (url: string): Known => known.get(url) ?? NOTHING

/** What an answer of the server itself told, e.g. that of a step. */
export const learn = (url: string, view: WorkflowView, stamp: string): void =>
  tell(url, { view, failed: false, stamp })

/** Asks for the case, once for all components that show it; a later question makes an earlier answer void. */
export const load = async (url: string, stamp: string, language: string): Promise<WorkflowView | null> => {
  tell(url, { ...knownOf(url), stamp })
  const view = await ask(url, language)
  if (knownOf(url).stamp === stamp)
    tell(url, { view: view ?? knownOf(url).view, failed: view === null, stamp })
  return view
}

const ask = async (url: string, language: string): Promise<WorkflowView | null> => {
  try {
    const answer = await fetch(url, { credentials: 'include', headers: { 'Accept-Language': language } })
    return answer.ok ? ((await answer.json()) as WorkflowView) : null
  } catch {
    return null
  }
}
