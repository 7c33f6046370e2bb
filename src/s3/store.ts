import type { FileStore } from '../engine/index.js'

import type { Bucket } from './client.js'

import { away, isMissing } from './trouble.js'

/** The files of a bucket. @throws APIError with 503 where the bucket does not answer */
export const storeIn = (bucket: Bucket): FileStore => {
  const asked = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      throw away(error)
    })
  return {
    open: (filename) =>
      asked(
        bucket.get(filename).then(
          ({ Body }) => Body ?? null,
          (error: unknown) => {
            if (isMissing(error)) return null
            throw error
          },
        ),
      ),
    put: (filename, bytes, type) => asked(bucket.put(filename, bytes, type)),
    remove: (filename) => asked(bucket.remove(filename)),
  }
}
