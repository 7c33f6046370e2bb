import { connect } from 'node:net'

/** Longer than anything takes that is answered at all. */
const PATIENCE = 25_000

export type Reply = { status: number; text: string; headers: string }

/** Sends these bytes over a connection of their own and reads until its end; status 0 where nothing came back. */
export const sendBytes = (url: string, bytes: Buffer): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const socket = connect(Number(port), hostname)
    const chunks: Buffer[] = []
    const timer = setTimeout(() => {
      socket.destroy()
      reject(new Error(`not answered within ${PATIENCE / 1000} s`))
    }, PATIENCE)
    const end = () => {
      clearTimeout(timer)
      resolve(replyOf(Buffer.concat(chunks).toString('utf8')))
    }
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', () => {})
    socket.on('close', end)
    // The other half stays open: a server may take a closed one for a client that has gone.
    socket.write(bytes)
  })

const replyOf = (said: string): Reply => {
  const [headers = '', ...rest] = said.split('\r\n\r\n')
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(said)?.[1] ?? 0), headers, text: rest.join('\r\n\r\n') }
}
