/* Payload rewrites this file: `npm run migrate:create`. */
import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

export const migrations: {
  up: (args: MigrateUpArgs) => Promise<void>
  down: (args: MigrateDownArgs) => Promise<void>
  name: string
}[] = []
