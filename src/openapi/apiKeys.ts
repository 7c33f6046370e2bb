import type { Payload } from 'payload'

import type { Description } from './document.js'
import type { Schema } from './says.js'

const hasKeys = ({ collections }: Payload): boolean => 'api-keys' in collections

/** How a key is sent, where administrators give keys to clients. */
export const keyScheme = (payload: Payload): Record<string, Schema> =>
  hasKeys(payload)
    ? {
        key: {
          type: 'apiKey',
          in: 'header',
          name: 'X-API-Key',
          description:
            'Of a client: a limit of its own instead of that of its address. It opens nothing that is not open without.',
        },
      }
    : {}

/** What is open may be asked with a key as well. */
export const offerKeys = (payload: Payload, paths: Description['paths']): void => {
  if (!hasKeys(payload)) return
  for (const { security } of Object.values(paths).flatMap((path) => Object.values(path))) {
    const ways = security as object[]
    if (ways.some((way) => Object.keys(way).length === 0)) ways.push({ key: [] })
  }
}
