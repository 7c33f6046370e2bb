import type { Readable } from 'node:stream'

import { StartError } from '../db/startError.js'
import type { S3Options } from './options.js'

type Command = object
type Make<Input> = new (input: Input) => Command
type At = { Bucket: string; Key: string }

/** What is answered to a GET, as far as it is used here. */
export interface Got {
  Body?: Readable
  ContentLength?: number
  ContentRange?: string
}

/** As much of `@aws-sdk/client-s3` as is used here. It is an optional package, so its types are not asked for. */
interface Sdk {
  S3Client: new (options: object) => { send: (command: Command) => Promise<unknown> }
  DeleteObjectCommand: Make<At>
  GetObjectCommand: Make<At & { Range?: string | undefined }>
  PutObjectCommand: Make<At & { Body: Buffer; ContentType: string }>
}

/** Node finds it, not what bundles the admin: it need not be there. */
const PACKAGE: string = '@aws-sdk/client-s3'

/** Amazon's client. @throws StartError where it is not installed */
export const loadSdk = async (): Promise<Sdk> => {
  try {
    return (await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ PACKAGE)) as Sdk
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new StartError(`S3_BUCKET is set and ${PACKAGE} is not installed: npm install ${PACKAGE}`)
  }
}

const CONNECT_MS = 3_000
/** How long nothing may come of a request, in milliseconds: who asks may hold a lock meanwhile. */
const PATIENCE_MS = 30_000

export interface Bucket {
  get: (name: string, range?: string) => Promise<Got>
  put: (name: string, bytes: Buffer, type: string) => Promise<void>
  remove: (name: string) => Promise<void>
}

/** One bucket by Amazon's client, which is loaded when it is first needed. */
export const openBucket = ({
  bucket,
  credentials,
  endpoint,
  pathStyle,
  patience = PATIENCE_MS,
  prefix,
  region,
}: S3Options): Bucket => {
  let opened: Promise<{ sdk: Sdk; send: (command: Command) => Promise<unknown> }> | undefined
  const open = () =>
    (opened ??= loadSdk().then((sdk) => {
      const client = new sdk.S3Client({
        region,
        endpoint,
        credentials,
        forcePathStyle: pathStyle,
        // What other makers understand, too.
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
        requestHandler: {
          connectionTimeout: CONNECT_MS,
          requestTimeout: patience,
          // Else it is only written to the log.
          throwOnRequestTimeout: true,
          socketTimeout: patience,
        },
      })
      return { sdk, send: (command) => client.send(command) }
    }))
  const at = (name: string): At => ({ Bucket: bucket, Key: prefix + name })
  return {
    get: async (name, Range) => {
      const { sdk, send } = await open()
      return (await send(new sdk.GetObjectCommand({ ...at(name), Range }))) as Got
    },
    put: async (name, Body, ContentType) => {
      const { sdk, send } = await open()
      await send(new sdk.PutObjectCommand({ ...at(name), Body, ContentType }))
    },
    remove: async (name) => {
      const { sdk, send } = await open()
      await send(new sdk.DeleteObjectCommand(at(name)))
    },
  }
}
