/** What XML 1.0 cannot hold at all, not even escaped: control characters, half characters, two that are none. */
const UNHOLDABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#13;',
}

/** Text as it stands in an element or an attribute. */
export const escaped = (text: string): string =>
  text.replace(UNHOLDABLE, '').replace(/[&<>"'\r]/g, (character) => ESCAPES[character]!)

export type Attributes = Record<string, string | undefined>

const inside = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')

/** An element that holds other elements, written already. */
export const element = (name: string, children: readonly string[], attributes: Attributes = {}): string =>
  children.length === 0
    ? `<${name}${inside(attributes)}/>`
    : `<${name}${inside(attributes)}>${children.join('')}</${name}>`

/** An element that holds text. */
export const textElement = (name: string, text: string, attributes: Attributes = {}): string =>
  element(name, [escaped(text)], attributes)

export const document = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
