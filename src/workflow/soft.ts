/** Something that a text could do better for readers who cannot see or hear it; it hinders nothing. */
export type SoftProblem = {
  path: string
  what: 'boldHeading' | 'headingLevel' | 'linkAddress' | 'linkText' | 'noAlt' | 'noCaptions' | 'shouting'
}

type Node = {
  type?: string
  tag?: string
  text?: string
  format?: number | string
  children?: Node[]
  root?: Node
}

/** Link texts that say nothing out of their context, in the three languages. */
const SAYS_NOTHING = [
  'tästä',
  'täältä',
  'klikkaa',
  'klikkaa tästä',
  'lue lisää',
  'lisää',
  'linkki',
  'tämä',
  'tässä',
  'täällä',
  'här',
  'klicka här',
  'läs mer',
  'mera',
  'mer',
  'länk',
  'here',
  'click here',
  'read more',
  'more',
  'link',
  'this',
]
const BOLD = 1

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
const wordsOf = (node: Node): string => node.text ?? (node.children ?? []).map(wordsOf).join('')
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[.:»>…!\s]+$/u, '')
    .trim()

const inside = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(inside)]

const linkProblem = (node: Node): SoftProblem['what'][] => {
  if (node.type !== 'link' && node.type !== 'autolink') return []
  const text = wordsOf(node).trim()
  if (SAYS_NOTHING.includes(bare(text))) return ['linkText']
  return /^(https?:\/\/|www\.)/.test(text) ? ['linkAddress'] : []
}

/** A paragraph all in bold is a heading to who sees it, and to nobody else. */
const boldProblem = (node: Node): SoftProblem['what'][] => {
  const texts = (node.children ?? []).filter(({ text }) => text?.trim())
  const isShort = wordsOf(node).length <= 80
  return node.type === 'paragraph' &&
    isShort &&
    texts.length > 0 &&
    texts.every(({ format }) => (Number(format) & BOLD) === BOLD)
    ? ['boldHeading']
    : []
}

/** Levels go down one at a time; the title of the page is the first. */
const headingProblem = (nodes: Node[]): SoftProblem['what'][] => {
  const levels = [
    1,
    ...nodes.filter(({ type }) => type === 'heading').map(({ tag }) => Number(tag?.slice(1))),
  ]
  return levels.some((level, nth) => nth > 0 && level > levels[nth - 1]! + 1) ? ['headingLevel'] : []
}

const inRichText = (root: Node): SoftProblem['what'][] => {
  const nodes = inside(root)
  return [...nodes.flatMap(linkProblem), ...nodes.flatMap(boldProblem), ...headingProblem(nodes)]
}

/** A line of several words in capitals is read out letter by letter, and hard to read. */
const inText = (text: string): SoftProblem['what'][] =>
  text.length > 12 && /\s/.test(text) && text === text.toUpperCase() && text !== text.toLowerCase()
    ? ['shouting']
    : []

/** What could be better in a text in one language, each kind once a field. */
export const softProblems = (value: unknown, path = ''): SoftProblem[] => {
  const at = (whats: SoftProblem['what'][]) => [...new Set(whats)].map((what) => ({ path, what }))
  if (typeof value === 'string') return /(^|\.)(id|url|email)$/.test(path) ? [] : at(inText(value))
  if (!isNode(value)) return []
  if (isNode(value.root)) return at(inRichText(value.root))
  return Object.entries(value).flatMap(([key, inner]) => softProblems(inner, path ? `${path}.${key}` : key))
}

/** What is asked of a file that a text shows; empty words count as none. */
export type ShownFile = {
  alt?: string | null
  captionsFile?: unknown
  decorative?: boolean | null
  mimeType?: string | null
}

/** What a file lacks for readers who cannot see or hear it: a picture its words, a video its captions. */
export const fileProblem = ({ alt, captionsFile, decorative, mimeType }: ShownFile) => {
  if (mimeType?.startsWith('image/')) return decorative || alt?.trim() ? null : 'noAlt'
  return mimeType?.startsWith('video/') && !captionsFile ? 'noCaptions' : null
}
