import type { FlattenedField, Payload, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'

import { createHash } from 'node:crypto'

import { askWithinSight } from '../../../hooks/askWithinSight.js'
import { bringFile } from '../../../hooks/bringFile.js'
import { boundStrangersReads } from '../../../hooks/boundStrangersReads.js'
import { dropSystemTimes } from '../../../hooks/dropSystemTimes.js'
import { nameOnce } from '../../../hooks/nameOnce.js'
import { noteQuestion } from '../../../hooks/noteQuestion.js'
import { refuseHeldFileChange } from '../../../hooks/refuseHeldFileChange.js'
import { refuseShapelessData } from '../../../hooks/refuseShapelessData.js'
import { refuseStrangeId } from '../../../hooks/refuseStrangeId.js'
import { refuseUnanswerable } from '../../../hooks/refuseUnanswerable.js'
import { refuseUngovernedWrite } from '../../../hooks/refuseUngovernedWrite.js'
import { settleLanguage } from '../../../hooks/settleLanguage.js'
import { showCase } from '../../../hooks/showCase.js'
import { stampSourceLanguage } from '../../../hooks/stampSourceLanguage.js'

/** Hooks of ours that change nothing about what a stranger reads in one language, published. */
const HARMLESS = new Set<unknown>([
  askWithinSight,
  boundStrangersReads,
  bringFile,
  dropSystemTimes,
  nameOnce,
  noteQuestion,
  refuseHeldFileChange,
  refuseShapelessData,
  refuseStrangeId,
  refuseUnanswerable,
  refuseUngovernedWrite,
  settleLanguage,
  showCase,
  stampSourceLanguage,
])

/** A public collection whose documents are the same for every stranger, and its condition. */
export interface Fast {
  config: SanitizedCollectionConfig
  access: Where | null
}

const stranger = (payload: Payload): PayloadRequest =>
  ({ context: {}, headers: new Headers(), payload, query: {}, user: null }) as unknown as PayloadRequest

/** A condition about the document’s own row: a change of any other row does not change who reads it. */
const isOwn = (where: Where): boolean =>
  Object.entries(where).every(([name, inner]) =>
    /^(and|or)$/i.test(name) ? (inner as Where[]).every(isOwn) : !name.includes('.'),
  )

const accessOf = async (
  payload: Payload,
  { access }: SanitizedCollectionConfig,
): Promise<Where | null | undefined> => {
  const ask = async () => access.read({ req: stranger(payload) })
  const first = await ask().catch(() => undefined)
  await new Promise((resolve) => setTimeout(resolve, 2))
  const second = await ask().catch(() => undefined)
  if (first === undefined || JSON.stringify(first) !== JSON.stringify(second)) return undefined
  if (typeof first === 'boolean') return first ? null : undefined
  return isOwn(first) ? first : undefined
}

/** What of this collection only Payload’s own operation can read; undefined where nothing does. */
const obstacleIn = ({
  auth,
  defaultPopulate,
  flattenedFields,
  hooks,
  trash,
}: SanitizedCollectionConfig): string | undefined => {
  const read = [...(hooks.beforeRead ?? []), ...(hooks.afterRead ?? [])]
  const around = [...(hooks.beforeOperation ?? []), ...(hooks.afterOperation ?? [])]
  const hook = [...read, ...around.filter((each) => !HARMLESS.has(each))][0]
  if (auth) return 'it has accounts'
  if (trash) return 'it has a trash'
  if (defaultPopulate) return 'it has a defaultPopulate'
  if (hook) return `its hook ${hook.name || '(unnamed)'} is not known to leave reads alone`
  return hasVirtual(flattenedFields) ? 'it has a join or a virtual field' : undefined
}

const hasVirtual = (fields: FlattenedField[]): boolean =>
  fields.some(
    (field) =>
      field.type === 'join' ||
      ('virtual' in field && Boolean(field.virtual)) ||
      ('flattenedFields' in field && hasVirtual(field.flattenedFields)),
  )

/** The collections that are read without Payload’s operation, by slug. */
export const fastCollections = async (
  payload: Payload,
  collections: readonly SanitizedCollectionConfig[],
): Promise<Map<string, Fast>> => {
  const { localization } = payload.config
  if (localization && localization.fallback) return new Map()
  const found = await Promise.all(
    collections.map(async (config): Promise<[string, Fast][]> => {
      const obstacle = obstacleIn(config)
      const access = obstacle ? undefined : await accessOf(payload, config)
      if (access !== undefined) return [[config.slug, { config, access }]]
      const why = obstacle ?? 'who may read is not a condition about its own row'
      payload.logger.info(`Strangers read ${config.slug} by Payload’s operation: ${why}`)
      return []
    }),
  )
  return new Map(found.flat())
}

const hashOf = (told: string): string => createHash('sha256').update(told).digest('base64url').slice(0, 16)

/**
 * What a document’s JSON depends on beside its row, as `settings.code`: another schema or address, or another hook,
 * makes other documents. The code is told by its text, and so differs between a build and its sources.
 */
export const shapeOf = (payload: Payload): string => {
  const { collections, localization, routes, serverURL } = payload.config
  const code: string[] = []
  const settings = JSON.stringify([serverURL, routes, localization, collections], (key, value: unknown) => {
    if (typeof value === 'function') return void code.push(`${key} ${value.toString()}`)
    return key === 'admin' || key === 'labels' ? undefined : value
  })
  return `${hashOf(settings)}.${hashOf(code.join('\n'))}`
}

/** The shapes of all who run with the same schema and addresses, whether built or from the sources, as a SQL pattern. */
export const alikeIn = (shape: string): string => `${shape.split('.')[0]}.%`
