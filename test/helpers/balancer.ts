import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Balancer {
  url: string
  close: () => Promise<void>
}

/** Passes requests on to these servers in turn; `x-served-by` on the answer is the number of the one that answered. */
export const startBalancer = async (urls: readonly string[]): Promise<Balancer> => {
  let turn = 0
  const server = createServer((req, res) => {
    const chosen = (turn += 1) % urls.length
    const { hostname, port } = new URL(urls[chosen]!)
    const { headers, method, url: path } = req
    const onward = request({ hostname, port, path, method, headers }, (answer) => {
      res.writeHead(answer.statusCode!, { ...answer.headers, 'x-served-by': String(chosen) })
      answer.pipe(res)
    })
    onward.on('error', () => res.destroy())
    req.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
