import { stringify } from 'qs-esm'

/** A refusal of the API: its code is for programs, its message for people. */
export class ApiError extends Error {
  /** @param data what else the code tells: `field`, what changed since, what is missing */
  constructor(
    message: string,
    readonly code: string,
    readonly status: number,
    readonly data: Readonly<Record<string, unknown>> = {},
  ) {
    super(message)
    this.name = 'ApiError'
  }
}

export interface Asking {
  query?: object
  body?: unknown
  headers?: Record<string, string>
  signal?: AbortSignal
}

export type Ask = <Answer>(method: string, path: string, asking?: Asking) => Promise<Answer>

type Refused = { errors?: Array<{ message?: string; data?: { code?: string } }> }

const errorOf = async (response: Response): Promise<ApiError> => {
  const { errors } = (await response.json().catch(() => ({}))) as Refused
  const { data, message } = errors?.[0] ?? {}
  return new ApiError(message ?? response.statusText, data?.code ?? 'UNKNOWN', response.status, data)
}

/**
 * Asks one API and answers what its JSON holds.
 * @throws ApiError where the API refuses; what `fetch` throws where it is not reached
 */
export const askOf =
  (url: string, given: typeof fetch, headersNow: () => Record<string, string>): Ask =>
  async (method, path, { body, headers, query = {}, signal } = {}) => {
    const search = stringify(query, { addQueryPrefix: true, skipNulls: true })
    const response = await given(`${url.replace(/\/$/, '')}/api/${path}${search}`, {
      method,
      headers: {
        ...headersNow(),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    })
    if (!response.ok) throw await errorOf(response)
    return response.json()
  }
