import { createServer } from 'node:http'

/* Answers every request with the same bytes: what `node:http` itself is capable of. Run by ./systems.ts. */
let [body, headers] = [Buffer.alloc(0), []]
process.on('disconnect', () => process.exit(0))
process.on('message', (given) => {
  body = Buffer.from(given.body)
  headers = given.headers
  process.send('ready')
})
const server = createServer((_req, res) => {
  res.writeHead(200, headers)
  res.end(body)
}).listen(0, '127.0.0.1', () => process.stdout.write(`runs at http://127.0.0.1:${server.address().port}\n`))
