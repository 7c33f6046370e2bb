import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createProbe } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

import { StartError } from '../db/startError.js'

const portError = (error: NodeJS.ErrnoException, host: string, port: number): Error => {
  if (error.code === 'EADDRINUSE')
    return new StartError(`Port ${port} is in use: stop what runs there, or PORT=${port + 1} npm start.`)
  if (error.code === 'EACCES')
    return new StartError(`Port ${port} is not for this user: PORT=3000 npm start.`)
  return new StartError(`Cannot listen on ${host}:${port} (${error.code}): check HOST and PORT.`)
}

/**
 * Connections that wait to be taken up. What comes in a moment of standing still must not overflow: a connection that
 * the system drops is tried again for longer than anybody waits, and what is taken up is refused at once if need be.
 * The system may bound it further (`net.core.somaxconn`).
 */
const BACKLOG = 4_096

const bind = (
  server: { once: Server['once']; listen: Server['listen'] },
  host: string,
  port: number,
): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portError(error, host, port)))
    server.listen({ host, port, exclusive: true, backlog: BACKLOG }, () => resolve())
  })

/** Fails at once when the port is taken, before anything else is started. */
export const probePort = async (host: string, port: number): Promise<void> => {
  const probe = createProbe()
  await bind(probe as unknown as Server, host, port)
  await new Promise((resolve) => probe.close(resolve))
}

/** Serves the app; a client that dawdles is dropped. */
export const listen = async (app: RequestListener, host: string, port: number): Promise<Server> => {
  const server = createServer(
    { headersTimeout: 20_000, requestTimeout: 300_000, keepAliveTimeout: 65_000 },
    app,
  )
  await bind(server, host, port)
  return server
}

/** Takes no new connections and waits for the running requests; after `patience` they are cut off. */
export const drain = async (server: Server, patience: number): Promise<void> => {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  server.closeIdleConnections()
  const cutOff = new AbortController()
  void sleep(patience, undefined, { signal: cutOff.signal }).then(
    () => server.closeAllConnections(),
    () => {},
  )
  await closed
  clearInterval(idle)
  cutOff.abort()
}
