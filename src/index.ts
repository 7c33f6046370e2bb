import type { Plugin } from 'payload'

import { governed, open } from '../collections/index.js'
import { type PolkkaOptions, sanitize } from './options.js'
import { reviewWorkflow } from './reviewWorkflow.js'

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
      collections: [...(config.collections ?? []), ...governed, ...open],
    })

export { publishDue } from './engine/schedule.js'
export { transition } from './transition.js'
export { Refusal } from './errors.js'
export { reviewWorkflow, type ReviewWorkflowOptions } from './reviewWorkflow.js'
export { defineWorkflow } from './workflow/define.js'
export { editorial } from './workflow/editorial.js'
export { required } from './workflow/required.js'
export type { PolkkaOptions } from './options.js'
export type { RefusalCode } from './workflow/decide.js'
