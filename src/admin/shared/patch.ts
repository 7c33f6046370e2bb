import type { Conflict } from './draftStore.js'
import type { Data } from './mine.js'

export type Doc = Data & { workflow?: { revision?: number; state?: string } }
type FieldError = { path: string; message: string }
type Failure = {
  errors?: Array<{
    message: string
    data?: { code?: string; changes?: Conflict['changes']; state?: string; errors?: FieldError[] }
  }>
}

/** What became of a save. */
export type Patched = { kind: 'saved'; doc: Doc; message: string } | Met | Failed

/** Somebody else has changed the text, or has taken it where nobody may write. */
export type Met = { kind: 'stale' | 'closed'; changes: Conflict['changes']; state: string }
/** `offline`: no answer, or none that says anything about the text, such as that too much is asked of the server. */
export type Failed = { kind: 'offline' | 'signedOut' } | Refused
export type Refused = { kind: 'refused'; words: string | null; errors: FieldError[] }

/** Browsers send at most 64 kB after a page is gone. */
const MOST_AFTERWARDS = 60_000

const outcome = (status: number, { errors }: Failure): Patched => {
  const { data, message } = errors?.[0] ?? {}
  const { changes = [], code, state = '' } = data ?? {}
  if (status === 401) return { kind: 'signedOut' }
  if (status === 429 || status >= 500) return { kind: 'offline' }
  if (code === 'STALE_REVISION') return { kind: 'stale', changes, state }
  if (code === 'NOT_EDITABLE') return { kind: 'closed', changes, state }
  return { kind: 'refused', words: message ?? null, errors: data?.errors ?? [] }
}

/** Saves some fields of a draft in one language, if it still is of the revision they were based on. Never throws. */
export const patch = async (
  url: string,
  language: string,
  fields: Data,
  revision: number | null,
): Promise<Patched> => {
  const body = JSON.stringify({
    ...fields,
    _status: 'draft',
    ...(revision ? { workflow: { revision } } : {}),
  })
  try {
    const answer = await fetch(url, {
      body,
      credentials: 'include',
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      keepalive: document.visibilityState === 'hidden' && body.length < MOST_AFTERWARDS,
      method: 'PATCH',
    })
    const said = (await answer.json()) as Failure & { doc: Doc; message: string }
    return answer.ok ? { kind: 'saved', doc: said.doc, message: said.message } : outcome(answer.status, said)
  } catch {
    return { kind: 'offline' }
  }
}

/** The draft as it is on the server now; null where there is no answer. */
export const readDraft = async (url: string): Promise<Doc | null> => {
  try {
    const answer = await fetch(url, { credentials: 'include' })
    return answer.ok ? ((await answer.json()) as Doc) : null
  } catch {
    return null
  }
}
