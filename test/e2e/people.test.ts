import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { fi } from '../../src/translations/fi.js'
import { sv } from '../../src/translations/sv.js'
import { hasBrowser, openBrowser } from '../helpers/browser.js'
import { ask, focusedField, picture, saveDraft, settled, signIn, type Troubles, type } from './admin.js'
import { barriers, beyondWindow } from './barriers.js'
import { type RunningHost, startHost } from './host.js'
import { completePractice, fillPractice, takeStep } from './practice.js'

/** More people at the same POLKKA: a second round, Swedish from first login, no mouse, a window of a phone. */
describe.skipIf(!hasBrowser())('people of all kinds', () => {
  const troubles: Troubles = []
  let host: RunningHost
  let browser: Browser
  const people: Record<string, Page> = {}

  /** Each person has one browser in this file, kept open. */
  const at = async (who: string, language = 'fi'): Promise<Page> =>
    (people[who] ??= await signIn(browser, host.url, who, { language, troubles }))
  const stateIs = (page: Page, state: string) =>
    page.locator('.doc-controls').getByText(state, { exact: true }).waitFor()
  const step = (page: Page, name: string) => page.locator(`[id="workflow-${name}"]`)
  const open = async (page: Page, path: string) => {
    await page.goto(`/admin/collections/${path}`)
    await page.locator('.polkka-case__facts').waitFor()
    await settled(page)
  }
  const publicTitle = async (id: number, locale: string): Promise<string | undefined> =>
    (await (await fetch(`${host.url}/api/practices/${id}?locale=${locale}&depth=0`)).json()).title

  beforeAll(async () => {
    host = await startHost()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await host?.close()
  })
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return
    for (const [who, page] of Object.entries(people)) await picture(page, `failed-people-${who}`)
  })

  describe('a review in two rounds', () => {
    const TITLE = 'Kaksi koulua, yksi kuoro'
    let id: number
    let editor: Page
    let approver: Page

    it('the approver comments on a field and asks for changes', async () => {
      editor = await at('editor')
      id = await completePractice(editor, TITLE)
      await takeStep(editor, `/api/practices/${id}`, 'submit')
      approver = await at('approver')
      await open(approver, `practices/${id}?locale=fi`)
      await approver.getByRole('button', { name: 'Kommentoi tätä kohtaa: Otsikko' }).click()
      const here = approver.locator('.polkka-here').filter({ has: approver.getByRole('textbox') })
      await here.getByRole('textbox').fill('Kerro otsikossa, missä kuoro laulaa.')
      await here.getByRole('button', { name: 'Lähetä kommentti' }).click()
      await approver.getByRole('list', { name: 'Kommentit: Otsikko' }).waitFor()
      await step(approver, 'requestChanges').click()
      const dialog = approver.getByRole('dialog', { name: 'Pyydä muutoksia' })
      await dialog.getByRole('textbox', { name: /^Kommentti/ }).fill('Yksi kohta vielä.')
      await dialog.getByRole('button', { name: 'Pyydä muutoksia' }).click()
      await stateIs(approver, 'Muutoksia pyydetty')
      await picture(approver, '50-changes-requested')
    })

    it('the editor answers at the field, mends the text and sends it again in one go', async () => {
      await open(editor, `practices/${id}?locale=fi`)
      await editor.locator('.polkka-history').getByText('Yksi kohta vielä.').waitFor()
      const here = editor.getByRole('list', { name: 'Kommentit: Otsikko' })
      await here.getByText('Kerro otsikossa, missä kuoro laulaa.').waitFor()
      await here.locator('summary').click()
      await here.getByRole('textbox', { name: 'Vastaa' }).fill('Lisäsin paikan.')
      await here.getByRole('button', { name: 'Lähetä kommentti' }).click()
      await here.locator('p', { hasText: 'Lisäsin paikan.' }).waitFor()
      await type(editor, 'title', `${TITLE} verkossa`)
      await editor.getByRole('button', { name: 'Tallenna ja lähetä arvioitavaksi' }).click()
      await stateIs(editor, 'Arvioitavana')
      await picture(editor, '51-second-round')
    })

    it('the approver sees what is new, settles the comment, approves and schedules', async () => {
      await open(approver, `practices/${id}?locale=fi`)
      await approver.getByText('2. kierros', { exact: true }).waitFor()
      await approver.locator('summary').getByText('Mitä on muuttunut').click()
      await approver.locator('.polkka-case ins', { hasText: 'verkossa' }).first().waitFor()
      await picture(approver, '52-what-changed')
      const here = approver.getByRole('list', { name: 'Kommentit: Otsikko' })
      await here.locator('p', { hasText: 'Lisäsin paikan.' }).waitFor()
      await here.getByRole('button', { name: 'Merkitse hoidetuksi' }).click()
      await here.waitFor({ state: 'detached' })
      await step(approver, 'approve').click()
      await stateIs(approver, 'Hyväksytty')
      await approver.getByRole('button', { name: 'Ajasta julkaisu', exact: true }).click()
      const dialog = approver.getByRole('dialog', { name: 'Ajasta julkaisu' })
      await dialog.getByLabel('Julkaisuaika').fill('2099-02-03T09:05')
      await dialog.getByText('Julkaistaan 3.2.2099 klo 9.05').waitFor()
      await dialog.getByRole('button', { name: 'Ajasta julkaisu' }).click()
      await approver.getByRole('definition').filter({ hasText: '3.2.2099 klo 9.05' }).waitFor()
      await picture(approver, '53-scheduled')
    })

    it('at its time the text is public, by itself', async () => {
      await takeStep(approver, `/api/practices/${id}`, 'unschedule')
      expect(await publicTitle(id, 'fi')).toBeUndefined()
      const publishAt = new Date(Date.now() + 2_000).toISOString()
      await takeStep(approver, `/api/practices/${id}`, 'schedule', { publishAt })
      await expect.poll(() => publicTitle(id, 'fi')).toBe(`${TITLE} verkossa`)
      await open(approver, `practices/${id}?locale=fi`)
      await stateIs(approver, 'Julkaistu')
      await approver.getByText('Jos kirjoittaja muokkaa sitä', { exact: false }).waitFor()
      await picture(approver, '54-published-at-its-time')
    })
  })

  describe('in Swedish, from the first login on', () => {
    const TITEL = 'Två klasser läser samma bok'
    const own = {
      fi: {
        title: 'Kaksi luokkaa lukee samaa kirjaa',
        summary: 'Kaksi luokkaa lukee ja keskustelee verkossa.',
      },
      sv: { title: TITEL, summary: 'Två klasser läser och samtalar på nätet.' },
    }
    let id: number
    let editor: Page

    /** Words of ours that the page says in Finnish. */
    const inFinnish = async (page: Page): Promise<string[]> => {
      const shown = await page.locator('body').innerText()
      return Object.entries(fi).flatMap(([key, words]) => {
        const alone = new RegExp(`(?<!\\p{L})${words.replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&')}(?!\\p{L})`, 'u')
        return words !== sv[key as keyof typeof sv] && words.length > 5 && alone.test(shown) ? [words] : []
      })
    }

    it('the editor begins a text from the desk and is told in Swedish what is missing', async () => {
      editor = await at('editor2', 'sv')
      await editor.getByRole('heading', { name: 'Egna texter under arbete' }).waitFor()
      await picture(editor, '55-swedish-desk')
      await editor.getByRole('link', { name: 'Beskriv en god praxis' }).click()
      await editor.waitForURL(/practices\/create\?locale=sv/)
      await type(editor, 'title', own.sv.title)
      await type(editor, 'summary', own.sv.summary)
      const draft = await saveDraft(editor, 'Spara utkast')
      expect(draft.sourceLanguage).toBe('sv')
      id = draft.id
      await editor.waitForURL(new RegExp(`/practices/${id}`))
      await editor
        .getByText(/^Saknas före granskning/)
        .first()
        .waitFor()
      await editor.getByRole('button', { name: 'Varför inte?' }).click()
      await editor.getByText('Obligatoriska uppgifter saknas ännu.').waitFor()
      await picture(editor, '56-swedish-missing')
      expect(await inFinnish(editor)).toEqual([])
    })

    it('sends it, a Swedish-speaking approver publishes it, and the inbox tells of it in Swedish', async () => {
      await fillPractice(editor, id, own)
      await open(editor, `practices/${id}?locale=sv`)
      await step(editor, 'submit').click()
      await stateIs(editor, 'Under granskning')
      const approver = await at('approver2', 'sv')
      await approver.goto('/admin?locale=sv')
      await approver.getByRole('link', { name: TITEL }).click()
      await approver.locator('.polkka-case__facts').waitFor()
      await step(approver, 'approve').click()
      await stateIs(approver, 'Godkänd')
      await step(approver, 'publish').click()
      await stateIs(approver, 'Publicerad')
      await picture(approver, '57-swedish-published')
      expect(await inFinnish(approver)).toEqual([])
      await editor.goto('/admin/inbox')
      await editor.getByText('Gunilla Granskare publicerade texten.').first().waitFor()
      await picture(editor, '58-swedish-inbox')
      expect(await inFinnish(editor)).toEqual([])
      expect(await publicTitle(id, 'sv')).toBe(TITEL)
    })
  })

  describe('without a mouse', () => {
    const TERM = 'kielikahvila'
    let id: number

    /** Tab until it has the focus, as somebody does who cannot point. */
    const reach = async (page: Page, target: Locator, key = 'Tab') => {
      await target.waitFor()
      for (let presses = 0; presses < 250; presses++) {
        if (await target.evaluate((element) => element === document.activeElement)) return
        await page.keyboard.press(key)
      }
      throw new Error(`${target.toString()} is not reached by ${key}`)
    }
    const press = async (page: Page, target: Locator, key = 'Enter') => {
      await reach(page, target)
      await page.keyboard.press(key)
    }
    const write = async (page: Page, path: string, text: string) => {
      await reach(page, page.locator(`[id="field-${path}"]`))
      await page.keyboard.type(text)
    }
    const noPointer = async (page: Page) => {
      await page.addInitScript(() => {
        addEventListener('pointerdown', () => sessionStorage.setItem('pointed', 'yes'), true)
      })
    }
    const pointed = (page: Page) => page.evaluate(() => sessionStorage.getItem('pointed'))

    it('a text is written in two languages and sent', async () => {
      const page = await at('editor')
      await noPointer(page)
      await page.goto('/admin?locale=fi')
      await page.getByRole('heading', { name: 'Omat tekstit työn alla' }).waitFor()
      await press(page, page.locator('a[href$="/collections/terms/create"]').first())
      await page.waitForURL(/terms\/create/)
      await write(page, 'prefLabel', TERM)
      await write(page, 'definition', 'Hetki, jona harjoitellaan kieliä kahvin ääressä.')
      await settled(page)
      await press(page, page.locator('#action-save-draft'))
      await page.waitForURL(/terms\/\d+/)
      id = Number(/terms\/(\d+)/.exec(page.url())![1])
      await press(
        page,
        page
          .locator('.polkka-case')
          .getByRole('link', { name: /kielellä ruotsi/ })
          .first(),
      )
      await page.waitForURL(/locale=sv/)
      await expect.poll(() => focusedField(page)).toBe('prefLabel')
      await settled(page)
      await page.keyboard.type('språkkafé')
      await write(page, 'definition', 'En stund då man övar språk över en kopp kaffe.')
      await settled(page)
      await picture(page, '59-keyboard-writing')
      await press(page, step(page, 'submit'))
      await stateIs(page, 'Arvioitavana')
      expect(await pointed(page)).toBeNull()
    })

    it('a case is found on the desk, taken, opened, commented on, approved and published', async () => {
      const page = await at('approver')
      await noPointer(page)
      await page.goto('/admin?locale=fi')
      await press(page, page.getByRole('button', { name: `Otan tämän: ${TERM}` }))
      await page.getByRole('button', { name: `Vapautan tämän: ${TERM}` }).waitFor()
      await press(page, page.getByRole('link', { name: TERM, exact: true }).first())
      await page.locator('.polkka-case__facts').waitFor()
      await settled(page)
      await press(page, page.getByRole('button', { name: 'Tee esikatselulinkki' }))
      await page.getByRole('textbox', { name: 'Esikatselulinkki' }).waitFor()
      await picture(page, '60-keyboard-review')
      await page.evaluate(() => scrollTo(0, 0))
      await press(page, step(page, 'approve'))
      await stateIs(page, 'Hyväksytty')
      await press(page, step(page, 'publish'))
      await stateIs(page, 'Julkaistu')
      expect(await pointed(page)).toBeNull()
      expect((await fetch(`${host.url}/api/terms/${id}?locale=fi`)).status).toBe(200)
    })
  })

  describe('a link to a text that is not public', () => {
    it('is made beside the text, tells how long it lives, and ends with the text it was made for', async () => {
      const editor = await at('editor')
      const id = await completePractice(editor, 'Vielä salainen')
      await open(editor, `practices/${id}?locale=fi`)
      await editor.getByRole('button', { name: 'Tee esikatselulinkki' }).click()
      const link = editor.getByRole('textbox', { name: 'Esikatselulinkki' })
      const address = await link.inputValue()
      await editor.getByText(/^Toimii \d+\.\d+\.\d+ klo \d+\.\d+ saakka/).waitFor()
      await editor.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await editor.getByRole('button', { name: 'Kopioi: Esikatselulinkki' }).click()
      await editor.getByRole('region', { name: 'Notifications' }).getByText('Kopioitu.').waitFor()
      expect(await editor.evaluate(() => navigator.clipboard.readText())).toBe(address)
      expect((await (await fetch(address)).json()).title).toBe('Vielä salainen')
      const forged = address.replace(/[\w-]+$/, 'A'.repeat(43))
      for (const other of [address.replace(/\?.*/, ''), forged])
        expect([other, (await fetch(other)).status]).toEqual([other, 404])
      await picture(editor, '61-preview-link')
      await type(editor, 'title', 'Vielä salaisempi')
      await saveDraft(editor)
      await link.waitFor({ state: 'detached' })
      expect((await fetch(address)).status).toBe(404)
    })
  })

  describe('every view of ours', () => {
    const OURS = [
      '.polkka-case',
      '.polkka-controls',
      '.polkka-here',
      '.polkka-beside',
      '.polkka-next',
      '.polkka-save',
    ]
    /** Colours change slowly; what is measured is how they are in the end. */
    const wear = (page: Page, theme: string) =>
      page.evaluate(async (one) => {
        document.documentElement.setAttribute('data-theme', one)
        const changing = document.getAnimations().filter((one) => one instanceof CSSTransition)
        await Promise.allSettled(changing.map(({ finished }) => finished))
      }, theme)
    let views: [who: string, name: string, path: string, places: string[]][]

    beforeAll(async () => {
      const [editor, approver, admin] = [await at('editor'), await at('approver'), await at('admin')]
      const draft = await completePractice(editor, 'Kesken oleva teksti')
      const sent = await completePractice(editor, 'Lähetetty teksti')
      await takeStep(editor, `/api/practices/${sent}`, 'submit')
      await ask(approver, 'POST', `/api/practices/${sent}/comments`, { text: 'Miksi?', path: 'title' })
      const key = (await ask(admin, 'POST', '/api/api-keys', { name: 'Kuntaportaali' })).body.doc
      const { body } = await ask(admin, 'POST', '/api/webhooks', { url: 'https://hooks.polkka.example/in' })
      const [{ id: shown }] = (
        await ask(approver, 'GET', '/api/practices?limit=1&depth=0&where[_status][equals]=published')
      ).body.docs
      await takeStep(approver, `/api/practices/${shown}`, 'unpublish', { reason: 'error', comment: 'Virhe.' })
      const deliveries = (await ask(admin, 'GET', '/api/webhook-deliveries?limit=1')).body.docs
      views = [
        ['editor', 'welcome', '/admin?locale=fi', ['.polkka-welcome']],
        ['approver', 'desk', '/admin?locale=fi', ['.polkka-welcome']],
        ['editor', 'writing', `/admin/collections/practices/${draft}?locale=fi`, OURS],
        ['approver', 'review', `/admin/collections/practices/${sent}?locale=fi`, OURS],
        ['approver', 'reading', `/admin/read/practices/${sent}?locale=fi`, ['.polkka-reading']],
        ['approver', 'coverage', '/admin/coverage?locale=fi', ['.polkka-coverage']],
        ['editor', 'inbox', '/admin/inbox', ['.polkka-inbox']],
        ['admin', 'webhook', `/admin/collections/webhooks/${body.doc.id}`, ['.polkka-button-field']],
        ['admin', 'key', `/admin/collections/api-keys/${key.id}`, ['.polkka-button-field']],
        ...deliveries.map(({ id }: { id: number }) => [
          'admin',
          'delivery',
          `/admin/collections/webhook-deliveries/${id}`,
          ['.polkka-button-field'],
        ]),
        ['editor', 'account', '/admin/account', ['.polkka-bell']],
      ]
    })

    it('has no barriers, in light and in dark, and nothing is lost at 400 %', async () => {
      const found: Record<string, string[]> = {}
      for (const [who, name, path, places] of views) {
        const page = await at(who)
        await page.goto(path)
        await page.locator(places[0]!).first().waitFor()
        await settled(page)
        for (const theme of ['light', 'dark']) {
          await wear(page, theme)
          found[`${name} ${theme}`] = await barriers(page, places)
        }
        await page.setViewportSize({ width: 320, height: 640 })
        await settled(page)
        found[`${name} at 320`] = [...(await beyondWindow(page, places)), ...(await barriers(page, places))]
        await picture(page, `62-${name}-320`)
        await page.setViewportSize({ width: 1440, height: 900 })
      }
      expect(Object.entries(found).filter(([, troubled]) => troubled.length > 0)).toEqual([])
      expect(views.map(([, name]) => name)).toContain('delivery')
    })

    it('tells times as they are in Finland, wherever the browser is', async () => {
      const there = await browser.newContext({
        baseURL: host.url,
        locale: 'fi-FI',
        storageState: await (await at('approver')).context().storageState(),
        timezoneId: 'America/New_York',
      })
      const page = await there.newPage()
      const clock = new Intl.DateTimeFormat('fi', { timeZone: 'Europe/Helsinki', timeStyle: 'short' })
      const isFinnish = async (place: string) => {
        const time = page.locator(place).first()
        const moment = new Date((await time.getAttribute('datetime'))!)
        expect(await time.innerText()).toMatch(new RegExp(`klo ${clock.format(moment)}$`))
      }
      await page.goto('/admin/collections/practices')
      await isFinnish('.cell-updatedAt time')
      await page.goto(views.find(([, name]) => name === 'review')![2])
      await isFinnish('.polkka-status__time')
      expect(await page.locator('.doc-controls__value-wrap').filter({ visible: true }).count()).toBe(0)
      await there.close()
    })

    it('is called by its name in the title of the window', async () => {
      const page = await at('approver')
      await page.goto('/admin/coverage')
      await expect.poll(() => page.title()).toMatch(/^Mitä hyvät käytännöt kattavat/)
    })
  })

  it('no page had an error but for the preview that ended', () => {
    expect(troubles.filter((trouble) => !/status of 404/.test(trouble))).toEqual([])
  })
})
