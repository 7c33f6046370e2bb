import { run } from './run.js'

const dev = process.argv.includes('--dev')

/** Starts POLKKA in this process: `npm start` on the compiled code, `npm run dev` on the sources. */
await run(dev, async () => (await import('./parts.js')).realParts(dev))
