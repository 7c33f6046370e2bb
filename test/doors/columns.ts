/**
 * What the most entitled person is told, in the order of the columns:
 * save | publish | change | take down | slip past | rewrite | erase
 * `done` where a draft is saved and nothing else happens, `-` where the door has nothing for it.
 */
export const SAVES = 'done | UNGOVERNED_WRITE | done | done | NOT_EDITABLE | done | done'
export const SAVES_AS_WELL = 'done | UNGOVERNED_WRITE | done | done | NOT_EDITABLE | - | -'
export const MAKES = 'done | UNGOVERNED_WRITE | done | - | - | done | -'
export const COPIES = 'done | UNGOVERNED_WRITE | done | - | done | done | -'
export const RESTORES = 'done | done | done | done | NOT_EDITABLE | done | done'
export const STAYS = '- | - | - | NOT_ALLOWED | - | - | NOT_ALLOWED'

const all = (answer: string): string => Array.from({ length: 7 }, () => answer).join(' | ')

export const NEVER = all('UNGOVERNED_WRITE')
export const NOT_ALLOWED = all('NOT_ALLOWED')
export const NOT_THERE = all('NOT_FOUND')
export const NEVER_DELETED =
  '- | - | - | UNGOVERNED_WRITE | UNGOVERNED_WRITE | UNGOVERNED_WRITE | UNGOVERNED_WRITE'
export const ONLY_PUBLISHES = '- | UNGOVERNED_WRITE | - | - | - | - | -'
