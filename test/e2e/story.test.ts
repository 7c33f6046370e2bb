import type { Browser, Page } from 'playwright-core'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import type { Body } from '../helpers/app.js'

import { hasBrowser, openBrowser } from '../helpers/browser.js'
import {
  addRow,
  ask,
  date,
  field,
  focusedField,
  openTab,
  pick,
  picture,
  saveDraft,
  signIn,
  tick,
  type Troubles,
  type,
  write,
} from './admin.js'
import { type RunningHost, startHost } from './host.js'

/**
 * The main story, as people live it: the production build in a real browser, one chapter after the other. An editor
 * writes a practice, OPH reviews and publishes it, a stranger reads it, the editor writes on.
 */
const TITLE = 'Ranskan tunti kahdella paikkakunnalla yhtä aikaa'
const SUMMARY =
  'Kaksi koulua pitää yhteisen ranskan tunnin verkossa joka viikko. Oppilaat puhuvat ranskaa toistensa kanssa.'
const TITEL = 'En lektion i franska på två orter samtidigt'
const SAMMANFATTNING =
  'Två skolor håller en gemensam lektion i franska på nätet varje vecka. Eleverna talar franska med varandra.'
const OWN_WORK = 'Olet kirjoittanut osan tästä tekstistä, joten siitä päättää joku muu.'

describe.skipIf(!hasBrowser())('a practice, from the first word to the second edition', () => {
  const troubles: Troubles = []
  let host: RunningHost
  let browser: Browser
  let editor: Page
  let both: Page
  let approver: Page
  let id: number
  let published: Body

  const casePanel = (page: Page) => page.getByRole('region', { name: 'Käsittely', exact: true })
  const steps = (page: Page) => page.getByRole('group', { name: 'Käsittelyn vaiheet' })
  const step = (page: Page, name: string) => steps(page).getByRole('button', { name, exact: true })
  /** The state as the page shows it in both places: above the form and beside it. */
  const stateIs = async (page: Page, state: string) => {
    await casePanel(page).getByRole('definition').filter({ hasText: state }).waitFor()
    await page.locator('.doc-controls').getByText(state, { exact: true }).waitFor()
  }
  const toast = (page: Page, words: string) =>
    page.getByRole('region', { name: 'Notifications' }).getByText(words)
  const open = async (page: Page) => {
    await page.goto(`/admin/collections/practices/${id}?locale=fi`)
    await casePanel(page).waitFor()
  }
  const asStranger = async (path: string) => {
    const answer = await fetch(`${host.url}${path}`)
    return { status: answer.status, body: (await answer.json()) as Body }
  }
  const revision = async (page: Page): Promise<number> =>
    (await ask(page, 'GET', `/api/practices/${id}/workflow`)).body.revision
  const take = async (page: Page, name: string) =>
    ask(page, 'POST', `/api/practices/${id}/workflow/${name}`, { expectedRevision: await revision(page) })

  beforeAll(async () => {
    host = await startHost()
    browser = await openBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await host?.close()
  })

  /** Of a failure, the pages as they stood. */
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return
    for (const [who, page] of Object.entries({ editor, both, approver }))
      if (page) await picture(page, `failed-${who}`)
  })

  it('the editor signs in and saves a draft of a title and a summary', async () => {
    editor = await signIn(browser, host.url, 'editor', { troubles })
    await editor.getByRole('heading', { name: 'Omat tekstit työn alla' }).waitFor()
    await picture(editor, '01-desk-of-editor')
    await editor.getByRole('button', { name: 'Avaa valikko' }).click()
    await editor.getByRole('link', { name: 'Hyvät käytännöt', exact: true }).click()
    await editor.getByRole('heading', { name: 'Hyvät käytännöt', level: 1 }).waitFor()
    await picture(editor, '02-list-empty')
    await editor
      .getByRole('link', { name: /^Luo uusi/ })
      .first()
      .click()
    await type(editor, 'title', TITLE)
    await type(editor, 'summary', SUMMARY)
    id = (await saveDraft(editor)).id
    await editor.waitForURL(new RegExp(`/admin/collections/practices/${id}`))
    await stateIs(editor, 'Luonnos')
  })

  it('is told in Finnish what is missing, and a link leads to the field', async () => {
    const panel = casePanel(editor)
    for (const more of await panel.getByText(/^ja \d+ muuta$/).all()) await more.click()
    for (const missing of [
      'Otsikko: puuttuu kielellä ruotsi',
      'Tiivistelmä: puuttuu kielellä ruotsi',
      'Kansainvälisyyden taso: puuttuu',
      'Toteutus vaiheittain: tarvitaan vähintään 2',
      'Vakuutukset: Tekstissä ei ole oppilaiden henkilötietoja: vahvista rastilla',
    ])
      await panel.getByRole('link', { name: missing, exact: true }).waitFor()
    expect(await panel.getByRole('link', { name: 'Tiivistelmä: puuttuu kielellä suomi' }).count()).toBe(0)
    await picture(editor, '03-what-is-missing')
    expect(await step(editor, 'Lähetä arvioitavaksi').isDisabled()).toBe(true)

    await steps(editor).getByRole('button', { name: 'Miksi ei?' }).click()
    await editor.getByText('Pakollisia tietoja puuttuu vielä.').waitFor()
    await picture(editor, '04-why-not')
    await editor.keyboard.press('Escape')

    // The list is on another tab; without entries, its field is the button that makes one.
    await panel.getByRole('link', { name: 'Toteutus vaiheittain: tarvitaan vähintään 2' }).click()
    await expect.poll(() => focusedField(editor)).toBe('steps')
    expect(await editor.evaluate(() => document.activeElement?.textContent)).toContain('Lisää Vaihe')
    await panel.getByRole('link', { name: 'Lähtötilanne ja tarve: puuttuu kielellä suomi' }).click()
    await expect.poll(() => focusedField(editor)).toBe('need')
    await picture(editor, '05-at-the-field')
  })

  it('completes it in Finnish, each field by hand', async () => {
    await openTab(editor, '1. Mitä ja kenelle')
    await pick(editor, 'practiceType', 'Pedagoginen')
    await pick(editor, 'level', 'Kotikansainvälisyys')
    await pick(editor, 'forms', 'Virtuaalivaihto')
    await pick(editor, 'themes', 'Kielikasvatus')
    await pick(editor, 'stages', 'Lukiokoulutus')
    await pick(editor, 'subjects', 'Ranska')
    await pick(editor, 'audience', 'Opettaja')
    await date(editor, 'startDate.date', '1.9.2025')
    await pick(editor, 'municipalities', 'Inari')
    await picture(editor, '06-pickers')

    await openTab(editor, '2. Tarve')
    await write(editor, 'need', 'Ryhmässä oli neljä oppilasta.')
    await write(editor, 'goals', 'Jokainen puhuu ranskaa joka viikko.')

    await openTab(editor, '3. Vaiheet')
    for (const [index, title, text] of [
      [0, 'Sovitaan yhteinen tunti', 'Opettajat sovittavat lukujärjestykset yhteen.'],
      [1, 'Pidetään tunti', 'Parit puhuvat videolla, opettajat kiertävät.'],
    ] as const) {
      await addRow(editor, 'Lisää Vaihe', `steps-row-${index}`)
      await type(editor, `steps.${index}.title`, title)
      await type(editor, `steps.${index}.text`, text)
    }
    await picture(editor, '07-steps')
    await type(editor, 'resources.text', 'Kaksi opettajaa ja kaksi tietokonetta.')
    await pick(editor, 'resources.costBand', 'Ei kuluja')
    await pick(editor, 'resources.fundingModel', 'Koulun tavallinen budjetti')

    await openTab(editor, '4. Tulokset')
    await write(editor, 'results', 'Kaikki uskaltavat puhua.')
    await write(editor, 'challenges', 'Verkko katkeili, joten puhelin on varalla.')
    await addRow(editor, 'Lisää Näyttö', 'evidence-row-0')
    await pick(editor, 'evidence.0.kind', 'Palaute')
    await type(editor, 'evidence.0.text', '23 oppilasta 25:stä jatkaisi.')
    await pick(editor, 'maturity', 'Toistettu')

    await openTab(editor, '5. Vinkit ja soveltaminen')
    await addRow(editor, 'Lisää Kohta', 'tips-row-0')
    await type(editor, 'tips.0.text', 'Aloita yhdestä tunnista.')
    await type(editor, 'equity.text', 'Kaikki ryhmän oppilaat ovat mukana.')
    await type(editor, 'embedding.text', 'Tunti on lukujärjestyksessä.')

    await openTab(editor, '6. Ihmiset ja luvat')
    await pick(editor, 'organisation', 'Koekylän koulu')
    await addRow(editor, 'Lisää Henkilö', 'creators-row-0')
    await type(editor, 'creators.0.displayName', 'Koekylän ranskanopettajat')
    await type(editor, 'contact.email', 'ranska@polkka.example')
    await (await field(editor, 'declarations')).scrollIntoViewIfNeeded()
    await tick(editor, 'Kaikki tekijät hyväksyvät julkaisemisen')
    await tick(editor, 'Kuvattavilta on lupa, tai kuvissa ei ole ihmisiä')
    await tick(editor, 'Tekstissä ei ole oppilaiden henkilötietoja')
    await tick(editor, 'Liitteet ovat saavutettavia, tai niitä ei ole')
    await picture(editor, '08-declarations')

    await editor.getByRole('combobox', { name: 'Muut kirjoittajat' }).fill('Maija')
    await editor.getByRole('option', { name: 'Maija Molempi' }).click()
    await saveDraft(editor)

    const panel = casePanel(editor)
    await panel.getByText('Puuttuu ennen arviointia (2)').waitFor()
    await picture(editor, '09-swedish-missing')
  })

  it('and in Swedish, where the link leads', async () => {
    await casePanel(editor).getByRole('link', { name: 'Otsikko: puuttuu kielellä ruotsi' }).click()
    await editor.waitForURL(/locale=sv/)
    await expect.poll(() => focusedField(editor)).toBe('title')
    await expect.poll(async () => (await field(editor, 'title')).inputValue()).toBe('')
    await type(editor, 'title', TITEL)
    await type(editor, 'summary', SAMMANFATTNING)
    await picture(editor, '10-swedish')
    await saveDraft(editor)
    await expect.poll(() => step(editor, 'Lähetä arvioitavaksi').isEnabled()).toBe(true)
  })

  it('a named second writer adds what publication needs', async () => {
    both = await signIn(browser, host.url, 'both', { troubles })
    await open(both)
    await casePanel(both).getByRole('link', { name: 'Siirrettävyys: puuttuu kielellä suomi' }).click()
    await expect.poll(() => focusedField(both)).toBe('transferability')
    await type(both, 'transferability', 'Toimii missä tahansa, missä on verkko.')
    await saveDraft(both)
    await casePanel(both).getByText('Kaikki tarvittava on kirjattu.').waitFor()
    await picture(both, '11-nothing-missing')
  })

  it('the editor sends it for review, and from then on the form only shows it', async () => {
    await open(editor)
    await step(editor, 'Lähetä arvioitavaksi').click()
    await toast(editor, 'Tila on nyt: Arvioitavana.').waitFor()
    await stateIs(editor, 'Arvioitavana')
    await expect.poll(async () => (await field(editor, 'title')).isDisabled()).toBe(true)
    expect(await (await field(editor, 'summary')).isDisabled()).toBe(true)
    await expect.poll(() => editor.getByRole('button', { name: 'Tallenna luonnos' }).count()).toBe(0)
    await picture(editor, '12-in-review')
    expect((await asStranger(`/api/practices/${id}`)).status).toBe(404)
  })

  it('one who wrote a part of it may not approve, and is told why', async () => {
    await open(both)
    await stateIs(both, 'Arvioitavana')
    expect(await step(both, 'Hyväksy').isDisabled()).toBe(true)
    await steps(both).getByRole('button', { name: 'Miksi ei?' }).click()
    await both.getByText(OWN_WORK).waitFor()
    await picture(both, '13-own-work')
    const { body, status } = await take(both, 'approve')
    expect([status, body.errors[0].data.code, body.errors[0].message]).toEqual([403, 'OWN_WORK', OWN_WORK])
  })

  it('the approver finds it on the desk; a step on an outdated page is refused in words', async () => {
    approver = await signIn(browser, host.url, 'approver', { troubles })
    await approver.getByRole('heading', { name: 'Odottaa arviointia' }).waitFor()
    await picture(approver, '14-desk-of-approver')
    await approver.getByRole('link', { name: TITLE }).click()
    await stateIs(approver, 'Arvioitavana')
    expect((await take(editor, 'withdraw')).status).toBe(200)
    await step(approver, 'Hyväksy').click()
    await toast(approver, 'Tätä vaihetta ei voi tehdä dokumentin nykyisessä tilassa.').waitFor()
    await stateIs(approver, 'Luonnos')
    await picture(approver, '15-refused')
    expect((await take(editor, 'submit')).status).toBe(200)
  })

  it('the approver approves and publishes it', async () => {
    await open(approver)
    await step(approver, 'Hyväksy').click()
    await stateIs(approver, 'Hyväksytty')
    await picture(approver, '16-approved')
    expect((await asStranger(`/api/practices/${id}`)).status).toBe(404)
    await step(approver, 'Julkaise').click()
    await stateIs(approver, 'Julkaistu')
    const history = approver.getByRole('region', { name: 'Käsittelyhistoria' })
    await history.getByText('Julkaisi', { exact: true }).waitFor()
    await picture(approver, '17-published')
  })

  it('a stranger reads exactly that text, in each language', async () => {
    const { body } = await asStranger('/api/practices?locale=fi&depth=0')
    expect(body.docs.map((doc: Body) => doc.id)).toEqual([id])
    published = (await asStranger(`/api/practices/${id}?locale=fi&depth=0`)).body
    expect(published).toMatchObject({
      title: TITLE,
      summary: SUMMARY,
      practiceType: ['pedagogical'],
      crossCurricular: false,
      steps: [
        { title: 'Sovitaan yhteinen tunti', text: 'Opettajat sovittavat lukujärjestykset yhteen.' },
        { title: 'Pidetään tunti', text: 'Parit puhuvat videolla, opettajat kiertävät.' },
      ],
      resources: {
        text: 'Kaksi opettajaa ja kaksi tietokonetta.',
        costBand: 'none',
        fundingModel: 'ordinary',
      },
      evidence: [{ kind: 'feedback', text: '23 oppilasta 25:stä jatkaisi.' }],
      maturity: 'repeated',
      tips: [{ text: 'Aloita yhdestä tunnista.' }],
      transferability: 'Toimii missä tahansa, missä on verkko.',
      creators: [{ displayName: 'Koekylän ranskanopettajat' }],
    })
    expect(published.startDate.date.slice(0, 10)).toMatch(/^2025-0(8-31|9-01)$/)
    expect(published.need.root.children[0].children[0].text).toBe('Ryhmässä oli neljä oppilasta.')
    expect(JSON.stringify(published)).not.toContain('ranska@polkka.example')
    const swedish = (await asStranger(`/api/practices/${id}?locale=sv&depth=0`)).body
    expect(swedish).toMatchObject({ title: TITEL, summary: SAMMANFATTNING })
  })

  it('the editor changes a word; the public text stays, and the page says so', async () => {
    await open(editor)
    await stateIs(editor, 'Julkaistu')
    await type(editor, 'title', `${TITLE} keväälläkin`)
    await saveDraft(editor)
    await stateIs(editor, 'Luonnos')
    await casePanel(editor).getByText('Julkinen teksti pysyy näkyvissä.').waitFor()
    await editor.locator('.doc-controls').getByText('Julkinen teksti pysyy näkyvissä').waitFor()
    await picture(editor, '18-second-edition')
    expect((await asStranger(`/api/practices/${id}?locale=fi&depth=0`)).body).toEqual(published)
    await editor.goto('/admin/collections/practices')
    await editor.getByRole('link', { name: `${TITLE} keväälläkin` }).waitFor()
    await editor.getByRole('img', { name: 'Julkinen teksti pysyy näkyvissä' }).waitFor()
    await picture(editor, '19-list')
  })

  it('the same page speaks Swedish to one who reads Swedish', async () => {
    const page = await signIn(browser, host.url, 'editor', { language: 'sv', troubles })
    await page.getByRole('heading', { name: 'Egna texter under arbete' }).waitFor()
    await page.goto(`/admin/collections/practices/${id}?locale=sv`)
    const panel = page.getByRole('region', { name: 'Behandling', exact: true })
    await panel.getByRole('definition').filter({ hasText: 'Utkast' }).waitFor()
    await panel.getByText('Den offentliga texten ligger kvar.').waitFor()
    await panel.getByRole('region', { name: 'Behandlingshistorik' }).getByText('Publicerade').waitFor()
    const controls = page.getByRole('group', { name: 'Steg i behandlingen' })
    await controls.getByRole('button', { name: 'Skicka för granskning', exact: true }).waitFor()
    await page.getByRole('button', { name: 'Spara utkast', exact: true }).waitFor()
    await picture(page, '20-swedish-page')
  })

  it('npm run verify finds it true, what the running server keeps ready for readers with it', async () => {
    const run = promisify(execFile)
    const { stdout } = await run('npm', ['run', '--silent', 'verify'], { env: host.env })
    expect(stdout).toMatch(/ [1-9]\d* answers kept ready, [1-9]\d* texts to search: all true/)
  })

  it('no page had an error or broke the content security policy', () => {
    // The one refusal that a button met, by design.
    const byDesign = (trouble: string) =>
      /status of (403|409)/.test(trouble) && /\/workflow\/approve\)$/.test(trouble)
    expect(troubles.filter((trouble) => !byDesign(trouble))).toEqual([])
    expect(troubles.filter(byDesign)).toHaveLength(2)
  })
})
