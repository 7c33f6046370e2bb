import { adapterRows } from './adapter.js'
import { adminRows } from './admin.js'
import { graphqlRows } from './graphql.js'
import { lateRows } from './late.js'
import { localRows } from './local.js'
import { restRows } from './rest.js'

export const FROM_OUTSIDE = [...restRows, ...graphqlRows, ...adminRows]
export const FROM_INSIDE = [...localRows, ...adapterRows, ...lateRows]
