const OVERRIDES = ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override']
const FORM = 'application/x-www-form-urlencoded'

/**
 * The GET that a POST stands for: a question too long for an address comes as a form in the body. Any other request, or one
 * whose body is JSON, as it is.
 */
export const asQuestion = async (request: Request): Promise<Request> => {
  const type = request.headers.get('content-type') ?? ''
  const stands = request.method === 'POST' && OVERRIDES.some((name) => request.headers.get(name) === 'GET')
  if (!stands || type.startsWith('application/json')) return request
  const url = new URL(request.url)
  const form = type.startsWith(FORM) ? await request.text() : ''
  url.search = [url.search.slice(1), form].filter(Boolean).join('&')
  const headers = new Headers(request.headers)
  for (const name of ['content-type', 'content-length']) headers.delete(name)
  return new Request(url, { headers, signal: request.signal })
}
