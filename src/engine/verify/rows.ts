import type { Payload, SelectType, Where } from 'payload'

const PAGE = 200

/** Every row of a collection by id, straight from the adapter, a page at a time. */
export async function* rowsOf<Row>(
  payload: Payload,
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
      req: {},
      ...(select ? { select } : {}),
      sort: 'id',
      where: { and: [where, ...beyond] },
    })
    yield* docs as unknown as Row[]
    if (docs.length < PAGE) return
    after = (docs.at(-1) as { id: number | string }).id
  }
}
