import { describe, expect, it } from 'vitest'

import { decide, type Input } from '../../src/workflow/decide.js'
import { editorial } from '../../src/workflow/editorial.js'
import { defineWorkflow, type WorkflowTable } from '../../src/workflow/index.js'
import { actor, input, steps, theCase } from './facts.js'

/** A time at which the public copy goes away again. */
const { now, publishAt } = input() as { now: Date; publishAt: Date }
const FAR = new Date('2031-01-01')
const near = (time: Date, milliseconds: number) => new Date(time.getTime() + milliseconds)
const approver = actor({ roles: ['approver'] })
const editor = actor({ roles: ['editor'], owns: true })
const WRONG_TIME = { ok: false, code: 'BAD_INPUT', field: 'unpublishAt' }

const take = (step: string, given: Partial<Input>, who = approver, table: WorkflowTable = editorial) => {
  const state = table.transitions[step]!.from[0]!
  const by = table.transitions[step]!.by.includes(who.roles[0]!) ? who : editor
  return decide(table, step, by, theCase({ state }), input(given))
}

describe('a time of expiry', () => {
  it('is said with the steps that show, and with no other', () => {
    const taken = steps.filter((step) => take(step, { unpublishAt: FAR }).ok)
    expect(taken).toEqual(['publish', 'schedule', 'confirm'])
  })

  it('said with another step is refused by its name', () => {
    expect(take('approve', { unpublishAt: FAR })).toEqual(WRONG_TIME)
    expect(take('submit', { unpublishAt: FAR })).toEqual(WRONG_TIME)
  })

  it.each([
    ['schedule', 'before the publication', near(publishAt, -1), publishAt],
    ['schedule', 'at the publication', publishAt, publishAt],
    ['publish', 'before now', near(now, -1), undefined],
    ['publish', 'now', now, undefined],
    ['confirm', 'now', now, undefined],
  ])('%s: %s is refused', (step, _when, unpublishAt, at) => {
    expect(take(step, { publishAt: at, unpublishAt })).toEqual(WRONG_TIME)
  })

  it.each([
    ['schedule', 'after the publication', near(publishAt, 1), publishAt],
    ['publish', 'after now', near(now, 1), undefined],
    ['confirm', 'after now', near(now, 1), undefined],
  ])('%s: %s is taken', (step, _when, unpublishAt, at) => {
    expect(take(step, { publishAt: at, unpublishAt })).toMatchObject({ ok: true })
  })

  it('is not said by somebody who may not take down', () => {
    expect(take('confirm', {}, editor).ok).toBe(true)
    expect(take('confirm', { unpublishAt: FAR }, editor)).toEqual({ ok: false, code: 'NOT_ALLOWED' })
  })

  it('is told of after the guards of the step', () => {
    expect(take('schedule', { publishAt: now, unpublishAt: now })).toMatchObject({ field: 'publishAt' })
  })

  it('is of no use where no step takes down', () => {
    const { unpublish: _, ...transitions } = editorial.transitions
    const table = { ...editorial, transitions } as WorkflowTable
    expect(take('publish', {}, approver, table).ok).toBe(true)
    expect(take('publish', { unpublishAt: FAR }, approver, table)).toEqual(WRONG_TIME)
  })

  it('is said by whoever may take one of several steps that take down', () => {
    const { unpublish } = editorial.transitions
    const table = defineWorkflow({
      ...editorial,
      transitions: { ...editorial.transitions, hide: { ...unpublish, by: ['admin'] } },
    }) as WorkflowTable
    expect(take('publish', { unpublishAt: FAR }, approver, table).ok).toBe(true)
  })
})
