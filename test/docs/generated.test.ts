import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const node = (args: string[], env: Record<string, string> = {}) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  return { status, output: stdout + stderr }
}
const payload = (args: string[], env?: Record<string, string>) =>
  node(['src/server/payload.mjs', ...args], env)

describe('what is generated is up to date', () => {
  it('docs/workflow.md, docs/errors.md and docs/schema.graphql', () => {
    const { output, status } = node([
      '--conditions=production',
      '--import',
      'tsx',
      'docs/generate.ts',
      '--check',
    ])
    expect(output).toBe('')
    expect(status).toBe(0)
  }, 60_000)

  it('src/payload-types.ts', () => {
    const file = path.join(tmpdir(), `polkka-types-${process.pid}.ts`)
    const { output, status } = payload(['generate:types'], { PAYLOAD_TS_OUTPUT_PATH: file })
    expect(status, output).toBe(0)
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(path.join(root, 'src/payload-types.ts'), 'utf8'))
  }, 60_000)

  it('the import map of the admin', () => {
    const file = path.join(root, 'src/app/(payload)/admin/importMap.js')
    const committed = readFileSync(file, 'utf8')
    const { output, status } = payload(['generate:importmap'])
    const made = readFileSync(file, 'utf8')
    writeFileSync(file, committed)
    expect(status, output).toBe(0)
    expect(made).toBe(committed)
  }, 60_000)

  it('the migrations: the schema holds nothing they lack', () => {
    const folder = path.join(root, 'src/migrations')
    const before = readdirSync(folder)
    const { output } = payload(['migrate:create', 'nothing', '--skip-empty'])
    expect(readdirSync(folder), output).toEqual(before)
  }, 60_000)
})
