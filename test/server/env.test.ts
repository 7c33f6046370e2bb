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

  it('keeps files on disk until a bucket is named, and finds it in the path where it is not at Amazon', () => {
    expect(readEnv({}).s3).toBeUndefined()
    const named = { S3_BUCKET: 'kuvat', S3_REGION: 'eu-north-1' }
    expect(readEnv(named).s3).toMatchObject({
      bucket: 'kuvat',
      region: 'eu-north-1',
      pathStyle: false,
      prefix: '',
    })
    const [endpoint, S3_PREFIX] = ['https://s3.example.fi', 'polkka/']
    expect(readEnv({ ...named, S3_ENDPOINT: endpoint, S3_PREFIX }).s3).toMatchObject({
      endpoint,
      pathStyle: true,
      prefix: S3_PREFIX,
      credentials: undefined,
    })
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
    [{ S3_ENDPOINT: 'https://s3.example.fi' }, 'S3_BUCKET is not'],
    [{ S3_BUCKET: 'kuvat', S3_ACCESS_KEY_ID: 'x' }, 'S3_SECRET_ACCESS_KEY'],
    [{ S3_BUCKET: 'kuvat', S3_ENDPOINT: 's3.example.fi' }, 'S3_ENDPOINT'],
    [{ NODE_ENV: 'production' }, 'PAYLOAD_SECRET'],
    [{ NODE_ENV: 'production', PAYLOAD_SECRET: 'x', SEED: 'demo' }, 'SEED_PASSWORD'],
  ])('refuses %j in one line', (vars, said) => {
    expect(() => readEnv(vars)).toThrow(StartError)
    expect(() => readEnv(vars)).toThrow(said)
    expect(() => readEnv(vars)).toThrow(/^[^\n]+$/)
  })
})
