const decodeWords = (text: string): string =>
  text.replace(/\?=\s+=\?/g, '?==?').replace(/(?:=\?UTF-8\?[QB]\?[^?]*\?=)+/gi, (words) => {
    const parts = [...words.matchAll(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi)].map(([, how, said]) =>
      how!.toUpperCase() === 'B' ? Buffer.from(said!, 'base64') : quoted(said!.replaceAll('_', ' ')),
    )
    return Buffer.concat(parts).toString('utf8')
  })

const quoted = (text: string): Buffer =>
  Buffer.from(
    text
      .replace(/=\r\n/g, '')
      .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )

const headersOf = (head: string): Record<string, string> =>
  Object.fromEntries(
    head
      .replace(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map((line) => [
        line.slice(0, line.indexOf(':')).toLowerCase(),
        decodeWords(line.slice(line.indexOf(':') + 1).trim()),
      ]),
  )

const split = (part: string): [headers: Record<string, string>, body: string] => {
  const end = part.indexOf('\r\n\r\n')
  return [headersOf(part.slice(0, end)), part.slice(end + 4)]
}

const bodyOf = (headers: Record<string, string>, body: string): string => {
  const how = headers['content-transfer-encoding']
  if (how === 'base64') return Buffer.from(body, 'base64').toString('utf8')
  return how === 'quoted-printable' ? quoted(body).toString('utf8') : body
}

/** A mail of two parts, a text and a page, as its reader sees it. */
export const simpleDecode = (raw: string) => {
  const [headers, body] = split(raw)
  const boundary = /boundary="(.*?)"/.exec(headers['content-type'] ?? '')?.[1]
  const parts = boundary
    ? body
        .split(`--${boundary}`)
        .slice(1, -1)
        .map((part) => split(part.slice(2)))
    : []
  const of = (type: string) => {
    const found = parts.find(([inner]) => inner['content-type']?.startsWith(type))
    return found ? bodyOf(...found).replaceAll('\r\n', '\n') : ''
  }
  return {
    headers,
    id: headers['message-id'] ?? '',
    subject: headers.subject ?? '',
    text: of('text/plain'),
    html: of('text/html'),
  }
}
