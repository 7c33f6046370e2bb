import {
  convertLexicalToHTML,
  type HTMLConvertersFunction,
  LinkHTMLConverter,
} from '@payloadcms/richtext-lexical/html'
import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'

type Data = Parameters<typeof convertLexicalToPlaintext>[0]['data']
type Convert = (data: Data) => string

const isText = (value: object): value is Data =>
  (value as { root?: { type?: unknown } }).root?.type === 'root'

/** The same answer with its rich texts, wherever they are, converted. */
const convertIn = (value: unknown, convert: Convert): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((each) => convertIn(each, convert))
  if (isText(value)) return convert(value)
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, convertIn(inner, convert)]))
}

/** Texts inside each other's documents link to the documents' own addresses in this API. */
const asHtml = (api: string): Convert => {
  const converters: HTMLConvertersFunction = ({ defaultConverters }) => ({
    ...defaultConverters,
    ...LinkHTMLConverter({
      internalDocToHref: ({ linkNode }) => {
        const { relationTo, value } = linkNode.fields.doc!
        return `${api}/${relationTo}/${typeof value === 'object' ? String(value.id) : value}`
      },
    }),
  })
  return (data) => convertLexicalToHTML({ converters, data, disableContainer: true })
}

const asText: Convert = (data) => convertLexicalToPlaintext({ data })

/** `?richText=html` and `?richText=text`, for readers that do not speak Lexical. */
export const richTextAs = (form: unknown, body: unknown, api: string): unknown => {
  if (form !== 'html' && form !== 'text') return body
  return convertIn(body, form === 'html' ? asHtml(api) : asText)
}
