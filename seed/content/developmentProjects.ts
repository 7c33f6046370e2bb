import type { Entry } from './write.js'

/** More than eighty were coordinated, but the sources name none of them. */
export const developmentProjects: Entry<'development-projects'>[] = []
