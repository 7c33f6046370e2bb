import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'

import type { Round } from './sender.js'

/** Another process that sends notices, once it is told to. */
export type Sender = {
  send: (round: Round) => void
  /** Ends it at once, in the midst of whatever it does. */
  kill: () => Promise<void>
}

/** Starts such a process on this database and this mail server; resolves when it waits for its word. */
export const startSender = async (databaseUrl: string, mailUrl: string): Promise<Sender> => {
  const child: ChildProcess = fork('test/notices/sender.ts', {
    execArgv: ['--conditions=production', '--import', 'tsx'],
    env: { ...process.env, DATABASE_URL: databaseUrl, SMTP_URL: mailUrl },
  })
  const gone = once(child, 'exit')
  const early = gone.then(([code]) => Promise.reject(new Error(`the sender exited with ${code}`)))
  early.catch(() => {})
  await Promise.race([once(child, 'message'), early])
  return {
    send: (round) => child.send(round),
    kill: async () => {
      child.kill('SIGKILL')
      await gone
    },
  }
}
