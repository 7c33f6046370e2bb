import { StartError } from '../db/startError.js'

/** A bucket of S3, or of what speaks its language (MinIO, Ceph, the clouds' own). */
export interface S3Options {
  bucket: string
  region: string
  /** Where it is, if not at Amazon: `https://s3.example.fi`. */
  endpoint?: string | undefined
  /** The key; left out, the surroundings of the process tell it as Amazon's own programs do. */
  credentials?: { accessKeyId: string; secretAccessKey: string } | undefined
  /** The bucket in the path and not in the host; what is not Amazon's usually wants it so. */
  pathStyle: boolean
  /** What the names in the bucket begin with, for a bucket with other things in it: `polkka/`. */
  prefix: string
  /** How long nothing may come of a request, in milliseconds. @default 30000 */
  patience?: number
}

type Vars = Record<string, string | undefined>

/** What `S3_*` say; undefined while `S3_BUCKET` is not set. @throws StartError */
export const readS3 = (given: Vars = process.env): S3Options | undefined => {
  const vars = Object.fromEntries(
    Object.entries(given).filter(([name, value]) => name.startsWith('S3_') && value?.trim()),
  ) as Vars
  const {
    S3_ACCESS_KEY_ID: id,
    S3_BUCKET: bucket,
    S3_ENDPOINT: endpoint,
    S3_SECRET_ACCESS_KEY: secret,
  } = vars
  if (bucket === undefined) {
    const [lone] = Object.keys(vars)
    if (lone) throw new StartError(`${lone} is set and S3_BUCKET is not: name the bucket, or unset both.`)
    return undefined
  }
  if ((id === undefined) !== (secret === undefined))
    throw new StartError('S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY are set together, or neither of them.')
  if (endpoint !== undefined && !(/^https?:/.test(endpoint) && URL.canParse(endpoint)))
    throw new StartError('S3_ENDPOINT must be like https://s3.example.fi.')
  return {
    bucket,
    region: vars.S3_REGION ?? 'us-east-1',
    endpoint,
    credentials:
      id !== undefined && secret !== undefined ? { accessKeyId: id, secretAccessKey: secret } : undefined,
    pathStyle: vars.S3_PATH_STYLE === undefined ? endpoint !== undefined : vars.S3_PATH_STYLE === 'true',
    prefix: vars.S3_PREFIX ?? '',
  }
}
