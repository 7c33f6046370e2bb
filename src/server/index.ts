/** The door `polkka/server`: the Express host, for apps that run Payload without Next between a reader and the content. */
export { createApp } from './app.js'
export { boot, type Host, type Parts } from './boot.js'
export { type Env, readEnv } from './env.js'
