import type { CollectionAfterDeleteHook } from 'payload'

import { giveUp } from '../src/engine/index.js'

/** What waits for a webhook that is deleted is given up. */
export const dropWaitingDeliveries: CollectionAfterDeleteHook = ({ id, req }) => giveUp(req, id)
