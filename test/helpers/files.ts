import sharp from 'sharp'

import type { Answer, TestApp } from './app.js'

/** A real picture, wide enough to get its smaller sizes; another colour is another file. */
export const picture = (colour = '#00a0dc', width = 900): Promise<Buffer> =>
  sharp({ create: { background: colour, channels: 3, height: 600, width } })
    .png()
    .toBuffer()

const crc = (bytes: Buffer): number => {
  let sum = ~0
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (0xedb88320 & -(sum & 1))
  }
  return ~sum >>> 0
}

const numbers = (...parts: [value: number, size: 2 | 4][]): Buffer =>
  Buffer.concat(
    parts.map(([value, size]) => {
      const bytes = Buffer.alloc(size)
      if (size === 2) bytes.writeUInt16LE(value)
      else bytes.writeUInt32LE(value)
      return bytes
    }),
  )

/** A zip archive, nothing compressed. */
export const zip = (entries: Record<string, string>): Buffer => {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [path, text] of Object.entries(entries)) {
    const [name, data] = [Buffer.from(path), Buffer.from(text)]
    const common = numbers(
      [20, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [33, 2],
      [crc(data), 4],
      [data.length, 4],
      [data.length, 4],
      [name.length, 2],
      [0, 2],
    )
    const local = Buffer.concat([numbers([0x04034b50, 4]), common, name, data])
    const rest = numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4])
    central.push(Buffer.concat([numbers([0x02014b50, 4], [20, 2]), common, rest, name]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const count = central.length
  const end = numbers(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [directory.length, 4],
    [offset, 4],
    [0, 2],
  )
  return Buffer.concat([...locals, directory, end])
}

const TYPES_XML =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'

export const docx = (more: Record<string, string> = {}): Buffer =>
  zip({
    '[Content_Types].xml': TYPES_XML,
    '_rels/.rels': '<Relationships/>',
    'word/document.xml': '<w:document/>',
    ...more,
  })

export type Upload = { bytes: Buffer | string; name: string; type?: string; data?: object }

/** A form with a file, as the admin sends it. */
export const sendFile = async (
  app: TestApp,
  token: string | undefined,
  { bytes, name, type = 'image/png', data = { alt: 'Kartta' } }: Upload,
  path = '/api/media',
  method = 'POST',
): Promise<Answer> => {
  const form = new FormData()
  form.append('file', new Blob([bytes as never], { type }), name)
  form.append('_payload', JSON.stringify(data))
  const response = await fetch(`${app.url}${path}`, {
    body: form,
    headers: token ? { authorization: `JWT ${token}` } : {},
    method,
  })
  const text = await response.text()
  return { status: response.status, body: JSON.parse(text || '{}'), headers: response.headers, text }
}
