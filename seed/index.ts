import type { Payload } from 'payload'

/** Fills an empty database with the demo content. (Stub: nothing yet.) */
export const seed = async (
  _payload: Payload,
  _options: { password: string; log?: (line: string) => void },
): Promise<void> => {}
