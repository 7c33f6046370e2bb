import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import type { Weighed } from './cache.js'

export type Encoding = 'br' | 'gzip' | 'identity'

/** Less than this is not worth compressing. */
const LEAST_BYTES = 1_024

/** One public answer, with its compressed forms as soon as they are made. */
export interface Entry extends Weighed {
  type: string
  forms: Partial<Record<Encoding, Buffer>> & { identity: Buffer }
  /** The entity tag of the answer as it is, without its quotes. */
  tag: string
  compression?: Promise<void>
}

export const entryOf = (body: Buffer, type: string): Entry => {
  const forms: Entry['forms'] = { identity: body }
  const tag = createHash('sha1').update(body).digest('base64url')
  return {
    type,
    forms,
    tag,
    bytes: () => Object.values(forms).reduce((sum, form) => sum + form.byteLength, 0),
  }
}

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** Makes the compressed forms, once; until they are there the answer goes out as it is. */
export const compress = (entry: Entry): Promise<void> => {
  const { identity } = entry.forms
  if (identity.byteLength < LEAST_BYTES) return Promise.resolve()
  entry.compression ??= Promise.all([
    gzipped(identity).then((form) => void (entry.forms.gzip = form)),
    brotli(identity, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: identity.byteLength,
      },
    }).then((form) => void (entry.forms.br = form)),
  ]).then(() => undefined)
  return entry.compression
}
