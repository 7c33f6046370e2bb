import { describe, expect, it } from 'vitest'

import { StartError } from '../../src/db/startError.js'
import { readEnv } from '../../src/server/env.js'

/** The variables of the contract, their defaults, and what a wrong one is answered with. */
describe('the environment', () => {
  it('has the defaults of the contract', () => {
    expect(readEnv({})).toMatchObject({
      production: false,
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://127.0.0.1:3000',
      databaseUrl: undefined,
      secret: undefined,
      seed: 'demo',
      seedPassword: 'polkka-demo',
      trustProxy: undefined,
    })
  })

  it('in production has no seed and no password unless they are given', () => {
    const env = readEnv({ NODE_ENV: 'production', PAYLOAD_SECRET: 'x' })
    expect(env).toMatchObject({ production: true, seed: 'none', seedPassword: undefined })
  })

  it('takes a blank variable for an unset one', () => {
    expect(readEnv({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 3000, databaseUrl: undefined })
  })

  it('reads replicas, separated by commas', () => {
    const env = readEnv({ DATABASE_REPLICA_URLS: 'postgres://a/x, postgres://b/x' })
    expect(env.replicaUrls).toEqual(['postgres://a/x', 'postgres://b/x'])
    expect(() => readEnv({ DATABASE_REPLICA_URLS: 'postgres://a/x,b' })).toThrow(/DATABASE_REPLICA_URLS/)
  })

  it.each([
    ['https://polkka.fi/', 'https://polkka.fi'],
    ['http://10.0.0.5:8080', 'http://10.0.0.5:8080'],
  ])('reads PUBLIC_URL=%s as %s', (given, read) => {
    expect(readEnv({ PUBLIC_URL: given }).publicUrl).toBe(read)
  })

  it.each([
    ['1', 1],
    ['loopback, 10.0.0.0/8', ['loopback', '10.0.0.0/8']],
  ])('reads TRUST_PROXY=%s', (given, read) => {
    expect(readEnv({ TRUST_PROXY: given }).trustProxy).toEqual(read)
  })

  it.each([
    [{ PORT: '99999' }, 'PORT=99999'],
    [{ PORT: '80a' }, 'PORT=80a'],
    [{ PUBLIC_URL: 'polkka.fi' }, 'PUBLIC_URL'],
    [{ PUBLIC_URL: 'https://polkka.fi/path' }, 'PUBLIC_URL'],
    [{ SEED: 'everything' }, 'SEED=everything'],
    [{ TRUST_PROXY: 'yes' }, 'TRUST_PROXY'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must be like'],
    [{ NODE_ENV: 'production' }, 'PAYLOAD_SECRET'],
    [{ NODE_ENV: 'production', PAYLOAD_SECRET: 'x', SEED: 'demo' }, 'SEED_PASSWORD'],
  ])('refuses %j in one line', (vars, said) => {
    expect(() => readEnv(vars)).toThrow(StartError)
    expect(() => readEnv(vars)).toThrow(said)
    expect(() => readEnv(vars)).toThrow(/^[^\n]+$/)
  })
})
