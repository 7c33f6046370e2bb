/** Rich text as the editor saves it. */

export const textNode = (text: string, format = 0) => ({
  type: 'text',
  text,
  detail: 0,
  format,
  mode: 'normal',
  style: '',
  version: 1,
})

const BLOCK = { format: '', indent: 0, version: 1, direction: null }

export const paragraph = (...children: object[]) => ({
  type: 'paragraph',
  ...BLOCK,
  textFormat: 0,
  textStyle: '',
  children,
})

export const richTextOf = (...children: object[]) => ({ root: { type: 'root', ...BLOCK, children } })

export const richText = (text: string) => richTextOf(paragraph(textNode(text)))
