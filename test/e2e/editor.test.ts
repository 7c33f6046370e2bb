import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { hasBrowser, openBrowser } from '../helpers/browser.js'
import {
  addRow,
  ask,
  BROKEN,
  focusedField,
  openTab,
  picture,
  saveDraft,
  settled,
  signIn,
  type Troubles,
  type,
} from './admin.js'
import { PASSWORD, type RunningHost, startHost } from './host.js'
import { completePractice, takeStep } from './practice.js'

/** What a teacher meets who writes between two lessons: steps, a closed tab, a colleague in the same text, another language. */
describe.skipIf(!hasBrowser())('writing in the admin', () => {
  const troubles: Troubles = []
  let host: RunningHost
  let browser: Browser
  let page: Page
  let other: Page
  let id: number

  const title = () => page.locator('#field-title')
  const open = async (locale = 'fi') => {
    await page.goto(`/admin/collections/practices/${id}?locale=${locale}`)
    await page.getByRole('region', { name: 'Käsittely', exact: true }).waitFor()
    await settled(page)
  }
  const stored = async (locale = 'fi') =>
    (await ask(page, 'GET', `/api/practices/${id}?draft=true&depth=0&locale=${locale}`)).body
  /** The colleague saves this meanwhile. */
  const meanwhile = async (data: object) => {
    const { status } = await ask(other, 'PATCH', `/api/practices/${id}?locale=fi`, data)
    expect(status).toBe(200)
  }
  /** The browser has put this by, should the page be lost. */
  const keptHere = (words: string) =>
    expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain(words)
  const saveButton = () => page.getByRole('button', { name: 'Tallenna luonnos', exact: true })
  const signInAgain = async () => {
    const account = { email: 'editor@polkka.example', password: PASSWORD }
    expect((await page.context().request.post('/api/users/login', { data: account })).status()).toBe(200)
  }
  /** The page is put away for a while, as on a telephone: what was typed is saved then. */
  const putAway = () =>
    page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' })
      document.dispatchEvent(new Event('visibilitychange'))
      Reflect.deleteProperty(document, 'visibilityState')
    })
  /** Each save of the text takes its time from now on; how many there were, and how many at once. */
  const slowSaves = async () => {
    const at = `**/api/practices/${id}?*`
    const saves = { count: 0, most: 0, end: () => page.unroute(at) }
    let underWay = 0
    await page.route(at, async (route) => {
      if (route.request().method() !== 'PATCH') return route.continue()
      saves.count += 1
      saves.most = Math.max(saves.most, (underWay += 1))
      await page.waitForTimeout(700)
      await route.continue()
      underWay -= 1
    })
    return saves
  }
  const begin = async (name: string) => {
    await page.goto('/admin/collections/practices/create?locale=fi')
    await type(page, 'title', name)
    await settled(page)
  }
  /** How many texts are called this. */
  const begun = async (name: string): Promise<number> => {
    const called = `/api/practices?draft=true&locale=fi&where[title][like]=${name}`
    return (await ask(page, 'GET', called)).body.totalDocs
  }
  const conflict = () => page.getByRole('dialog', { name: 'Teksti on muuttunut toisaalla' })

  /** Saves, unless the page has noticed by itself: Payload compares once when one begins to type. */
  const meetConflict = async () => {
    await Promise.race([
      conflict().waitFor(),
      saveButton()
        .click()
        .catch(() => {}),
    ])
    await conflict().waitFor()
  }

  beforeAll(async () => {
    host = await startHost()
    browser = await openBrowser()
    page = await signIn(browser, host.url, 'editor', { troubles })
    other = await signIn(browser, host.url, 'editor2', { troubles })
  })
  afterAll(async () => {
    await browser?.close()
    await host?.close()
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await picture(page, 'failed-writing')
  })

  it('what the first save lacks is shown, and the focus goes there', async () => {
    await page.goto('/admin/collections/practices/create?locale=fi')
    await page.getByRole('button', { name: 'Tallenna ja seuraava vaihe' }).click()
    await expect.poll(() => focusedField(page)).toBe('title')
    await page.getByText('Kirjoita tämä ensin tekstin alkukielellä.').waitFor()
    expect(troubles.splice(0).every((trouble) => /status of 400/.test(trouble))).toBe(true)
  })

  it('a step is saved when one goes on to the next', async () => {
    await page.goto('/admin/collections/practices/create?locale=fi')
    await type(page, 'title', 'Yhteinen tunti')
    await type(page, 'summary', 'Kaksi koulua, yksi tunti.')
    await settled(page)
    await page.getByRole('button', { name: 'Tallenna ja seuraava vaihe' }).click()
    await page.waitForURL(/\/practices\/\d+/)
    id = Number(/practices\/(\d+)/.exec(page.url())![1])
    await page.locator('.tabs-field__tab-button--active', { hasText: '2. Tarve' }).waitFor()
    expect((await stored()).summary).toBe('Kaksi koulua, yksi tunti.')
    const me = (await ask(other, 'GET', '/api/users/me')).body.user.id
    expect((await ask(page, 'PATCH', `/api/practices/${id}`, { editors: [String(me)] })).status).toBe(200)
  })

  it('what was typed when the session and the tab were gone comes back', async () => {
    await open()
    await openTab(page, '1. Mitä ja kenelle')
    await title().fill('Yhteinen tunti verkossa')
    await page.getByText('Ei vielä luonnoksessa').waitFor()
    await keptHere('Yhteinen tunti verkossa')
    await settled(page)
    await page.context().clearCookies()
    await saveButton().click()
    await page.getByText(/^Istuntosi on päättynyt/).waitFor()
    await page.goto('about:blank')
    expect(troubles.splice(0).every((trouble) => /status of 401/.test(trouble))).toBe(true)
    await signInAgain()
    await open()
    await page.getByText(/^Palautimme tekstin, jota et ehtinyt tallentaa/).waitFor()
    await expect.poll(() => title().inputValue()).toBe('Yhteinen tunti verkossa')
    await picture(page, '30-restored')
    await saveDraft(page)
    expect((await stored()).title).toBe('Yhteinen tunti verkossa')
  })

  it('what is typed while nobody answers is told on a narrow window too, and saved when somebody does', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.context().setOffline(true)
    await title().fill('Yhteinen tunti ilman yhteyttä')
    await saveButton().click()
    const silent = page.getByText(/^Palvelin ei vastaa/)
    await silent.waitFor()
    await picture(page, '33-offline')
    // Nothing stands before the buttons, and they begin where the text does.
    const left = async (of: Locator) => Math.round((await of.boundingBox())!.x)
    const submit = page.getByRole('button', { name: 'Lähetä arvioitavaksi', exact: true })
    expect(await left(submit)).toBe(await left(title()))
    await saveButton().click()
    await silent.waitFor()
    await page.context().setOffline(false)
    await expect.poll(async () => (await stored()).title).toBe('Yhteinen tunti ilman yhteyttä')
    await silent.waitFor({ state: 'detached' })
    await page.setViewportSize({ width: 1440, height: 900 })
    expect(troubles.splice(0).filter((trouble) => !BROKEN.test(trouble))).toEqual([])
  })

  it('a new text waits for an answer in the same way', async () => {
    await page.goto('/admin/collections/practices/create?locale=fi')
    await type(page, 'title', 'Uusi teksti')
    await settled(page)
    await page.context().setOffline(true)
    await saveButton().click()
    await page.getByText(/^Palvelin ei vastannut\./).waitFor()
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Yritä uudelleen' }).click()
    await page.waitForURL(/\/practices\/\d+/)
    expect(troubles.splice(0).filter((trouble) => !BROKEN.test(trouble))).toEqual([])
    await open()
  })

  it('and so is what is typed after the session has ended, once one has signed in and come back', async () => {
    await page.context().clearCookies()
    await title().fill('Yhteinen tunti uudessa istunnossa')
    await saveButton().click()
    await page.getByText(/^Istuntosi on päättynyt/).waitFor()
    await signInAgain()
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await expect.poll(async () => (await stored()).title).toBe('Yhteinen tunti uudessa istunnossa')
    await page.getByText(/^Istuntosi on päättynyt/).waitFor({ state: 'detached' })
    expect(troubles.splice(0).filter((trouble) => !/status of 401/.test(trouble))).toEqual([])
  })

  it('a refusal stays to be read until something else is typed', async () => {
    const refusal = { status: 400, json: { errors: [{ message: 'Otsikko on liian pitkä.' }] } }
    const saving = `**/api/practices/${id}?*`
    await page.route(saving, (route) =>
      route.request().method() === 'PATCH' ? route.fulfill(refusal) : route.continue(),
    )
    await title().fill('Yhteinen tunti ja sen nimi')
    await saveButton().click()
    const told = page.getByText(/^Otsikko on liian pitkä\. Luonnosta ei tallennettu\./)
    await told.waitFor()
    await keptHere('Yhteinen tunti ja sen nimi')
    expect(await told.isVisible()).toBe(true)
    await page.unroute(saving)
    await title().fill('Yhteinen tunti verkossa')
    await told.waitFor({ state: 'detached' })
    await saveDraft(page)
    expect(troubles.splice(0).filter((trouble) => !/status of 400/.test(trouble))).toEqual([])
  })

  it('and what it is about stays marked until that is changed, however Payload draws the form anew', async () => {
    const summary = page.locator('#field-summary')
    const frame = () => summary.evaluate((element) => getComputedStyle(element).borderColor)
    const mark = page.locator('.field-type', { has: summary }).locator('.field-error')
    const errors = [{ path: 'summary', message: 'Näin ei voi sanoa.' }]
    const refusal = { status: 400, json: { errors: [{ message: 'Ei kelpaa.', data: { errors } }] } }
    const calm = await frame()
    await page.route(`**/api/practices/${id}?*`, (route) =>
      route.request().method() === 'PATCH' ? route.fulfill(refusal) : route.continue(),
    )
    const before = await summary.inputValue()
    await summary.fill('Sanotaan näin.')
    await saveButton().click()
    await page.getByText(/^Ei kelpaa\. Luonnosta ei tallennettu\./).waitFor()
    await settled(page)
    await title().fill('Yhteinen tunti ja muuta')
    await settled(page)
    await openTab(page, '2. Tarve')
    await openTab(page, '1. Mitä ja kenelle')
    await settled(page)
    expect(await mark.allTextContents()).toEqual(['Näin ei voi sanoa.'])
    expect(await frame()).not.toBe(calm)
    await picture(page, '34-marked')
    await page.unroute(`**/api/practices/${id}?*`)
    await summary.fill(before)
    await mark.waitFor({ state: 'detached' })
    await title().fill('Yhteinen tunti verkossa')
    await expect.poll(frame).toBe(calm)
    await settled(page)
    expect(troubles.splice(0).filter((trouble) => !/status of 400/.test(trouble))).toEqual([])
  })

  it('a save nobody asked for takes rows that are half filled in, and all but half an address', async () => {
    await openTab(page, '4. Tulokset')
    await addRow(page, 'Lisää Näyttö', 'evidence-row-0')
    await putAway()
    await expect.poll(async () => (await stored()).evidence).toHaveLength(1)
    expect(troubles).toEqual([])
    await openTab(page, '6. Ihmiset ja luvat')
    await type(page, 'contact.email', 'ranska@')
    await openTab(page, '1. Mitä ja kenelle')
    await title().fill('Yhteinen tunti ja osoite')
    await settled(page)
    await putAway()
    await expect.poll(async () => (await stored()).title).toBe('Yhteinen tunti ja osoite')
    await page.getByText(/Sähköposti.* Luonnosta ei tallennettu\./).waitFor()
    await keptHere('ranska@')
    expect((await stored()).contact?.email ?? null).toBeNull()
    // With a number beside it where Payload has not drawn the form anew since.
    await page.locator('.tabs-field__tab-button', { hasText: '6. Ihmiset ja luvat' }).click()
    await type(page, 'contact.email', 'ranska@polkka.example')
    await saveDraft(page)
    expect((await stored()).contact.email).toBe('ranska@polkka.example')
    await openTab(page, '1. Mitä ja kenelle')
    expect(troubles.splice(0).filter((trouble) => !/status of 400/.test(trouble))).toEqual([])
  })

  it('a row that is saved before Payload has asked how it looks is drawn all the same', async () => {
    const saving = `**/api/practices/${id}?*`
    const doc = await stored()
    await openTab(page, '5. Vinkit ja soveltaminen')
    // Sooner than a server answers.
    await page.route(saving, (route) =>
      route.request().method() === 'PATCH' ? route.fulfill({ json: { doc } }) : route.continue(),
    )
    const button = page.getByRole('button', { name: 'Lisää Kohta', exact: true })
    await button.evaluate((element: HTMLElement) => element.click())
    await putAway()
    await page.locator('[id="field-tips__0__text"]').waitFor()
    await page.unroute(saving)
    await openTab(page, '1. Mitä ja kenelle')
  })

  it('a history that could not be loaded is told of, and asked for again', async () => {
    await page.route('**/workflow/history?*', (route) => route.abort())
    await open()
    const told = page.locator('.polkka-notloaded', { hasText: 'Käsittelyhistoriaa ei saatu.' })
    await told.waitFor()
    await page.unroute('**/workflow/history?*')
    await told.getByRole('button', { name: 'Yritä uudelleen' }).click()
    await page.getByRole('region', { name: 'Käsittelyhistoria' }).waitFor()
    await told.waitFor({ state: 'detached' })
  })

  it('and by whoever leaves and comes back', async () => {
    await page.route('**/workflow/history?*', (route) => route.abort())
    await open()
    await page.locator('.polkka-notloaded', { hasText: 'Käsittelyhistoriaa ei saatu.' }).waitFor()
    await page.unroute('**/workflow/history?*')
    await page.locator('.step-nav a', { hasText: 'Hyvät käytännöt' }).click()
    await page.waitForURL((to) => to.pathname.endsWith('/collections/practices'))
    await page.goBack()
    await page.getByRole('region', { name: 'Käsittelyhistoria' }).waitFor()
    expect(troubles.splice(0).filter((trouble) => !/ERR_FAILED/.test(trouble))).toEqual([])
  })

  it('so are a comparison and the text in another language', async () => {
    const again = (words: string) =>
      page
        .locator('.polkka-notloaded', { hasText: words })
        .getByRole('button', { name: 'Yritä uudelleen' })
        .click()
    for (const at of ['**/workflow/changes?*', '**/workflow/languages'])
      await page.route(at, (route) => route.abort())
    await page.getByText('Mitä on muuttunut', { exact: true }).click()
    await page.getByLabel('Näytä rinnalla').selectOption('sv')
    await again('Muutoksia ei saatu.')
    await again('Tekstin muita kieliä ei saatu.')
    for (const at of ['**/workflow/changes?*', '**/workflow/languages']) await page.unroute(at)
    await again('Muutoksia ei saatu.')
    await again('Tekstin muita kieliä ei saatu.')
    await page.locator('.polkka-changes').getByText('Aiempaa tekstiä ei ole.').waitFor()
    await page
      .locator('.polkka-beside__late')
      .getByText(/^Kääntämättä/)
      .waitFor()
    await page.getByLabel('Näytä rinnalla').selectOption('')
    expect(troubles.splice(0).filter((trouble) => !/ERR_FAILED/.test(trouble))).toEqual([])
  })

  it('nobody was found is not said where nobody could be asked', async () => {
    const box = page.getByRole('combobox', { name: 'Muut kirjoittajat' })
    await page.route('**/users/people?*', (route) => route.abort())
    await box.fill('Kaisa')
    await page.getByText('Palvelin ei vastannut. Tarkista yhteys ja yritä uudelleen.').waitFor()
    await page.unroute('**/users/people?*')
    await box.fill('Kais')
    await page.getByRole('option', { name: 'Kaisa Koordinaattori' }).waitFor()
    await box.fill('')
    expect(troubles.splice(0).filter((trouble) => !/ERR_FAILED/.test(trouble))).toEqual([])
  })

  it('two people in one text: mine is kept, and so is what they changed elsewhere', async () => {
    await open()
    await title().fill('Minun otsikkoni')
    await settled(page)
    await meanwhile({ title: 'Toisen otsikko', summary: 'Toisen tiivistelmä.' })
    await page.route('**/workflow/changes?*', (route) => route.abort())
    await meetConflict()
    await conflict().getByText('Muutoksia ei saatu.').waitFor()
    await page.unroute('**/workflow/changes?*')
    await conflict().getByRole('button', { name: 'Yritä uudelleen' }).click()
    await conflict().getByText('Toisen tiivistelmä').waitFor()
    expect(troubles.splice(0).filter((trouble) => !/ERR_FAILED|status of 409/.test(trouble))).toEqual([])
    await conflict().getByText('Molemmat muuttivat: Otsikko.', { exact: false }).waitFor()
    await picture(page, '31-conflict')
    await conflict().getByRole('button', { name: 'Pidä omani' }).click()
    await conflict().waitFor({ state: 'detached' })
    expect(await stored()).toMatchObject({ title: 'Minun otsikkoni', summary: 'Toisen tiivistelmä.' })
    await expect.poll(() => page.locator('#field-summary').inputValue()).toBe('Toisen tiivistelmä.')
  })

  it('or theirs is taken, and mine stays to be copied', async () => {
    await title().fill('Minun toinen otsikkoni')
    await settled(page)
    await meanwhile({ title: 'Toisen toinen otsikko' })
    await meetConflict()
    await conflict().getByRole('button', { name: 'Ota toisen teksti' }).click()
    await expect.poll(() => title().inputValue()).toBe('Toisen toinen otsikko')
    await page.getByText('Oma tekstisi, jota ei tallennettu').click()
    await page.getByText('Minun toinen otsikkoni').waitFor()
    expect((await stored()).title).toBe('Toisen toinen otsikko')
    await page.getByRole('button', { name: 'En tarvitse tätä enää' }).click()
  })

  it('a text that was sent for review meanwhile is for reading, and mine stays to be copied', async () => {
    const sent = await completePractice(page, 'Valmis teksti')
    await page.goto(`/admin/collections/practices/${sent}?locale=fi`)
    await page.getByText('Kaikki tarvittava on kirjattu.').waitFor()
    await title().fill('Vielä yksi sana')
    await settled(page)
    await takeStep(page, `/api/practices/${sent}`, 'submit')
    await saveButton().click()
    const dialog = page.getByRole('dialog', { name: 'Tekstiä ei voi nyt muokata' })
    await dialog.getByText('Sen tila on nyt: Arvioitavana.', { exact: false }).waitFor()
    await dialog.getByRole('button', { name: 'Näytä tallennettu teksti' }).click()
    await expect.poll(() => title().isDisabled()).toBe(true)
    expect(await title().inputValue()).toBe('Valmis teksti')
    await page.getByText('Oma tekstisi, jota ei tallennettu').click()
    await page.getByText('Vielä yksi sana').waitFor()
    await page.getByRole('button', { name: 'En tarvitse tätä enää' }).click()
    await open()
  })

  it('a link into another language saves first, and the first language is shown beside it', async () => {
    await page.locator('#field-summary').fill('Kaksi koulua pitää yhteisen tunnin.')
    await settled(page)
    await page.getByRole('link', { name: 'Tiivistelmä: puuttuu kielellä ruotsi' }).click()
    await page.waitForURL(/locale=sv/)
    await expect.poll(async () => (await stored()).summary).toBe('Kaksi koulua pitää yhteisen tunnin.')
    await page.getByLabel('Näytä rinnalla').selectOption('fi')
    const beside = page.locator('.polkka-other', { hasText: 'Kaksi koulua pitää yhteisen tunnin.' })
    await beside.getByText('Kääntämättä').waitFor()
    await page.locator('#field-summary').fill('Två skolor håller en gemensam lektion.')
    await saveDraft(page)
    await ask(page, 'PATCH', `/api/practices/${id}?locale=fi`, { summary: 'Kolme koulua pitää tunnin.' })
    await open('sv')
    await page.getByText(/^Alkuteksti on muuttunut käännöksen jälkeen/).waitFor()
    await picture(page, '32-beside')
  })

  it('a comment stands at its field, is answered and settled there', async () => {
    await ask(page, 'POST', `/api/practices/${id}/comments`, { text: 'Kerro, miksi.', path: 'title' })
    await open()
    const here = page.getByRole('list', { name: 'Kommentit: Otsikko' })
    await here.getByText('Kerro, miksi.').waitFor()
    await here.locator('summary').click()
    await here.getByRole('textbox', { name: 'Vastaa' }).fill('Kerroin.')
    const said = `**/api/practices/${id}/comments`
    await page.route(said, async (route) => {
      if (route.request().method() === 'POST') await page.waitForTimeout(500)
      await route.continue()
    })
    await here.getByRole('button', { name: 'Lähetä kommentti' }).dblclick()
    await here.getByText('Kerroin.').first().waitFor()
    await settled(page)
    expect(await here.getByText('Kerroin.').count()).toBe(1)
    await page.unroute(said)
    await here.getByRole('button', { name: 'Merkitse hoidetuksi' }).click()
    await here.waitFor({ state: 'detached' })
  })

  it('a text is begun once, however often one clicks', async () => {
    await begin('Kahdesti napsautettu')
    // Before a text is begun the server is asked who asks: the first answer comes late.
    let asked = 0
    await page.route('**/api/users/me', async (route) => {
      await page.waitForTimeout((asked += 1) === 1 ? 700 : 0)
      await route.continue()
    })
    await saveButton().dblclick()
    await page.waitForURL(/\/practices\/\d+/)
    await settled(page)
    await page.unroute('**/api/users/me')
    expect(await begun('Kahdesti napsautettu')).toBe(1)
  })

  it('also while its page is long in coming, and what is typed meanwhile comes along', async () => {
    await begin('Kauan matkalla')
    const itsPage = /\/admin\/collections\/practices\/\d+/
    await page.route(itsPage, async (route) => {
      await page.waitForTimeout(3_000)
      await route.continue()
    })
    await saveDraft(page)
    await title().fill('Kauan matkalla, ja vielä sana')
    await saveButton().click()
    await page.waitForURL(/\/practices\/\d+/)
    await page.unroute(itsPage)
    await expect.poll(() => title().inputValue()).toBe('Kauan matkalla, ja vielä sana')
    await settled(page)
    expect(await begun('Kauan matkalla')).toBe(1)
    await saveDraft(page)
    expect(await begun('Kauan matkalla, ja vielä sana')).toBe(1)
    await page.goto('/admin/collections/practices/create?locale=fi')
    await settled(page)
    expect(await title().inputValue()).toBe('')
    await open()
  })

  it('saves go one after the other, each with all that was typed before it', async () => {
    const saves = await slowSaves()
    await title().fill('Ensimmäinen sana')
    await saveButton().click()
    await title().fill('Toinen sana')
    await saveButton().click()
    await putAway()
    await expect.poll(async () => (await stored()).title).toBe('Toinen sana')
    await settled(page)
    await saves.end()
    expect(saves.most).toBe(1)
    expect(await conflict().count()).toBe(0)
  })

  it('what is typed while it goes together with what I saved in another window stays', async () => {
    await open()
    const saves = await slowSaves()
    await ask(page, 'PATCH', `/api/practices/${id}?locale=fi`, { summary: 'Toisessa ikkunassa.' })
    await title().fill('Tässä ikkunassa')
    await putAway()
    // The one of the other window, one that meets it, and one of both.
    await expect.poll(() => saves.count).toBeGreaterThan(2)
    await title().fill('Tässä ikkunassa vielä')
    await expect.poll(() => page.locator('#field-summary').inputValue()).toBe('Toisessa ikkunassa.')
    await settled(page)
    expect(await title().inputValue()).toBe('Tässä ikkunassa vielä')
    await putAway()
    await expect.poll(async () => (await stored()).title).toBe('Tässä ikkunassa vielä')
    expect((await stored()).summary).toBe('Toisessa ikkunassa.')
    await settled(page)
    await saves.end()
  })

  it('no page had an error but the conflicts it was told of', () => {
    const told = (trouble: string) => /status of 409/.test(trouble) && /\/api\/practices\//.test(trouble)
    expect(troubles.filter((trouble) => !told(trouble))).toEqual([])
  })
})
