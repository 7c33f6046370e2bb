import type { PayloadRequest } from 'payload'

import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'

/** Does the work in one database transaction: the caller's where `req` has one, else one of its own. */
export const inTransaction = async <Result>(
  req: PayloadRequest,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> => {
  const mine = await initTransaction(req)
  try {
    const result = await work(req)
    if (mine) await commitTransaction(req)
    return result
  } catch (error) {
    if (mine) await killTransaction(req)
    throw error
  }
}

/** The same for work that no request asked for. */
export const inOwnTransaction = async <Result>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> => inTransaction(await createLocalReq({}, payload), work)
