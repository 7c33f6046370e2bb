import type { Payload, SelectType, Where } from 'payload'

const PAGE = 200

/** The database as it was at one moment: `req` names the transaction that sees it. */
export type View = { payload: Payload; req: { transactionID?: number | string } }

/** Runs `work` on one snapshot of the database: what others commit meanwhile is not seen. */
export const asOfOneMoment = async <T>(payload: Payload, work: (view: View) => Promise<T>): Promise<T> => {
  const options = { accessMode: 'read only', isolationLevel: 'repeatable read' } as const
  const transactionID = await payload.db.beginTransaction(options)
  try {
    return await work({ payload, req: transactionID === null ? {} : { transactionID } })
  } finally {
    if (transactionID !== null) await payload.db.rollbackTransaction(transactionID)
  }
}

/** Every row of a collection by id, straight from the adapter, a page at a time. */
export async function* rowsOf<Row>(
  { payload, req }: View,
  collection: string,
  where: Where = {},
  select?: SelectType,
): AsyncGenerator<Row> {
  let after: number | string | null = null
  for (;;) {
    const beyond: Where[] = after === null ? [] : [{ id: { greater_than: after } }]
    const { docs } = await payload.db.find({
      collection: collection as never,
      limit: PAGE,
      pagination: false,
      req,
      ...(select ? { select } : {}),
      sort: 'id',
      where: { and: [where, ...beyond] },
    })
    yield* docs as unknown as Row[]
    if (docs.length < PAGE) return
    after = (docs.at(-1) as { id: number | string }).id
  }
}
