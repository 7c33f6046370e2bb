import { setTimeout as sleep } from 'node:timers/promises'

import type { Choices } from './choices.js'
import type { Database } from './database.js'
import type { Point } from './points.js'

import { ready } from './http.js'
import { type Server, startServer } from './server.js'

/** What is killed. After the first two the server is started anew; the others it must outlive. */
export const KINDS = ['process', 'power', 'terminate', 'backend', 'immediate', 'postmaster'] as const
export type Kind = (typeof KINDS)[number]

const IN_TURN: Kind[] = [
  'process',
  'terminate',
  'process',
  'immediate',
  'power',
  'backend',
  'process',
  'postmaster',
]

/** Half of the kills take the process, half the database under it. */
export const kindOf = (kill: number): Kind => IN_TURN[kill % IN_TURN.length]!

const MOMENTS = ['committed', 'commit', 'moment', 'statement', 'committed'] as const

/** When: at any moment of the work, or at a point of a transaction; every kind of kill meets every kind of moment. */
export const momentOf = (
  kill: number,
  choose: Choices,
  typical: number,
): { delay: number } | { point: Point } => {
  const at = MOMENTS[kill % MOMENTS.length]!
  if (at === 'moment') return { delay: 20 + choose.below(4 * typical) }
  return { point: { at, after: choose.below(at === 'statement' ? 300 : 8) } }
}

const isOfDatabase = (kind: Kind): boolean => kind !== 'process' && kind !== 'power'

const killDatabase = async (kind: Kind, database: Database): Promise<void> => {
  if (kind === 'terminate') await database.terminate()
  if (kind === 'backend') await database.killBackend()
  if (kind === 'immediate') await database.restart()
  if (kind === 'postmaster') {
    await database.cut()
    await database.restart()
  }
}

/** Kills, and brings up what died; answers with the server that runs then. */
export const kill = async (
  kind: Kind,
  server: Server,
  database: Database,
  folder: string,
): Promise<Server> => {
  if (isOfDatabase(kind)) {
    const killing = killDatabase(kind, database)
    // What halted at a point meets a connection that is broken by now.
    await sleep(100)
    server.order({ goOn: true })
    await killing
    return server
  }
  server.child.kill('SIGKILL')
  if (kind === 'power') await database.cut()
  await server.gone
  if (kind === 'process') await database.settled()
  return startServer(folder)
}

/** The server serves again; one that should have outlived the kill is the same process as before. */
export const recovered = async (kind: Kind, server: Server, database: Database): Promise<void> => {
  if (!server.isAlive()) throw new Error(`the server died of the loss of its database: ${server.output()}`)
  await ready(server.url)
  if (!isOfDatabase(kind)) return
  if (!server.isAlive()) throw new Error(`the server died of the loss of its database: ${server.output()}`)
  await database.sql('select 1')
}
