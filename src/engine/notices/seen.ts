import type { PayloadRequest, Where } from 'payload'

import { appendVersionToQueryKey } from 'payload'

import type { NoticeRow } from './table.js'

import { type Language, say } from '../../translations/index.js'
import { engineOf } from '../instance.js'
import { ownWhere } from '../people.js'
import { parseId } from '../texts.js'

type Target = Pick<NoticeRow, 'targetCollection' | 'targetId'>
export type Title = Record<string, unknown> | string | null | undefined

export const targetName = ({ targetCollection, targetId }: Target): string =>
  `${targetCollection}/${targetId}`

/** Which documents of a collection, and in what way one is to see them; null: none. */
const whereSeen = (req: PayloadRequest, collection: string): Where[] | null => {
  const { rolesOf, seeAll } = engineOf(req.payload)
  const roles = rolesOf(req.user)
  if (roles.some((role) => seeAll.includes(role))) return []
  const own = roles.length > 0 ? ownWhere(req, collection) : null
  return own ? [appendVersionToQueryKey(own)] : null
}

/** The titles of those targets whose case the caller sees now: as of this moment and not as of when they were told. */
export const seenBy = async (
  req: PayloadRequest,
  targets: readonly Target[],
): Promise<Map<string, Title>> => {
  const { collections, raw } = engineOf(req.payload)
  const seen = new Map<string, Title>()
  for (const slug of new Set(targets.map(({ targetCollection }) => targetCollection))) {
    const where = Object.hasOwn(collections, slug) ? whereSeen(req, slug) : null
    if (!where) continue
    const { titleField } = collections[slug]!
    const ids = targets.flatMap(({ targetCollection, targetId }) =>
      targetCollection === slug ? (parseId(req, slug, targetId) ?? []) : [],
    )
    const { docs } = await raw.findVersions({
      collection: slug,
      limit: 0,
      pagination: false,
      req,
      select: { parent: true, version: { [titleField]: true } },
      where: { and: [{ parent: { in: [...new Set(ids)] } }, { latest: { equals: true } }, ...where] },
    })
    for (const { parent, version } of docs as Array<{ parent: unknown; version: Record<string, Title> }>)
      seen.set(`${slug}/${String(parent)}`, version[titleField])
  }
  return seen
}

const isThere = (text: unknown): text is string => typeof text === 'string' && text.trim() !== ''

/** A title in the reader's language, else in another: a notice without a name would say nothing. On one line. */
export const titleIn = (language: Language, title: Title): string => {
  const texts = typeof title === 'object' && title !== null ? title : { fi: title }
  const found = [texts[language], texts.fi, texts.sv, texts.en, ...Object.values(texts)].find(isThere)
  return found ? found.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim() : say(language, 'ui.untitled')
}
