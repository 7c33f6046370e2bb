/** A localized place of a text, by the ids of its rows, with its text in each language, each as one string. */
export type Spoken = Record<string, Record<string, string>>

/** One version of a text. */
export type Moment = { at: string; spoken: Spoken }

export type Outdated = { place: string; locale: string; since: string }

/** How many versions back a text of one language came to be what it is; the newest version is 0. */
const ageOf = (moments: readonly Moment[], place: string, locale: string): number => {
  const now = moments[0]?.spoken[place]?.[locale] ?? ''
  const before = moments.findIndex(({ spoken }) => (spoken[place]?.[locale] ?? '') !== now)
  return (before < 0 ? moments.length : before) - 1
}

/**
 * The translations that may no longer say what the original says: the text in the source language was changed, as a
 * whole save, after the translation was. `moments` are the versions of the text, newest first.
 */
export const outdatedIn = (moments: readonly Moment[], source: string): Outdated[] =>
  Object.entries(moments[0]?.spoken ?? {}).flatMap(([place, texts]) =>
    Object.keys(texts)
      .filter((locale) => locale !== source && texts[locale] !== '' && (texts[source] ?? '') !== '')
      .flatMap((locale) => {
        const changed = ageOf(moments, place, source)
        return changed < ageOf(moments, place, locale) ? [{ place, locale, since: moments[changed]!.at }] : []
      }),
  )
