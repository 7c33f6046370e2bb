import type { Access } from 'payload'

import { optionsOf } from '../engine/instance.js'
import { asAbsent } from './asAbsent.js'

/** Those who answer for every case; to others there is none. */
export const seesAll: Access = asAbsent(({ req }) => {
  const { rolesOf, seeAll } = optionsOf(req.payload)
  return rolesOf(req.user).some((role) => seeAll.includes(role))
})
