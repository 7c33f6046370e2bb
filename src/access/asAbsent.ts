import { type Access, NotFound } from 'payload'

/** A rule under which a document that somebody may not have is told as one that does not exist. */
export const asAbsent =
  (rule: Access): Access =>
  async (args) => {
    const given = await rule(args)
    if (given === false && args.id !== undefined) throw new NotFound(args.req.t)
    return given
  }
