import type { CollectionConfig, Plugin } from 'payload'

import { apiKeys, apiKeyUsage } from '../collections/apiKeys.js'
import { governed, open } from '../collections/index.js'
import { peopleEndpoint } from './endpoints/people.js'
import { type PolkkaOptions, sanitize } from './options.js'
import { reviewWorkflow } from './reviewWorkflow.js'
import { withSave } from './withSave.js'
import { fallbackLanguage, languages, translations } from './translations/payload/index.js'

/** People are named in texts by plain id; whoever may write finds the id by name here. */
const withPeople = (collection: CollectionConfig): CollectionConfig =>
  collection.auth
    ? { ...collection, endpoints: [peopleEndpoint, ...(collection.endpoints || [])] }
    : collection

/**
 * POLKKA as a Payload plugin: the collections of school internationalisation, under the review workflow.
 *
 * @example buildConfig({ plugins: [polkka()], ... })
 */
export const polkka =
  (options: PolkkaOptions = {}): Plugin =>
  (config) =>
    reviewWorkflow(sanitize(options))({
      ...config,
      admin: {
        ...config.admin,
        components: {
          ...config.admin?.components,
          actions: [...(config.admin?.components?.actions ?? []), 'polkka/client#InboxBell'],
          beforeDashboard: ['polkka/rsc#Welcome', ...(config.admin?.components?.beforeDashboard ?? [])],
          views: {
            ...config.admin?.components?.views,
            coverage: { Component: 'polkka/rsc#Coverage', path: '/coverage' },
            inbox: { Component: 'polkka/rsc#Inbox', path: '/inbox' },
            read: { Component: 'polkka/rsc#Reading', path: '/read/:collection/:id' },
          },
        },
      },
      collections: [
        ...(config.collections ?? []),
        ...governed,
        ...[...open.map(withPeople), ...(options.apiKeys ? [apiKeys, apiKeyUsage] : [])].map(withSave),
      ],
      i18n: config.i18n ?? { fallbackLanguage, supportedLanguages: languages, translations },
    })

export { adopt, type Adoption } from './engine/adopt.js'
export { remind, sendNotices } from './engine/notices/index.js'
export { publishDue } from './engine/schedule.js'
export { transition } from './transition.js'
export { Refusal } from './errors.js'
export { reviewWorkflow, type ReviewWorkflowOptions } from './reviewWorkflow.js'
export { defineWorkflow } from './workflow/define.js'
export { editorial } from './workflow/editorial.js'
export { required } from './workflow/required.js'
export type { PolkkaOptions } from './options.js'
export type { RefusalCode } from './workflow/decide.js'
