import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { RichTextField } from 'payload'
import { richText as validRichText } from 'payload/shared'
import type { required } from '../../src/workflow/required.js'
import { type Named, words } from './words.js'

/** What a page of ours is made of. The page's own title is its h1, so headings here are h2 and h3. */
export const editor: ReturnType<typeof lexicalEditor> = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    LinkFeature({
      enabledCollections: ['practices', 'networks', 'coordination-projects', 'guides', 'terms', 'stories'],
    }),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    UploadFeature({ enabledCollections: ['media'] }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})

type RichText = Named & { custom?: ReturnType<typeof required> }

const NODES = new Set([
  'root',
  'paragraph',
  'heading',
  'text',
  'linebreak',
  'tab',
  'list',
  'listitem',
  'link',
  'autolink',
  'quote',
  'horizontalrule',
  'upload',
])
const SAFE_URL = /^(https?:|mailto:|tel:|\/|#)/i

type Node = { type?: unknown; children?: unknown; fields?: { url?: unknown } }

/** Does a text hold nothing but what this editor makes, and no link that runs code? Other doors than the editor take anything. */
const isOurs = (node: unknown, depth = 0): boolean => {
  if (typeof node !== 'object' || node === null || depth > 20) return false
  const { children, fields, type } = node as Node
  if (!NODES.has(type as string)) return false
  if (
    fields?.url !== undefined &&
    fields.url !== null &&
    fields.url !== '' &&
    !SAFE_URL.test(String(fields.url).trim())
  )
    return false
  return (
    children === undefined || (Array.isArray(children) && children.every((child) => isOurs(child, depth + 1)))
  )
}

const NOT_OURS = words(
  'Tekstissä on osia tai linkkejä, joita tämä muokkain ei tee.',
  'Texten innehåller delar eller länkar som den här redigeraren inte gör.',
  'The text holds parts or links that this editor does not make.',
)

/** A text a reader reads, in each language. */
export const richText = ({ name, label, help, custom }: RichText): RichTextField => ({
  name,
  type: 'richText',
  label,
  localized: true,
  editor,
  custom,
  validate: (value, options) => {
    const root = (value as { root?: unknown } | null | undefined)?.root
    if (value && !isOurs(root)) return NOT_OURS[options.req.i18n.language as 'fi'] ?? NOT_OURS.en
    return validRichText(value as never, options as never)
  },
  admin: { description: help },
})
