import { afterAll, beforeAll, expect, it } from 'vitest'

import { startApp, type TestApp } from '../helpers/app.js'
import { indexDemoContent } from './demoIndex.js'
import { judge } from './judge.js'
import { judged } from './judged.js'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
  await indexDemoContent(app.payload)
})
afterAll(() => app?.close())

it('answers first what a reader expects first', async () => {
  expect(judged.length).toBeGreaterThanOrEqual(40)
  const { first, missed, reciprocal } = await judge(app.payload)
  const told = missed.map(({ first, got, q }) => `${q}: ${first.join(' | ')} <- ${got.join(', ')}`)
  if (process.env.TELL) console.log(first, reciprocal, told.join('\n'))
  expect(first, told.join('\n')).toBeGreaterThanOrEqual(0.9)
  expect(reciprocal, told.join('\n')).toBeGreaterThanOrEqual(0.95)
})
