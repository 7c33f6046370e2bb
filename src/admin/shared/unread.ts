let unread: number | null = null
const listeners = new Set<() => void>()

/** How many notices are unread; null until the server has said. One number for the bell and the inbox. */
export const unreadNow = (): number | null => unread

export const learnUnread = (count: number): void => {
  unread = count
  listeners.forEach((listener) => listener())
}

export const onUnread = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
