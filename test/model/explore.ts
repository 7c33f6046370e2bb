import fc from 'fast-check'

import type { Deed } from './deeds.js'
import { type Draft, drafts } from './drafts.js'
import { agree, end, verified } from './invariants.js'
import type { Model } from './model.js'
import { settle } from './settle.js'
import { take } from './take.js'
import { Tally } from './tally.js'
import { begin, type World } from './world.js'

const MOST_STEPS_A_RUN = 120
const RUNS_BETWEEN_CHECKS = 10
const PATIENCE = 300_000

/** The deeds of one run with their choices made: what a failure shows. */
type Log = { deeds: Deed[]; failed: Deed[] | null; tally: Tally }

/** One deed as fast-check runs and shrinks it. */
class Command implements fc.AsyncCommand<Model, World> {
  constructor(
    private readonly draft: Draft,
    private readonly log: Log,
  ) {}

  check(model: Readonly<Model>): boolean {
    return settle(model, this.draft) !== null
  }

  async run(model: Model, world: World): Promise<void> {
    const deed = settle(model, this.draft)!
    this.log.deeds.push(deed)
    const before = model.docs.map(({ trail }) => trail.length)
    const answered = await take(world, model, deed)
    if (!this.log.failed) this.log.tally.count(model, before, deed, answered)
  }

  toString(): string {
    return this.draft.kind
  }
}

export type Plan = {
  steps: number
  seed: number
  /** Of a counterexample, as it was printed. */
  path?: string | undefined
  replayPath?: string | undefined
  /** Only finds a failure, without looking for a shorter one. */
  quick?: boolean
  progress?: ((line: string) => void) | undefined
}

const propertyOf = (world: World, log: Log, replayPath: string | undefined) => {
  const commands = fc.commands([drafts.map((draft) => new Command(draft, log))], {
    maxCommands: MOST_STEPS_A_RUN,
    size: 'max',
    ...(replayPath ? { replayPath } : {}),
  })
  return fc.asyncProperty(commands, async (deeds) => {
    const model = await begin(world)
    log.deeds = []
    try {
      await fc.asyncModelRun(() => ({ model, real: world }), deeds)
      await take(world, model, { kind: 'tick', late: true })
      await agree(world, model)
      end(world, model)
    } catch (error) {
      log.failed = log.deeds
      throw error
    }
  })
}

const told = (error: unknown, { failed, tally }: Log): Error => {
  const deeds = (failed ?? []).map((deed) => `  ${JSON.stringify(deed)},`).join('\n')
  const message = `${(error as Error).message}\nAfter ${tally.steps} steps. The deeds, for \`play\`:\n[\n${deeds}\n]`
  return Object.assign(error as Error, { message })
}

/** One run from one seed; a failure is shrunk and told as deeds that a regression test can play. */
const run = async (world: World, tally: Tally, plan: Plan, seed: number): Promise<void> => {
  const log: Log = { deeds: [], failed: null, tally }
  const { path, quick = false, replayPath } = plan
  const options = { seed, numRuns: 1, endOnFailure: quick, ...(path ? { path } : {}) }
  try {
    await fc.assert(propertyOf(world, log, replayPath), {
      ...options,
      interruptAfterTimeLimit: PATIENCE,
      markInterruptAsFailure: true,
    })
  } catch (error) {
    throw told(error, log)
  }
}

/**
 * Random people do random things until so many steps are done and everything worth seeing was seen. Every run has a
 * seed of its own, so that a failure is seen again by that one run.
 */
export const explore = async (world: World, plan: Plan): Promise<Tally> => {
  const tally = new Tally()
  const isReplay = plan.path !== undefined
  const isEnough = () => tally.steps >= plan.steps && (isReplay || tally.unseen().length === 0)
  for (let runs = 0; !isEnough() && tally.steps < plan.steps * 4; runs += 1) {
    await run(world, tally, plan, plan.seed + runs)
    plan.progress?.(
      `${tally.line()}${tally.unseen().length > 0 ? `; not yet: ${tally.unseen().join(', ')}` : ''}`,
    )
    if (runs % RUNS_BETWEEN_CHECKS === 0) await verified(world)
  }
  await verified(world)
  return tally
}
