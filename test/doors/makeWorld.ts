import { type Body, type TestApp } from '../helpers/app.js'
import type { People } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'
import { SECRET, type World } from './world.js'

/** Makes the documents on POLKKA's own terms; `both` owns them and is an approver too. */
export const makeWorld = async (
  app: TestApp,
  people: People,
  { names = { one: 'Term', many: 'Terms' }, slug = 'terms' }: { names?: World['names']; slug?: string } = {},
): Promise<World> => {
  const { transition } = await import('../../src/index.js')
  const { payload } = app
  const make = practiceMaker(app, people)
  const more = { editors: [String(people.editor.id)] }
  const one = async (state: string, mark: string) =>
    (await make(state, { collection: slug, owner: people.both, mark, more })).id
  const save = (id: number, data: Body) =>
    payload.update({
      collection: slug as 'terms',
      id,
      data,
      locale: 'fi',
      user: people.both.user as never,
      overrideAccess: false,
    })
  const [draft, live, approved, own] = [
    await one('draft', SECRET),
    await one('published', 'JULKINEN'),
    await one('approved', `${SECRET} hyväksytty`),
    await one('draft', `${SECRET} oma`),
  ]
  await save(live, { definition: 'JULKINEN toinen' })
  for (const name of ['submit', 'approve', 'publish']) {
    const { user } = name === 'submit' ? people.both : people.approver
    await transition({ payload, collection: slug, id: live, name, user: user as never, expectedRevision: 3 })
  }
  await save(live, { definition: `${SECRET} kolmas` })
  const rows = await app.sql(
    `select id, parent_id as parent, version__status as status from "_${slug.replaceAll('-', '_')}_v" where parent_id = any($1) order by id`,
    [[own, draft, live, approved]],
  )
  const of = (parent: number, status: string) =>
    rows.filter((row) => row.parent === parent && row.status === status).map(({ id }) => id as number)
  const [first, second] = of(live, 'published')
  return {
    app,
    people,
    slug,
    names,
    draft,
    live,
    approved,
    own,
    history: rows.map(({ id }) => id as number),
    versions: {
      own: of(own, 'draft')[0]!,
      draft: of(draft, 'draft')[0]!,
      first: first!,
      second: second!,
      work: of(live, 'draft').at(-1)!,
      approved: of(approved, 'draft')[0]!,
    },
  }
}
