import type { Problem } from '../workflow/criteria.js'
import type { SetView } from '../workflow/criteriaView.js'

import { say } from './index.js'

/** What a question of a set is called: a criterion by its name, a gate by what it asks. */
export const nameOf = (
  set: SetView,
  { key, part }: { key: string | null; part: Problem['part'] },
): string => {
  const criterion = set.criteria.find((one) => one.key === key)
  const gate = set.gates.find((one) => one.key === key)
  return (part === 'gates' ? gate?.question : criterion?.name || criterion?.question) || key || ''
}

/** What is missing or fails, in words. */
export const sayProblem = (language: string | undefined, set: SetView, problem: Problem): string =>
  say(language, `criteria.${problem.what}`, { name: nameOf(set, problem), least: set.leastMean })
