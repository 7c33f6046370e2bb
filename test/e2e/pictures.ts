import { mkdirSync, statSync } from 'node:fs'
import type { Page } from 'playwright-core'
import sharp from 'sharp'

import { openBrowser } from '../helpers/browser.js'
import { ask, signIn } from './admin.js'

/**
 * Takes the pictures of README and docs from a running POLKKA with the demo content:
 * `npm run pictures -- http://127.0.0.1:3000`. The approver of the demo takes a text there and comments on another.
 */
const [url = 'http://127.0.0.1:3000'] = process.argv.slice(2)
const FOLDER = 'docs/images'
const SIZE = { width: 1280, height: 800 }
const DUE_MS = 7 * 24 * 60 * 60_000

const take = async (page: Page, name: string): Promise<void> => {
  await page.waitForLoadState('networkidle')
  await page.mouse.move(0, SIZE.height - 1)
  const file = `${FOLDER}/${name}.png`
  await sharp(await page.screenshot())
    .png({ palette: true, colours: 64, compressionLevel: 9, effort: 10 })
    .toFile(file)
  console.log(`${file}: ${Math.round(statSync(file).size / 1024)} kB`)
}

const enter = async (who: string): Promise<Page> => {
  const page = await signIn(browser, url, who, { troubles: [] })
  await page.setViewportSize(SIZE)
  return page
}

/** The first example practice in a state that this person sees. */
const exampleIn = async (page: Page, state: string): Promise<number> => {
  const query = `draft=true&depth=0&locale=fi&where[workflow.state][equals]=${state}`
  const { body } = await ask(page, 'GET', `/api/practices?${query}`)
  const found = (body.docs as { id: number; title?: string }[]).find(({ title }) =>
    title?.startsWith('Esimerkki'),
  )
  if (!found) throw new Error(`${url} has no example practice in ${state}: start it with the demo content`)
  return found.id
}

const open = async (page: Page, id: number): Promise<void> => {
  await page.goto(`/admin/collections/practices/${id}?locale=fi`)
  await page.getByRole('region', { name: 'Käsittelyhistoria' }).waitFor()
}

const comment = async (page: Page, id: number): Promise<void> => {
  const text = 'Kertoisitko tässä myös, kuinka monta oppilasta oli mukana?'
  const { body } = await ask(page, 'GET', `/api/practices/${id}/comments`)
  if (JSON.stringify(body).includes(text)) return
  await ask(page, 'POST', `/api/practices/${id}/comments`, { text, path: 'summary', locale: 'fi' })
}

mkdirSync(FOLDER, { recursive: true })
const browser = await openBrowser()
try {
  const editor = await enter('editor')
  await open(editor, await exampleIn(editor, 'draft'))
  await take(editor, 'admin')

  const approver = await enter('approver')
  const inReview = await exampleIn(approver, 'inReview')
  const dueAt = new Date(Date.now() + DUE_MS).toISOString()
  await ask(approver, 'POST', `/api/practices/${inReview}/assignment`, { assignee: 'me', dueAt })
  await approver.goto('/admin?locale=fi')
  await approver.getByRole('heading', { name: 'Minulla arvioitavana' }).waitFor()
  await take(approver, 'desk')
  await open(approver, inReview)
  await take(approver, 'review')
  await approver.goto(`/admin/read/practices/${inReview}?locale=fi`)
  await approver.getByRole('link', { name: 'Takaisin käsittelyyn' }).waitFor()
  await take(approver, 'reading')
  await approver.goto('/admin/coverage?locale=fi')
  await approver.getByRole('heading', { name: 'Mitä hyvät käytännöt kattavat' }).waitFor()
  await take(approver, 'coverage')

  await open(approver, await exampleIn(approver, 'published'))
  await approver.getByText('Muut toimet', { exact: true }).click()
  await approver.getByRole('button', { name: 'Poista julkaisusta', exact: true }).click()
  await approver.getByRole('dialog', { name: 'Poista julkaisusta' }).waitFor()
  await take(approver, 'unpublish')

  const returned = await exampleIn(approver, 'changesRequested')
  await comment(approver, returned)
  const author = await enter('editor2')
  await open(author, returned)
  await author.getByRole('list', { name: 'Kommentit: Tiivistelmä' }).scrollIntoViewIfNeeded()
  await take(author, 'comment')
  await author.getByLabel('Näytä rinnalla').selectOption('sv')
  await author.getByText('Kääntämättä').first().waitFor()
  await take(author, 'languages')
} finally {
  await browser.close()
}
