import type { CollectionSlug, Field } from 'payload'

import type { Drawing } from './Fields.js'

import { optionsOf } from '../../engine/instance.js'
import { pick, say } from '../../translations/index.js'
import { wallClock } from '../../workflow/zone.js'
import { Fields } from './Fields.js'
import { Prose } from './Prose.js'

type Data = Record<string, unknown>
type Props = Drawing & { field: Field; level: 3 | 4; value: unknown }

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A date with how exactly it is known; its precision alone says nothing. */
const isPartialDate = (value: Data): boolean => 'precision' in value && 'date' in value

/** Nothing that a reader could read: an empty group says nothing either. */
export const isEmptyValue = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.length === 0
  if (isData(value)) {
    if ('root' in value) return false
    if (isPartialDate(value) && !value.date) return true
    return Object.entries(value).every(([name, inner]) => name !== 'root' && isEmptyValue(inner))
  }
  return value === null || value === undefined || value === '' || value === false
}

/** Rows and groups have the number of their row even where they say nothing. */
const saysNothing = ({ id: _, ...row }: Data): boolean => isEmptyValue(row)

const Listed = ({ items }: { items: React.ReactNode[] }) =>
  items.length === 1 ? (
    <p>{items[0]}</p>
  ) : (
    <ul>
      {items.map((item, at) => (
        <li key={at}>{item}</li>
      ))}
    </ul>
  )

const Paragraphs = ({ text }: { text: string }) =>
  text
    .split(/\n+/)
    .filter(Boolean)
    .map((part, at) => <p key={at}>{part}</p>)

type Chosen = { options: ReadonlyArray<string | { label: unknown; value: string }> }
const labelOf = (language: string, { options }: Chosen, value: unknown): string => {
  const option = options.find((one) => typeof one !== 'string' && one.value === value)
  return typeof option === 'object' ? pick(language, option.label as string) : String(value)
}

/** A document by its name; one that the reader of this page may not read by its number only. */
const Related = ({ collection, one, req }: { collection: string; one: unknown } & Pick<Drawing, 'req'>) => {
  const { payload } = req
  if (!isData(one)) return <>#{String(one)}</>
  const title = payload.collections[collection as CollectionSlug]?.config.admin.useAsTitle ?? 'id'
  const name = String(one[title] ?? one.id)
  const { admin } = payload.config.routes
  const isText = Object.hasOwn(optionsOf(payload).collections, collection)
  return isText ? <a href={`${admin}/read/${collection}/${String(one.id)}`}>{name}</a> : <>{name}</>
}

const File = ({ one, req }: { one: unknown } & Pick<Drawing, 'req'>) => {
  if (!isData(one)) return <p>#{String(one)}</p>
  const { language } = req.i18n
  const url = String(one.url ?? '')
  const alt = typeof one.alt === 'string' ? one.alt : ''
  if (!String(one.mimeType).startsWith('image/')) return <a href={url}>{String(one.filename)}</a>
  return (
    <figure>
      <img alt={alt} src={url} />
      <figcaption>
        {alt ? say(language, 'ui.reading.alt', { alt }) : say(language, 'ui.reading.noAlt')}
      </figcaption>
    </figure>
  )
}

const many = (value: unknown): unknown[] => [value].flat().filter((one) => !isEmptyValue(one))

/** One value as a reader sees it: codes by their names, rich text as text, pictures as pictures. */
export const Value = ({ field, level, value, ...drawing }: Props) => {
  const { req } = drawing
  const { language } = req.i18n
  switch (field.type) {
    case 'richText':
      return <Prose req={req} value={value} />
    case 'checkbox':
      return <p>{say(language, 'ui.criteria.yes')}</p>
    case 'date': {
      const { day, month, year } = wallClock(new Date(String(value)))
      return <p>{`${day}.${month}.${year}`}</p>
    }
    case 'select':
    case 'radio':
      return <Listed items={many(value).map((one) => labelOf(language, field as Chosen, one))} />
    case 'relationship':
      return (
        <Listed
          items={many(value).map((one, at) => {
            const several = Array.isArray(field.relationTo)
            const named = several ? (one as { relationTo: string; value: unknown }) : null
            return (
              <Related
                collection={named?.relationTo ?? String(field.relationTo)}
                key={at}
                one={named ? named.value : one}
                req={req}
              />
            )
          })}
        />
      )
    case 'upload':
      return many(value).map((one, at) => <File key={at} one={one} req={req} />)
    case 'group':
      return (
        <div className="polkka-reading__group">
          <Fields {...drawing} data={value as Data} fields={field.fields} level={level} />
        </div>
      )
    case 'array': {
      const rows = value as Data[]
      const lacking = <p className="polkka-reading__quiet">{say(language, 'ui.reading.untranslated')}</p>
      if (rows.every(saysNothing)) return lacking
      return (
        <ol>
          {rows.map((row, at) => (
            <li key={at}>
              {saysNothing(row) ? (
                lacking
              ) : (
                <Fields {...drawing} data={row} fields={field.fields} level={4} />
              )}
            </li>
          ))}
        </ol>
      )
    }
    default: {
      const texts = many(value).map(String)
      return texts.length === 1 ? <Paragraphs text={texts[0]!} /> : <Listed items={texts} />
    }
  }
}
