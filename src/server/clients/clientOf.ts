import type { Response } from 'express'

import type { Client } from '../../engine/index.js'

/** Whose valid key a request carries. */
export const clientOf = ({ locals }: Pick<Response, 'locals'>): Client | undefined =>
  locals.client as Client | undefined
