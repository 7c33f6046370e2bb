import type { Answers, Score } from '../../src/workflow/criteria.js'

const words = (text: string) => ({ fi: `${text} fi`, sv: `${text} sv`, en: `${text} en` })

/** A small set: one gate and two criteria, of which `impact` may not be zero. */
export const smallSet = (key: string, collection: string, more: object = {}) => ({
  key,
  version: 1,
  name: words('Koesarja'),
  appliesTo: [collection],
  demanded: false,
  gates: [{ key: 'tried', question: words('Kokeiltu'), help: words('Missä') }],
  criteria: [
    { key: 'impact', blocking: true, name: words('Vaikutus'), question: words('Mitä'), help: words('Etsi') },
    { key: 'output', blocking: false, name: words('Tuotos'), question: words('Mikä'), help: words('Katso') },
  ],
  scale: ['ei', 'vähän', 'kyllä', 'paljon'].map((anchor) => ({ anchor: words(anchor) })),
  leastMean: 1.5,
  ...more,
})

/** Complete answers to a small set, each with a comment. */
export const answers = (impact: Score, output: Score = 3, comment = 'Tekstissä kerrotaan.'): Answers => ({
  gates: { tried: { pass: true, comment } },
  scores: { impact: { score: impact, comment }, output: { score: output, comment } },
})
