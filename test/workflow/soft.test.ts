import { describe, expect, it } from 'vitest'

import { fileProblem, softProblems, type ShownFile } from '../../src/workflow/soft.js'

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const link = (words: string) => ({ type: 'link', fields: { url: 'https://oph.fi' }, children: [text(words)] })
const heading = (tag: string) => ({ type: 'heading', tag, children: [text('Otsikko')] })
const rich = (...children: object[]) => ({ root: { type: 'root', children } })
const of = (value: unknown) => softProblems({ need: value }).map(({ what }) => what)

describe('what could be better for a reader who cannot see', () => {
  it.each<[string, unknown, string[]]>([
    ['a link that says nothing', rich(paragraph(link('Tästä'))), ['linkText']],
    ['the same in Swedish, with a dot', rich(paragraph(link('Läs mer…'))), ['linkText']],
    ['a link that is an address', rich(paragraph(link('https://oph.fi/fi'))), ['linkAddress']],
    ['a link that says where it leads', rich(paragraph(link('Opetushallituksen sivut'))), []],
    ['a level that is skipped at the beginning', rich(heading('h3')), ['headingLevel']],
    ['levels one after another, and back', rich(heading('h2'), heading('h3'), heading('h2')), []],
    ['bold in place of a heading', rich(paragraph(text('Näin teimme', 1))), ['boldHeading']],
    ['a bold word in a sentence', rich(paragraph(text('Me ', 0), text('kaikki', 1))), []],
    ['capitals', 'YHTEINEN TUNTI VERKOSSA', ['shouting']],
    ['an abbreviation', 'OPH', []],
    ['a plain text', 'Yhteinen tunti verkossa', []],
    ['nothing', null, []],
  ])('%s', (_, value, whats) => {
    expect(of(value)).toEqual(whats)
  })

  it('is told with its place, in groups and rows too, once a field', () => {
    const value = {
      steps: [{ id: 'x', text: 'PIDETÄÄN YHTEINEN TUNTI' }],
      need: rich(paragraph(link('tästä'), link('täältä'))),
      link: { url: 'HTTPS://OPH.FI /A B C D E F' },
    }
    expect(softProblems(value)).toEqual([
      { path: 'steps.0.text', what: 'shouting' },
      { path: 'need', what: 'linkText' },
    ])
  })

  it.each<[string, ShownFile, ReturnType<typeof fileProblem>]>([
    ['a picture without words', { mimeType: 'image/png', alt: ' ' }, 'noAlt'],
    ['a picture with words', { mimeType: 'image/png', alt: 'Kaksi oppilasta' }, null],
    ['decoration', { mimeType: 'image/png', decorative: true }, null],
    ['a video without captions', { mimeType: 'video/mp4', alt: 'Tunti' }, 'noCaptions'],
    ['a video with captions', { mimeType: 'video/mp4', captionsFile: 7 }, null],
    ['a document', { mimeType: 'application/pdf' }, null],
  ])('of files: %s', (_, file, what) => {
    expect(fileProblem(file)).toBe(what)
  })
})
