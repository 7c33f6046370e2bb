import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import { parseId } from '../../engine/index.js'
import type { Doc } from './documents.js'

type Which = {
  collection: string
  ids: readonly string[]
  /** Empty where the project has no languages. */
  locale: string
}

/** What Payload's own operation gives a stranger of these documents, relations as ids. */
export const readByPayload = async (
  payload: Payload,
  { collection, ids, locale }: Which,
  req?: Partial<PayloadRequest>,
): Promise<Doc[]> => {
  const { docs } = await payload.find({
    collection: collection as CollectionSlug,
    depth: 0,
    limit: ids.length,
    locale: (locale || undefined) as never,
    overrideAccess: false,
    pagination: false,
    where: { id: { in: ids.flatMap((id) => parseId({ payload }, collection, id) ?? []) } },
    ...(req ? { req } : {}),
  })
  return docs as unknown as Doc[]
}
