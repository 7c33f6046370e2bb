/* The host of `npm start` without the admin, as it was built, in a process of its own. Run by ./systems.ts. */
const { run } = await import('../../../dist/src/server/run.js')
const { realParts } = await import('../../../dist/src/server/parts.js')

process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
await run(false, async () => ({ loadConfig: realParts(false).loadConfig }))
