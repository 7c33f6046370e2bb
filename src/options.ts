import type { Where } from 'payload'

import type { GovernedCollection } from './engine/index.js'
import type { ReviewWorkflowOptions } from './reviewWorkflow.js'
import type { SearchFacet, SearchOptions } from './search/index.js'
import type { WorkflowTable } from './workflow/define.js'

export type GovernedSlug =
  'practices' | 'networks' | 'coordination-projects' | 'mentors' | 'guides' | 'terms' | 'stories'

export type PolkkaOptions = {
  /** Languages in which titles and summaries must exist before a text can be sent for review. @default ['fi', 'sv'] */
  requiredLocales?: readonly string[]
  /** Months until a published text is to be confirmed or updated. @default 24 */
  reviewEveryMonths?: number
  /** The review workflow. @default the editorial workflow of src/workflow/editorial.ts */
  workflow?: WorkflowTable
  /** Lets webhooks go to private addresses, and without https. @default false */
  allowPrivateWebhooks?: boolean
  /** Administrators give API keys to clients; the host of `polkka/server` limits and counts by them. @default false */
  apiKeys?: boolean
}

type Ids = Array<{ id: number | string } | number | string> | null | undefined
type Coordinator = { roles?: string[]; coordinationProjects?: Ids; networks?: Ids }

const ids = (relations: Ids): Array<number | string> =>
  (relations ?? []).map((entry) => (typeof entry === 'object' ? entry.id : entry))

/** A coordinator reaches every document of their own coordination projects and networks, and those themselves. */
const belongsTo =
  (slug: GovernedSlug): GovernedCollection['belongsTo'] =>
  (user): null | Where => {
    const { roles, coordinationProjects, networks } = user as unknown as Coordinator
    if (!roles?.includes('coordinator')) return null
    if (slug === 'networks') return { id: { in: ids(networks) } }
    if (slug === 'coordination-projects') return { id: { in: ids(coordinationProjects) } }
    return {
      or: [{ coordinationProjects: { in: ids(coordinationProjects) } }, { networks: { in: ids(networks) } }],
    }
  }

const KINDS: Record<GovernedSlug, { kind: string; titleField: string; belongs: boolean }> = {
  practices: { kind: 'practice', titleField: 'title', belongs: true },
  networks: { kind: 'network', titleField: 'name', belongs: true },
  'coordination-projects': { kind: 'coordination-project', titleField: 'name', belongs: true },
  mentors: { kind: 'mentor', titleField: 'headline', belongs: true },
  guides: { kind: 'guide', titleField: 'title', belongs: true },
  terms: { kind: 'term', titleField: 'prefLabel', belongs: false },
  stories: { kind: 'story', titleField: 'title', belongs: true },
}

const codesOf = (set: string, fields: readonly string[], broader?: readonly string[]): SearchFacet => ({
  relationTo: 'codes',
  value: 'code',
  where: { set: { equals: set } },
  fields,
  ...(broader ? { broader } : {}),
})

const SEARCH: SearchOptions = {
  facets: {
    level: codesOf('internationalisation-levels', ['level', 'otherLevels', 'levels']),
    theme: codesOf('themes', ['themes']),
    stage: codesOf('education-stage', ['stages']),
    language: codesOf('language', ['languagesUsed', 'languages']),
    region: codesOf('region', ['regions'], ['municipalities', 'places']),
    project: { relationTo: 'coordination-projects', fields: ['coordinationProjects', 'memberProjects'] },
    network: { relationTo: 'networks', fields: ['networks'] },
  },
  texts: {
    networks: { keywords: ['shortName', 'aliases'] },
    'coordination-projects': { keywords: ['acronym'] },
    mentors: { summary: 'bio', keywords: ['displayName', 'roleTitle'] },
    terms: { summary: 'definition', keywords: ['altLabels'] },
    stories: { summary: 'lead' },
  },
}

/** The options of `polkka()` with every default filled in, as options of `reviewWorkflow()`. */
export const sanitize = ({
  allowPrivateWebhooks,
  requiredLocales,
  reviewEveryMonths,
  workflow,
}: PolkkaOptions): ReviewWorkflowOptions => ({
  allowPrivateWebhooks,
  workflow,
  search: SEARCH,
  collections: Object.fromEntries(
    Object.entries(KINDS).map(([slug, { belongs, kind, titleField }]) => [
      slug,
      {
        kind,
        titleField,
        ...(requiredLocales ? { requiredLocales } : {}),
        ...(reviewEveryMonths ? { reviewEveryMonths } : {}),
        ...(belongs ? { belongsTo: belongsTo(slug as GovernedSlug) } : {}),
      },
    ]),
  ),
})
