/** A word of a text, in the form in which it is looked up, and where it stands. */
export type Word = { word: string; at: number; end: number }

/** Longer words are nobody's; the database's limit for one is far above. */
const LONGEST = 60

const WORD = /[\p{L}\p{N}]+(?:[:’'][\p{L}]{1,6})?/gu

/** One form of each letter, small letters, no case ending after a colon or an apostrophe (OPH:n, Erasmus’). */
const plain = (word: string): string =>
  word
    .replace(/[:’'].*$/u, '')
    .normalize('NFC')
    .toLowerCase()
    .slice(0, LONGEST)

/** The words of a text in their order; what a hyphen joins is two words. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: found, index }) => ({
    word: plain(found),
    at: index,
    end: index + found.length,
  }))

/** Text that the database can hold, without the letters of nobody's alphabet. */
export const cleaned = (text: string): string =>
  text.replace(/\p{Surrogate}/gu, ' ').replace(/[\u0000-\u0008\u000b-\u001f\ufffd]/g, ' ')
