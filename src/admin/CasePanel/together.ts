import type { CaseEvent } from '../../workflow/view.js'

/** An event, and how many saves it stands for. */
export type Shown = CaseEvent & { times: number }

/** Saves of one person that follow each other, newest first, as one: the last of them, with how many they were. */
export const together = (events: readonly CaseEvent[]): Shown[] =>
  events.reduce<Shown[]>((shown, event) => {
    const later = shown.at(-1)
    const joins = later?.type === 'save' && event.type === 'save' && later.actorName === event.actorName
    return joins
      ? [...shown.slice(0, -1), { ...later, times: later.times + 1 }]
      : [...shown, { ...event, times: 1 }]
  }, [])
