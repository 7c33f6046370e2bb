import type { AfterErrorHook, PayloadRequest } from 'payload'

import { badInput } from './nameTheRefusal.js'

type Named = { message: string; path: string }

/** What Payload says in English whatever the caller speaks. */
const IN_ENGLISH = /^This relationship field has the following invalid relationships:/

/** The path as it was asked by: Payload names the part of it that is at fault, and has written into the question itself. */
const askedBy = ({ searchParams }: PayloadRequest, part: string): string => {
  const names = [...(searchParams?.keys() ?? [])].filter((name) => name.startsWith('where['))
  const paths = names.flatMap((name) => name.split(/[[\]]+/).slice(1))
  const asked = paths.find((path) => `.${path}.`.includes(`.${part}.`))
  return asked ?? (searchParams?.has('sort') ? 'sort' : part)
}

/** A path that there is not, or not for the caller, is named as all that is wrong in a question is; and so is an id that is none. */
export const namePath: AfterErrorHook = ({ error, graphqlResult, req }) => {
  const cause = (error as { originalError?: Error }).originalError ?? error
  const { data } = cause as { data?: unknown }
  if (cause.name === 'QueryError')
    return badInput(req, askedBy(req, (data as Named[])[0]?.path ?? 'where'), graphqlResult)
  if (cause.name !== 'ValidationError') return
  for (const each of (data as { errors?: Named[] } | undefined)?.errors ?? [])
    if (IN_ENGLISH.test(each.message)) each.message = req.t('validation:invalidSelection')
}
