import { spawn } from 'node:child_process'

import { buildIfStale } from '../../src/server/build.mjs'
import { dataFolder } from '../server/fixtures/process.js'

export interface RunningHost {
  url: string
  /** For scripts beside it. */
  env: NodeJS.ProcessEnv
  close: () => Promise<void>
}

export const PASSWORD = 'polkka-demo'

/** Builds what `npm start` builds, unless it is there, and runs it on a free port with the database at `databaseUrl`. */
export const runHost = async (databaseUrl: string): Promise<RunningHost> => {
  await buildIfStale()
  const data = await dataFolder()
  const env = {
    PATH: process.env.PATH ?? '',
    PORT: '0',
    DATABASE_URL: databaseUrl,
    POLKKA_DATA_DIR: data.folder,
    SEED_PASSWORD: PASSWORD,
  } as unknown as NodeJS.ProcessEnv
  const child = spawn(process.execPath, ['--conditions=production', 'test/e2e/host.mjs'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exit = new Promise((resolve) => child.once('close', resolve))
  const close = async () => {
    child.kill('SIGTERM')
    await exit
    await data.remove()
  }
  let output = ''
  const url = await new Promise<string>((resolve, reject) => {
    const look = (chunk: Buffer) => {
      output += String(chunk)
      const address = /POLKKA runs at (\S+)/.exec(output)?.[1]
      if (address) resolve(address)
    }
    child.stdout.on('data', look)
    child.stderr.on('data', look)
    void exit.then((code) => reject(new Error(`the host exited with ${code}: ${output}`)))
  }).catch(async (error) => {
    await close()
    throw error
  })
  return { url, env, close }
}
