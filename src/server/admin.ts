import type { RequestHandler } from 'express'
import type { IncomingMessage, ServerResponse } from 'node:http'

export interface Admin {
  handler: RequestHandler
  close: () => Promise<void>
}

/** Next as we use it. (It is CommonJS, whose default TypeScript sees one level too deep.) */
type StartNext = (options: { dev: boolean; dir: string }) => {
  prepare: () => Promise<void>
  getRequestHandler: () => (req: IncomingMessage, res: ServerResponse) => Promise<void>
  close: () => Promise<void>
}

/** Next, which renders /admin: the production build, or its development server. */
export const openAdmin = async (dir: string, dev: boolean): Promise<Admin> => {
  const next = (await import('next')).default as unknown as StartNext
  const server = next({ dev, dir })
  await server.prepare()
  const handle = server.getRequestHandler()
  return { handler: (req, res) => handle(req, res), close: () => server.close() }
}
