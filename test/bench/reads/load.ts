import { connect, type Socket } from 'node:net'

/** A request as it goes over the wire, without the host. */
export interface Ask {
  path: string
  headers?: Record<string, string>
  /** A body makes it a POST. */
  body?: string
}

const textOf = ({ body, headers = {}, path }: Ask, host: string): string =>
  [
    `${body === undefined ? 'GET' : 'POST'} ${path} HTTP/1.1`,
    `Host: ${host}`,
    ...Object.entries({
      ...headers,
      ...(body === undefined
        ? {}
        : { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(body)) }),
    }).map(([name, value]) => `${name}: ${value}`),
    '',
    body ?? '',
  ].join('\r\n')

/** How many bytes of an answer are still to come after its head, or null where the end is a last chunk. */
const lengthIn = (head: string): number | null => {
  const found = /\r\ncontent-length: (\d+)/i.exec(head)
  return found ? Number(found[1]) : null
}

const OK = Buffer.from('HTTP/1.1 200')
const END = Buffer.from('\r\n0\r\n\r\n')

/** Calls `done` at the end of each answer; anything but 200 is an error. */
const answersOf = (socket: Socket, done: (bytes: number) => void, failed: (error: Error) => void): void => {
  let head: Buffer<ArrayBufferLike> | undefined
  let left: number | null = 0
  let size = 0
  let tail: Buffer<ArrayBufferLike> = Buffer.alloc(0)
  let whole = 0
  socket.on('data', (chunk) => {
    if (size === 0 && chunk.byteLength === whole && chunk.indexOf(OK) === 0) return done(whole)
    let data: Buffer<ArrayBufferLike> = chunk
    if (size === 0) {
      head = head ? Buffer.concat([head, chunk]) : chunk
      const at = head.indexOf('\r\n\r\n')
      if (at < 0) return
      const text = head.toString('latin1', 0, at)
      if (!text.startsWith('HTTP/1.1 200'))
        return failed(new Error(`${text.split('\r\n')[0]} ${head.subarray(at)}`))
      left = lengthIn(text)
      data = head.subarray(at + 4)
      size = at + 4
      head = undefined
      tail = Buffer.from('\r\n')
    }
    size += data.byteLength
    if (left !== null) left -= data.byteLength
    else tail = Buffer.concat([tail, data.subarray(-END.byteLength)]).subarray(-END.byteLength)
    if (left === null ? !tail.equals(END) : left > 0) return
    const bytes = size
    whole = bytes
    size = 0
    done(bytes)
  })
  socket.on('error', failed)
}

/** Asks over and over on some connections, each the next as soon as it has an answer; answers a second. */
export const load = (
  url: string,
  ask: (turn: number) => Ask,
  { connections = 10, seconds = 2 }: { connections?: number; seconds?: number } = {},
): Promise<number> =>
  new Promise((resolve, reject) => {
    const { host, hostname, port } = new URL(url)
    const sockets: Socket[] = []
    let [turn, answered, stopped] = [0, 0, false]
    const from = process.hrtime.bigint()
    const stop = (settle: () => void) => {
      if (stopped) return
      stopped = true
      clearTimeout(timer)
      for (const socket of sockets) socket.destroy()
      settle()
    }
    const timer = setTimeout(
      () => stop(() => resolve((answered * 1e9) / Number(process.hrtime.bigint() - from))),
      seconds * 1000,
    )
    const fixed = new Map<string, string>()
    const next = (socket: Socket) => {
      const asked = ask(turn++)
      const key = `${asked.path} ${asked.body ?? ''}`
      const text = fixed.get(key) ?? textOf(asked, host)
      if (fixed.size < 1_000) fixed.set(key, text)
      socket.write(text)
    }
    for (let at = 0; at < connections; at += 1) {
      const socket = connect({ host: hostname, port: Number(port), noDelay: true })
      sockets.push(socket)
      answersOf(
        socket,
        () => {
          answered += 1
          if (!stopped) next(socket)
        },
        (error) => stop(() => reject(error)),
      )
      socket.once('connect', () => next(socket))
    }
  })
