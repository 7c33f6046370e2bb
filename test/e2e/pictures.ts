import { mkdirSync, statSync } from 'node:fs'
import type { Page } from 'playwright-core'
import sharp from 'sharp'

import { openBrowser } from '../helpers/browser.js'
import { signIn } from './admin.js'

/**
 * Takes the pictures of README and docs from a running POLKKA with the demo content:
 * `npm run pictures -- http://127.0.0.1:3000`. Nothing is changed there.
 */
const [url = 'http://127.0.0.1:3000'] = process.argv.slice(2)
const FOLDER = 'docs/images'

const take = async (page: Page, name: string): Promise<void> => {
  await page.waitForLoadState('networkidle')
  await page.mouse.move(0, 899)
  const file = `${FOLDER}/${name}.png`
  await sharp(await page.screenshot())
    .png({ palette: true, colours: 128, compressionLevel: 9, effort: 10 })
    .toFile(file)
  console.log(`${file}: ${Math.round(statSync(file).size / 1024)} kB`)
}

mkdirSync(FOLDER, { recursive: true })
const browser = await openBrowser()
try {
  const editor = await signIn(browser, url, 'editor', { troubles: [] })
  const example = await editor.evaluate(async () => {
    const answer = await fetch(
      '/api/practices?draft=true&depth=0&locale=fi&where[workflow.state][equals]=draft',
    )
    const { docs } = (await answer.json()) as { docs: { id: number; title?: string }[] }
    return docs.find(({ title }) => title?.startsWith('Esimerkki'))?.id
  })
  if (example === undefined)
    throw new Error(`${url} has no example practice in draft: start it with the demo content`)
  await editor.goto(`/admin/collections/practices/${example}?locale=fi`)
  await editor.getByRole('region', { name: 'Käsittelyhistoria' }).waitFor()
  await take(editor, 'admin')

  const approver = await signIn(browser, url, 'approver', { troubles: [] })
  await approver.getByRole('heading', { name: 'Odottaa arviointia' }).waitFor()
  await take(approver, 'desk')
} finally {
  await browser.close()
}
