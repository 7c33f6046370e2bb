import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

/** As drizzle says that a query failed, with what PostgreSQL says beneath it, in the ways in which it comes to be logged. */
const PROGRAM = `
  const { logger } = await import('./src/logger.ts')
  const secret = 'Aino Esimerkki\\n    at aino@koulu.example'
  const detail = 'Key (email)=(' + secret + ') already exists.'
  const cause = Object.assign(new Error('insert violates a constraint'), { code: '23505', detail })
  const query = 'insert into "users" ("name") values ($1)'
  const error = new Error('Failed query: ' + query + '\\nparams: ' + secret + ',2', { cause })
  Object.assign(error, { query, params: [secret, 2] })
  logger.error(error)
  logger.error({ err: error }, 'It went wrong')
  logger.error({ err: error, msg: error.message })
  logger.error(error.message)
`

const logged = (format: string, program = PROGRAM): string =>
  execFileSync(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', '--input-type=module', '-e', program],
    { encoding: 'utf8', env: { PATH: process.env.PATH, LOG_FORMAT: format, LOG_LEVEL: 'info' } as never },
  )

describe('the log of a query that failed', () => {
  it.each(['json', 'lines'])('says which it was, and none of its values: %s', (format) => {
    const log = logged(format)
    expect(log).toContain('It went wrong')
    expect(log.match(/Failed query: insert into/g)!.length).toBeGreaterThanOrEqual(4)
    expect(log).not.toMatch(/Aino|aino@/)
  })

  it('says what PostgreSQL said, and where', () => {
    const [first, second] = logged('json').split('\n')
    expect(JSON.parse(first!)).toMatchObject({ level: 50, err: { type: 'Error' } })
    const { err, msg } = JSON.parse(second!) as {
      err: { message: string; query: string; stack: string }
      msg: string
    }
    expect(msg).toBe('It went wrong')
    expect(err.message).toBe(
      'Failed query: insert into "users" ("name") values ($1): insert violates a constraint',
    )
    expect(err.query).toBe('insert into "users" ("name") values ($1)')
    expect(err.stack).toMatch(/\n {4}at .*\n[^]*caused by: Error: insert violates a constraint\n {4}at /)
  })
})

/** As Payload hands over whatever it answers with an error. */
const REFUSALS = `
  const { APIError } = await import('payload')
  const { logger } = await import('./src/logger.ts')
  logger.error({ err: new APIError('There is no such file.', 400) })
  logger.error({ err: new APIError('It broke.') })
  logger.error({ err: new APIError('There is no such page.', 404), msg: 'The clock stands still' })
  logger.error({ err: new APIError('There is no such page.', 404) }, 'The clock stands still')
`

describe('the log of what was answered', () => {
  it('has a refusal as a line, a failure with its stack, and what is told of by name as it was', () => {
    const lines = logged('json', REFUSALS).trim().split('\n')
    const [refusal, ...others] = lines.map((line) => JSON.parse(line))
    expect(refusal).toEqual({ level: 30, time: expect.any(String), msg: 'There is no such file.' })
    expect(others).toMatchObject([
      { level: 50, err: { message: 'It broke.', stack: expect.stringMatching(/\n {4}at /) } },
      ...Array(2).fill({
        level: 50,
        msg: 'The clock stands still',
        err: { message: 'There is no such page.' },
      }),
    ])
  })
})
