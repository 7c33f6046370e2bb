// A small site of good practices, in Finnish and Swedish: node build.mjs http://127.0.0.1:3000 out
// The second run reads only what has changed since the first.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { page } from './page.mjs'

const [url = 'http://127.0.0.1:3000', out = 'out'] = process.argv.slice(2)
const LANGUAGES = ['fi', 'sv']
const stateFile = path.join(out, '.state.json')
const state = JSON.parse(await readFile(stateFile, 'utf8').catch(() => '{ "cursor": "0", "titles": {} }'))
let built = 0

const ask = async (address) => {
  const response = await fetch(`${url}/api/${address}`)
  if (response.status === 404 || response.status === 410) return null
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json()
}
const write = async (name, html) => {
  await mkdir(path.join(out, path.dirname(name)), { recursive: true })
  await writeFile(path.join(out, name), html)
  built += 1
}

/** One practice: a page in each language that it exists in, and none in the others. */
const build = async (id) => {
  state.titles[id] = {}
  for (const language of LANGUAGES) {
    const practice = await ask(`practices/${id}?locale=${language}&richText=html`)
    const name = `${language}/${id}.html`
    if (practice?.availableLocales?.includes(language)) {
      state.titles[id][language] = practice.title
      await write(name, page.practice(practice, language))
    } else await rm(path.join(out, name), { force: true })
  }
  if (Object.keys(state.titles[id]).length === 0) delete state.titles[id]
}

const changed = new Set()
for (let more = true; more;) {
  const { changes, hasMore, next } = await ask(
    `changes?collection=practices&since=${state.cursor}&limit=1000`,
  )
  for (const { id } of changes) changed.add(id)
  state.cursor = next
  more = hasMore
}
for (const id of changed) await build(id)
for (const language of changed.size > 0 ? LANGUAGES : []) {
  const titles = Object.entries(state.titles).flatMap(([id, title]) =>
    title[language] ? [[id, title[language]]] : [],
  )
  await write(`${language}/index.html`, page.index(titles, language))
}
await mkdir(out, { recursive: true })
await writeFile(stateFile, JSON.stringify(state))
process.stdout.write(`${built} pages\n`)
