import { describe, expect, it } from 'vitest'

import type { RefusalCode } from '../../src/workflow/decide.js'

import { Refusal, STATUS } from '../../src/errors.js'
import { say } from '../../src/translations/index.js'

/** By hand from the contract's table. */
const CONTRACT: Record<RefusalCode, number> = {
  NOT_SIGNED_IN: 401,
  NOT_FOUND: 404,
  UNKNOWN_TRANSITION: 404,
  NOT_ALLOWED: 403,
  OWN_WORK: 403,
  UNGOVERNED_WRITE: 403,
  WRONG_STATE: 409,
  STALE_REVISION: 409,
  CONTENT_CHANGED: 409,
  NOT_EDITABLE: 409,
  NOT_READY: 422,
  COMMENT_REQUIRED: 400,
  REASON_REQUIRED: 400,
  BAD_INPUT: 400,
}

const codes = Object.keys(CONTRACT) as RefusalCode[]

describe('refusals', () => {
  it('have the statuses of the contract', () => {
    expect(STATUS).toEqual(CONTRACT)
  })

  it.each(codes)('%s is told in Finnish, Swedish and English', (code) => {
    const told = ['fi', 'sv', 'en'].map((language) =>
      say(language, `refusal.${code}`, { field: 'x', reasons: 'x' }),
    )
    expect(new Set(told).size).toBe(3)
    expect(
      told.filter((text) => text.length < 5 || text.includes('{{') || text.includes('undefined')),
    ).toEqual([])
  })

  it('carry code, status and data in Payload’s form', () => {
    const refused = new Refusal('STALE_REVISION', 'sv', { revision: 4 })
    expect(refused).toMatchObject({
      name: 'Refusal',
      status: 409,
      isPublic: true,
      data: { code: 'STALE_REVISION', revision: 4 },
    })
    expect(refused.message).toBe(say('sv', 'refusal.STALE_REVISION'))
  })

  it('a language that we do not speak is answered in English', () => {
    expect(new Refusal('NOT_FOUND', 'de').message).toBe(say('en', 'refusal.NOT_FOUND'))
  })
})
