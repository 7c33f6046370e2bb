import type { Access } from 'payload'

/** Nobody through any API: codes, for example, are closed with an end date and never deleted. */
export const nobody: Access = () => false
