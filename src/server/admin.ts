import type { RequestHandler } from 'express'
import type { IncomingMessage, ServerResponse } from 'node:http'

export interface Admin {
  handler: RequestHandler
  close: () => Promise<void>
}

type Handle = (req: IncomingMessage, res: ServerResponse) => Promise<void>

/** Next as we use it. (It is CommonJS, whose default TypeScript sees one level too deep.) */
type StartNext = (options: { dev: boolean; dir: string }) => {
  prepare: () => Promise<void>
  getRequestHandler: () => Handle
  close: () => Promise<void>
}

/**
 * Next, which renders /admin: the production build, or its development server. It is loaded by the first who asks for
 * the admin: a process that only answers readers does without its hundred megabytes.
 */
export const openAdmin = async (dir: string, dev: boolean): Promise<Admin> => {
  let opening: Promise<{ handle: Handle; close: () => Promise<void> }> | undefined
  const open = () =>
    (opening ??= startNext(dir, dev).catch((error: unknown) => {
      opening = undefined
      throw error
    }))
  if (dev) await open()
  return {
    handler: async (req, res) => (await open()).handle(req, res),
    close: async () => (await opening)?.close(),
  }
}

const startNext = async (dir: string, dev: boolean) => {
  const next = (await import('next')).default as unknown as StartNext
  const server = next({ dev, dir })
  await server.prepare()
  return { handle: server.getRequestHandler(), close: () => server.close() }
}
