import type { RequestHandler } from 'express'
import type * as Next from 'next'

export interface Admin {
  handler: RequestHandler
  close: () => Promise<void>
}

/** Next, which renders /admin: the production build, or its development server. */
export const openAdmin = async (dir: string, dev: boolean): Promise<Admin> => {
  const { default: next } = (await import('next')) as unknown as { default: typeof Next.default }
  const server = next({ dev, dir })
  await server.prepare()
  const handle = server.getRequestHandler()
  return { handler: (req, res) => handle(req, res), close: () => server.close() }
}
