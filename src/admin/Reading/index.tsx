import type { AdminViewServerProps, CollectionSlug, PayloadRequest } from 'payload'

import { notFound } from 'next/navigation.js'

import { optionsOf } from '../../engine/instance.js'
import { isMessage, pick, say } from '../../translations/index.js'
import { StatePill } from '../StatePill/index.client.js'
import { Page } from '../shared/Page.js'
import { Fields } from './Fields.js'
import './index.css'
import { readingOf, type Text } from './reading.js'

const nameOf = (language: string, code: string): string => {
  const key = `language.${code}`
  return isMessage(key) ? say(language, key) : code
}

type Props = { req: PayloadRequest; text: Text }
type Case = { state?: string; live?: boolean }

/** Says plainly whether readers see this text. */
const Standing = ({ req, text: { collection, doc } }: Props) => {
  const { language } = req.i18n
  const { live, state = '' } = (doc.workflow ?? {}) as Case
  const isPublic = optionsOf(req.payload).table.states[state]?.live === 'shows'
  const key = isPublic ? 'ui.reading.public' : live ? 'ui.reading.inWork' : 'ui.reading.notPublic'
  return (
    <div
      className={isPublic ? 'polkka-reading__standing' : 'polkka-reading__standing polkka-reading__hidden'}
    >
      {say(language, key)} {state && <StatePill collectionSlug={collection} state={state} />}
    </div>
  )
}

/** The languages of the text, and which of them it does not have. */
const Languages = ({ req, text: { languages, locale } }: Props) => {
  const { language } = req.i18n
  const missing = languages.filter(({ filled }) => !filled).map(({ code }) => nameOf(language, code))
  return (
    <nav aria-label={say(language, 'ui.reading.languages')} className="polkka-reading__languages">
      {languages.map(({ code }) => (
        <a aria-current={code === locale ? 'page' : undefined} href={`?locale=${code}`} key={code}>
          {nameOf(language, code)}
        </a>
      ))}
      {missing.length > 0 && (
        <span className="polkka-reading__quiet">
          {say(language, 'ui.reading.missing', { languages: missing.join(', ') })}
        </span>
      )}
    </nav>
  )
}

/** The title in the language that is shown, or a word for its lack. */
const titleIn = ({ i18n, payload }: PayloadRequest, { collection, doc }: Text): string =>
  String(doc[optionsOf(payload).collections[collection]!.titleField] ?? '') ||
  say(i18n.language, 'ui.untitled')

const Body = ({ req, text }: Props) => {
  const { collection, doc, id, languages, locale } = text
  const { payload } = req
  const { language } = req.i18n
  const { fields, labels } = payload.collections[collection as CollectionSlug].config
  const { titleField } = optionsOf(payload).collections[collection]!
  // What stands beside the form (licence, original language) comes last; the title is the heading.
  const isBeside = (field: (typeof fields)[number]) => field.admin?.position === 'sidebar'
  const ordered = [...fields.filter((field) => !isBeside(field)), ...fields.filter(isBeside)]
  const filled = languages.some(({ code, filled: has }) => code === locale && has)
  return (
    <>
      <p className="polkka-reading__back">
        <a href={`${payload.config.routes.admin}/collections/${collection}/${id}?locale=${locale}`}>
          {say(language, 'ui.reading.back')}
        </a>
      </p>
      <Standing req={req} text={text} />
      <Languages req={req} text={text} />
      <article lang={locale}>
        <p className="polkka-reading__quiet" lang={language}>
          {pick(language, labels.singular as string)}
        </p>
        <h1>{titleIn(req, text)}</h1>
        {!filled && (
          <p className="polkka-reading__hidden">
            {say(language, 'ui.reading.notIn', { language: nameOf(language, locale) })}
          </p>
        )}
        <Fields
          data={{ ...doc, [titleField]: null }}
          fields={ordered}
          level={2}
          req={req}
          untranslated={text.untranslated.filter((name) => name !== titleField)}
        />
      </article>
    </>
  )
}

/** A text as its readers would see it, at `/admin/read/{collection}/{id}`: read as the person who looks. */
export const Reading = async (props: AdminViewServerProps) => {
  const { req } = props.initPageResult
  const [, collection = '', id = ''] = (props.params?.segments ?? []) as string[]
  const asked = props.searchParams?.locale
  const text = req.user
    ? await readingOf(
        req,
        collection,
        id,
        typeof asked === 'string' ? asked : props.initPageResult.locale?.code,
      )
    : null
  if (req.user && !text) notFound()
  return (
    <Page
      {...props}
      className="polkka-reading"
      name={text ? titleIn(req, text) : ''}
      path={`/read/${collection}/${id}`}
    >
      {text && <Body req={req} text={text} />}
    </Page>
  )
}
