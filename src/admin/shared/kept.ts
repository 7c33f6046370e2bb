import type { Data } from './mine.js'

/** What was typed and is not yet on the server: only the fields that differ, as they were and as they are. */
export type Kept = {
  /** When it was typed last, ISO. */
  at: string
  /** The revision it was based on; null for a document that does not exist yet. */
  revision: number | null
  base: Data
  mine: Data
}

/** Somebody's own text that gave way to another's: what it said, to be copied. */
export type Aside = { at: string; fields: Array<{ label: string; text: string }> }

const KEPT = 'polkka:kept:'
const ASIDE = 'polkka:aside:'
/** How long an unsaved text stays in a browser, in milliseconds: 60 days. */
const LIFE = 60 * 24 * 3_600_000

export type Place = {
  user: number | string
  collection: string
  /** The document, or `new` and how deep in drawers it is being made. */
  id: number | string
  locale: string
}

export const nameOf = ({ collection, id, locale, user }: Place): string =>
  [user, collection, id, locale].join(':')

const read = <Value extends { at: string }>(key: string): Value | null => {
  try {
    const found = JSON.parse(localStorage.getItem(key) ?? 'null') as Value | null
    return found && Date.now() - Date.parse(found.at) < LIFE ? found : null
  } catch {
    return null
  }
}

/** False where the browser keeps nothing: it is full, or was told not to. */
const write = (key: string, value: Kept | Aside): boolean => {
  try {
    localStorage.setItem(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

const drop = (key: string): void => {
  try {
    localStorage.removeItem(key)
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

export const keptOf = (name: string): Kept | null => read<Kept>(KEPT + name)
export const keep = (name: string, kept: Kept): boolean => write(KEPT + name, kept)
export const forget = (name: string): void => drop(KEPT + name)
/** What was typed into a new document while it was created belongs to the one that was made of it. */
export const handOver = (from: string, to: string, revision: number | null): void => {
  const kept = keptOf(from)
  if (kept) keep(to, { ...kept, revision })
  forget(from)
}

export const asideOf = (name: string): Aside | null => read<Aside>(ASIDE + name)
export const putAside = (name: string, aside: Aside): boolean => write(ASIDE + name, aside)
export const forgetAside = (name: string): void => drop(ASIDE + name)
