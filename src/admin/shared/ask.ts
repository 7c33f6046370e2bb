/** What the server answered: its body, or the words of its refusal; null words where there was no answer at all. */
export type Asked<Body> = { ok: true; body: Body } | { ok: false; status: number; words: string | null }

type Errors = { errors?: Array<{ message: string }> }

/** One request to our own API, in the language of the admin. Never throws. */
export const ask = async <Body>(url: string, language: string, body?: object): Promise<Asked<Body>> => {
  try {
    const answer = await fetch(url, {
      credentials: 'include',
      method: body ? 'POST' : 'GET',
      headers: { 'Accept-Language': language, ...(body ? { 'Content-Type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const parsed = (await answer.json()) as Body & Errors
    if (answer.ok) return { ok: true, body: parsed }
    return { ok: false, status: answer.status, words: parsed.errors?.[0]?.message ?? null }
  } catch {
    return { ok: false, status: 0, words: null }
  }
}
