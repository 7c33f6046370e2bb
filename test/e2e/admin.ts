import { mkdirSync } from 'node:fs'
import type { Browser, BrowserContext, Locator, Page, Request } from 'playwright-core'

import type { Body } from '../helpers/app.js'

import { PASSWORD } from './host.js'

/** What went wrong in a page without the test having asked for it. */
export type Troubles = string[]

/** What a browser says of a line that is broken. */
export const BROKEN = /ERR_INTERNET_DISCONNECTED|Failed to fetch/

/** Where the pictures go that a person looks at after the tests. */
const PICTURES = 'test-results'

/** Every console error, exception and violation of the content security policy of a context's pages. */
const watch = (context: BrowserContext, who: string, troubles: Troubles): void => {
  context.on('console', (message) => {
    if (message.type() !== 'error') return
    troubles.push(`${who}: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => troubles.push(`${who}: ${error.error().stack ?? error.error().message}`))
}

const QUIET = 500
const underWay = new WeakMap<Page, { requests: Set<Request>; since: number }>()

/** Keeps count of what a page asks the server, for `settled`. */
const count = (page: Page): void => {
  const now = { requests: new Set<Request>(), since: Date.now() }
  underWay.set(page, now)
  const done = (request: Request) => {
    now.requests.delete(request)
    now.since = Date.now()
  }
  page.on('request', (request) => {
    if (request.method() === 'GET') return
    now.requests.add(request)
    now.since = Date.now()
  })
  page.on('requestfinished', done)
  page.on('requestfailed', done)
  page.on('framenavigated', () => now.requests.clear())
}

/**
 * The form and the server agree. While one types, Payload asks the server for the state of the form and drops the
 * answers that are overtaken, a new row's too; a person is slower than that.
 */
export const settled = async (page: Page): Promise<void> => {
  const now = underWay.get(page)!
  while (now.requests.size > 0 || Date.now() - now.since < QUIET) await page.waitForTimeout(50)
}

/** A person at a browser of their own, in the language of that browser, signed in through the form. */
export const signIn = async (
  browser: Browser,
  url: string,
  who: string,
  { language = 'fi', troubles }: { language?: string; troubles: Troubles },
): Promise<Page> => {
  const context = await browser.newContext({
    baseURL: url,
    locale: `${language}-FI`,
    timezoneId: 'Europe/Helsinki',
    reducedMotion: 'reduce',
    viewport: { width: 1440, height: 900 },
  })
  context.setDefaultTimeout(60_000)
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`CSP: ${event.violatedDirective} refuses ${event.blockedURI}`),
    )
  })
  watch(context, who, troubles)
  const page = await context.newPage()
  count(page)
  await page.goto('/admin')
  await page
    .getByRole('textbox', { name: language === 'sv' ? /^E-post/ : /^Sähköposti/ })
    .fill(`${who}@polkka.example`)
  await page.getByRole('textbox', { name: language === 'sv' ? /^Lösenord/ : /^Salasana/ }).fill(PASSWORD)
  await page.getByRole('button', { name: language === 'sv' ? 'Logga in' : 'Kirjaudu sisään' }).click()
  await page.waitForURL((address) => /^\/admin\/?$/.test(address.pathname))
  return page
}

export const picture = async (page: Page, name: string): Promise<void> => {
  mkdirSync(PICTURES, { recursive: true })
  await page.screenshot({ path: `${PICTURES}/${name}.png` })
}

const idOf = (path: string): string => `field-${path.replaceAll('.', '__')}`

/** The element of a field. Payload draws only what is near the window: what is around the field goes there first. */
export const field = async (page: Page, path: string): Promise<Locator> => {
  const [list, row] = path.split('.')
  if (row !== undefined) {
    const around = /^\d+$/.test(row) ? `${list}-row-${row}` : idOf(list!)
    await page.locator(`[id="${around}"]`).scrollIntoViewIfNeeded()
  }
  return page.locator(`[id="${idOf(path)}"]`)
}

export const openTab = async (page: Page, name: string): Promise<void> => {
  await settled(page)
  await page.getByRole('button', { name, exact: true }).click()
}

export const type = async (page: Page, path: string, text: string): Promise<void> =>
  (await field(page, path)).fill(text)

/** Rich text takes keys, as from a person. */
export const write = async (page: Page, path: string, text: string): Promise<void> => {
  const editor = page.locator(`[data-field-path="${path}"]`).getByRole('textbox')
  await editor.click()
  await page.keyboard.type(text)
  await editor.getByText(text, { exact: true }).waitFor()
}

const SOON = 3_000
const TRIES = 10

/**
 * A value of a list that opens, found by typing; for selects and relations alike. The list closes when Payload draws
 * the form anew at that moment; then it is opened again, as a person would.
 */
export const pick = async (page: Page, path: string, option: string): Promise<void> => {
  const box = await field(page, path)
  const choice = page.getByRole('option', { name: option, exact: true })
  for (let tries = 1; ; tries++) {
    await box.getByRole('combobox').fill(option)
    const clicked = await choice.click({ timeout: SOON }).then(
      () => true,
      (error: unknown) => {
        if (tries === TRIES) throw error
        return false
      },
    )
    if (clicked) break
    await box.getByRole('combobox').fill('')
  }
  await box.getByText(option, { exact: true }).first().waitFor()
}

/** React draws the tick when it comes to it: a busy machine shows the box empty for a moment. */
export const tick = async (page: Page, name: string): Promise<void> => {
  const box = page.getByRole('checkbox', { name })
  await box.click()
  await box.and(page.locator(':checked')).waitFor()
}

/** Dates are typed as they are shown. */
export const date = async (page: Page, path: string, day: string): Promise<void> => {
  const input = (await field(page, path)).getByRole('textbox')
  await input.fill(day)
  await input.press('Tab')
}

export const addRow = async (page: Page, name: string, row: string): Promise<void> => {
  await settled(page)
  await page.getByRole('button', { name, exact: true }).click()
  await page.locator(`[id="${row}"]`).waitFor()
  await settled(page)
}

/** Saves by the button, waits for the server's word, and answers with what it said. */
export const saveDraft = async (page: Page, button = 'Tallenna luonnos'): Promise<Body> => {
  await settled(page)
  const [answer] = await Promise.all([
    page.waitForResponse(
      (response) =>
        ['POST', 'PATCH'].includes(response.request().method()) &&
        /\/api\/practices(\/\d+)?\?/.test(response.url()),
    ),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  const body = await answer.json()
  if (!answer.ok()) throw new Error(`saving: ${answer.status()} ${JSON.stringify(body)}`)
  return body.doc
}

/** A request of the page itself, with its session. */
export const ask = (
  page: Page,
  method: string,
  path: string,
  body?: object,
): Promise<{ status: number; body: Body }> =>
  page.evaluate(
    async ([method, path, body]) => {
      const answer = await fetch(path as string, {
        method: method as string,
        headers: { 'content-type': 'application/json', 'accept-language': 'fi' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
      return { status: answer.status, body: await answer.json() }
    },
    [method, path, body] as const,
  )

/** What has the focus: the path of the field around it, or nothing. */
export const focusedField = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const around = document.activeElement?.closest('[id^="field-"], [data-field-path]')
    return around?.getAttribute('data-field-path') ?? around?.id.replace('field-', '').replaceAll('__', '.')
  })
