import { BlocksFeature, lexicalEditor, LinkFeature, UploadFeature } from '@payloadcms/richtext-lexical'
import { buildConfig, type Block, type Field, type PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'

import { filesOf } from '../../src/engine/files.js'

/** Every place in which a text of any schema may name a file, and what of it is no file. */

const upload = (name: string, more: object = {}): Field =>
  ({ name, type: 'upload', relationTo: 'media', ...more }) as Field
const card: Block = {
  slug: 'card',
  fields: [upload('picture'), { name: 'inner', type: 'group', fields: [upload('picture')] }],
}

const editor = lexicalEditor({
  features: [
    BlocksFeature({ blocks: [{ slug: 'figure', fields: [upload('picture')] }] }),
    LinkFeature({ fields: ({ defaultFields }) => [...defaultFields, upload('icon')] }),
    UploadFeature({ collections: { media: { fields: [upload('poster')] } } }),
  ],
})

const fields: Field[] = [
  upload('one'),
  upload('several', { hasMany: true }),
  upload('localized', { localized: true }),
  upload('localizedSeveral', { hasMany: true, localized: true }),
  upload('anyKind', { relationTo: ['media', 'papers'] }),
  upload('anyKindLocalized', { localized: true, relationTo: ['media', 'papers'] }),
  { name: 'related', type: 'relationship', hasMany: true, relationTo: ['media', 'texts'] } as never,
  { name: 'text', type: 'relationship', relationTo: 'texts' } as never,
  {
    name: 'rows',
    type: 'array',
    fields: [{ type: 'row', fields: [upload('picture', { localized: true })] }],
  },
  { name: 'blocks', type: 'blocks', blocks: [card], localized: true },
  {
    type: 'tabs',
    tabs: [
      { name: 'tab', fields: [upload('picture')] },
      { fields: [upload('unnamed')], label: 'x' },
    ],
  },
  { name: 'body', type: 'richText', editor, localized: true },
]

const config = await buildConfig({
  collections: [
    { slug: 'texts', fields },
    { slug: 'media', fields: [upload('subtitles')], upload: true },
    { slug: 'papers', fields: [], upload: true },
  ],
  db: { defaultIDType: 'number', init: () => ({}) } as never,
  localization: { defaultLocale: 'fi', locales: ['fi', 'sv'] },
  secret: 'x',
})

/** A Payload that knows the schema and finds a document under every id; media 1 has subtitles 100, which have 1. */
const payload = {
  blocks: {},
  collections: Object.fromEntries(
    config.collections.map((collection) => [collection.slug, { config: collection }]),
  ),
  config,
  db: {
    [Symbol.for('polkka.engine')]: { files: ['media', 'papers'] },
    defaultIDType: 'number',
    find: async ({ where }: { where: { id: { in: number[] } } }) => ({
      docs: where.id.in.map((id) => ({
        id,
        subtitles: ({ 1: 100, 100: 1 } as Record<number, number>)[id] ?? null,
      })),
    }),
  },
}
const found = async (text: object): Promise<string[]> =>
  (await filesOf({ payload } as unknown as PayloadRequest, 'texts', text as never)).map(
    ({ key }) => `${key.collection}/${key.id}`,
  )

const inBody = (...children: object[]) => ({
  body: { fi: { root: { type: 'root', children: [{ type: 'paragraph', children }] } } },
})

describe('the files of a text', () => {
  const CASES: Record<string, [text: object, files: string[]]> = {
    'an upload': [{ one: 2 }, ['media/2']],
    'an upload that is populated': [{ one: { id: 2 } }, ['media/2']],
    none: [{ one: null, several: [], localized: {} }, []],
    several: [{ several: [2, 3, 2] }, ['media/2', 'media/3']],
    'one a language': [{ localized: { fi: 2, sv: 3 } }, ['media/2', 'media/3']],
    'several a language': [{ localizedSeveral: { fi: [2], sv: [3] } }, ['media/2', 'media/3']],
    'of any kind': [{ anyKind: { relationTo: 'papers', value: 2 } }, ['papers/2']],
    'of any kind a language': [
      { anyKindLocalized: { sv: { relationTo: 'papers', value: 2 } } },
      ['papers/2'],
    ],
    'a relationship': [
      {
        related: [
          { relationTo: 'media', value: 2 },
          { relationTo: 'texts', value: 3 },
        ],
        text: 4,
      },
      ['media/2'],
    ],
    rows: [{ rows: [{ picture: { fi: 2 } }, { picture: { sv: 3 } }] }, ['media/2', 'media/3']],
    blocks: [
      { blocks: { sv: [{ blockType: 'card', picture: 2, inner: { picture: 3 } }] } },
      ['media/2', 'media/3'],
    ],
    tabs: [{ tab: { picture: 2 }, unnamed: 3 }, ['media/2', 'media/3']],
    'an upload in rich text, and its own fields': [
      inBody({ type: 'upload', relationTo: 'media', value: 2, fields: { poster: 3 } }),
      ['media/2', 'media/3'],
    ],
    'a block in rich text': [
      inBody({ type: 'block', fields: { blockType: 'figure', picture: 2 } }),
      ['media/2'],
    ],
    'a link in rich text': [
      inBody({
        type: 'link',
        fields: { linkType: 'internal', doc: { relationTo: 'media', value: 2 }, icon: 3 },
        children: [],
      }),
      ['media/2', 'media/3'],
    ],
    'the files of a file, in a ring': [{ one: 1 }, ['media/1', 'media/100']],
    'an id that is none': [{ one: 'x' }, []],
  }

  it.each(Object.keys(CASES))('%s', async (what) => {
    const [text, files] = CASES[what]!
    expect(await found(text)).toEqual(files)
  })
})
