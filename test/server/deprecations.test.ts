import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { markDeprecated } from '../../src/openapi/deprecations.js'
import type { Description } from '../../src/openapi/document.js'
import { tellDeprecations } from '../../src/server/tellDeprecations.js'

/** What is to go is told with its dates, on the answers that it concerns and no other. */
const ROWS = [
  {
    path: '/api/practices/{id}',
    parameter: 'format',
    since: '2027-01-31',
    until: '2027-12-31',
    link: 'https://polkka.test/uusi',
  },
  { path: '/feed.xml', since: '2027-01-31', until: '2027-12-31' },
]
let server: Server
let url = ''
beforeAll(async () => {
  const tell = tellDeprecations(ROWS)
  server = createServer((req, res) => {
    tell(req, res)
    // As a kept answer goes out.
    res.writeHead(200, ['Content-Type', 'text/plain']).end('ok')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

const told = async (path: string) => {
  const { headers } = await fetch(url + path)
  return ['deprecation', 'sunset', 'link'].map((name) => headers.get(name))
}
const DATES = ['@1801353600', 'Fri, 31 Dec 2027 00:00:00 GMT']

describe('Deprecation and Sunset', () => {
  it.each([
    ['/api/practices/7?format=jsonld', [...DATES, '<https://polkka.test/uusi>; rel="deprecation"']],
    ['/api/practices/7?depth=1&format[x]=1', [...DATES, '<https://polkka.test/uusi>; rel="deprecation"']],
    ['/feed.xml', [...DATES, null]],
    ['/feed.xml?locale=fi', [...DATES, null]],
    ['/api/practices/7', [null, null, null]],
    ['/api/practices/7/workflow?format=1', [null, null, null]],
    ['/feedxxml', [null, null, null]],
  ])('%s', async (path, headers) => {
    expect(await told(path)).toEqual(headers)
  })

  it('are in the description', () => {
    const operation = () => ({ parameters: [{ name: 'format' }, { name: 'depth' }] })
    const paths = { '/api/practices/{id}': { get: operation() }, '/feed.xml': { get: operation() } }
    markDeprecated(paths as unknown as Description['paths'], ROWS)
    expect(paths).toEqual({
      '/api/practices/{id}': {
        get: { parameters: [{ name: 'format', deprecated: true }, { name: 'depth' }] },
      },
      '/feed.xml': { get: { ...operation(), deprecated: true } },
    })
  })
})
