import type { Field, PayloadRequest, Tab } from 'payload'

import { ENGINE_FIELDS } from '../../engine/contentHash.js'
import { pick, say } from '../../translations/index.js'
import { isEmptyValue, Value } from './Value.js'

/** What a field is drawn with: who reads, in which language, and which fields lack this language. */
export type Drawing = { req: PayloadRequest; untranslated: readonly string[] }
type Data = Record<string, unknown>
type Props = Drawing & { data: Data; fields: readonly Field[]; level: 2 | 3 | 4 }

/** What the engine keeps beside the text, and what only the form shows. */
const BESIDE: readonly string[] = [...ENGINE_FIELDS, 'id', 'createdAt', 'updatedAt', '_status']

const labelOf = (language: string, field: { label?: unknown; name?: string }): string =>
  pick(language, typeof field.label === 'function' ? field.name : (field.label as string | undefined)) ||
  (field.name ?? '')

/** Is this kept from readers? Asked of the field's own rule, as for somebody who is not signed in. */
const isKept = async (field: Field, { payload }: PayloadRequest): Promise<boolean> => {
  if (!('access' in field) || !field.access?.read) return false
  const stranger = { payload, user: null, context: {} } as unknown as PayloadRequest
  return !(await field.access.read({ doc: {}, req: stranger } as never))
}

const heading = { 2: 'h2', 3: 'h3', 4: 'h4' } as const

const OneField = async ({
  data,
  field,
  level,
  ...drawing
}: Drawing & { data: Data; field: Field & { name: string }; level: 2 | 3 | 4 }) => {
  const { language } = drawing.req.i18n
  const value = data[field.name]
  const lacks = level < 4 && drawing.untranslated.includes(field.name)
  if (isEmptyValue(value) && !lacks) return null
  const Heading = heading[level]
  const kept = await isKept(field, drawing.req)
  return (
    <div className={kept ? 'polkka-reading__kept' : undefined}>
      <Heading>
        {labelOf(language, field)}
        {kept && <span className="polkka-reading__mark">{say(language, 'ui.reading.kept')}</span>}
      </Heading>
      {lacks ? (
        <p className="polkka-reading__quiet">{say(language, 'ui.reading.untranslated')}</p>
      ) : (
        <Value {...drawing} field={field} level={level === 2 ? 3 : 4} value={value} />
      )}
    </div>
  )
}

const hasText = (data: Data, fields: readonly Field[], untranslated: readonly string[]): boolean =>
  fields.some((field) =>
    'name' in field && field.name
      ? !BESIDE.includes(field.name) && (!isEmptyValue(data[field.name]) || untranslated.includes(field.name))
      : 'fields' in field && hasText(data, field.fields, untranslated),
  )

const OneTab = ({ tab, ...props }: Omit<Props, 'fields'> & { tab: Tab }) => {
  const inside = 'name' in tab && tab.name ? ((props.data[tab.name] ?? {}) as Data) : props.data
  if (!hasText(inside, tab.fields, props.untranslated)) return null
  return (
    <section>
      <h2>{pick(props.req.i18n.language, tab.label as string)}</h2>
      <Fields {...props} data={inside} fields={tab.fields} level={3} />
    </section>
  )
}

/** Fields in the order of the form, those that say nothing left out. */
export const Fields = ({ data, fields, level, ...drawing }: Props) =>
  fields.map((field, at) => {
    if (field.type === 'tabs')
      return field.tabs.map((tab, nth) => (
        <OneTab {...drawing} data={data} key={`${at}-${nth}`} level={level} tab={tab} />
      ))
    if ('name' in field && field.name) {
      if (BESIDE.includes(field.name) || field.type === 'ui' || field.type === 'join') return null
      return (
        <OneField {...drawing} data={data} field={field as Field & { name: string }} key={at} level={level} />
      )
    }
    return 'fields' in field ? (
      <Fields {...drawing} data={data} fields={field.fields} key={at} level={level} />
    ) : null
  })
