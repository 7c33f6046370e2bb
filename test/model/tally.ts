import type { Deed } from './deeds.js'
import type { Doc, Model } from './model.js'
import type { Answered } from './take.js'

/** What a run that proves anything has met; one that has not tested little. */
const WORTH_SEEING = [
  'publication',
  'publication of a revision',
  'publication by the clock',
  'approve: OWN_WORK',
  'unpublish: ok',
  'archive: ok',
  'reopen: ok',
  'copy: ok',
  'restore: ok',
  'handOver: ok',
  'remove: ok',
  'save: STALE_REVISION',
  'save: NOT_EDITABLE',
  'a held file',
  'sneak: UNGOVERNED_WRITE',
  'sneak: NOT_SIGNED_IN',
  'NOT_ALLOWED',
  'NOT_FOUND',
  'NOT_READY',
  'WRONG_STATE',
  'race',
]

const nameOf = (deed: Deed): string => (deed.kind === 'step' ? deed.step : deed.kind)

/** How often what was met. */
export class Tally {
  steps = 0
  private readonly counts = new Map<string, number>()

  private add(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1)
  }

  of(what: string): number {
    return this.counts.get(what) ?? 0
  }

  /** `before`: how long the trail of each document was before the deed. */
  count(model: Model, before: number[], deed: Deed, answered: Answered[]): void {
    this.steps += 1
    if (deed.kind === 'race') this.add('race')
    for (const { code, deed: one } of answered) {
      this.add(`${nameOf(one)}: ${code}`)
      this.add(code)
      if (code === 'NOT_EDITABLE' && 'file' in one) this.add('a held file')
    }
    model.docs.forEach((doc, index) => this.published(doc, doc.trail.slice(before[index] ?? 0), deed))
    this.counts.set('document', this.of('document') + model.docs.length - before.length)
  }

  private published(doc: Doc, rows: Doc['trail'], deed: Deed): void {
    if (!rows.some(({ type }) => type === 'publish')) return
    this.add('publication')
    if (deed.kind === 'tick') this.add('publication by the clock')
    if (doc.trail.filter(({ type }) => type === 'publish').length > 1) this.add('publication of a revision')
  }

  unseen(): string[] {
    return WORTH_SEEING.filter((what) => this.of(what) === 0)
  }

  private list(isShown: (what: string) => boolean): string {
    return [...this.counts]
      .filter(([what]) => isShown(what))
      .toSorted(([, left], [, right]) => right - left)
      .map(([what, times]) => `${what} ${times}`)
      .join(', ')
  }

  line(): string {
    const refusals = this.list((what) => /^[A-Z_]+$/.test(what))
    return `${this.steps} steps, ${this.of('document')} documents, ${this.of('publication')} publications; refused: ${refusals}`
  }

  all(): string {
    return this.list((what) => what.includes(' '))
  }
}
