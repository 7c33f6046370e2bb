import { type Language, say } from '../../translations/index.js'

const ZONE = 'Europe/Helsinki'

const FORMAT = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h23',
})

const partsOf = (time: Date): Record<string, number> =>
  Object.fromEntries(FORMAT.formatToParts(time).map(({ type, value }) => [type, Number(value)]))

/** A moment in Finnish time, written as in Finland: 3.2.2027 klo 9.05. */
export const showTime = (language: Language | string, iso: string): string => {
  const { day, hour, minute, month, year } = partsOf(new Date(iso))
  return say(language, 'ui.at', {
    date: `${day}.${month}.${year}`,
    time: `${hour}.${String(minute).padStart(2, '0')}`,
  })
}

/** How far Finnish time is ahead of UTC at a moment, in milliseconds. */
const ahead = (time: number): number => {
  const { day = 1, hour, minute, month = 1, year = 1970 } = partsOf(new Date(time))
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(time / 60_000) * 60_000
}

/** The ISO moment of a Finnish wall clock time such as `2027-02-03T09:05`, wherever the browser is. */
export const fromFinnishTime = (local: string): string | undefined => {
  const wall = Date.parse(`${local}Z`)
  if (Number.isNaN(wall)) return undefined
  const near = wall - ahead(wall)
  return new Date(wall - ahead(near)).toISOString()
}

/** The Finnish wall clock time of a moment, as a field of the type `datetime-local` wants it. */
export const toFinnishTime = (time: Date): string =>
  new Date(time.getTime() + ahead(time.getTime())).toISOString().slice(0, 16)
