/** How many requests are begun in one turn of the event loop. */
export const MOST_A_TURN = 8

/** Whoever has waited so long is begun however many there are, in milliseconds: refusals, too, are to come soon. */
export const PATIENCE_MS = 1_000

/**
 * Begins work in the order it came, a little in each turn of the event loop. Node takes up one new connection a turn: where
 * a turn began to answer all who ask on connections that they have, whoever came anew, a health check among them, would
 * wait until they gave up.
 */
export const inShortTurns = (now = () => performance.now()): ((work: () => void) => void) => {
  const waiting: { since: number; work: () => void }[] = []

  const turn = (): void => {
    const late = now() - PATIENCE_MS
    const first = waiting.findIndex(({ since }, place) => place >= MOST_A_TURN && since > late)
    const begun = waiting.splice(0, first < 0 ? waiting.length : first)
    if (waiting.length > 0) setImmediate(turn)
    for (const { work } of begun) work()
  }
  return (work) => {
    if (waiting.push({ since: now(), work }) === 1) setImmediate(turn)
  }
}
