import { AsyncLocalStorage } from 'node:async_hooks'
import { pino, type DestinationStream } from 'pino'

/** The id of the request being served: every line logged meanwhile carries it. */
export const requestId = new AsyncLocalStorage<string>()

const LEVELS: Record<number, string> = {
  10: 'trace',
  20: 'debug',
  30: 'info',
  40: 'warn',
  50: 'error',
  60: 'fatal',
}

/** One readable line an entry, for people; an error's stack follows on its own lines. */
const readable: DestinationStream = {
  write: (json) => {
    const { level, msg, err, requestId: id, status } = JSON.parse(json)
    const time = new Date().toTimeString().slice(0, 8)
    const text = msg ?? err?.message ?? ''
    const tail = level >= 50 && id ? `  [${id}]` : ''
    process.stdout.write(`${time} ${(LEVELS[level] ?? level).padEnd(5)} ${text}${tail}\n`)
    if (err?.stack && level >= 50 && status === undefined) process.stdout.write(`${err.stack}\n`)
  },
}

/** The one logger of the server and of Payload: JSON, or readable lines when LOG_FORMAT=lines. */
export const logger = pino(
  {
    level: process.env.LOG_LEVEL ?? 'info',
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: () => (requestId.getStore() ? { requestId: requestId.getStore() } : {}),
    redact: ['*.password', '*.token', '*.headers', 'headers'],
  },
  process.env.LOG_FORMAT === 'lines' ? readable : process.stdout,
)
