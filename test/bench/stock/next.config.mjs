import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { withPayload } from '@payloadcms/next/withPayload'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..')

export default withPayload(
  { turbopack: { root }, poweredByHeader: false },
  { devBundleServerPackages: false },
)
