import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { type Body, startApp, type TestApp } from '../helpers/app.js'
import { createPeople, type People } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'

const examples = path.resolve(import.meta.dirname, '../../docs/examples')
const execute = promisify(execFile)

let app: TestApp
let people: People
let folder: string
let first: number
let second: number

beforeAll(async () => {
  app = await startApp()
  people = await createPeople(app)
  const make = practiceMaker(app, people)
  first = (await make('published', { mark: 'Eka <b>' })).id
  second = (await make('published', { mark: 'Toka' })).id
  await make('draft', { mark: 'Salainen' })
  folder = await mkdtemp(path.join(os.tmpdir(), 'polkka-examples-'))
})
afterAll(async () => {
  await app?.close()
  if (folder) await rm(folder, { recursive: true, force: true })
})

const run = async (script: string, target: string): Promise<string> =>
  (await execute(process.execPath, [path.join(examples, script), app.url, path.join(folder, target)])).stdout
const made = (name: string) => readFile(path.join(folder, name), 'utf8')
const takeDown = (id: number) =>
  app.http('POST', `/api/practices/${id}/workflow/unpublish`, {
    token: people.approver.token,
    body: { expectedRevision: 2, comment: 'Virhe', reason: 'error' },
  })

it('the copy has what is public, and the site a page of it in each language; both follow what changes', async () => {
  const copied = async (): Promise<Body> => {
    await run('copy.mjs', 'copy.json')
    return JSON.parse(await made('copy.json')) as Body
  }
  expect(Object.keys((await copied()).docs)).toEqual([`practices/${first}`, `practices/${second}`])
  expect(await run('site/build.mjs', 'site')).toBe('6 pages\n')
  const finnish = await made(`site/fi/${first}.html`)
  expect(finnish).toContain('<html lang="fi">')
  expect(finnish).toContain('Eka &lt;b&gt; title fi')
  expect(finnish).toMatch(/<p>Eka &lt;b&gt; need fi<\/p>/)
  expect(await made(`site/sv/${first}.html`)).toContain('Eka &lt;b&gt; title sv')
  expect(await made('site/sv/index.html')).toContain('Toka title sv')
  expect(await run('site/build.mjs', 'site')).toBe('0 pages\n')

  expect((await takeDown(second)).status).toBe(200)
  expect(Object.keys((await copied()).docs)).toEqual([`practices/${first}`])
  expect(await run('site/build.mjs', 'site')).toBe('2 pages\n')
  await expect(made(`site/fi/${second}.html`)).rejects.toThrow('ENOENT')
  const index = await made('site/fi/index.html')
  expect(index).toContain('Eka &lt;b&gt; title fi')
  expect(index).not.toMatch(/Toka|Salainen/)
})
