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
import type { required } from '../../src/workflow/required.js'
import type { Named } from './words.js'

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

/** A text a reader reads, in each language. */
export const richText = ({ name, label, help, custom }: RichText): RichTextField => ({
  name,
  type: 'richText',
  label,
  localized: true,
  editor,
  custom,
  admin: { description: help },
})
