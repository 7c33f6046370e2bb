import { createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

import { simpleDecode } from './mime.js'

/** A mail as the server took it. */
export type Mail = {
  to: string
  id: string
  subject: string
  headers: Record<string, string>
  text: string
  html: string
}

export type MailServer = {
  url: string
  mails: Mail[]
  /** What it answers to the end of a mail; a function may do something first. @default accept */
  answer: (mail: Mail) => Promise<string> | string
  close: () => Promise<void>
  open: () => Promise<void>
}

const ACCEPT = '250 taken'

/** A mail server of the test's own: as much of SMTP as it takes to be sent a mail. */
export const startMailServer = async (): Promise<MailServer> => {
  const sockets = new Set<Socket>()
  let port = 0
  const talk = (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => {})
    let rest = ''
    let data: string[] | null = null
    let to = ''
    const line = async (words: string) => {
      if (data) {
        if (words !== '.') return void data.push(words.replace(/^\./, ''))
        const mail = { to, ...simpleDecode(data.join('\r\n')) }
        data = null
        const said = await server.answer(mail)
        if (said.startsWith('250')) server.mails.push(mail)
        return void socket.write(`${said}\r\n`)
      }
      const verb = words.slice(0, 4).toUpperCase()
      if (verb === 'RCPT') to = /<(.*)>/.exec(words)?.[1] ?? ''
      if (verb === 'DATA') data = []
      if (verb === 'QUIT') return void socket.end('221 bye\r\n')
      const refused = verb === 'RCPT' && to.startsWith('unknown') ? '550 no such person' : undefined
      socket.write(verb === 'DATA' ? '354 go on\r\n' : `${refused ?? '250 ok'}\r\n`)
    }
    let turn = Promise.resolve()
    socket.write('220 test\r\n')
    socket.on('data', (chunk) => {
      const lines = (rest + chunk.toString('utf8')).split('\r\n')
      rest = lines.pop()!
      for (const words of lines) turn = turn.then(() => line(words))
    })
  }
  const listener = createServer(talk)
  const open = () =>
    new Promise<void>((resolve) => {
      listener.listen(port, '127.0.0.1', () => resolve())
    })
  await open()
  port = (listener.address() as AddressInfo).port
  const server: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    mails: [],
    answer: () => ACCEPT,
    open,
    close: () =>
      new Promise((resolve) => {
        listener.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
  return server
}
