import { RootPage } from '@payloadcms/next/views'

import config from '../../../payload.config.mjs'
import { importMap } from '../importMap.js'

const Page = ({ params, searchParams }) => RootPage({ config, params, searchParams, importMap })

export default Page
