import { setTimeout as sleep } from 'node:timers/promises'

import type { Body } from '../helpers/app.js'

/** Longer than any request takes; a server that leaves a request unanswered has lost something for good. */
const PATIENCE = 20_000

export type Sent = {
  method: string
  path: string
  token?: string
  body?: unknown
  /** A file to send, with `body` as its document. */
  file?: { bytes: Buffer; name: string }
  headers?: Record<string, string>
}

/** What came back; status 0 where nothing did, because the connection broke. */
export type Got = { status: number; body: Body; text: string }

const bodyOf = ({ body, file }: Sent): RequestInit => {
  if (!file) return body === undefined ? {} : { body: JSON.stringify(body) }
  const form = new FormData()
  form.append('file', new Blob([file.bytes as never], { type: 'image/png' }), file.name)
  form.append('_payload', JSON.stringify(body))
  return { body: form }
}

/** One request. Only a broken connection is an answer of its own; a server that does not answer is a failure. */
export const send = async (url: string, sent: Sent): Promise<Got> => {
  const { method, path, token, headers, file, body } = sent
  try {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(token ? { authorization: `JWT ${token}` } : {}),
        ...(body !== undefined && !file ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      signal: AbortSignal.timeout(PATIENCE),
      ...bodyOf(sent),
    })
    const text = await response.text()
    return { status: response.status, body: JSON.parse(text || '{}') as Body, text }
  } catch (error) {
    if ((error as Error).name === 'TimeoutError')
      throw new Error(`${method} ${path} was not answered within ${PATIENCE / 1000} s`)
    return { status: 0, body: {}, text: '' }
  }
}

/** Waits until the server says that it can serve. */
export const ready = async (url: string): Promise<void> => {
  for (const deadline = Date.now() + PATIENCE; ; await sleep(50)) {
    if ((await send(url, { method: 'GET', path: '/readyz' })).status === 200) return
    if (Date.now() > deadline) throw new Error('the server is not ready again')
  }
}
