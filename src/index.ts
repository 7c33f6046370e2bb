import type { Config } from 'payload'

import { users } from '../collections/users.js'
import { terms } from '../collections/terms.js'

export const polkka =
  () =>
  (config: Config): Config => ({ ...config, collections: [...(config.collections ?? []), users, terms] })
