/** A failure the person who starts POLKKA can mend: printed as one line, without a stack, then exit 1. */
export class StartError extends Error {
  override name = 'StartError'
}

/** Any thrown thing as one line. */
export const oneLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, ' ').trim()
