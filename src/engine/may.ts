import type { PayloadRequest } from 'payload'

import { mayEdit } from '../workflow/decide.js'
import { readCase } from './cases.js'
import { engineOf } from './instance.js'
import { actorFor } from './people.js'
import { latestText, parseId } from './texts.js'

const look = async (req: PayloadRequest, collection: string, givenId: number | string) => {
  const id = parseId(req, collection, givenId)
  const it = id === null ? null : await readCase(req, { collection, id })
  const latest = id === null ? null : await latestText(req, collection, id)
  if (id === null || !latest) return null
  return { it, text: latest.text, actor: await actorFor(req, collection, id, latest.text, it) }
}

/** Would a save by the caller be taken now? For showing a form, not for deciding. */
export const canType = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
): Promise<boolean> => {
  const { permits, table } = engineOf(req.payload)
  if (permits.of(req, collection, id)) return true
  const found = await look(req, collection, id)
  return found !== null && mayEdit(table, found.actor, { state: found.it?.state ?? table.initial }).ok
}

/** Would a deletion by the caller be taken now, with a reason where one is needed? */
export const canDelete = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
): Promise<boolean> => {
  const engine = engineOf(req.payload)
  if (engine.permits.of(req, collection, id)) return true
  const found = await look(req, collection, id)
  if (!found) return false
  if (found.actor.roles.includes(engine.eraseBy)) return true
  return found.actor.owns && !found.it?.firstPublishedAt && !found.it?.live
}
