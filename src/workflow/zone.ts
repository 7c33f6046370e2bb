/** Wall clock times where the service is and the moments they name, wherever the machine is. Pure; the rules come from Intl. */

let clock: Intl.DateTimeFormat | undefined

/** Made once, when it is first looked at: making one takes as long as a query. */
const theClock = (): Intl.DateTimeFormat =>
  (clock ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Helsinki',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  }))

type Parts = Record<'day' | 'hour' | 'minute' | 'month' | 'year', number>

/** Day, month, year, hour and minute on the wall at a moment. */
export const wallClock = (time: Date): Parts =>
  Object.fromEntries(
    theClock()
      .formatToParts(time)
      .map(({ type, value }) => [type, Number(value)]),
  ) as Parts

/** How far the wall clock is ahead of UTC at a moment, in milliseconds. */
const ahead = (time: number): number => {
  const { day, hour, minute, month, year } = wallClock(new Date(time))
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(time / 60_000) * 60_000
}

/**
 * The moment at which the wall clock shows `wall` (milliseconds, written as if it were UTC). A time that summer time
 * leaves out is an hour later; one that comes twice is the later one.
 */
const momentOf = (wall: number): Date => {
  const near = wall - ahead(wall)
  return new Date(wall - ahead(near))
}

/** The ISO moment of a wall clock time such as `2027-02-03T09:05`. */
export const fromWallClock = (local: string): string | undefined => {
  const wall = Date.parse(`${local}Z`)
  return Number.isNaN(wall) ? undefined : momentOf(wall).toISOString()
}

/** The wall clock time of a moment, as a field of the type `datetime-local` wants it. */
export const toWallClock = (time: Date): string =>
  new Date(time.getTime() + ahead(time.getTime())).toISOString().slice(0, 16)

/** The same wall clock time some months later; where that month is too short, on its last day. */
export const monthsLater = (time: Date, months: number): Date => {
  const wall = new Date(time.getTime() + ahead(time.getTime()))
  const day = wall.getUTCDate()
  wall.setUTCMonth(wall.getUTCMonth() + months)
  if (wall.getUTCDate() !== day) wall.setUTCDate(0)
  return momentOf(wall.getTime())
}
