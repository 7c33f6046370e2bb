import fc, { type Arbitrary } from 'fast-check'

import type { Description, Operation } from '../../src/openapi/document.js'
import type { Body } from '../helpers/app.js'
import { anyBody, brokenJson, spoilt } from './bodies.js'
import { oddText, oddValue } from './values.js'
import { anyWhere } from './where.js'

/** Who may be asking. Administrators may break what the run needs, so they read only. */
export const ASKERS = ['stranger', 'nobody', 'editor2', 'editor', 'approver', 'admin'] as const
export type Asker = (typeof ASKERS)[number]

export interface Asked {
  by: Asker
  method: string
  /** As it stands on the first line. */
  target: string
  headers: Array<[string, string]>
  body?: string | Buffer
  /** Everything as bytes, in place of the rest. */
  bytes?: Buffer
}

export interface Known {
  description: Description
  /** Ids that are there, and others. */
  ids: readonly (number | string)[]
  /** A complete document of each collection that takes one. */
  complete: Record<string, Body>
}

const askers = fc.constantFrom<Asker>(
  ...Array<Asker>(6).fill('stranger'),
  'nobody',
  'editor2',
  'editor',
  'editor',
  'approver',
  'admin',
)

const encoded = (text: string): string =>
  encodeURIComponent((text as unknown as { toWellFormed?: () => string }).toWellFormed?.() ?? text)

const oddSegment = fc.oneof(
  oddText.map(encoded),
  fc.constantFrom(
    '%00',
    '%ff%fe',
    '%',
    '%2',
    '..',
    '..%2f..%2fetc',
    '%u0041',
    '-1',
    '0',
    '1e309',
    '9'.repeat(30),
  ),
)

const pathOf = (path: string, ids: Known['ids']): Arbitrary<string> => {
  const parts = path
    .split(/(\{\w+\})/)
    .map((part) =>
      part.startsWith('{')
        ? fc.oneof(
            { weight: 5, arbitrary: fc.constantFrom(...ids).map(String) },
            { weight: 1, arbitrary: oddSegment },
          )
        : fc.constant(part),
    )
  return fc.tuple(...parts).map((all) => all.join(''))
}

/** A value that the parameter takes, or one of another kind. */
const ofSchema = (schema: Body): Arbitrary<string> => {
  const fine: Arbitrary<unknown>[] = [
    ...(schema.enum ? [fc.constantFrom(...(schema.enum as unknown[]))] : []),
    ...(schema.type === 'integer' ? [fc.integer({ min: 0, max: 120 })] : []),
    ...(schema.type === 'string' && !schema.enum
      ? [fc.constantFrom('title', '-updatedAt', 'fi', 'a', '0')]
      : []),
  ]
  const odd = fc.oneof(
    oddText,
    fc.constantFrom('', '-1', '1.5', 'NaN', '1e9', 'true', 'null', '[]', '{}', '$ne'),
  )
  return fc
    .oneof(...fine.map((arbitrary) => ({ weight: 2, arbitrary })), { weight: 1, arbitrary: odd })
    .map((value) => encoded(String(value)))
}

const parameterOf = (name: string, schema: Body, fields: readonly string[]): Arbitrary<string> => {
  if (name === 'where') return anyWhere(fields)
  const plain = ofSchema(schema).map((value) => `${encoded(name)}=${value}`)
  const deep = fc
    .tuple(fc.constantFrom(...fields), fc.constantFrom('true', 'false', '1', '', '[x]'))
    .map(([field, value]) => `${encoded(name)}[${encoded(field)}]=${value}`)
  return fc.oneof(
    { weight: name === 'select' || name === 'populate' ? 1 : 8, arbitrary: plain },
    { weight: 1, arbitrary: deep },
    { weight: 1, arbitrary: fc.tuple(plain, plain).map((both) => both.join('&')) },
  )
}

const queryOf = ({ parameters }: Operation, fields: readonly string[]): Arbitrary<string> => {
  const own = parameters.filter(({ in: place }) => place === 'query')
  const given = fc
    .subarray(own, { maxLength: Math.min(3, own.length) })
    .chain((chosen) =>
      fc.tuple(...chosen.map(({ name, schema }) => parameterOf(name, schema as Body, fields))),
    )
  const stray = fc.oneof(
    { weight: 12, arbitrary: fc.constant('') },
    {
      weight: 1,
      arbitrary: fc.tuple(oddText, oddText).map(([name, value]) => `${encoded(name)}=${encoded(value)}`),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '%00=%00',
        'a[b][c][d][e][f][g]=1',
        '&&&',
        '?',
        'where=%7B',
        'limit[]=1',
        '__proto__[x]=1',
        'depth[$gt]=',
        '%ff=%c0%80',
      ),
    },
  )
  return fc.tuple(given, stray).map(([all, more]) => [...all, more].filter(Boolean).join('&'))
}

const oddHeaders: Arbitrary<[string, string]> = fc.oneof(
  fc.constantFrom<[string, string]>(
    ['Accept-Language', 'xx-YY;q=banana'],
    ['Accept-Language', '*'],
    ['Accept-Encoding', 'br;q=0, gzip;q=0'],
    ['If-None-Match', '*'],
    ['If-None-Match', 'W/"x", "y'],
    ['If-Match', '"-1"'],
    ['If-Match', 'x'],
    ['Idempotency-Key', 'k'.repeat(500)],
    ['Range', 'bytes=5-1'],
    ['Range', 'bytes=999999-'],
    ['X-HTTP-Method-Override', 'GET'],
    ['X-HTTP-Method-Override', 'DELETE'],
    ['X-Payload-HTTP-Method-Override', 'GET'],
    ['Content-Type', 'application/x-www-form-urlencoded'],
    ['Content-Type', 'multipart/form-data'],
    ['Content-Type', 'multipart/form-data; boundary=x'],
    ['Content-Type', 'text/plain'],
    ['Content-Type', 'application/json; charset=utf-16'],
    ['Content-Encoding', 'gzip'],
    ['Cookie', 'payload-token=x.y.z; payload-lng=%00'],
    ['Cookie', 'payload-lng=fi; payload-tenant=1; payload-locale=zz'],
    ['Authorization', 'JWT'],
    ['Authorization', 'Basic Og=='],
    ['Authorization', 'users API-Key x'],
    ['Authorization', 'JWT e30.e30.e30'],
    ['X-Forwarded-For', "127.0.0.1, '; drop table users"],
    ['X-Forwarded-Host', 'evil.example'],
    ['Origin', 'null'],
    ['Expect', '200-maybe'],
    ['X-Request-Id', 'x'.repeat(300)],
    ['Caller-Id', 'ä\u0001'],
  ),
  fc.tuple(
    fc.constantFrom('X-Long', 'Cookie', 'Accept-Language'),
    fc.integer({ min: 1, max: 20_000 }).map((size) => 'a'.repeat(size)),
  ),
)
const someHeaders: Arbitrary<Asked['headers']> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Asked['headers']>([]) },
  { weight: 1, arbitrary: fc.array(oddHeaders, { minLength: 1, maxLength: 3 }) },
)

const methods = fc.constantFrom('GET', 'POST', 'PATCH', 'PUT', 'DELETE', 'HEAD', 'OPTIONS')

const described = (known: Known): Arbitrary<Asked> => {
  const operations = Object.entries(known.description.paths).flatMap(([path, each]) =>
    Object.entries(each).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  )
  return fc.constantFrom(...operations).chain(({ method, operation, path }) => {
    const slug = path.split('/')[2] ?? ''
    const fields = fieldsOf(known, path)
    const whole = known.complete[slug]
    const body = operation.requestBody
      ? fc.oneof(
          { weight: 3, arbitrary: whole ? spoilt(whole) : anyBody },
          { weight: 2, arbitrary: spoilt(exampleOf(operation)) },
          { weight: 1, arbitrary: brokenJson },
        )
      : fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: anyBody })
    return fc
      .record({
        by: askers,
        method: fc.oneof({ weight: 12, arbitrary: fc.constant(method) }, { weight: 1, arbitrary: methods }),
        path: pathOf(path, known.ids),
        query: queryOf(operation, fields),
        headers: someHeaders,
        body,
      })
      .map(({ path: address, query, ...rest }) => ({
        ...rest,
        target: query ? `${address}?${query}` : address,
      }))
  })
}

/** A save by somebody who may, of a document that is nearly as it should be. */
const saves = ({ complete, ids }: Known): Arbitrary<Asked> =>
  fc.constantFrom(...Object.keys(complete)).chain((slug) =>
    fc
      .record({
        by: fc.constantFrom<Asker>('editor', 'approver'),
        at: fc.oneof(
          fc.constant(''),
          fc.constantFrom(...ids).map((id) => `/${id}`),
        ),
        locale: fc.constantFrom('', '?locale=sv', '?locale=all', '?locale=xx', '?draft=false&autosave=true'),
        body: spoilt(complete[slug]!),
      })
      .map(({ at, body, by, locale }) => {
        const target = `/api/${slug}${at}${locale}`
        return { by, method: at ? 'PATCH' : 'POST', target, headers: [], body }
      }),
  )

const fieldsOf = ({ description }: Known, path: string): string[] => {
  const slug = path.split('/')[2]
  const reference = JSON.stringify(description.paths[`/api/${slug}/{id}`]?.get?.responses['200'] ?? '')
  const name = /#\/components\/schemas\/(\w+)"/.exec(reference)?.[1]
  const { properties } = (description.components.schemas[name ?? ''] ?? {}) as { properties?: object }
  return ['id', 'email', 'roles', '_status', 'workflow.state', 'owner', ...Object.keys(properties ?? {})]
}

/** What a body of this operation may look like, from the schema: spoiling it is left to others. */
const exampleOf = ({ requestBody }: Operation): Body => {
  const { properties = {} } = ((requestBody as Body | undefined)?.content?.['application/json']?.schema ??
    {}) as Body
  const { comment: _, ...usual } = { expectedRevision: 2, text: 'x', ...properties } as Body
  return Object.fromEntries(Object.keys(usual).map((name) => [name, name === 'expectedRevision' ? 2 : 'x']))
}

const graphql: Arbitrary<Asked> = fc
  .record({
    by: askers,
    query: fc.oneof(
      fc.constantFrom(
        'query($w:Practice_where,$l:Int){Practices(where:$w,limit:$l){docs{id title}totalDocs}}',
        'query($i:Int!){Practice(id:$i){id title steps{id}contact{email}}}',
        'mutation($d:mutationTermInput!){createTerm(data:$d){id}}',
        'mutation($i:Int!,$t:String!,$r:Int!,$c:String){transitionTerm(id:$i,transition:$t,expectedRevision:$r,comment:$c){doc{id}}}',
        'query($i:Int!){workflowTerm(id:$i){state}}',
        'query($q:String){Search(q:$q){totalDocs}}',
        'mutation($e:String!,$p:String){loginUser(email:$e,password:$p){token}}',
        '{__schema{types{name fields{name}}}}',
        '{Users{docs{email}}}',
        '{',
        `{a${'{a'.repeat(300)}${'}'.repeat(301)}`,
        '{...f} fragment f on Query{...f}',
        `{${Array.from({ length: 200 }, (_, at) => `a${at}:Practices{totalDocs}`).join(' ')}}`,
      ),
      oddText,
    ),
    variables: fc.oneof(
      fc.record({
        w: oddValue,
        l: oddValue,
        i: oddValue,
        d: oddValue,
        t: oddValue,
        r: oddValue,
        c: oddValue,
        q: oddValue,
        e: oddValue,
        p: oddValue,
      }),
      oddValue,
    ),
    byGet: fc.boolean(),
    headers: someHeaders,
  })
  .map(({ by, byGet, headers, query, variables }) => {
    const told = JSON.stringify(variables)
    return byGet
      ? {
          by,
          headers,
          method: 'GET',
          target: `/api/graphql?query=${encoded(query)}&variables=${encoded(told ?? '')}`.slice(0, 12_000),
        }
      : { by, headers, method: 'POST', target: '/api/graphql', body: JSON.stringify({ query, variables }) }
  })

/** No request at all: bytes that a parser must refuse, and requests that two parsers might read as different ones. */
const noise: Arbitrary<Asked> = fc
  .oneof(
    fc
      .uint8Array({ minLength: 1, maxLength: 300 })
      // Empty lines before a request are nothing yet (RFC 9112, 2.2): the server waits for it, as it must.
      .filter((bytes) => bytes.some((byte) => byte !== 10 && byte !== 13))
      .map((bytes) => Buffer.concat([bytes, Buffer.from('\r\n\r\n')])),
    fc
      .constantFrom(
        'GET /api/terms HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nxxxxxx',
        'POST /api/terms HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\nConnection: close\r\n\r\n0\r\n\r\n',
        'POST /api/terms HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Type: application/json\r\nConnection: close\r\n\r\nzz\r\n{}\r\n0\r\n\r\n',
        'POST /api/terms HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n',
        'GET /api/terms HTTP/9.9\r\nHost: a\r\n\r\n',
        'GET http://evil.example/api/terms HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
        'GET //evil.example/api/terms HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
        'GET /api/terms HTTP/1.1\r\nHost: a b c\r\nConnection: close\r\n\r\n',
        'GET /api/terms HTTP/1.1\r\nHost: %00\r\nConnection: close\r\n\r\n',
        'GET /api/terms HTTP/1.1\r\nConnection: close\r\n\r\n',
        'GET /api/terms HTTP/1.0\r\n\r\n',
        'OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
        'CONNECT evil.example:443 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
        'TRACE /api/terms HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
        'PROPFIND /api/terms HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
        'GET /api/terms HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
        `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
        `GET /api/terms HTTP/1.1\r\nHost: a\r\n${'X-Y: 1\r\n'.repeat(3_000)}Connection: close\r\n\r\n`,
        'GET /api/terms HTTP/1.1\r\nHost: a\r\nX-Bad\u0000: 1\r\nConnection: close\r\n\r\n',
        'GET /api/terms\u00ff?where[title][equals]=\u00ff HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
        'GET /api/terms?%ff HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
        '\u0016\u0003\u0001\u0002\u0000',
      )
      .map((text) => Buffer.from(text, 'latin1')),
  )
  .map((bytes) => ({ by: 'stranger', method: '', target: '', headers: [], bytes }))

const nowhere: Arbitrary<Asked> = fc.record({
  by: askers,
  method: methods,
  target: fc.oneof(
    fc.array(oddSegment, { maxLength: 5 }).map((parts) => `/${parts.join('/')}`),
    fc.array(oddSegment, { maxLength: 4 }).map((parts) => `/api/${parts.join('/')}`),
    fc
      .tuple(
        fc.constantFrom('practices', 'terms', 'users', 'media', 'reviews', 'globals', 'payload-jobs'),
        oddSegment,
      )
      .map((parts) => `/api/${parts.join('/')}`),
    fc.constantFrom(
      '/',
      '/api',
      '/api/',
      '/feed.xml?locale=%00',
      '/oai?verb=',
      '/oai?verb=GetRecord&identifier=%00&metadataPrefix=oai_dc',
      '/oai?verb=ListRecords&resumptionToken=%7B%7D',
      '/metrics',
      '/readyz',
      '/api/media/file/..%2f..%2fpackage.json',
      '/api/users/me',
      '/api/access',
    ),
  ),
  headers: someHeaders,
  body: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: anyBody }),
})

/** What would end the run rather than test it: people leave, accounts go, tokens end. */
const isHarmless = ({ by, method, target, headers }: Asked): boolean => {
  const writes =
    !['GET', 'HEAD', 'OPTIONS'].includes(method) || headers.some(([name]) => /override/i.test(name))
  if (by === 'admin') return !writes
  return by === 'stranger' || !writes || !/^\/*(api\/*)?users/i.test(decoded(target))
}
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Any request: most as the description has them, with something wrong; some that nobody described. */
export const anyRequest = (known: Known): Arbitrary<Asked> =>
  fc
    .oneof(
      { weight: 12, arbitrary: described(known) },
      { weight: 4, arbitrary: saves(known) },
      { weight: 3, arbitrary: graphql },
      { weight: 2, arbitrary: nowhere },
      { weight: 1, arbitrary: noise },
    )
    .filter(isHarmless)
