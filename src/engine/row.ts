export type Row = Record<string, unknown>

/** A value with named parts: a document, a group or a row, and not a list. (A Date is one, too.) */
export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
