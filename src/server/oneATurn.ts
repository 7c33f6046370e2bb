/**
 * Begins work in the order it came, one piece a turn of the event loop. Node takes up one new connection a turn: where a
 * turn began to answer all who ask on connections that they have, whoever came anew, a health check among them, would wait
 * until they gave up.
 */
export const oneATurn = (): ((work: () => void) => void) => {
  const waiting: (() => void)[] = []
  const turn = (): void => {
    const work = waiting.shift()!
    if (waiting.length > 0) setImmediate(turn)
    work()
  }
  return (work) => {
    if (waiting.push(work) === 1) setImmediate(turn)
  }
}
