import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Coverage, coverageOf } from '../../src/admin/Coverage/coverage.js'
import { transition } from '../../src/transition.js'
import { startApp, type TestApp } from '../helpers/app.js'
import { createPeople, type People } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'

let app: TestApp
let people: People

beforeAll(async () => {
  app = await startApp()
  people = await createPeople(app)
})
afterAll(() => app.close())

const code = async (set: string, name: string, more: object = {}): Promise<number> =>
  (
    await app.payload.create({
      collection: 'codes',
      locale: 'fi',
      data: { set, code: name, label: `${name} fi`, ...more } as never,
    })
  ).id as number

/** What one dimension counts, by the code. */
const counted = ({ dimensions }: Coverage, key: string): Record<string, number> =>
  Object.fromEntries(
    dimensions
      .find(({ dimension }) => dimension.key === key)!
      .counts.map(({ code: name, count }) => [name, count]),
  )

describe('what the public practices cover', () => {
  it('is counted from the public texts alone, with the codes that none names', async () => {
    const mobility = await code('internationalisation-levels', 'mobility')
    const home = await code('internationalisation-levels', 'koti')
    const sea = await code('themes', 'meri')
    const forest = await code('themes', 'metsa')
    await code('themes', 'tyhja')
    await code('themes', 'suljettu', { validTo: '2020-01-01' })
    const north = await code('region', 'pohjoinen')
    const towns = [
      await code('municipality', 'a', { broader: north }),
      await code('municipality', 'b', { broader: north }),
    ]
    const draft = practiceMaker(app, people)
    const make = async (state: 'approved' | 'published', mark: string, data: object) => {
      const { id } = await draft('draft', { mark })
      const owner = { overrideAccess: false, user: people.editor.user as never }
      await app.payload.update({ collection: 'practices', id, data, draft: true, locale: 'fi', ...owner })
      for (const [name, by] of [
        ['submit', 'editor'],
        ['approve', 'approver'],
        ['publish', 'approver'],
      ] as const)
        if (state === 'published' || name !== 'publish')
          await transition({
            payload: app.payload,
            collection: 'practices',
            id,
            name,
            user: people[by].user as never,
            expectedRevision: 3,
          })
    }
    const equity = { text: 'Kaikki.', features: ['no-travel', 'remote'] }
    await make('published', 'yksi', { level: home, themes: [sea, forest], municipalities: towns, equity })
    await make('published', 'kaksi', {
      level: mobility,
      themes: [sea],
      municipalities: [towns[0]],
      equity: { text: 'Kaikki.', features: [] },
    })
    await make('approved', 'kolme', { level: mobility, themes: [sea] })

    const covered = await coverageOf(app.payload, 'fi')
    expect(covered).toMatchObject({ total: 2, mobility: 1, openToAll: 1 })
    expect(counted(covered, 'level')).toMatchObject({ mobility: 1, koti: 1 })
    expect(counted(covered, 'theme')).toMatchObject({ meri: 2, metsa: 1, tyhja: 0 })
    expect(counted(covered, 'theme')).not.toHaveProperty('suljettu')
    expect(counted(covered, 'region')).toMatchObject({ pohjoinen: 2 })
    expect(covered.written).toEqual([
      { locale: 'fi', count: 2 },
      { locale: 'sv', count: 2 },
    ])
    const [first] = covered.dimensions[0]!.counts.filter((one) => one.code === 'koti')
    expect(first!.label).toBe('koti fi')
  })
})
