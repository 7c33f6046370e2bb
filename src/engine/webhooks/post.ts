import { type ClientRequest, request as http } from 'node:http'
import { request as https } from 'node:https'

import { isAllowedUrl, isLoopback, openLookup } from './address.js'

/** How long a receiver may take to answer, in milliseconds. */
export const PATIENCE_MS = 10_000

export type Posted = { status: number } | { failure: string }

type Post = {
  url: string
  headers: Record<string, string>
  body: string
  allowPrivate: boolean
  /** Ends the attempt early. */
  signal?: AbortSignal
}

const open = ({ allowPrivate, body, headers, signal, url }: Post): ClientRequest => {
  const { hostname, protocol } = new URL(url)
  const timeout = AbortSignal.timeout(PATIENCE_MS)
  return (protocol === 'https:' ? https : http)(url, {
    method: 'POST',
    agent: false,
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    lookup: allowPrivate || isLoopback(hostname) ? undefined : openLookup,
    signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
  })
}

/** The name of what went wrong, without addresses or words of the other side. */
const failureOf = (error: NodeJS.ErrnoException): string =>
  error.name === 'AbortError' || error.name === 'TimeoutError' ? 'TIMEOUT' : (error.code ?? error.name)

/** Posts once, follows no redirect, and reads nothing of the answer but its status. Never throws. */
export const post = (given: Post): Promise<Posted> =>
  new Promise((resolve) => {
    if (!isAllowedUrl(given.url, given.allowPrivate)) return resolve({ failure: 'PRIVATE_ADDRESS' })
    const sending = open(given)
    sending.once('error', (error) => resolve({ failure: failureOf(error) }))
    sending.once('response', (response) => {
      resolve({ status: response.statusCode ?? 0 })
      response.destroy()
    })
    sending.end(given.body)
  })
