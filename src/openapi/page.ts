import { createHash } from 'node:crypto'

import type { WorkflowTable } from '../workflow/define.js'
import type { Description, Operation } from './document.js'

import { type Language, languageOf } from '../translations/index.js'
import { type Html, html, table, withCode } from './html.js'
import { BEGIN, INTRO } from './pageWords.js'
import { ALL_CODES, meaningOf, statusOf } from './refusals.js'
import { STYLE } from './style.js'

export interface Surroundings {
  description: Description
  workflow: WorkflowTable
  /** The address of the API, e.g. `https://polkka.example.fi/api`; without a host, only its path. */
  api: string
}

type Listed = { method: string; path: string; operation: Operation }

const listed = ({ paths }: Description): Listed[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  )

const isList = ({ method, operation }: Listed): boolean =>
  method === 'get' &&
  operation.parameters.some(({ name }) => name === 'where' || name === 'sort') &&
  operation.parameters.some(({ name }) => name === 'limit')

const begin = (api: string): Html =>
  html` <h2 id="begin">How to begin</h2>
    ${BEGIN.map(
      ({ query, say }) =>
        html`<p>${say}</p>
          <pre><code>curl -g '${api}${query}'</code></pre>`,
    )}
    <p>
      Programs begin with <a href="openapi.json">the OpenAPI description</a> (every field, parameter and
      answer). GraphQL is at <code>${api}/graphql</code>, its schema in
      <a href="schema.graphql">schema.graphql</a>. In JavaScript and TypeScript there is a typed client:
      <code>import { createClient } from 'polkka/api'</code>.
    </p>`

const collections = (all: readonly Listed[]): Html =>
  html` <h2 id="collections">Collections</h2>
    ${table(
      'What anybody may read',
      ['Collection', 'Lists', 'One document'],
      all
        .filter(isList)
        .map(({ operation, path }) => [
          operation.tags[0],
          html`<a href="${path}"><code>${path}</code></a>`,
          html`<code>${path}/{id}</code>`,
        ]),
    )}
    <p>
      A text that does not exist in the language you ask for is not there, and is never replaced by another
      language unless you ask for one with <code>fallback-locale</code>; <code>availableLocales</code> says
      which exist. <code>publicId</code> never changes. What was public and is not answers 410 with the
      reason.
    </p>`

const valuesOf = ({ enum: values, default: usual, maximum, minimum }: Record<string, unknown>): string =>
  [
    Array.isArray(values) ? values.join(', ') : '',
    minimum !== undefined && maximum !== undefined ? `${String(minimum)}–${String(maximum)}` : '',
    usual !== undefined ? `usually ${String(usual)}` : '',
  ]
    .filter(Boolean)
    .join('; ')

const parameters = (all: readonly Listed[]): Html => {
  const [first] = all.filter(isList)
  const rows = (first?.operation.parameters ?? []).map(({ description, name, schema }) => [
    html`<code>${name}</code>`,
    withCode(description),
    valuesOf(schema),
  ])
  return html` <h2 id="parameters">Parameters</h2>
    ${table('Parameters and headers of a public list', ['Name', 'What it does', 'Values'], rows)}
    <p>
      Answers carry an <code>ETag</code>; send it back as <code>If-None-Match</code> and get 304 while it
      holds. A parameter that cannot be honoured is refused by its name.
    </p>`
}

const workflow = ({ states, transitions }: WorkflowTable): Html =>
  html` <h2 id="workflow">The review</h2>
    <p>
      Nothing is public unless somebody who wrote none of it approved exactly that text.
      <code>GET /api/{collection}/{id}/workflow</code> tells the state, what you may do, why not the rest and
      what is missing; <code>POST /api/{collection}/{id}/workflow/{step}</code> with
      <code>expectedRevision</code> takes a step.
    </p>
    ${table(
      'States',
      ['State', 'Meaning', 'The public copy'],
      Object.entries(states).map(([name, { label, live }]) => [html`<code>${name}</code>`, label.en, live]),
    )}
    ${table(
      'Steps',
      ['Step', 'Meaning', 'From', 'To', 'By'],
      Object.entries(transitions).map(([name, { by, from, label, to }]) => [
        html`<code>${name}</code>`,
        label.en,
        from.join(', '),
        to,
        by.join(', '),
      ]),
    )}`

const errors = (): Html =>
  html` <h2 id="errors">Errors</h2>
    <p>
      Always in one form: <code>{ "errors": [{ "message": "…", "data": { "code": "…" } }] }</code>. The
      message is in the language of <code>Accept-Language</code>; the code is for programs.
    </p>
    ${table(
      'Codes',
      ['Code', 'Status', 'Meaning'],
      ALL_CODES.map((code) => [html`<code>${code}</code>`, statusOf(code), withCode(meaningOf(code))]),
    )}`

const changes = (): Html =>
  html` <h2 id="changes">Keeping a copy</h2>
    <p>
      <code>GET /api/changes?since=</code><em>cursor</em> tells every publication, update, archiving,
      withdrawal and erasure in the order in which it happened, each once. Keep <code>next</code> and ask
      again with it as <code>since</code>; while <code>hasMore</code> is true, at once. A change with
      <code>tombstone</code> takes the document away; after any other, read the document anew.
    </p>`

const search = (all: readonly Listed[]): Html | false => {
  const found = all.find(({ path }) => path.endsWith('/search'))
  return (
    found !== undefined &&
    html` <h2 id="search">Search</h2>
      <p>${withCode(found.operation.summary)} ${withCode(String(found.operation.description ?? ''))}</p>
      ${table(
        'Parameters of the search',
        ['Name', 'What it does', 'Values'],
        found.operation.parameters
          .filter((one) => one.in === 'query')
          .map(({ description, name, schema }) => [
            html`<code>${name}</code>`,
            withCode(description),
            valuesOf(schema),
          ]),
      )}`
  )
}

const everything = ({ tags }: Description, all: readonly Listed[]): Html =>
  html` <h2 id="everything">Every address</h2>
    ${tags.map(
      ({ name }) =>
        html` <h3>${name}</h3>
          ${table(
            `Addresses: ${name}`,
            ['Address', 'What it does'],
            all
              .filter(({ operation }) => operation.tags.includes(name))
              .map(({ method, operation, path }) => [
                html`<code>${method.toUpperCase()} ${path}</code>`,
                withCode(operation.summary),
              ]),
          )}`,
    )}`

const HEADINGS = {
  begin: 'How to begin',
  collections: 'Collections',
  parameters: 'Parameters',
  workflow: 'The review',
  errors: 'Errors',
  changes: 'Keeping a copy',
  search: 'Search',
  everything: 'Every address',
}

const intro = (language: Language): Html => {
  const { lead, rest } = INTRO[language]
  return html`<p lang="${language}">${lead} ${rest}</p>`
}

const page = ({ api, description, workflow: steps }: Surroundings, language: Language): string => {
  const all = listed(description)
  const found = search(all)
  const headings = Object.entries(HEADINGS).filter(([id]) => id !== 'search' || found)
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>POLKKA: the API</title>
        <style>
          ${{ html: STYLE }}
        </style>
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header>
          <h1>POLKKA: the API</h1>
          ${intro(language)}
          <nav aria-label="On this page">
            <ul>
              ${headings.map(([id, words]) => html`<li><a href="#${id}">${words}</a></li>`)}
            </ul>
          </nav>
        </header>
        <main id="main">
          ${begin(api)}${collections(all)}${parameters(all)}${workflow(steps)}${errors()}${changes()}${found}
          ${everything(description, all)}
        </main>
        <footer>
          <p><a href="openapi.json">OpenAPI description</a></p>
        </footer>
      </body>
    </html>`.html
}

/** The page for people, in a language, with its entity tag. */
export const pageFor = (
  around: Surroundings,
  language: string | undefined,
): { text: string; tag: string } => {
  const text = page(around, languageOf(language))
  return { text, tag: `"${createHash('sha1').update(text).digest('base64url')}"` }
}
