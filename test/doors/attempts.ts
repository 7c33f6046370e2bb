import { type Body } from '../helpers/app.js'
import { SECRET, type World } from './world.js'

/** What everybody tries at every door; first the honest thing, to see that the door is one. */
export const ATTEMPTS = ['save', 'publish', 'change', 'take down', 'slip past', 'rewrite', 'erase'] as const
export type Attempt = (typeof ATTEMPTS)[number]

/** One try: on which document, on which of its versions, with what data. */
export type Deed = { attempt: Attempt; id: number; version: number; data: Body }

const LONG_AGO = '1999-01-01T00:00:00.000Z'

const CLAIMS: Body = {
  createdAt: LONG_AGO,
  publishedAt: LONG_AGO,
  firstPublishedAt: LONG_AGO,
  lastConfirmedAt: LONG_AGO,
  publicId: 'polkka:term:999999',
  availableLocales: ['en'],
  workflow: { state: 'published', live: true },
}

/** The deeds of an attempt: the plainest first, then the same in disguise. */
export const deedsOf = (world: World, attempt: Attempt): [Deed, ...Deed[]] => {
  const { approved, draft, live, versions } = world
  const text = { definition: `${SECRET} ${attempt}` }
  switch (attempt) {
    case 'save':
      return [{ attempt, id: world.own, version: versions.own, data: text }]
    case 'publish':
      return [
        { attempt, id: draft, version: versions.draft, data: { ...text, _status: 'published' } },
        { attempt, id: live, version: versions.work, data: { ...text, _status: 'published' } },
        ...[{ fi: 'published' }, { fi: 'draft', sv: 'published' }, ['published']].map((_status) => ({
          attempt,
          id: draft,
          version: versions.draft,
          data: { ...text, _status },
        })),
      ]
    case 'change':
      return [
        { attempt, id: live, version: versions.first, data: text },
        { attempt, id: live, version: versions.work, data: { status: null } },
      ]
    case 'take down':
      return [
        { attempt, id: live, version: versions.work, data: { _status: 'draft' } },
        ...[null, '', 'archived'].map((_status) => ({
          attempt,
          id: live,
          version: versions.work,
          data: { ...text, _status },
        })),
      ]
    case 'slip past':
      return [
        { attempt, id: approved, version: versions.approved, data: text },
        { attempt, id: approved, version: versions.approved, data: { ...text, _status: 'published' } },
      ]
    case 'rewrite':
      return [
        { attempt, id: live, version: versions.second, data: { ...text, ...CLAIMS } },
        { attempt, id: draft, version: versions.draft, data: CLAIMS },
      ]
    case 'erase':
      return [
        {
          attempt,
          id: live,
          version: versions.second,
          data: { deletedAt: LONG_AGO, prefLabel: `${SECRET} roskissa` },
        },
      ]
  }
}
