import type { Language } from '../../translations/index.js'
import type { NoticeRow } from './table.js'

import { pick, say } from '../../translations/index.js'
import { DIGEST_LINES, NOTICES } from '../../workflow/notices.js'
import { sentenceOf, shortComment } from './words.js'

/** What a mail tells of one notice. */
export type Told = { row: NoticeRow; title: string; url: string }
export type Links = { inbox: string; settings: string }
export type Composed = { subject: string; text: string; html: string }

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`).replace(/\r?\n/g, '<br>')

const LONGEST_TITLE = 120

/** One line, not endless: what is in a header never begins another one. */
const subjectOf = (text: string): string => {
  const letters = [...text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')]
  return letters.length > LONGEST_TITLE
    ? `${letters.slice(0, LONGEST_TITLE - 1).join('')}…`
    : letters.join('')
}

/** A mail as paragraphs; those with an address are links. */
type Paragraph = { words: string; url?: string; quote?: true }

const asText = (paragraphs: readonly Paragraph[]): string =>
  paragraphs
    .map(({ quote, url, words }) => (quote ? words.replace(/^/gm, '> ') : url ? `${words}:\n${url}` : words))
    .join('\n\n')
    .concat('\n')

const asHtml = (language: Language, subject: string, paragraphs: readonly Paragraph[]): string => {
  const body = paragraphs.map(({ quote, url, words }) => {
    if (quote) return `<blockquote>${escape(words)}</blockquote>`
    return `<p>${url ? `<a href="${escape(url)}">${escape(words)}</a>` : escape(words)}</p>`
  })
  return [
    `<!doctype html>\n<html lang="${language}">\n<head><meta charset="utf-8"><title>${escape(subject)}</title></head>`,
    `<body>\n${body.join('\n')}\n</body>\n</html>\n`,
  ].join('\n')
}

const compose = (
  language: Language,
  subject: string,
  paragraphs: readonly Paragraph[],
  { settings }: Links,
): Composed => {
  const all = [...paragraphs, { words: say(language, 'notice.mail.settings'), url: settings }]
  return { subject, text: asText(all), html: asHtml(language, subject, all) }
}

/** The mail about one thing. */
export const composeNotice = (language: Language, { row, title, url }: Told, links: Links): Composed => {
  const comment = shortComment(row)
  return compose(
    language,
    subjectOf(`${pick(language, NOTICES[row.kind].label)}: ${title}`),
    [
      { words: title },
      { words: sentenceOf(language, row) },
      ...(comment ? [{ words: comment, quote: true as const }] : []),
      { words: say(language, 'notice.mail.open'), url },
    ],
    links,
  )
}

/** The mail of a day: at most ten lines, the oldest first; where there is more, the last one says how many. */
export const composeDigest = (language: Language, told: readonly Told[], links: Links): Composed => {
  const lines = told.length > DIGEST_LINES ? told.slice(0, DIGEST_LINES - 1) : told
  const more = told.length - lines.length
  return compose(
    language,
    say(language, 'notice.mail.digest', { count: told.length }),
    [
      ...lines.map(({ row, title, url }) => ({ words: `${title}: ${sentenceOf(language, row)}`, url })),
      ...(more > 0 ? [{ words: say(language, 'notice.mail.more', { count: more }), url: links.inbox }] : []),
    ],
    links,
  )
}
