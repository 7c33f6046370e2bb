import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { hasBrowser, openBrowser } from '../helpers/browser.js'
import { ask, picture, signIn, type Troubles } from './admin.js'
import { barriers } from './barriers.js'
import { type RunningHost, startHost } from './host.js'

const TERMS = ['kotikansainvälisyys', 'kielisuihku', 'vertaistuki']

/** A counsellor's desk: cases are taken, many are done at once, and each refusal is told. */
describe.skipIf(!hasBrowser())('the desk', () => {
  const troubles: Troubles = []
  const ids: number[] = []
  let host: RunningHost
  let browser: Browser
  let approver: Page

  const list = (name: string) =>
    approver.locator('.polkka-desk__list').filter({ has: approver.getByRole('heading', { name }) })
  /** The page as it looks on a wide and a narrow screen, in light and dark. */
  const pictures = async (name: string) => {
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [1440, 390]) {
        await approver.evaluate((theme) => {
          document.documentElement.dataset.theme = theme
        }, colorScheme)
        await approver.setViewportSize({ width, height: 900 })
        await picture(approver, `${name}-${colorScheme}-${width}`)
      }
    await approver.evaluate(() => {
      document.documentElement.dataset.theme = 'light'
    })
    await approver.setViewportSize({ width: 1440, height: 900 })
  }
  const step = async (page: Page, id: number, name: string, input: object = {}) => {
    const path = `/api/terms/${id}/workflow`
    const { revision } = (await ask(page, 'GET', path)).body
    const { body, status } = await ask(page, 'POST', `${path}/${name}`, {
      expectedRevision: revision,
      ...input,
    })
    expect([status, body.errors]).toEqual([200, undefined])
  }

  beforeAll(async () => {
    host = await startHost()
    browser = await openBrowser()
    const editor = await signIn(browser, host.url, 'editor', { troubles })
    for (const prefLabel of TERMS) {
      const { body } = await ask(editor, 'POST', '/api/terms?locale=fi', {
        prefLabel,
        definition: 'Sana, jota käytämme.',
      })
      const { id } = body.doc
      ids.push(id)
      const data = { prefLabel: `${prefLabel} på svenska`, definition: 'Ett ord vi använder.' }
      await ask(editor, 'PATCH', `/api/terms/${id}?locale=sv&draft=true`, data)
      await step(editor, id, 'submit')
    }
    await editor.context().close()
    approver = await signIn(browser, host.url, 'approver', { troubles })
  })
  afterAll(async () => {
    await browser?.close()
    await host?.close()
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail' && approver) await picture(approver, 'failed-desk')
  })

  it('a case is taken and released from its row', async () => {
    await list('Odottaa arviointia').getByRole('listitem').first().waitFor()
    await list('Odottaa arviointia')
      .getByRole('button', { name: `Otan tämän: ${TERMS[1]}` })
      .click()
    await list('Minulla arvioitavana').getByRole('link', { name: TERMS[1] }).waitFor()
    await pictures('40-desk')
    await list('Minulla arvioitavana')
      .getByRole('button', { name: `Vapautan tämän: ${TERMS[1]}` })
      .click()
    await list('Odottaa arviointia').getByRole('link', { name: TERMS[1] }).waitFor()
    expect(await barriers(approver, ['.polkka-welcome'])).toEqual([])
  })

  it('stays where it is while nobody answers, and says so', async () => {
    const waits = list('Odottaa arviointia')
    const silent = 'Palvelin ei vastannut. Tarkista yhteys ja yritä uudelleen.'
    await approver.context().setOffline(true)
    await waits.getByRole('button', { name: `Otan tämän: ${TERMS[1]}` }).click()
    const notices = approver.getByRole('region', { name: 'Notifications' })
    await notices.getByText(silent).waitFor()
    await waits.getByRole('checkbox', { name: `Valitse: ${TERMS[1]}` }).check()
    await approver.getByRole('button', { name: 'Tee valituille' }).click()
    await approver.getByRole('heading', { name: 'Otan tämän: tehty 0, ei tehty 1.' }).waitFor()
    await approver.getByRole('row').filter({ hasText: TERMS[1] }).getByText(silent).waitFor()
    await picture(approver, '44-desk-offline')
    await approver.context().setOffline(false)
    await approver.getByRole('button', { name: 'Poista valinnat' }).click()
    await approver.getByRole('button', { name: 'Sulje yhteenveto' }).click()
    await waits.getByRole('link', { name: TERMS[1] }).waitFor()
    expect(troubles.splice(0).filter((trouble) => !/ERR_INTERNET_DISCONNECTED/.test(trouble))).toEqual([])
  })

  it('is narrowed by a form that is an address', async () => {
    const form = approver.getByRole('form', { name: 'Rajaa työpöytää' })
    await form.getByLabel('Kielellä').selectOption('en')
    await form.getByRole('button', { name: 'Rajaa' }).click()
    await approver.waitForURL(/language=en/)
    await approver.getByText('Mikään odottavista ei vastaa rajausta.').waitFor()
    await picture(approver, '41-desk-narrowed')
    await approver.getByRole('link', { name: 'Poista rajaus' }).click()
    await list('Odottaa arviointia').getByRole('link', { name: TERMS[0] }).waitFor()
  })

  it('many are done at once, and a refusal is told in words', async () => {
    for (const id of ids) await step(approver, id, 'approve')
    await approver.goto('/admin')
    const approved = list('Hyväksytty, odottaa julkaisua')
    await approved.getByRole('checkbox', { name: /^Valitse kaikki luettelosta/ }).check()
    // Meanwhile a colleague thinks again about one of them.
    await step(approver, ids[0]!, 'requestChanges', { comment: 'Lisää esimerkki.' })
    const bar = approver.getByRole('form', { name: 'Valittujen käsittely' })
    await bar.getByText('Valittuna 3').waitFor()
    await bar.getByLabel('Mitä tehdään').selectOption('Julkaise')
    await pictures('42-bulk')
    await bar.getByRole('button', { name: 'Tee valituille' }).click()
    await approver.getByRole('heading', { name: 'Julkaise: tehty 2, ei tehty 1.' }).waitFor()
    const refused = approver.getByRole('row').filter({ hasText: TERMS[0] })
    await refused.getByText('Tätä vaihetta ei voi tehdä dokumentin nykyisessä tilassa.').waitFor()
    await pictures('43-bulk-outcome')
    expect(await barriers(approver, ['.polkka-welcome'])).toEqual([])
    const states = await Promise.all(
      ids.map(async (id) => (await fetch(`${host.url}/api/terms/${id}?locale=fi`)).status),
    )
    expect(states).toEqual([404, 200, 200])
  })

  it('a ready sentence goes into the comment, in the language of the text or another', async () => {
    await approver.goto(`/admin/collections/terms/${ids[1]}?locale=fi`)
    await approver.getByRole('button', { name: 'Muut toimet' }).click()
    await approver.route('**/api/review-phrases?*', (route) => route.abort())
    await approver.locator('#workflow-unpublish').click()
    const dialog = approver.getByRole('dialog')
    await dialog.getByText('Valmiita lauseita ei saatu.').waitFor()
    await approver.unroute('**/api/review-phrases?*')
    await dialog.getByRole('button', { name: 'Yritä uudelleen' }).click()
    expect(troubles.splice(0).filter((trouble) => !/ERR_FAILED|status of 409/.test(trouble))).toEqual([])
    const comment = dialog.getByRole('textbox', { name: /^Kommentti/ })
    await dialog.getByLabel('Valmiit lauseet').selectOption('Tiedot ovat vanhentuneet')
    expect(await comment.inputValue()).toMatch(/^Poistimme tekstin julkaisusta/)
    await dialog.getByLabel('Lauseiden kieli').selectOption('sv')
    await dialog.getByLabel('Valmiit lauseet').selectOption('Uppgifterna är föråldrade')
    expect(await comment.inputValue()).toMatch(/^Poistimme[^]*\n\nVi avpublicerade texten/)
    await picture(approver, '44-phrases')
    await dialog.getByRole('button', { name: 'Peruuta' }).click()
    await approver.getByText('1. kierros', { exact: true }).waitFor()
  })

  it('a text is read as readers would see it, and whether they do is said', async () => {
    await approver.getByRole('link', { name: 'Lue kuin lukija' }).click()
    await approver.getByRole('heading', { name: TERMS[1], level: 1 }).waitFor()
    await approver.getByText('Tämä teksti on julkinen.').waitFor()
    await approver.getByText('Puuttuu kielellä: englanti').waitFor()
    expect(await barriers(approver, ['.polkka-reading'])).toEqual([])
    await pictures('45-reading')
    await approver.getByRole('link', { name: 'ruotsi', exact: true }).click()
    await approver.getByRole('heading', { name: `${TERMS[1]} på svenska`, level: 1 }).waitFor()
    await approver.goto(`/admin/read/terms/${ids[0]}?locale=en`)
    await approver.getByText('Ei julkinen: lukijat eivät näe tätä tekstiä.').waitFor()
    await approver.getByText('Tekstiä ei ole vielä tällä kielellä (englanti).').waitFor()
    await picture(approver, '46-reading-not-public')
    await approver.getByRole('link', { name: 'Takaisin käsittelyyn' }).click()
    await approver.waitForURL(new RegExp(`/admin/collections/terms/${ids[0]}`))
  })

  it('what the public practices cover is told', async () => {
    await approver.goto('/admin/coverage')
    await approver.getByText('Julkisia hyviä käytäntöjä ei ole vielä.').waitFor()
    expect(await barriers(approver, ['.polkka-coverage'])).toEqual([])
    await pictures('47-coverage')
  })

  it('no page had an error but for the refusal', () => {
    expect(troubles.filter((trouble) => !/status of 409/.test(trouble))).toEqual([])
  })
})
