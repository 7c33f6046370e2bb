import { APIError } from 'payload'

import { logger } from '../logger.js'

type Said = { name?: string; $metadata?: { httpStatusCode?: number } }

const statusOf = (error: unknown): number | undefined => (error as Said).$metadata?.httpStatusCode

/** There is no such file in the bucket; that there is no such bucket is another matter. */
export const isMissing = (error: unknown): boolean =>
  (error as Said).name === 'NoSuchKey' || (statusOf(error) === 404 && (error as Said).name !== 'NoSuchBucket')

/** The part that was asked for is not in the file. */
export const isBeyond = (error: unknown): boolean => statusOf(error) === 416

/** The file storage does nothing just now; `hooks/nameStorageTrouble.ts` says so in the caller's language. */
class StorageAway extends APIError {
  constructor() {
    super('The file storage does not answer.', 503, { code: 'UNAVAILABLE' }, true)
    this.name = 'StorageAway'
  }
}

/** The bucket does not answer, or not as it should: in the log with its reason, to the caller without. */
export const away = (error: unknown): APIError => {
  logger.error({ err: error }, 'The file storage (S3) does not do what it is asked')
  return new StorageAway()
}
