/** What is done to each chosen case. A step is taken with the revision that its row showed. */
export type BulkAct =
  { kind: 'assignment'; assignee: 'me' | null | string } | { kind: 'step'; name: string; publishAt?: string }

export type BulkCase = { collection: string; id: string; title: string; revision: number }

/** What became of one case: done, or refused in the server's words; null words where no answer came. */
export type Outcome = BulkCase & { done: boolean; words: string | null }

/** The request that does it: the path below the address of the API, and the body. */
export const requestOf = (act: BulkAct, { collection, id, revision }: BulkCase) =>
  act.kind === 'assignment'
    ? { path: `/${collection}/${id}/assignment`, body: { assignee: act.assignee } }
    : {
        path: `/${collection}/${id}/workflow/${act.name}`,
        body: { expectedRevision: revision, ...(act.publishAt ? { publishAt: act.publishAt } : {}) },
      }

type Send = (
  path: string,
  body: object,
) => Promise<{ ok: boolean; answer: { errors?: Array<{ message: string }> } }>

const attempt = async (act: BulkAct, one: BulkCase, send: Send): Promise<Outcome> => {
  try {
    const { path, body } = requestOf(act, one)
    const { answer, ok } = await send(path, body)
    return { ...one, done: ok, words: ok ? null : (answer.errors?.[0]?.message ?? null) }
  } catch {
    return { ...one, done: false, words: null }
  }
}

/** Does it to one case after the other; what one meets keeps none of the others. Never throws. */
export const runBulk = async (
  act: BulkAct,
  cases: readonly BulkCase[],
  send: Send,
  onEach: (outcomes: Outcome[]) => void = () => {},
): Promise<Outcome[]> => {
  const outcomes: Outcome[] = []
  for (const one of cases) {
    outcomes.push(await attempt(act, one, send))
    onEach([...outcomes])
  }
  return outcomes
}

/** How many were done, and how many were not. */
export const countOf = (outcomes: readonly Outcome[]): { done: number; refused: number } => {
  const done = outcomes.filter((outcome) => outcome.done).length
  return { done, refused: outcomes.length - done }
}
