import { type Access, NotFound, type Where } from 'payload'

import { optionsOf } from '../engine/instance.js'

const IN_PUBLIC_USE: Where = { inPublicUse: { equals: true } }

/** Strangers, and accounts without a role, read only the files that a public text uses; the rest is as it was. */
export const inPublicUse =
  (own: Access = ({ req }) => Boolean(req.user)): Access =>
  async (args) => {
    const given = await own(args)
    const { rolesOf } = optionsOf(args.req.payload)
    if (given === false || rolesOf(args.req.user).length > 0) return given
    // What one may do with another file would tell that there is one.
    if (args.id !== undefined && args.data && !args.data.inPublicUse) throw new NotFound(args.req.t)
    return given === true ? IN_PUBLIC_USE : { and: [given, IN_PUBLIC_USE] }
  }
