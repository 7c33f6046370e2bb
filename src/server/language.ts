import type { RequestHandler } from 'express'

const OURS = ['fi', 'sv', 'en']

/**
 * Leaves the language of ours that the caller likes best in `Accept-Language`: Payload's own parser knows no Finnish
 * and would take the second choice of a Finnish browser. A cookie that a person set in the admin still comes first.
 */
export const settleLanguage: RequestHandler = (req, _res, next) => {
  req.headers['accept-language'] = req.acceptsLanguages(OURS) || OURS[0]
  next()
}
