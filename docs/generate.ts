import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { graphqlSchemaOf } from '../src/endpoints/graphqlSchema.js'
import { STATUS } from '../src/errors.js'
import { CODES_OF_HOST, meaningOf, statusOf } from '../src/openapi/refusals.js'
import { en } from '../src/translations/en.js'
import { fi } from '../src/translations/fi.js'
import { sv } from '../src/translations/sv.js'
import { editorial, liveEffect, type RefusalCode, type WorkflowTable } from '../src/workflow/index.js'

/**
 * Writes docs/workflow.md, docs/errors.md and docs/schema.graphql from the table, the refusals and the schema; with
 * `--check` it only tells whether they are up to date (exit 1 if not).
 */

const here = path.dirname(fileURLToPath(import.meta.url))
const table: WorkflowTable = editorial
const MADE =
  '<!-- Made by docs/generate.ts. Run `npm run generate` after changing the table; do not edit. -->'

const row = (cells: string[]): string => `| ${cells.join(' | ')} |`
const grid = (head: string[], body: string[][]): string =>
  [row(head), row(head.map(() => '---')), ...body.map(row)].join('\n')
const names = (values: readonly string[]): string => (values.length > 0 ? values.join(', ') : 'nobody')

const drawing = (): string =>
  [
    '```mermaid',
    'stateDiagram-v2',
    `  [*] --> ${table.initial}`,
    ...Object.entries(table.transitions).flatMap(([name, { from, to }]) =>
      from.map((state) => `  ${state} --> ${to}: ${name}`),
    ),
    ...Object.entries(table.states).flatMap(([state, { saveOpens }]) =>
      saveOpens ? [`  ${state} --> ${saveOpens}: save`] : [],
    ),
    '```',
  ].join('\n')

const workflow = (): string => `# The workflow

${MADE}

What POLKKA allows is one table, [src/workflow/editorial.ts](../src/workflow/editorial.ts). This page, the buttons, the
endpoints and the gate are all made from it.

${drawing()}

## States

${grid(
  ['State', 'Suomeksi', 'På svenska', 'Public copy on entering', 'Who may type'],
  Object.entries(table.states).map(([name, { editableBy, label, live, saveOpens }]) => [
    `\`${name}\``,
    label.fi,
    label.sv,
    live,
    names(editableBy) + (saveOpens ? `; a save opens \`${saveOpens}\`` : ''),
  ]),
)}

## Transitions

${grid(
  ['Transition', 'Suomeksi', 'På svenska', 'From', 'To', 'By', 'Guards', 'Public copy'],
  Object.entries(table.transitions).map(([name, { by, from, guards, label, to, whileLive }]) => [
    `\`${name}\``,
    label.fi,
    label.sv,
    names(from) + (whileLive ? '; any while public' : ''),
    to,
    names(by),
    guards?.join(', ') ?? '',
    liveEffect(table, name),
  ]),
)}

Roles that act only on documents of their own (owned, named in, or of their own project or network): ${names(table.ownOnly)}.
Why a step is refused: [errors.md](errors.md).
`

const errors = (): string => `# Refusals

${MADE}

Every refusal has Payload's error form, with a code, in the caller's language:
\`{ "errors": [{ "message": "...", "data": { "code": "WRONG_STATE" } }] }\`. Over GraphQL the code is in
\`errors[0].extensions.data.code\`.

${grid(
  ['Code', 'Status', 'In English', 'Suomeksi', 'På svenska'],
  (Object.keys(STATUS) as RefusalCode[]).map((code) => [
    `\`${code}\``,
    String(STATUS[code]),
    ...[en, fi, sv].map((words) => words[`refusal.${code}`]),
  ]),
)}

## From the server itself

Of the address, the body and the number of requests, not of the workflow.

${grid(
  ['Code', 'Status', 'Meaning'],
  (Object.keys(CODES_OF_HOST) as (keyof typeof CODES_OF_HOST)[]).map((code) => [
    `\`${code}\``,
    String(statusOf(code)),
    meaningOf(code),
  ]),
)}
`

const { default: config } = await import('../src/payload.config.js')

const PAGES = {
  'workflow.md': workflow(),
  'errors.md': errors(),
  'schema.graphql': `# Made by docs/generate.ts. Run \`npm run generate\` after changing the schema; do not edit.\n\n${graphqlSchemaOf(await config)}`,
}
const check = process.argv.includes('--check')
const stale: string[] = []
for (const [name, text] of Object.entries(PAGES)) {
  const file = path.join(here, name)
  if ((await readFile(file, 'utf8').catch(() => '')) === text) continue
  stale.push(name)
  if (!check) await writeFile(file, text)
}
for (const name of stale)
  process.stdout.write(`docs/${name} ${check ? 'is out of date: npm run generate' : 'written'}\n`)
process.exit(check && stale.length > 0 ? 1 : 0)
