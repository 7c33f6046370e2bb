import type { Payload } from 'payload'
import type { Page } from 'playwright-core'

import { practices } from '../../collections/practices.js'
import { completeData, type References, swedishOf } from '../helpers/practice.js'
import { ask } from './admin.js'

/** All that the helper of the other tests wants of Payload: the fields. */
const payload = { collections: { practices: { config: practices } } } as unknown as Payload

const refsOf =
  (page: Page): References =>
  async ({ relationTo, set }) => {
    const where = set ? `&where[set][equals]=${set}` : ''
    const { body } = await ask(page, 'GET', `/api/${relationTo}?limit=1&depth=0${where}`)
    return body.docs[0].id
  }

const must = async (page: Page, method: string, path: string, body: object) => {
  const answer = await ask(page, method, path, body)
  if (answer.status > 201) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body.doc
}

/** Writes what a publication demands, in Finnish and Swedish, as the person of this page; answers with the id. */
export const completePractice = async (page: Page, title: string): Promise<number> => {
  const refs = refsOf(page)
  const data = { ...(await completeData(payload, refs)), title }
  const saved = await must(page, 'POST', '/api/practices?locale=fi&depth=0', data)
  const swedish = await swedishOf(payload, refs, saved)
  await must(page, 'PATCH', `/api/practices/${saved.id}?locale=sv&depth=0`, {
    ...swedish,
    title: `${title} (sv)`,
  })
  return saved.id
}

/** Fills in the rest of a practice that was begun in the admin, without what the person wrote themselves. */
export const fillPractice = async (page: Page, id: number, own: Record<'fi' | 'sv', object>) => {
  const refs = refsOf(page)
  const data = { ...(await completeData(payload, refs)), ...own.fi }
  const saved = await must(page, 'PATCH', `/api/practices/${id}?locale=fi&depth=0`, data)
  const swedish = await swedishOf(payload, refs, saved)
  await must(page, 'PATCH', `/api/practices/${id}?locale=sv&depth=0`, { ...swedish, ...own.sv })
}

/** A step through the API, as the person of this page. */
export const takeStep = async (page: Page, path: string, name: string, input: object = {}): Promise<void> => {
  const { revision } = (await ask(page, 'GET', `${path}/workflow`)).body
  await must(page, 'POST', `${path}/workflow/${name}`, { expectedRevision: revision, ...input })
}
