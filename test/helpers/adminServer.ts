import { register } from 'node:module'
import type { SanitizedConfig } from 'payload'

/** Styles and pictures are empty modules; Next's headers are those of the request that is being made. */
const loader = `
export const resolve = (name, context, next) =>
  /^next\\/headers(\\.js)?$/.test(name) ? { shortCircuit: true, url: 'polkka:headers' } : next(name, context)
export const load = (url, context, next) => {
  if (url === 'polkka:headers')
    return { format: 'module', shortCircuit: true, source: 'export const headers = async () => globalThis.polkkaHeaders; export const cookies = async () => new Map()' }
  return /\\.(css|scss|svg|png)(\\?|$)/.test(url) ? { format: 'module', shortCircuit: true, source: 'export default {}' } : next(url, context)
}
`

/** Every component that a config names, drawn as nothing. */
const components = new Proxy({}, { get: () => () => null })

type Serve = (args: object) => Promise<unknown>
export type ServerFunction = (name: string, args: object, token: string | undefined) => Promise<unknown>

/**
 * The admin's server functions without Next around them: the real dispatcher of @payloadcms/next, which finds out who
 * asks from the headers, and calls the function of that name. One at a time, since there is one set of headers.
 */
export const adminServer = async (config: SanitizedConfig): Promise<ServerFunction> => {
  register(`data:text/javascript,${encodeURIComponent(loader)}`)
  const { handleServerFunctions } = (await import('@payloadcms/next/layouts')) as unknown as {
    handleServerFunctions: Serve
  }
  return (name, args, token) => {
    const headers = new Headers({ host: 'polkka.test', ...(token ? { authorization: `JWT ${token}` } : {}) })
    Object.assign(globalThis, { polkkaHeaders: headers })
    return handleServerFunctions({ name, args, config: Promise.resolve(config), importMap: components })
  }
}
