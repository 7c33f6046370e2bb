import type { TestProject } from 'vitest/node'

import type {} from '../doors/gate/world.js'

/** What gate.ts prepared, for the tests. */
export default ({ provide }: TestProject): void => {
  const { people, postgres } = JSON.parse(process.env.POLKKA_MUTATION!)
  provide('postgres', postgres)
  provide('people', people)
}
