import { codes } from './codes.js'
import { coordinationProjects } from './coordinationProjects.js'
import { criteriaSets } from './criteriaSets.js'
import { developmentProjects } from './developmentProjects.js'
import { withTimestamps } from './fields/timestamps.js'
import { guides } from './guides.js'
import { media } from './media.js'
import { mentors } from './mentors.js'
import { networks } from './networks.js'
import { organisations } from './organisations.js'
import { practices } from './practices.js'
import { reviewPhrases } from './reviewPhrases.js'
import { stories } from './stories.js'
import { terms } from './terms.js'
import { users } from './users.js'

export {
  codes,
  coordinationProjects,
  criteriaSets,
  developmentProjects,
  guides,
  media,
  mentors,
  networks,
  organisations,
  practices,
  reviewPhrases,
  stories,
  terms,
  users,
}

/** What goes through the review before it is public. */
export const governed = [practices, networks, coordinationProjects, mentors, guides, terms, stories].map(
  withTimestamps,
)

/** Registers, files and accounts: each with its own access rules. */
export const open = [
  organisations,
  developmentProjects,
  codes,
  criteriaSets,
  reviewPhrases,
  media,
  users,
].map(withTimestamps)
