// Keeps a copy of everything public in step: node copy.mjs http://127.0.0.1:3000 copy.json
import { readFile, rename, writeFile } from 'node:fs/promises'

const [url = 'http://127.0.0.1:3000', file = 'copy.json'] = process.argv.slice(2)
const copy = JSON.parse(await readFile(file, 'utf8').catch(() => '{ "cursor": "0", "docs": {} }'))

const ask = async (path) => {
  const response = await fetch(`${url}/api/${path}`)
  if (response.status === 404 || response.status === 410) return null
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response.json()
}

for (let more = true; more;) {
  const { changes, hasMore, next } = await ask(`changes?since=${copy.cursor}&limit=1000`)
  for (const { collection, id, tombstone } of changes) {
    const doc = tombstone ? null : await ask(`${collection}/${id}?locale=all&depth=0`)
    if (doc) copy.docs[`${collection}/${id}`] = doc
    else delete copy.docs[`${collection}/${id}`]
  }
  copy.cursor = next
  more = hasMore
  // First beside, then in place: a copy that was broken off is the one before.
  await writeFile(`${file}.new`, JSON.stringify(copy))
  await rename(`${file}.new`, file)
}
