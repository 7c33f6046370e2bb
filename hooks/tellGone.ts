import type { AfterErrorHook } from 'payload'

import { readCase } from '../src/engine/index.js'
import { pick } from '../src/translations/index.js'

const MESSAGE = {
  fi: 'Tämä on poistettu julkaisusta.',
  sv: 'Detta har avpublicerats.',
  en: 'This has been withdrawn from publication.',
}

/** A reader who asks for what was public and is no more is told so (410), with the reason and what takes its place. */
export const tellGone: AfterErrorHook = async ({ collection, error, req }) => {
  const { id } = req.routeParams ?? {}
  const asksForDocument =
    req.method === 'GET' &&
    collection &&
    id !== undefined &&
    req.pathname?.endsWith(`/${collection.slug}/${String(id)}`)
  if (!asksForDocument || (error as { status?: number }).status !== 404) return
  const it = await readCase(req, { collection: collection.slug, id: String(id) })
  if (!it?.gone || !it.firstPublishedAt || it.live) return
  const { at, reason, successor } = it.gone
  const data = { code: 'GONE', publicId: it.publicId, reason, at, ...(successor ? { successor } : {}) }
  return { response: { errors: [{ message: pick(req.i18n.language, MESSAGE), data }] }, status: 410 } as never
}
