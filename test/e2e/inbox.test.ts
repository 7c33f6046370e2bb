import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { hasBrowser, openBrowser } from '../helpers/browser.js'
import { ask, BROKEN, picture, saveDraft, settled, signIn, type Troubles, type } from './admin.js'
import { barriers } from './barriers.js'
import { type RunningHost, startHost } from './host.js'

const TITLE = 'Leirikoulu rajan takana'

/** An author is told of a comment: the bell rings, the inbox tells, and a key is enough for all of it. */
describe.skipIf(!hasBrowser())('the inbox', () => {
  const troubles: Troubles = []
  let host: RunningHost
  let browser: Browser
  let editor: Page
  let id: number

  const bell = (count: number) =>
    editor.getByRole('link', { name: `Ilmoitukset, lukematta ${count}`, exact: true })
  const list = () => editor.locator('.polkka-inbox__list').getByRole('listitem')
  /** The page is looked at again, as when one comes back from another tab. */
  const lookAgain = () => editor.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))

  beforeAll(async () => {
    host = await startHost()
    browser = await openBrowser()
    editor = await signIn(browser, host.url, 'editor', { troubles })
    await editor.goto('/admin/collections/practices/create?locale=fi')
    await type(editor, 'title', TITLE)
    id = (await saveDraft(editor)).id
  })
  afterAll(async () => {
    await browser?.close()
    await host?.close()
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail' && editor) await picture(editor, 'failed-inbox')
  })

  it('begins empty: what filled the database is no news', async () => {
    await editor.goto('/admin')
    await bell(0).waitFor()
  })

  it('the bell tells of a comment, aloud as well', async () => {
    const approver = await signIn(browser, host.url, 'approver', { troubles })
    for (const text of ['Kerro lisää oppilaista.', 'Hieno kuva!'])
      expect((await ask(approver, 'POST', `/api/practices/${id}/comments`, { text })).status).toBe(201)
    await approver.context().close()
    await lookAgain()
    await bell(2).waitFor()
    await editor.getByRole('status').getByText('Ilmoitukset, lukematta 2').waitFor({ state: 'attached' })
    await picture(editor, '30-bell')
  })

  it('leads to what was said, with the keyboard alone, and knows what is read', async () => {
    await bell(2).focus()
    await editor.keyboard.press('Enter')
    await editor.getByRole('heading', { level: 1, name: 'Ilmoitukset' }).waitFor()
    await expect.poll(() => list().count()).toBe(2)
    expect(await list().first().innerText()).toContain('Hieno kuva!')
    await picture(editor, '31-inbox')
    await list()
      .first()
      .getByRole('button', { name: `Merkitse luetuksi: ${TITLE}` })
      .focus()
    await editor.keyboard.press('Enter')
    await bell(1).waitFor()
    expect(await editor.evaluate(() => document.activeElement?.textContent)).toBe(TITLE)
    await editor.getByRole('checkbox', { name: 'Vain lukemattomat' }).check()
    await expect.poll(() => list().count()).toBe(1)
  })

  it('has no barriers', async () => {
    expect(await barriers(editor, ['.polkka-inbox', '.polkka-bell'])).toEqual([])
  })

  it('leads to the text, which is read then', async () => {
    await list().getByRole('link', { name: TITLE }).click()
    await editor.waitForURL((address) => address.pathname === `/admin/collections/practices/${id}`)
    await bell(0).waitFor()
  })

  it('is nobody’s who is not signed in, and is set up in the account', async () => {
    await editor.goto('/admin/account')
    await editor.getByText('Mitä en halua ilmoituksiin').waitFor()
    const context = await browser.newContext({ baseURL: host.url })
    const page = await context.newPage()
    await page.goto('/admin/inbox')
    await page.waitForURL((address) => address.pathname === '/admin/login')
    await context.close()
  })

  it('a person’s own page says in words that nobody answers, and is saved when somebody does', async () => {
    const notices = editor.getByRole('region', { name: 'Notifications' })
    const save = editor.getByRole('button', { name: 'Tallenna', exact: true })
    const me = async () => (await ask(editor, 'GET', '/api/users/me')).body.user
    await editor.goto(`/admin/collections/users/${(await me()).id}`)
    await type(editor, 'jobTitle', 'Kieltenopettaja')
    await settled(editor)
    await editor.context().setOffline(true)
    await save.click()
    await notices.getByText('Palvelin ei vastannut. Tarkista yhteys ja yritä uudelleen.').waitFor()
    expect(await notices.getByText('Failed to fetch').count()).toBe(0)
    await editor.context().setOffline(false)
    await editor.keyboard.press('Control+s')
    await expect.poll(async () => (await me()).jobTitle).toBe('Kieltenopettaja')
    expect(troubles.splice(0).filter((trouble) => !BROKEN.test(trouble))).toEqual([])
  })

  it('has caused no trouble in the console', () => {
    expect(troubles).toEqual([])
  })
})
