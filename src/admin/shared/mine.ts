/** The values of a form or of a stored document in one language, by the name of the field. */
export type Data = Record<string, unknown>

/** What the engine says about a document; nobody types it. */
const ENGINE = [
  'id',
  '_status',
  'archivedAt',
  'availableLocales',
  'createdAt',
  'firstPublishedAt',
  'lastConfirmedAt',
  'owner',
  'publicId',
  'publishedAt',
  'reviewBy',
  'updatedAt',
  'workflow',
]

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isData(value) && Object.keys(value).length === 0)

/** A form says "nothing" in other ways than a stored document: one form for both, and one order of keys. */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((one) => canonical(one) ?? null)
  if (!isData(value)) return isEmpty(value) ? undefined : value
  const entries = Object.keys(value)
    .sort()
    .map((key) => [key, canonical(value[key])] as const)
    .filter(([, inner]) => inner !== undefined)
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

/** Do two values say the same to a reader? */
export const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(canonical(one)) === JSON.stringify(canonical(other))

/** The value at a path with dots. */
export const valueAt = (data: Data, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (value as Data | null | undefined)?.[name], data)

/** These fields alone; one that is not there is empty. */
export const only = (data: Data, names: string[]): Data =>
  Object.fromEntries(names.map((name) => [name, data[name] ?? null]))

/** The fields that somebody changed, whole: a value that was emptied is null. */
export const changedFields = (base: Data, mine: Data): Data =>
  Object.fromEntries(
    Object.keys({ ...base, ...mine })
      .filter((name) => !ENGINE.includes(name) && !same(base[name], mine[name]))
      .map((name) => [name, mine[name] ?? null]),
  )

/** Groups, and not rich text, which is one value. */
const isGroup = (value: unknown): value is Data => isData(value) && !('root' in value)

type Row = Data & { id: unknown }
const isRows = (value: unknown): value is Row[] =>
  Array.isArray(value) && value.length > 0 && value.every((row) => isGroup(row) && Boolean(row.id))

const orderOf = (rows: Row[]): string => rows.map(({ id }) => String(id)).join()

type Merged = { value: unknown; clash: boolean }

const mergeKeys = (base: Data, mine: Data, theirs: Data): Merged => {
  const merged = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])].map(
    (key) => [key, mergeMine(base[key], mine[key], theirs[key])] as const,
  )
  return {
    value: Object.fromEntries(merged.map(([key, { value }]) => [key, value])),
    clash: merged.some(([, { clash }]) => clash),
  }
}

/**
 * What a value is when I keep my change and everything else stays as the others left it. It clashes where both
 * changed the same: there mine wins. Rows are told apart by their ids, as long as nobody added, removed or moved any.
 */
export const mergeMine = (base: unknown, mine: unknown, theirs: unknown): Merged => {
  if (same(base, mine)) return { value: theirs, clash: false }
  if (same(base, theirs) || same(mine, theirs)) return { value: mine, clash: false }
  if (isGroup(base) && isGroup(mine) && isGroup(theirs)) return mergeKeys(base, mine, theirs)
  if (!isRows(base) || !isRows(mine) || !isRows(theirs)) return { value: mine, clash: true }
  if (orderOf(base) !== orderOf(mine) || orderOf(base) !== orderOf(theirs))
    return { value: mine, clash: true }
  const rows = mine.map((row, nth) => mergeKeys(base[nth]!, row, theirs[nth]!))
  return { value: rows.map(({ value }) => value), clash: rows.some(({ clash }) => clash) }
}

export type Rebased = {
  /** My changes on top of what the others left, to be saved. */
  fields: Data
  /** The fields that both changed, each in another way. */
  clashes: string[]
}

/** My changes, made anew on the text as the others left it. */
export const rebase = (base: Data, mine: Data, theirs: Data): Rebased => {
  const merged = Object.keys(changedFields(base, mine)).map(
    (name) => [name, mergeMine(base[name], mine[name], theirs[name])] as const,
  )
  return {
    fields: Object.fromEntries(merged.map(([name, { value }]) => [name, value ?? null])),
    clashes: merged.filter(([, { clash }]) => clash).map(([name]) => name),
  }
}

const textIn = (node: unknown): string => {
  if (Array.isArray(node)) return node.map(textIn).join('')
  if (!isData(node)) return ''
  if (typeof node.text === 'string') return node.text
  const inner = textIn(node.children)
  return 'children' in node && node.type !== 'link' && node.type !== 'autolink' ? `${inner}\n` : inner
}

/** The words somebody typed into a field, to be read, compared or copied; no words for what was chosen from a list. */
export const wordsIn = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(wordsIn).filter(Boolean).join('\n')
  if (!isData(value)) return ''
  if (isData(value.root)) return textIn(value.root.children).trim()
  return Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([, inner]) => wordsIn(inner))
    .filter(Boolean)
    .join('\n')
}

/** The words of these fields, each with the name of its field; without those that have none. */
export const textsIn = (
  fields: Data,
  nameOf: (path: string) => string,
): Array<{ label: string; text: string }> =>
  Object.entries(fields)
    .map(([path, value]) => ({ label: nameOf(path), text: wordsIn(value) }))
    .filter(({ text }) => text !== '')
