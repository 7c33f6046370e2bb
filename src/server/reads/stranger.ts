import type { IncomingMessage } from 'node:http'

/**
 * The same question without its asker: of the headers only the language stays, and the address is ours, whatever host
 * was named. What this is answered is good for everybody.
 */
export const asStranger = (
  { headers, originalUrl }: IncomingMessage & { originalUrl: string },
  publicUrl: string,
): Request =>
  new Request(new URL(originalUrl, publicUrl), {
    headers: Object.fromEntries(
      ['accept-language', 'x-request-id'].flatMap((name) =>
        typeof headers[name] === 'string' ? [[name, headers[name]]] : [],
      ),
    ),
  })
