import type { Access } from 'payload'

import { optionsOf } from '../engine/instance.js'

/** Those who answer for every case. */
export const seesAll: Access = ({ req }) => {
  const { rolesOf, seeAll } = optionsOf(req.payload)
  return rolesOf(req.user).some((role) => seeAll.includes(role))
}
