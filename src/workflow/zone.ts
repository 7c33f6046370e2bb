/** Wall clock times of one zone and the moments they name, wherever the machine is. Pure; the zones' rules come from Intl. */

/** Where the service is. */
export const ZONE = 'Europe/Helsinki'

const formats = new Map<string, Intl.DateTimeFormat>()

/** Made once a zone: making one takes as long as a query. */
const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const made = formats.get(timeZone)
  if (made) return made
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  formats.set(timeZone, format)
  return format
}

type Parts = Record<'day' | 'hour' | 'minute' | 'month' | 'year', number>

/** Day, month, year, hour and minute on the wall at a moment. */
export const wallClock = (time: Date, zone = ZONE): Parts =>
  Object.fromEntries(
    formatOf(zone)
      .formatToParts(time)
      .map(({ type, value }) => [type, Number(value)]),
  ) as Parts

/** How far the zone is ahead of UTC at a moment, in milliseconds. */
const ahead = (time: number, zone: string): number => {
  const { day, hour, minute, month, year } = wallClock(new Date(time), zone)
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(time / 60_000) * 60_000
}

/**
 * The moment at which the wall clock shows `wall` (milliseconds, written as if it were UTC). A time that summer time
 * leaves out is an hour later; one that comes twice is the later one.
 */
const momentOf = (wall: number, zone: string): Date => {
  const near = wall - ahead(wall, zone)
  return new Date(wall - ahead(near, zone))
}

/** The ISO moment of a wall clock time such as `2027-02-03T09:05`. */
export const fromWallClock = (local: string, zone = ZONE): string | undefined => {
  const wall = Date.parse(`${local}Z`)
  return Number.isNaN(wall) ? undefined : momentOf(wall, zone).toISOString()
}

/** The wall clock time of a moment, as a field of the type `datetime-local` wants it. */
export const toWallClock = (time: Date, zone = ZONE): string =>
  new Date(time.getTime() + ahead(time.getTime(), zone)).toISOString().slice(0, 16)

/** The same wall clock time some months later; where that month is too short, on its last day. */
export const monthsLater = (time: Date, months: number, zone = ZONE): Date => {
  const wall = new Date(time.getTime() + ahead(time.getTime(), zone))
  const day = wall.getUTCDate()
  wall.setUTCMonth(wall.getUTCMonth() + months)
  if (wall.getUTCDate() !== day) wall.setUTCDate(0)
  return momentOf(wall.getTime(), zone)
}
