import type { CollectionSlug, Field, Payload, RelationshipField, UploadField } from 'payload'

import { isRow } from '../../engine/index.js'
import { AskPayload } from './choose.js'
import type { Doc } from './documents.js'

/** Documents by collection and id, as far as they are needed and public. */
export type Found = (collection: string, id: string) => Doc | undefined
type Visit = (collection: string, id: number | string, maxDepth: number) => unknown

/** Where in a collection’s documents relations are. */
export type Plan = { name: string; apply: (value: unknown, visit: Visit) => unknown }[]

/** In all languages at once a localized value is one of each. */
const perLocale =
  (apply: Plan[number]['apply']): Plan[number]['apply'] =>
  (value, visit) =>
    isRow(value)
      ? Object.fromEntries(Object.entries(value).map(([locale, inner]) => [locale, apply(inner, visit)]))
      : value

const through =
  (plan: Plan): Plan[number]['apply'] =>
  (value, visit) =>
    isRow(value) ? applyPlan(plan, value, visit) : value

/** A copy with other values where relations are; everything else is shared with the original. */
export const applyPlan = (plan: Plan, doc: Doc, visit: Visit): Doc => {
  const copy = { ...doc }
  for (const { apply, name } of plan)
    if (copy[name] !== undefined && copy[name] !== null) copy[name] = apply(copy[name], visit)
  return copy
}

const relation = ({
  hasMany,
  maxDepth = Infinity,
  relationTo,
}: RelationshipField | UploadField): Plan[number]['apply'] => {
  const one = (value: unknown, visit: Visit): unknown => {
    if (!Array.isArray(relationTo)) return visit(relationTo, value as number, maxDepth)
    const { relationTo: collection, value: id } = value as { relationTo: string; value: number }
    return { relationTo: collection, value: visit(collection, id, maxDepth) }
  }
  if (!hasMany) return one
  return (value, visit) =>
    Array.isArray(value) ? value.filter((entry) => entry !== null).map((entry) => one(entry, visit)) : value
}

type Node = { children?: unknown; fields?: Doc; relationTo?: string; type?: string; value?: unknown }

/** What the editors of ours put into a text; a node of any other kind is Payload’s to fill. */
const LEAVES = /^(root|paragraph|heading|text|linebreak|tab|list|listitem|quote|horizontalrule)$/

const nodes = (value: unknown, visit: Visit): unknown => {
  if (!isRow(value)) return value
  const node = value as Node
  const children = Array.isArray(node.children)
    ? { children: node.children.map((child) => nodes(child, visit)) }
    : {}
  if (node.type === 'link' || node.type === 'autolink') {
    const doc = node.fields?.doc
    if (!isRow(doc)) return { ...node, ...children }
    const { relationTo, value: id } = doc as { relationTo: string; value: number }
    return {
      ...node,
      ...children,
      fields: { ...node.fields, doc: { ...doc, value: visit(relationTo, id, Infinity) } },
    }
  }
  if (node.type === 'upload') {
    const filled = visit(node.relationTo!, node.value as number, Infinity)
    return { ...node, value: isRow(filled) || filled === node.value ? filled : null }
  }
  if (!LEAVES.test(node.type ?? '')) throw new AskPayload()
  return { ...node, ...children }
}

/** In which languages Payload fills a text of all languages depends on what else it reads at the time. */
const texts: Plan[number]['apply'] = (value) => {
  if (/"type":"(upload|link|autolink)"/.test(JSON.stringify(value))) throw new AskPayload()
  return value
}

const richText: Plan[number]['apply'] = (value, visit) =>
  isRow(value) && 'root' in value ? { ...value, root: nodes(value.root, visit) } : value

/** Where relations are among these fields; `all` where every language is read at once. */
const planOf = (fields: readonly Field[], all: boolean, inLocalized = false): Plan =>
  fields.flatMap((field): Plan => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) =>
        'name' in tab
          ? planOf([{ ...tab, type: 'group' } as Field], all, inLocalized)
          : planOf(tab.fields, all, inLocalized),
      )
    if (
      field.type === 'row' ||
      field.type === 'collapsible' ||
      (field.type === 'group' && !('name' in field))
    )
      return planOf((field as { fields: Field[] }).fields, all, inLocalized)
    if (!('name' in field) || !field.name) return []
    const localized = Boolean('localized' in field && field.localized) && !inLocalized
    const inner = inside(field, all, inLocalized || localized)
    if (!inner) return []
    return [{ name: field.name, apply: all && localized ? perLocale(inner) : inner }]
  })

const inside = (field: Field, all: boolean, localized: boolean): Plan[number]['apply'] | null => {
  if (field.type === 'relationship' || field.type === 'upload') return relation(field)
  if (field.type === 'richText') return all ? texts : richText
  if (field.type === 'blocks')
    return () => {
      throw new AskPayload()
    }
  if (field.type !== 'group' && field.type !== 'array') return null
  const plan = planOf(field.fields, all, localized)
  if (plan.length === 0) return null
  const one = through(plan)
  if (field.type === 'group') return one
  return (value, visit) => (Array.isArray(value) ? value.map((row) => one(row, visit)) : value)
}

/** Plans of a Payload’s collections, made once each. */
export const planner = ({ collections }: Payload): ((slug: string, all: boolean) => Plan) => {
  const made = new Map<string, Plan>()
  return (slug, all) => {
    const key = `${slug} ${all}`
    const plan = made.get(key) ?? planOf(collections[slug as CollectionSlug].config.fields, all)
    made.set(key, plan)
    return plan
  }
}
