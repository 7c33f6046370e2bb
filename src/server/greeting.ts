import type { Env } from './env.js'

const ACCOUNTS = ['editor', 'editor2', 'coordinator', 'approver', 'approver2', 'admin']

/** What a person wants to know once POLKKA runs: where it is, and who may sign in to the demonstration. */
export const greeting = (env: Pick<Env, 'seed' | 'seedPassword'>, url: string): string => {
  const lines = [
    '',
    `  POLKKA runs at ${url}`,
    `  admin ${url}/admin · REST ${url}/api · GraphQL ${url}/api/graphql`,
  ]
  if (env.seed === 'demo')
    lines.push(
      '',
      `  Demo accounts, password ${env.seedPassword === 'polkka-demo' ? 'polkka-demo' : 'as in SEED_PASSWORD'}:`,
      ...ACCOUNTS.map((name) => `    ${name}@polkka.example`),
    )
  return [...lines, '', '  Ctrl-C stops it.', ''].join('\n')
}
