/** English, and the type of every language: a key missing from another language does not compile. */
export const en = {
  'refusal.NOT_SIGNED_IN': 'Sign in first.',
  'refusal.NOT_FOUND': 'Not found.',
  'refusal.UNKNOWN_TRANSITION': 'There is no such step in the workflow.',
  'refusal.NOT_ALLOWED': 'You are not allowed to do this.',
  'refusal.OWN_WORK': 'You have written part of this text, so another person must decide on it.',
  'refusal.UNGOVERNED_WRITE': 'Text becomes public only through review: save a draft and send it for review.',
  'refusal.WRONG_STATE': 'This step is not possible in the present state.',
  'refusal.STALE_REVISION': 'The document has changed since you opened it. Look at the changes first.',
  'refusal.CONTENT_CHANGED': 'The text is not the one that was approved.',
  'refusal.NOT_EDITABLE': 'The text cannot be edited in its present state.',
  'refusal.NOT_READY': 'Some required information is still missing.',
  'refusal.COMMENT_REQUIRED': 'Write a comment that tells why.',
  'refusal.REASON_REQUIRED': 'Give a reason: {{reasons}}.',
  'refusal.BAD_INPUT': 'The request has a value that is missing or wrong: {{field}}.',
  'readiness.missing': '{{label}} is missing',
  'readiness.missingIn': '{{label}} is missing in {{language}}',
  'readiness.tooFew': '{{label}}: at least {{min}} needed',
  'readiness.unticked': '{{label}}: tick to confirm',
  'language.fi': 'Finnish',
  'language.sv': 'Swedish',
  'language.en': 'English',
} as const

export type MessageKey = keyof typeof en
export type Messages = Record<MessageKey, string>
