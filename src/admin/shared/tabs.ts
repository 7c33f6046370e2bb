const TABS = '.document-fields .tabs-field'
const BUTTON = ':scope > .tabs-field__tabs-wrap .tabs-field__tab-button'

/** The buttons of the steps of a form, and which of them is open. */
const stepsOf = (element: Element) => {
  const field = element.closest(TABS)
  const buttons = [...(field?.querySelectorAll<HTMLElement>(BUTTON) ?? [])]
  const open = buttons.findIndex((button) => button.classList.contains('tabs-field__tab-button--active'))
  return { buttons, field, open }
}

/** Opens the step before or after the one that is open, and brings its beginning into view. */
export const goToStep = (element: Element, by: -1 | 1): void => {
  const { buttons, field, open } = stepsOf(element)
  const button = buttons[open + by]
  if (!button) return
  button.click()
  button.focus({ preventScroll: true })
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  field?.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'start' })
}
