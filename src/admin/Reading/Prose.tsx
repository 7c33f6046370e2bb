import type { PayloadRequest } from 'payload'

import { type JSXConvertersFunction, LinkJSXConverter, RichText } from '@payloadcms/richtext-lexical/react'

type Props = { req: PayloadRequest; value: unknown }

/** Rich text through the editor's own converter; links to our own texts lead to where they are read. */
export const Prose = ({ req, value }: Props) => {
  const { admin } = req.payload.config.routes
  const converters: JSXConvertersFunction = ({ defaultConverters }) => ({
    ...defaultConverters,
    ...LinkJSXConverter({
      internalDocToHref: ({ linkNode }) => {
        const { relationTo, value: to } = linkNode.fields.doc ?? { relationTo: '', value: '' }
        return `${admin}/read/${relationTo}/${typeof to === 'object' ? String(to.id) : String(to)}`
      },
    }),
  })
  return <RichText converters={converters} data={value as never} disableContainer />
}
