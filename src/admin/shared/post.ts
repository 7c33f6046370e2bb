import type { WorkflowView } from '../../workflow/view.js'

export type Answer = {
  workflow?: WorkflowView
  errors?: Array<{ message: string; data?: { code?: string } }>
}

/** A fresh key; `randomUUID` exists only where the page came by https or from the own machine. */
const newKey = (): string =>
  typeof crypto.randomUUID === 'function'
    ? crypto.randomUUID()
    : Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
        byte.toString(16).padStart(2, '0'),
      ).join('')

/** Posts once more with the same key when the line broke: the server acts on it once. */
export const post = async (
  url: string,
  language: string,
  body: unknown,
): Promise<{ ok: boolean; answer: Answer }> => {
  const request: RequestInit = {
    method: 'POST',
    credentials: 'include',
    headers: { 'Accept-Language': language, 'Content-Type': 'application/json', 'Idempotency-Key': newKey() },
    body: JSON.stringify(body),
  }
  const response = await fetch(url, request).catch(() => fetch(url, request))
  return { ok: response.ok, answer: (await response.json()) as Answer }
}
