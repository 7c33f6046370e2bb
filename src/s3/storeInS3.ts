import type { CollectionConfig, Plugin } from 'payload'

import { bringFile } from '../../hooks/bringFile.js'
import { nameStorageTrouble } from '../../hooks/nameStorageTrouble.js'
import { putFiles } from '../../hooks/putFiles.js'
import { removeFiles, removeReplacedFiles } from '../../hooks/removeFiles.js'
import { FILE_STORE } from '../engine/index.js'
import { openBucket } from './client.js'
import type { S3Options } from './options.js'
import { serveFrom } from './serve.js'
import { storeIn } from './store.js'

/**
 * Keeps the files of every upload collection in a bucket and none on disk. Who may read them, what they may be and what
 * holds them stays as it is: the server stands before the bucket, which needs to be open to nobody. After `polkka()`.
 */
export const storeInS3 =
  (options: S3Options): Plugin =>
  (config) => {
    const bucket = openBucket(options)
    const [store, serve] = [storeIn(bucket), serveFrom(bucket)]
    const inBucket = (collection: CollectionConfig): CollectionConfig => {
      const { custom, hooks, upload } = collection
      if (!upload) return collection
      return {
        ...collection,
        custom: { ...custom, [FILE_STORE]: store },
        hooks: {
          ...hooks,
          afterChange: [...(hooks?.afterChange ?? []), removeReplacedFiles],
          afterDelete: [...(hooks?.afterDelete ?? []), removeFiles],
          beforeChange: [...(hooks?.beforeChange ?? []), putFiles],
          beforeOperation: [bringFile, ...(hooks?.beforeOperation ?? [])],
        },
        upload: { ...(upload === true ? {} : upload), disableLocalStorage: true, handlers: [serve] },
      }
    }
    return {
      ...config,
      collections: config.collections?.map(inBucket) ?? [],
      hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), nameStorageTrouble] },
    }
  }
