import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { hasBrowser, openBrowser } from '../helpers/browser.js'
import { ask, picture, saveDraft, signIn, type Troubles, type } from './admin.js'
import { barriers } from './barriers.js'
import { type RunningHost, startHost } from './host.js'

const QUESTION = 'Onko käytäntö toteutettu ainakin kerran?'
const OPEN = { fi: 'Kriteerit', sv: 'Kriterier' }

/** The criteria beside a practice: an author judges their own text, an approver looks at it with the same form. */
describe.skipIf(!hasBrowser())('the criteria of a good project', () => {
  const troubles: Troubles = []
  let host: RunningHost
  let browser: Browser
  let editor: Page
  let approver: Page
  let id: number

  const form = (page: Page) => page.locator('.polkka-criteria')
  const question = (page: Page, name: string | RegExp) => form(page).getByRole('group', { name })
  const missing = (page: Page, count: number, words = 'Puuttuu vielä') =>
    form(page).getByText(`${words} (${count})`, { exact: true }).waitFor()
  const open = async (page: Page, language: keyof typeof OPEN = 'fi') => {
    await page.goto(`/admin/collections/practices/${id}?locale=fi`)
    await form(page).getByText(OPEN[language], { exact: true }).click()
    await form(page).getByRole('heading', { level: 3 }).waitFor()
  }
  const save = async (page: Page) => {
    await form(page).getByRole('button', { name: 'Tallenna vastaukset' }).click()
    await page
      .getByRole('region', { name: 'Notifications' })
      .getByText('Vastaukset on tallennettu.')
      .waitFor()
  }

  beforeAll(async () => {
    host = await startHost()
    browser = await openBrowser()
    editor = await signIn(browser, host.url, 'editor', { troubles })
    await editor.goto('/admin/collections/practices/create?locale=fi')
    await type(editor, 'title', 'Kirjeitä kahden koulun välillä')
    id = (await saveDraft(editor)).id
  })

  afterAll(async () => {
    await browser?.close()
    await host?.close()
  })

  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return
    for (const [who, page] of Object.entries({ editor, approver }))
      if (page) await picture(page, `failed-criteria-${who}`)
  })

  it('the author answers with the keyboard alone, and Enter saves nothing else', async () => {
    await open(editor)
    await missing(editor, 13)
    await question(editor, QUESTION).getByRole('radio', { name: 'Kyllä' }).focus()
    await editor.keyboard.press('Space')
    await editor.keyboard.press('Enter')
    await missing(editor, 12)
    await question(editor, /^Vaikuttavuus/)
      .getByRole('radio', { name: '3 – osoitetaan näytöllä' })
      .focus()
    await editor.keyboard.press('ArrowDown')
    await editor.keyboard.press('ArrowDown')
    await expect
      .poll(() =>
        question(editor, /^Vaikuttavuus/)
          .getByRole('radio', { name: '0 – ei näy' })
          .isChecked(),
      )
      .toBe(true)
    await missing(editor, 13)
    expect((await ask(editor, 'GET', `/api/practices/${id}/workflow`)).body.revision).toBe(1)
  })

  it('what is missing leads to its question', async () => {
    await form(editor)
      .getByText(/^Puuttuu vielä/)
      .click()
    await form(editor).getByRole('button', { name: 'Vaikuttavuus: perustele arvio' }).click()
    const focused = await editor.evaluate(() => document.activeElement?.closest('fieldset')?.textContent)
    expect(focused).toContain('Vaikuttavuus')
    await question(editor, /^Vaikuttavuus/)
      .getByRole('textbox')
      .fill('Siitä ei ole vielä kirjoitettu.')
    await missing(editor, 12)
    await picture(editor, '20-criteria-of-editor')
  })

  it('has no barriers, open and with answers', async () => {
    expect(await barriers(editor, ['.polkka-criteria'])).toEqual([])
  })

  it('keeps the answers until the author comes back', async () => {
    await save(editor)
    await open(editor)
    await missing(editor, 12)
    expect(await question(editor, QUESTION).getByRole('radio', { name: 'Kyllä' }).isChecked()).toBe(true)
    expect(
      await question(editor, /^Vaikuttavuus/)
        .getByRole('textbox')
        .inputValue(),
    ).toContain('kirjoitettu')
    expect(await form(editor).getByText('Mitä muut vastasivat').count()).toBe(0)
  })

  it('says so when the criteria could not be loaded, and asks for them again', async () => {
    const at = `**/api/practices/${id}/criteria`
    const told = editor.locator('.polkka-notloaded', { hasText: 'Kriteerejä ei saatu.' })
    for (const answer of [
      (route: Route) => route.abort(),
      (route: Route) => route.fulfill({ status: 503 }),
    ]) {
      await editor.route(at, answer)
      await editor.goto(`/admin/collections/practices/${id}?locale=fi`)
      await told.waitFor()
      expect(await form(editor).count()).toBe(0)
      expect(await barriers(editor, ['.polkka-notloaded'])).toEqual([])
      await editor.unroute(at)
      await told.getByRole('button', { name: 'Yritä uudelleen' }).click()
      await form(editor).getByText(OPEN.fi, { exact: true }).waitFor()
      await told.waitFor({ state: 'detached' })
    }
    expect(troubles.splice(0).filter((trouble) => !/ERR_FAILED|status of 503/.test(trouble))).toEqual([])
  })

  it('the approver answers in the same form, and sees what the author said', async () => {
    approver = await signIn(browser, host.url, 'approver', { troubles })
    await open(approver)
    await missing(approver, 13)
    await form(approver).getByRole('heading', { name: 'Sinun arviosi' }).waitFor()
    for (const group of await form(approver).getByRole('group').all()) {
      const yes = group.getByRole('radio', { name: /^(Kyllä|2 – kuvataan esimerkein)$/ })
      if ((await yes.count()) === 1) await yes.check()
    }
    await form(approver).getByText('Kaikkeen on vastattu, ja teksti täyttää kriteerit.').waitFor()
    await save(approver)
    await form(approver).getByText('Mitä muut vastasivat (1)').click()
    await form(approver).getByText('Siitä ei ole vielä kirjoitettu.').waitFor()
    expect(await barriers(approver, ['.polkka-criteria'])).toEqual([])
    await picture(approver, '21-criteria-of-approver')
    const { body } = await ask(approver, 'GET', `/api/practices/${id}/criteria`)
    expect(body).toMatchObject({ kind: 'approver', problems: [] })
  })

  it('speaks Swedish', async () => {
    const swedish = await signIn(browser, host.url, 'approver2', { language: 'sv', troubles })
    await open(swedish, 'sv')
    await missing(swedish, 13, 'Saknas ännu')
    await question(swedish, /^Genomslag/)
      .getByRole('radio', { name: '3 – styrks med belägg' })
      .check()
    await missing(swedish, 12, 'Saknas ännu')
  })

  it('and nothing went wrong in any page', () => {
    expect(troubles).toEqual([])
  })
})
