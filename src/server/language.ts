import type { Request, RequestHandler } from 'express'

const OURS = ['fi', 'sv', 'en']

/** The language of ours that the caller likes best. */
export const languageFor = (req: Request): string => req.acceptsLanguages(OURS) || OURS[0]!

/** The same on the Fetch side, where `settleLanguage` has left it in the header. */
export const languageIn = ({ headers }: Pick<globalThis.Request, 'headers'>): string | undefined =>
  headers.get('accept-language') ?? undefined

/**
 * Leaves the language of ours that the caller likes best in `Accept-Language`: Payload's own parser knows no Finnish
 * and would take the second choice of a Finnish browser. A cookie that a person set in the admin still comes first.
 */
export const settleLanguage: RequestHandler = (req, _res, next) => {
  req.headers['accept-language'] = languageFor(req)
  next()
}
