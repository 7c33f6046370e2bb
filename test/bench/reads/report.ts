import os from 'node:os'

import type { Measured, Row } from './measure.js'

export interface Report {
  practices: number
  offset: number
  measured: Measured
}

const sorted = (values: number[]): number[] => [...values].sort((one, other) => one - other)
const median = (values: number[]): number => sorted(values)[Math.floor((values.length - 1) / 2)]!
const whole = (value: number | undefined): string =>
  value === undefined
    ? '–'
    : value < 100
      ? value.toFixed(value < 20 ? 1 : 0)
      : Math.round(value).toLocaleString('en')

/** Round by round: what runs beside the bench in one round slows both. */
const ratio = (ours: number[], theirs: number[], digits: number): string => {
  if (theirs.length === 0) return '–'
  const ratios = sorted(ours.flatMap((rate, round) => (theirs[round] ? [rate / theirs[round]] : [])))
  if (ratios.length === 0) return 'not one answer beside it'
  const [least, most] = [ratios[0]!, ratios.at(-1)!]
  return `${median(ratios).toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`
}

const line = (...cells: (string | number)[]): string => `| ${cells.join(' | ')} |`

const readLine = ({ bytes, rates: { bare, cold, hot, stock }, row, title }: Row): string =>
  line(
    `${row} ${title}`,
    `${Math.round(bytes / 1024)} kB`,
    whole(median(stock)),
    whole(median(cold)),
    ratio(cold, stock, 1),
    whole(median(hot)),
    whole(median(bare)),
    ratio(hot, bare, 2),
  )

const section = ({ measured: { memory, rows, written }, practices }: Report): string[] => [
  `## ${practices.toLocaleString('en')} practices`,
  '',
  line('workload', 'answer', 'Payload', 'cold', 'cold : Payload', 'hot', '`node:http`', 'hot : `node:http`'),
  line('---', '--:', '--:', '--:', '--:', '--:', '--:', '--:'),
  ...rows.map(readLine),
  '',
  ...(written
    ? [
        `g Create in Finnish, add Swedish, publish; documents a second, four writers: Payload ${whole(median(written.stock))},` +
          ` POLKKA with submission, approval and publication by two people ${whole(median(written.ours))}; ratio ${ratio(written.ours, written.stock, 2)}.`,
        '',
      ]
    : []),
  `Resident memory of the process: ${Math.round(memory[0])} MB before the first request, ${Math.round(memory[1])} MB after the last.`,
  '',
]

const growth = ([small, large]: Report[]): string[] => {
  if (!small || !large) return []
  const costs = small.measured.rows.map(({ rates, row }, at) => {
    const other = large.measured.rows[at]!.rates
    return line(
      row,
      (median(rates.cold) / median(other.cold)).toFixed(2),
      other.stock.length > 0 ? (median(rates.stock) / median(other.stock)).toFixed(2) : '–',
    )
  })
  return [
    '## Growth',
    '',
    `What an answer costs with ${large.practices.toLocaleString('en')} practices, as a multiple of its cost with ${small.practices.toLocaleString('en')}.`,
    `Row f is at offset ${small.offset.toLocaleString('en')} there and ${large.offset.toLocaleString('en')} here.`,
    '',
    line('workload', 'cold', 'Payload'),
    line('---', '--:', '--:'),
    ...costs,
    '',
  ]
}

const today = (): string => new Date().toISOString().slice(0, 10)

/** The page with what another part of the bench said under this heading, in place of what it said before. */
export const withPart = (page: string, heading: string, lines: readonly string[]): string => {
  const [first, ...sections] = page.split(/^(?=## )/m)
  const others = sections.filter((section) => !section.startsWith(`## ${heading}\n`))
  const own = [`## ${heading}`, '', `On ${today()}:`, '', '```', ...lines, '```', '']
  return [first, ...others, own.join('\n')].map((section) => `${section!.trimEnd()}\n`).join('\n')
}

/** docs/performance.md, as far as it tells of reads. */
export const reportOf = (
  reports: Report[],
  { rounds, seconds }: { rounds: number; seconds: number },
): string =>
  [
    '# Performance',
    '',
    `Written by \`npm run bench${reports.length > 1 ? ' -- --large' : ''}\` on ${today()}: ${os.cpus().length} cores` +
      ` (${os.cpus()[0]!.model.trim()}), ${Math.round(os.totalmem() / 2 ** 30)} GB, Node ${process.version}, load ${os.loadavg()[1]!.toFixed(1)} from whatever else ran.`,
    '',
    'Answers a second to 10 connections that ask again as soon as they are answered; medians of ' +
      `${rounds} rounds of ${seconds} s, in which the systems take turns on one machine, client and PostgreSQL among them. A ratio is made round by round: median (least–most).`,
    'On a busy machine believe the ratios, not the rates.',
    '',
    '- **Payload**: `next start` with Payload alone and the same collections without access rules or hooks of ours, on a copy of the database.',
    '- **cold**: POLKKA with `READ_CACHE_MB=0`: no answer is kept and no two readers share one. What is kept beside answers',
    '  (public documents, orders and totals of the present epoch) is in use: that is a site between two publications. The',
    '  warm-up before each row makes it.',
    '- **hot**: POLKKA as it comes; every answer from the cache.',
    '- **`node:http`**: a server that does nothing but send the same headers and the same body.',
    '',
    ...reports.flatMap(section),
    ...growth(reports),
  ].join('\n')
