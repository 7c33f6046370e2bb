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

/** Where drizzle's words of a failed query come to what was to be written, up to where the stack begins. */
const VALUES = /\nparams: [\s\S]*?(?=\n {4}at .*:\d+:\d+\)?(?:\n|$)|$)/g
const cut = (text: string): string => text.replace(VALUES, '')

/** The same error without the values of a query that failed: they are people's texts and names, and a log is read by others. */
const withoutValues = (error: Error): Error => {
  const { cause, detail: _, params: __, ...rest } = error as Error & { detail?: unknown; params?: unknown }
  return Object.create(Object.getPrototypeOf(error) as object, {
    ...Object.getOwnPropertyDescriptors(rest),
    message: { value: cut(error.message) },
    stack: { value: cut(error.stack ?? '') },
    ...(cause === undefined
      ? {}
      : { cause: { value: cause instanceof Error ? withoutValues(cause) : cause } }),
  }) as Error
}

/** What is about to be logged: an error, words, or an object with an error in it. */
const tame = (said: unknown): unknown => {
  if (typeof said === 'string') return cut(said)
  if (said instanceof Error) return withoutValues(said)
  if (typeof said !== 'object' || said === null) return said
  const { err, msg } = said as { err?: unknown; msg?: unknown }
  const [isError, isTold] = [err instanceof Error, typeof msg === 'string']
  if (!isError && !isTold) return said
  return {
    ...said,
    ...(isError && { err: withoutValues(err as Error) }),
    ...(isTold && { msg: cut(msg as string) }),
  }
}

/** What Payload was refused for, where it logs an error and says nothing of it: told to the caller, it is no failure. */
const refusedFor = ([said, ...words]: readonly unknown[]): string | undefined => {
  if (words.length > 0 || typeof said !== 'object' || said === null) return undefined
  if (Object.keys(said).join() !== 'err') return undefined
  const { message, status } = (said as { err: Error & { status?: unknown } }).err ?? {}
  return typeof status === 'number' && status >= 400 && status < 500 ? message : undefined
}

/** The one logger of the server and of Payload: JSON, or readable lines when LOG_FORMAT=lines. */
export const logger = pino(
  {
    level: process.env.LOG_LEVEL ?? 'info',
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: () => (requestId.getStore() ? { requestId: requestId.getStore() } : {}),
    hooks: {
      logMethod(said, log) {
        const refused = refusedFor(said)
        if (refused !== undefined) return this.info(refused)
        log.apply(this, said.map(tame) as typeof said)
      },
    },
    redact: ['*.password', '*.token', '*.headers', 'headers'],
  },
  process.env.LOG_FORMAT === 'lines' ? readable : process.stdout,
)
