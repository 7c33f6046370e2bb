import { createHash } from 'node:crypto'

import type { Body } from './app.js'

/**
 * Sorted keys, and nothing that says nothing: the canonical form of the trail, written a second time so that the tests
 * do not take the engine's word for it.
 */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== null && inner !== undefined && inner !== '')
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, canonical(inner)]))
}

/** The hash that a row of the history should carry, from what the API tells of it. */
const hashOfRow = ({
  actorId,
  actorName,
  createdAt: _,
  hash: __,
  id: ___,
  // Counted when it is told; no part of the row.
  round: ____,
  updatedAt: _____,
  ...row
}: Body): string =>
  createHash('sha256')
    .update(JSON.stringify(canonical({ ...row, actor: { id: actorId, name: actorName } })))
    .digest('hex')

/** What is wrong with a chain, oldest row first; nothing, when it is whole. */
export const breaks = (rows: Body[]): string[] =>
  rows.flatMap((row, index) => [
    ...(row.hash === hashOfRow(row) ? [] : [`row ${row.seq} does not carry its own hash`]),
    ...((row.prevHash ?? null) === (rows[index - 1]?.hash ?? null) ? [] : [`row ${row.seq} does not follow`]),
    ...(row.seq === index + 1 ? [] : [`row ${row.seq} stands at ${index + 1}`]),
  ])
