/**
 * The three tiers of "required". To save a draft: Payload's own `required: true`. To send for review and to publish:
 * `custom: required('review')` or `custom: required('publication')`, declared beside the field.
 */

export type Tier = 'review' | 'publication'

export type Requirement = {
  tier: Tier
  /**
   * Of a localized field, in which languages it must be filled: every required language of the collection,
   * or the document's own `sourceLanguage`.
   * @default 'source'
   */
  languages?: 'all' | 'source'
  /** Of an array or a list of values: the fewest entries. @default 1 */
  min?: number
  /** Demanded only where the named sibling-of-root field has one of these values, e.g. `{ status: ['ended'] }`. */
  when?: Record<string, readonly unknown[]>
}

/** The `custom` property of a field that is required from `tier` on. */
export const required = (tier: Tier, more: Omit<Requirement, 'tier'> = {}): { polkka: Requirement } => ({
  polkka: { tier, ...more },
})
