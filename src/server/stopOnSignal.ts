import { logger } from '../logger.js'

const HARD_LIMIT = 9_500

/**
 * SIGTERM, SIGINT (Ctrl-C) and SIGHUP stop the host in order and exit 0, in 10 seconds at most. npm passes a
 * Ctrl-C on although the terminal sent it to us as well, so a second signal means nothing.
 */
export const stopOnSignal = (close: () => Promise<void>): void => {
  let stopping = false
  const stop = async (signal: string) => {
    if (stopping) return
    stopping = true
    logger.info(`${signal}: finishing the running requests ...`)
    setTimeout(() => process.exit(0), HARD_LIMIT).unref()
    await close()
    logger.info('Stopped.')
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => void stop(signal))
}
