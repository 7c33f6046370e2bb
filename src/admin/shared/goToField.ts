import type { ClientField } from 'payload'

const TAB_BUTTON = ':scope > .tabs-field__tabs-wrap .tabs-field__tab-button'
const FOCUSABLE = ':is(input, textarea, select, button):enabled, [contenteditable="true"], [tabindex="0"]'
/** Of a list without entries, the button that makes one. */
const ADD_ROW = ':scope > .array-field__add-row:enabled'
/** Of rich text, the text. */
const EDITOR = '[contenteditable="true"]'
/** How long a field may take to be drawn, in milliseconds. */
const PATIENCE = 3_000

/** Is the field of this path among these, at any depth of rows, groups without a name and the like? */
const holds = (fields: readonly ClientField[], name: string): boolean =>
  fields.some((field) => {
    if ('name' in field && field.name) return field.name === name
    if (field.type === 'tabs') return field.tabs.some((tab) => holdsTab(tab, name))
    return 'fields' in field && holds(field.fields, name)
  })

const holdsTab = (tab: { fields: readonly ClientField[]; name?: string }, name: string): boolean =>
  tab.name ? tab.name === name : holds(tab.fields, name)

/**
 * Payload draws only the open tab: opens the one that holds the field. The click is made on an open tab too: a page
 * that was just loaded would otherwise go back to the tab that was open the last time.
 */
const openTab = (fields: readonly ClientField[], path: string): void => {
  const name = path.split('.')[0]!
  const drawn = document.querySelectorAll('.document-fields__main .tabs-field, .document-fields .tabs-field')
  const all = fields.filter((field) => field.type === 'tabs')
  all.forEach((field, nth) => {
    const index = field.tabs.findIndex((tab) => holdsTab(tab, name))
    if (index >= 0) drawn[nth]?.querySelectorAll<HTMLElement>(TAB_BUTTON)[index]?.click()
  })
}

/** The element of the field, or of the nearest field around it (a list that has no entries yet). */
const find = (path: string): HTMLElement | null => {
  const id = `field-${path.replaceAll('.', '__')}`
  return (
    document.getElementById(id) ??
    document.querySelector<HTMLElement>(`[data-field-path="${CSS.escape(path)}"]`)
  )
}

const findNear = (path: string): HTMLElement | null => {
  for (let names = path.split('.'); names.length > 0; names = names.slice(0, -1)) {
    const found = find(names.join('.'))
    if (found) return found
  }
  return null
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const appears = async (path: string): Promise<HTMLElement | null> => {
  for (const until = Date.now() + PATIENCE; Date.now() < until; await pause(50)) {
    const found = find(path)
    if (found) return found
  }
  return findNear(path)
}

const unfold = (element: HTMLElement): void => {
  for (
    let around = element.closest('.collapsible--collapsed');
    around;
    around = around.parentElement!.closest('.collapsible--collapsed')
  ) {
    around.querySelector<HTMLElement>(':scope > .collapsible__toggle-wrap .collapsible__toggle')?.click()
  }
}

const innerTarget = (box: HTMLElement): HTMLElement | null =>
  [ADD_ROW, EDITOR, FOCUSABLE].map((what) => box.querySelector<HTMLElement>(what)).find(Boolean) ?? null

/** The focus goes into the field, once it can be typed in; where it cannot, onto its box. */
const focusWithin = async (box: HTMLElement, found: HTMLElement): Promise<void> => {
  if (found.matches(FOCUSABLE)) return found.focus({ preventScroll: true })
  box.tabIndex = -1
  box.focus({ preventScroll: true })
  for (const until = Date.now() + PATIENCE; Date.now() < until; await pause(50)) {
    if (document.activeElement !== box) return
    const target = innerTarget(box)
    if (target) return target.focus({ preventScroll: true })
  }
}

/** Opens what hides a field, brings the field into view and puts the focus into it. */
export const goToField = async (fields: readonly ClientField[], path: string): Promise<void> => {
  openTab(fields, path)
  const found = await appears(path)
  if (!found) return
  unfold(found)
  const box = found.closest<HTMLElement>('.field-type') ?? found
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  box.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'center' })
  box.classList.add('polkka-found')
  void focusWithin(box, found)
  setTimeout(() => box.classList.remove('polkka-found'), 2_500)
}
