import type { CollectionBeforeChangeHook } from 'payload'

import { type Person, personOf } from '../src/engine/index.js'

/** Whoever uploads or edits a file has made part of every text that comes to show it. */
export const stampMaker: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const me = personOf(req)
  const before = (originalDoc?.makers ?? []) as Person[]
  return { ...data, makers: before.some(({ id }) => id === me.id) ? before : [...before, me] }
}
