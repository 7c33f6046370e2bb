import type { TextField, TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'
import type { required } from '../../src/workflow/required.js'
import { inLanguage, words, type Named } from './words.js'

const missing = words(
  'Kirjoita tämä ensin tekstin alkukielellä.',
  'Skriv detta först på originalspråket.',
  'Write this first in the original language.',
)

const mandatory = words(
  'Pakollinen jo luonnoksessa.',
  'Obligatorisk redan i utkastet.',
  'Needed even in a draft.',
)

const isFilled = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

/**
 * Demands a localized value in the document's own language only. Payload's `required: true` would demand it in
 * whichever locale happens to be saved, so nobody could save a translation step by step.
 */
export const filledInSourceLanguage: TextFieldSingleValidation = (value, options) => {
  const asText = text(value, options)
  if (asText !== true || isFilled(value)) return asText

  const source = (options.data as { sourceLanguage?: string }).sourceLanguage ?? 'fi'
  const isDemanded = options.operation === 'create' || options.req.locale === source
  return isDemanded ? inLanguage(missing, options.req.i18n.language) : true
}

type Title = Named & { maxLength?: number; custom?: ReturnType<typeof required> }

/** The line a document is known by: localized, and there from the first draft on. */
export const titleField = ({ name, label, help, maxLength = 120, custom }: Title): TextField => ({
  name,
  type: 'text',
  label,
  localized: true,
  maxLength,
  validate: filledInSourceLanguage,
  custom,
  admin: {
    description: words(
      `${help.fi} ${mandatory.fi}`,
      `${help.sv} ${mandatory.sv}`,
      `${help.en} ${mandatory.en}`,
    ),
  },
})
