import type { NoticeRow } from './table.js'

import { isMessage, type Language, type MessageKey, say } from '../../translations/index.js'
import { wallClock } from '../../workflow/zone.js'

const dayOf = (iso: string): string => {
  const { day, month, year } = wallClock(new Date(iso))
  return `${day}.${month}.${year}`
}

/** Why a text was taken down, or why what was scheduled could not be done. */
const reasonIn = (language: Language, reason: string): string => {
  const key = [`ui.reason.${reason}`, `refusal.${reason}`].find(isMessage)
  return key ? say(language, key) : reason
}

/** What a notice says, as one sentence. */
export const sentenceOf = (
  language: Language,
  { actorName, details, kind }: Pick<NoticeRow, 'actorName' | 'details' | 'kind'>,
): string =>
  say(language, `notice.${kind}` satisfies MessageKey, {
    who: actorName ?? say(language, 'notice.someone'),
    reason: details?.reason ? reasonIn(language, details.reason) : '',
    time: details?.time ? dayOf(details.time) : '',
  }).trim()

const SHORT = 500

/** What somebody wrote, as far as a notice repeats it. */
export const shortComment = ({ details }: Pick<NoticeRow, 'details'>): string | null => {
  const comment = details?.comment?.trim()
  if (!comment) return null
  const letters = [...comment]
  return letters.length > SHORT ? `${letters.slice(0, SHORT).join('')}…` : comment
}
