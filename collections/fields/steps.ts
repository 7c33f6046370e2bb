import type { Field, TabsField, UIField } from 'payload'
import { languages, words, type Words } from './words.js'

type Step = { label: Words; fields: Field[] }

/** The first field with a name, at any depth without one. */
const firstName = (fields: Field[]): string | undefined => {
  for (const field of fields) {
    if ('name' in field && field.type !== 'ui') return field.name
    const inner = 'fields' in field ? firstName(field.fields) : undefined
    if (inner) return inner
  }
  return undefined
}

const nextStep = (steps: Step[], nth: number): UIField => ({
  name: `step${nth}`,
  type: 'ui',
  label: words('Seuraava vaihe', 'Nästa steg', 'Next step'),
  admin: {
    components: { Field: 'polkka/client#NextStep' },
    custom: { nth, of: steps.length, next: firstName(steps[nth]?.fields ?? []) },
    disableListColumn: true,
  },
})

const numbered = (label: Words, nth: number): Words =>
  Object.fromEntries(languages.map((language) => [language, `${nth}. ${label[language]}`])) as Words

/** A form in numbered steps, a tab each. Tabs without names change neither the API nor the database. */
export const steps = (all: Step[]): TabsField => ({
  type: 'tabs',
  tabs: all.map(({ fields, label }, index) => ({
    label: numbered(label, index + 1),
    fields: [...fields, nextStep(all, index + 1)],
  })),
})
