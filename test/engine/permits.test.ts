import type { PayloadRequest } from 'payload'

import { describe, expect, it } from 'vitest'

import { createPermits, type Permit } from '../../src/engine/permits.js'

const request = () => ({ context: {} }) as PayloadRequest
const toShow: Permit = { collection: 'terms', id: '7', kind: 'shows', hash: 'h' }

describe('a permit', () => {
  it('is found on its request, for its document, whatever kind of id', () => {
    const permits = createPermits()
    const req = request()
    const permit = permits.mint(req, toShow)
    expect(permit).toEqual(toShow)
    expect(req.context).toEqual({ polkkaPermit: permit })
    expect(permits.of(req, 'terms', 7)).toBe(permit)
    expect(permits.of(req, 'terms', '7')).toBe(permit)
  })

  it.each([
    ['another document', 'terms', 8],
    ['another collection', 'guides', 7],
    ['no document', 'terms', undefined],
  ])('is none for %s', (_, collection, id) => {
    const permits = createPermits()
    const req = request()
    permits.mint(req, toShow)
    expect(permits.of(req, collection, id)).toBeNull()
  })

  it.each([
    ['no request', undefined],
    ['a request without a context', {}],
    ['an empty context', { context: {} }],
    ['a look-alike', { context: { polkkaPermit: { ...toShow } } }],
    ['a word', { context: { polkkaPermit: 'shows' } }],
    ['nothing', { context: { polkkaPermit: null } }],
  ])('is none with %s', (_, req) => {
    const permits = createPermits()
    permits.mint(request(), toShow)
    expect(permits.of(req as PayloadRequest, 'terms', 7)).toBeNull()
  })

  it('is no permit elsewhere: another engine did not make it', () => {
    const req = request()
    createPermits().mint(req, toShow)
    expect(createPermits().of(req, 'terms', 7)).toBeNull()
  })

  it('is good for one write of each row', () => {
    const permits = createPermits()
    const permit = permits.mint(request(), toShow)
    expect(permits.use(permit, 'main')).toBe(true)
    expect(permits.use(permit, 'version')).toBe(true)
    expect(permits.use(permit, 'main')).toBe(false)
    expect(permits.use(permit, 'version')).toBe(false)
  })

  it('to take away is good for one write as well; one to delete, for every row there is to delete', () => {
    const permits = createPermits()
    const hides = permits.mint(request(), { ...toShow, kind: 'hides', hash: null })
    const deletes = permits.mint(request(), { ...toShow, kind: 'deletes', hash: null })
    expect([permits.use(hides, 'main'), permits.use(hides, 'main')]).toEqual([true, false])
    expect([permits.use(deletes, 'main'), permits.use(deletes, 'main')]).toEqual([true, true])
  })

  it('that nobody made is not used', () => {
    expect(createPermits().use({ ...toShow, kind: 'deletes' }, 'main')).toBe(false)
  })
})
