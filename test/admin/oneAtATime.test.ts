import { expect, it } from 'vitest'

import { once, oneAtATime } from '../../src/admin/shared/oneAtATime.js'

/** Work that ends when it is told. */
const held = () => {
  const began: string[] = []
  const ends: Record<string, (failure?: Error) => void> = {}
  const work = (name: string) => () => {
    began.push(name)
    return new Promise<string>((resolve, reject) => {
      ends[name] = (failure) => (failure ? reject(failure) : resolve(name))
    })
  }
  return { began, ends, work }
}
const turn = () => new Promise((resolve) => setImmediate(resolve))

it('work under one name is done one after the other, also after work that failed; under another beside it', async () => {
  const { began, ends, work } = held()
  const all = ['first', 'second', 'third'].map((name) => oneAtATime('a', work(name)))
  const other = oneAtATime('b', work('other'))
  expect(began).toEqual(['first', 'other'])
  ends.first!(new Error('broken'))
  await expect(all[0]).rejects.toThrow('broken')
  await turn()
  expect(began).toEqual(['first', 'other', 'second'])
  ends.second!()
  await turn()
  expect(began.at(-1)).toBe('third')
  ends.third!()
  ends.other!()
  expect(await Promise.all([all[1], all[2], other])).toEqual(['second', 'third', 'other'])
})

it('work that is asked for while it is done is done once, and again afterwards', async () => {
  const { began, ends, work } = held()
  const both = [once('c', work('first')), once('c', work('second'))]
  ends.first!()
  expect(await Promise.all(both)).toEqual(['first', 'first'])
  const again = once('c', work('third'))
  ends.third!()
  expect(await again).toBe('third')
  expect(began).toEqual(['first', 'third'])
})
