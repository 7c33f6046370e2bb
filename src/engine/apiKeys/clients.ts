import type { Payload } from 'payload'

export const API_KEYS = 'api-keys'

/** Who has a key. */
export interface Client {
  id: string
  name: string
  enabled: boolean
  /** Requests a minute. */
  perMinute: number
  /** Milliseconds since 1970; null: no end. */
  expiresAt: number | null
}

type Row = {
  [key: string]: unknown
  id: number | string
  name: string
  enabled?: boolean | null
  perMinute: number
  expiresAt?: string | null
  keyHash: string
}

const clientOf = ({ enabled, expiresAt, id, name, perMinute }: Row): Client => ({
  id: String(id),
  name,
  enabled: enabled === true,
  perMinute,
  expiresAt: expiresAt ? Date.parse(expiresAt) : null,
})

/** Everybody who has a key, by its hash. */
export const clientsByHash = async (payload: Payload): Promise<Map<string, Client>> => {
  const { docs } = await payload.db.find<Row>({
    collection: API_KEYS,
    limit: 0,
    pagination: false,
    where: { keyHash: { exists: true } },
  })
  return new Map(docs.map((row) => [row.keyHash, clientOf(row)]))
}
