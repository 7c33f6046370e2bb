import type { CollectionConfig, Config, Plugin, TypedUser } from 'payload'

import { engineCollections } from '../collections/reviews.js'
import { webhookDeliveries, webhooks } from '../collections/webhooks.js'
import { besideField, caseField, engineFields } from '../collections/fields/engineFields.js'
import { askWithinSight } from '../hooks/askWithinSight.js'
import { boundStrangersReads, STRANGER_LIMITS } from '../hooks/boundStrangersReads.js'
import { dropSystemTimes } from '../hooks/dropSystemTimes.js'
import { namePath } from '../hooks/namePath.js'
import { nameTheRefusal } from '../hooks/nameTheRefusal.js'
import { forgetPersonsNotices } from '../hooks/forgetPersonsNotices.js'
import { noteQuestion } from '../hooks/noteQuestion.js'
import { nameOnce } from '../hooks/nameOnce.js'
import { refuseShapelessData } from '../hooks/refuseShapelessData.js'
import { refuseStrangeId } from '../hooks/refuseStrangeId.js'
import { refuseUnanswerable } from '../hooks/refuseUnanswerable.js'
import { refuseUngovernedWrite } from '../hooks/refuseUngovernedWrite.js'
import { settleLanguage } from '../hooks/settleLanguage.js'
import { showCase } from '../hooks/showCase.js'
import { stampOwner } from '../hooks/stampOwner.js'
import { stampSourceLanguage } from '../hooks/stampSourceLanguage.js'
import { tellGone } from '../hooks/tellGone.js'
import { mayCreate, mayDelete, mayUpdate, publishedOrOwn, versionsOfOwn } from './access/governed.js'
import { changesEndpoint } from './endpoints/changes.js'
import { besideFields } from './besideFields.js'
import { descriptionEndpoints } from './endpoints/description.js'
import { criteriaEndpoints } from './endpoints/criteria.js'
import { exportEndpoint } from './endpoints/export.js'
import { onlyDescribed } from './endpoints/onlyDescribed.js'
import { graphqlSchemaEndpoint } from './endpoints/graphqlSchema.js'
import { workflowMutations, workflowQueries } from './endpoints/graphql.js'
import { searchQuery } from './endpoints/graphqlSearch.js'
import { noticeEndpoints } from './endpoints/notices.js'
import { reviewEndpoints } from './endpoints/review.js'
import { searchEndpoint } from './endpoints/search.js'
import { workflowEndpoints } from './endpoints/workflow.js'
import {
  completeFeed,
  type EngineOptions,
  engineOf,
  type GovernedCollection,
  installInvariants,
  OPTIONS_KEY,
} from './engine/index.js'
import { governable } from './governable.js'
import { fileCollections, holding } from './holding.js'
import { editorial } from './workflow/editorial.js'
import type { WorkflowTable } from './workflow/define.js'
import { problemsOf } from './workflow/problems.js'
import { completeSearch, installSearch, type SearchOptions } from './search/index.js'
import { withSave } from './withSave.js'

export type ReviewWorkflowOptions = {
  /** The collections to govern, by slug. */
  collections: Record<string, Partial<GovernedCollection>>
  /** The upload collections whose files are part of what is approved. @default every one that is not governed itself */
  files?: readonly string[]
  /** The table that says who may do what. @default the editorial workflow */
  workflow?: WorkflowTable
  /** Roles that see every document whatever its state. @default ['approver', 'admin'] */
  seeAll?: readonly string[]
  /** The role that may erase a once public document for the sake of privacy. @default 'admin' */
  eraseBy?: string
  /** Lets webhooks go to private addresses, and without https. @default false */
  allowPrivateWebhooks?: boolean
  /** The roles of a user. @default (user) => user.roles */
  rolesOf?: (user: TypedUser | null | undefined) => readonly string[]
  /** What `GET /api/search` narrows by, and where it finds summaries. @default no facets but `collection` */
  search?: SearchOptions
}

const rolesOfUser = (user: TypedUser | null | undefined): readonly string[] => {
  const roles = (user as { roles?: unknown } | null | undefined)?.roles
  return Array.isArray(roles) ? (roles as string[]) : []
}

const DEFAULTS: Omit<GovernedCollection, 'kind'> = {
  requiredLocales: ['fi', 'sv'],
  titleField: 'title',
  reviewEveryMonths: 24,
}

/** Everything left out filled in. */
const sanitize = (options: ReviewWorkflowOptions, present: CollectionConfig[]): EngineOptions => ({
  table: options.workflow ?? editorial,
  files: options.files ?? fileCollections(present, Object.keys(options.collections)),
  seeAll: options.seeAll ?? ['approver', 'admin'],
  eraseBy: options.eraseBy ?? 'admin',
  allowPrivateWebhooks: options.allowPrivateWebhooks ?? false,
  rolesOf: options.rolesOf ?? rolesOfUser,
  search: options.search ?? {},
  collections: Object.fromEntries(
    Object.entries(options.collections).map(([slug, given]) => [slug, { ...DEFAULTS, kind: slug, ...given }]),
  ),
})

const govern = (collection: CollectionConfig, { table }: EngineOptions): CollectionConfig => {
  const { slug, access, admin, endpoints, fields, hooks, versions } = governable(collection)
  const drafts = typeof versions === 'object' && typeof versions.drafts === 'object' ? versions.drafts : {}
  return {
    ...collection,
    access: {
      ...access,
      create: mayCreate,
      delete: mayDelete(slug),
      read: publishedOrOwn(slug),
      readVersions: versionsOfOwn(slug),
      update: mayUpdate(slug),
    },
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        edit: {
          ...admin?.components?.edit,
          PublishButton: 'polkka/client#NoButton',
          SaveDraftButton: 'polkka/client#SaveDraft',
          Status: 'polkka/client#WorkflowStatus',
          UnpublishButton: 'polkka/client#NoButton',
          beforeDocumentControls: [
            ...(admin?.components?.edit?.beforeDocumentControls ?? []),
            'polkka/client#Keeper',
            'polkka/client#WorkflowControls',
          ],
        },
      },
      custom: { ...admin?.custom, workflow: table },
    },
    disableBulkEdit: true,
    // Two people in one text are told apart by its revision; a lock would keep an approver out while a tab is open.
    lockDocuments: false,
    endpoints: [...workflowEndpoints, ...reviewEndpoints, ...criteriaEndpoints, ...(endpoints || [])],
    fields: [caseField, besideField, ...besideFields(fields), ...engineFields(table)],
    forceSelect: { ...collection.forceSelect, _status: true },
    hooks: {
      ...hooks,
      afterError: [...(hooks?.afterError ?? []), tellGone],
      afterOperation: [...(hooks?.afterOperation ?? []), showCase],
      beforeChange: [...(hooks?.beforeChange ?? []), stampOwner],
      beforeOperation: [...(hooks?.beforeOperation ?? []), refuseStrangeId, refuseUngovernedWrite],
    },
    versions: { drafts: { ...drafts, validate: true }, maxPerDoc: 0 },
  }
}

const underReview = (collection: CollectionConfig, options: EngineOptions): CollectionConfig => {
  if (Object.hasOwn(options.collections, collection.slug)) return govern(collection, options)
  return options.files.includes(collection.slug) ? holding(collection) : collection
}

/** Who is told nothing any more is forgotten with their account. */
const forgetting = (collection: CollectionConfig): CollectionConfig =>
  collection.auth
    ? {
        ...collection,
        hooks: {
          ...collection.hooks,
          afterDelete: [...(collection.hooks?.afterDelete ?? []), forgetPersonsNotices],
        },
      }
    : collection

const inALanguage = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [
      settleLanguage,
      boundStrangersReads,
      noteQuestion,
      refuseUnanswerable,
      askWithinSight,
      refuseShapelessData,
      nameOnce,
      dropSystemTimes,
      stampSourceLanguage,
      ...(collection.hooks?.beforeOperation ?? []),
    ],
  },
})

/** Errors that are told to the caller and are no failure: a line in the log. Of others Payload's own defaults say so. */
const REFUSALS = {
  AuthenticationError: 'info',
  LockedAuth: 'info',
  QueryError: 'info',
  Refusal: 'info',
  UnauthorizedError: 'info',
  UnverifiedEmail: 'info',
}

type GraphQLExtension = NonNullable<NonNullable<Config['graphQL']>['queries']>

const both =
  (first: GraphQLExtension | undefined, second: GraphQLExtension): GraphQLExtension =>
  (...args) => ({ ...first?.(...args), ...second(...args) })

/**
 * Puts collections of any Payload project under review: no text of theirs becomes public unless a permitted person
 * who wrote none of it approved exactly that text.
 */
export const reviewWorkflow =
  (given: ReviewWorkflowOptions): Plugin =>
  (config) => {
    const present = config.collections ?? []
    const options = sanitize(given, present)
    const [problem] = problemsOf(options.table)
    if (problem) throw new Error(`reviewWorkflow: the workflow cannot be used: ${problem}`)
    const slugs = Object.keys(options.collections)
    for (const slug of slugs) {
      if (!present.some((collection) => collection.slug === slug)) {
        throw new Error(`reviewWorkflow: there is no collection "${slug}" to govern`)
      }
    }
    return {
      ...config,
      collections: [
        ...present.map((collection) => inALanguage(forgetting(underReview(collection, options)))),
        ...engineCollections,
        withSave(webhooks(present.filter(({ slug }) => slugs.includes(slug)))),
        webhookDeliveries,
      ],
      custom: { ...config.custom, [OPTIONS_KEY]: options },
      endpoints: [
        ...(config.endpoints ?? []),
        onlyDescribed(changesEndpoint),
        onlyDescribed(exportEndpoint),
        searchEndpoint,
        ...noticeEndpoints,
        graphqlSchemaEndpoint,
        ...descriptionEndpoints(STRANGER_LIMITS),
      ],
      graphQL: {
        ...config.graphQL,
        queries: both(
          both(config.graphQL?.queries, workflowQueries(slugs)),
          searchQuery(Object.keys(options.search.facets ?? {})),
        ),
        mutations: both(config.graphQL?.mutations, workflowMutations(slugs)),
      },
      hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), namePath, nameTheRefusal] },
      loggingLevels: { ...REFUSALS, ...config.loggingLevels } as Config['loggingLevels'],
      onInit: async (payload) => {
        engineOf(payload)
        await installInvariants(payload)
        await completeFeed(payload)
        await installSearch(payload)
        // With migrations still to come the texts cannot be read; the host completes the index after them.
        await completeSearch(payload).catch((error: Error) =>
          payload.logger.warn(
            `The search index is not complete (npm run reindex): ${error.message.slice(0, 200)}`,
          ),
        )
        await config.onInit?.(payload)
      },
    }
  }
