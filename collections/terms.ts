import type { CollectionConfig } from 'payload'

export const terms: CollectionConfig = {
  slug: 'terms',
  versions: { drafts: { validate: true }, maxPerDoc: 0 },
  fields: [{ name: 'prefLabel', type: 'text', localized: true }, { name: 'kind', type: 'select', options: ['a', 'b'] }, { name: 'd', type: 'date' }, {name:'rows',type:'array',fields:[{name:'t',type:'text',localized:true}]}, {name: 'body', type:'richText', localized: true}],
}
