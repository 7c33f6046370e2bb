import type { TextareaField } from 'payload'
import { required } from '../../src/workflow/required.js'
import { words, type Words } from './words.js'

/** What a reader sees in every list, so it is there in every language. */
export const summary = (help: Words, name = 'summary'): TextareaField => ({
  name,
  type: 'textarea',
  label: words('Tiivistelmä', 'Sammanfattning', 'Summary'),
  localized: true,
  maxLength: 400,
  custom: required('review', { languages: 'all' }),
  admin: { description: help, rows: 4 },
})
