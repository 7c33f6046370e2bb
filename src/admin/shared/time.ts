import { type Language, say } from '../../translations/index.js'
import { wallClock } from '../../workflow/zone.js'

/** The time of a day in Finland: 9.05. */
export const showClock = (iso: string): string => {
  const { hour, minute } = wallClock(new Date(iso))
  return `${hour}.${String(minute).padStart(2, '0')}`
}

/** A moment in Finnish time, written as in Finland: 3.2.2027 klo 9.05. */
export const showTime = (language: Language | string, iso: string): string => {
  const { day, hour, minute, month, year } = wallClock(new Date(iso))
  return say(language, 'ui.at', {
    date: `${day}.${month}.${year}`,
    time: `${hour}.${String(minute).padStart(2, '0')}`,
  })
}
