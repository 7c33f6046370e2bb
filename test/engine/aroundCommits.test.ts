import type { Payload } from 'payload'
import { expect, it } from 'vitest'

import { aroundCommits } from '../../src/db/aroundCommits.js'

it('what is done around commits can be undone in any order', async () => {
  const done: string[] = []
  const payload = {
    db: { commitTransaction: async (id: Promise<number>) => void done.push(`commit ${await id}`) },
  } as unknown as Payload
  const hang = (name: string) =>
    aroundCommits(payload, async (commit, id) => {
      await commit()
      done.push(`${name} ${id}`)
    })
  const [undoFirst, undoSecond] = [hang('first'), hang('second')]
  await payload.db.commitTransaction(Promise.resolve(7))
  undoFirst()
  await payload.db.commitTransaction(8)
  undoSecond()
  await payload.db.commitTransaction(9)
  expect(done).toEqual(['commit 7', 'first 7', 'second 7', 'commit 8', 'second 8', 'commit 9'])
})
