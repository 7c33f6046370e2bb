import { randomBytes } from 'node:crypto'

type Type = { extensions: readonly string[]; is: (bytes: Buffer) => boolean }

const at = (bytes: Buffer, start: number, length: number): string =>
  bytes.toString('latin1', start, start + length)
const begins = (text: string) => (bytes: Buffer) => at(bytes, 0, text.length) === text
const isZip = begins('PK\x03\x04')

/** Office files are zips that name their main part; one that carries macros is none of them. */
const office = (part: string) => (bytes: Buffer) =>
  isZip(bytes) &&
  bytes.includes('[Content_Types].xml') &&
  bytes.includes(part) &&
  !bytes.includes('vbaProject.bin')

/** OpenDocument files are zips whose first entry says what they are. */
const openDocument = (kind: string) => (bytes: Buffer) => {
  const type = `mimetypeapplication/vnd.oasis.opendocument.${kind}`
  return isZip(bytes) && at(bytes, 30, type.length + 2) === `${type}PK`
}

const brand = (pattern: RegExp) => (bytes: Buffer) =>
  at(bytes, 4, 4) === 'ftyp' && pattern.test(at(bytes, 8, 4))

/** What a file is, by its bytes: the types that can be told, and the endings their names may have. */
const TYPES: Record<string, Type> = {
  'image/png': { extensions: ['png'], is: begins('\x89PNG\r\n\x1a\n') },
  'image/jpeg': { extensions: ['jpg', 'jpeg'], is: begins('\xff\xd8\xff') },
  'image/gif': { extensions: ['gif'], is: (bytes) => /^GIF8[79]a$/.test(at(bytes, 0, 6)) },
  'image/webp': { extensions: ['webp'], is: (bytes) => begins('RIFF')(bytes) && at(bytes, 8, 4) === 'WEBP' },
  'image/avif': { extensions: ['avif'], is: brand(/^avi[fs]$/) },
  'application/pdf': { extensions: ['pdf'], is: begins('%PDF-') },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    extensions: ['docx'],
    is: office('word/document.xml'),
  },
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': {
    extensions: ['pptx'],
    is: office('ppt/presentation.xml'),
  },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    extensions: ['xlsx'],
    is: office('xl/workbook.xml'),
  },
  'application/vnd.oasis.opendocument.text': { extensions: ['odt'], is: openDocument('text') },
  'application/vnd.oasis.opendocument.presentation': {
    extensions: ['odp'],
    is: openDocument('presentation'),
  },
  'application/vnd.oasis.opendocument.spreadsheet': { extensions: ['ods'], is: openDocument('spreadsheet') },
  'audio/mpeg': {
    extensions: ['mp3'],
    is: (bytes) =>
      begins('ID3')(bytes) || (bytes[0] === 0xff && [0xfb, 0xf3, 0xf2, 0xfa].includes(bytes[1] ?? 0)),
  },
  'audio/mp4': { extensions: ['m4a'], is: brand(/^M4[AB] $/) },
  'video/mp4': { extensions: ['mp4', 'm4v', 'm4a'], is: brand(/^(isom|iso\d|mp4\d|avc1|dash|M4V |MSNV)$/) },
  'text/vtt': {
    extensions: ['vtt'],
    is: (bytes) => /^(\u00ef\u00bb\u00bf)?WEBVTT(\s|$)/.test(at(bytes, 0, 10)),
  },
}

const isListed = (type: string, allowed: readonly string[]): boolean =>
  allowed.some((one) => one === type || (one.endsWith('/*') && type.startsWith(one.slice(0, -1))))

const extensionOf = (name: string): string => (/\.([a-z0-9]{1,8})$/i.exec(name)?.[1] ?? '').toLowerCase()

/**
 * The type of a file by its bytes, where the collection allows it and the name agrees; null for one that is refused;
 * undefined where its bytes can tell nothing (a collection that takes other types than those above), for Payload to judge.
 */
export const typeOf = (
  bytes: Buffer,
  name: string,
  allowed: readonly string[],
): string | null | undefined => {
  const [type, known] = Object.entries(TYPES).find(([, { is }]) => is(bytes)) ?? []
  const extension = extensionOf(name)
  if (type && known) return isListed(type, allowed) && known.extensions.includes(extension) ? type : null
  const promises = Object.values(TYPES).some(({ extensions }) => extensions.includes(extension))
  const isTold = allowed.every((one) => one in TYPES)
  return promises || isTold || extension.startsWith('svg') ? null : undefined
}

const MOST = 50

/**
 * The name a file gets: what was given, without folders and signs, and a part of its own. No file takes another's
 * name, and none the name of another's smaller size: Payload overwrites those on disk without asking.
 */
export const ownName = (given: string): string => {
  const last = given.normalize('NFC').replaceAll('\\', '/').split('/').at(-1) ?? ''
  const extension = extensionOf(last)
  const stem = (extension ? last.slice(0, -extension.length - 1) : last)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  const short = [...stem].slice(0, MOST).join('')
  return [`${short || 'file'}-${randomBytes(6).toString('hex')}`, extension].filter(Boolean).join('.')
}
