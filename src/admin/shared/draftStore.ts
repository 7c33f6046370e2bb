import type { Data } from './mine.js'

/** The text as the server had it when the form was filled, and which revision that was. */
export type Base = { data: Data; revision: number | null }

/** A save that met what somebody else did in the meantime. */
export type Conflict = {
  /** Nobody may write now: the text is under review, or decided. */
  closed: boolean
  state: string
  changes: Array<{ by: string; at: string; revision: number; own?: boolean }>
  base: Base
  mine: Data
  theirs: Data & { workflow?: { revision?: number } }
}

/**
 * Where what is typed stands: nothing typed; typed and kept in this browser; on its way; saved; and the ways in which
 * a save can fail.
 */
export type Standing =
  'clean' | 'typed' | 'saving' | 'saved' | 'offline' | 'signedOut' | 'refused' | 'conflict' | 'full'

/** What the server says of one field, and of which value. */
export type Mark = { path: string; message: string; value: unknown }

export type Draft = {
  standing: Standing
  /** When it was saved last here, ISO. */
  savedAt: string | null
  /** Why the server took it not, in its words. */
  words: string | null
  /** What it took not: something else was typed since, or the same still is. */
  refused: Data | null
  /** What of it, field by field. */
  marks: Mark[]
  conflict: Conflict | null
  /** When the text was typed that came back from this browser, ISO. */
  restored: string | null
}

const NOTHING: Draft = {
  standing: 'clean',
  savedAt: null,
  words: null,
  refused: null,
  marks: [],
  conflict: null,
  restored: null,
}
const drafts = new Map<string, Draft>()
const bases = new Map<string, Base>()
const listeners = new Set<() => void>()

export const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const draftOf = (name: string): Draft => drafts.get(name) ?? NOTHING

export const tell = (name: string, news: Partial<Draft>): void => {
  drafts.set(name, { ...draftOf(name), ...news })
  listeners.forEach((listener) => listener())
}

export const baseOf = (name: string): Base | undefined => bases.get(name)
export const setBase = (name: string, base: Base): void => void bases.set(name, base)

/** The draft that a form on this page shows; a save may end when its form already shows another language. */
const open = new Set<string>()
const waiting = new Map<string, () => void>()
export const isOpen = (name: string): boolean => open.has(name)
export const opened = (name: string): (() => void) => {
  open.add(name)
  return () => {
    open.delete(name)
    waiting.get(name)?.()
    waiting.delete(name)
  }
}

/** What is done as soon as no form shows the draft any more. */
export const onClosed = (name: string, work: () => void): void =>
  isOpen(name) ? void waiting.set(name, work) : work()
