/** Repeatable choices. Who asks first is chosen by the clock all the same. */
export interface Choices {
  below: (limit: number) => number
  one: <Value>(values: readonly Value[]) => Value
  /** True that often, in percent. */
  often: (percent: number) => boolean
}

export const choices = (seed: number): Choices => {
  let state = seed
  // mulberry32: a plain congruence has low bits that alternate.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (limit: number) => next() % limit
  return { below, one: (values) => values[below(values.length)]!, often: (percent) => below(100) < percent }
}
