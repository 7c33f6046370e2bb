import type { I18nClient } from '@payloadcms/translations'

import { isMessage, pick, say } from '../../translations/index.js'
import { optionsOf } from '../../engine/instance.js'
import { localesOf } from '../../search/options.js'
import type { Reader } from '../Welcome/rows.js'
import { type DeskList, deskOf, isReviewer, PAGE } from './desk.js'
import { FilterForm } from './FilterForm.js'
import { type Chosen, chosenIn, filtersOf } from './filters.js'
import { DeskLists } from './index.client.js'
import './index.css'
import { reviewersOf } from './reviewers.js'
import { isSectionKey, type SectionKey } from './sections.js'

/** Steps that are taken for many cases at once. Approving is not: it is somebody's word about a text they have read. */
const STEPS = ['publish', 'schedule', 'unschedule', 'confirm']

export type DeskQuery = Record<string, string | string[] | undefined>

const addressOf = (values: Record<string, string | undefined>): string => {
  const given = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return `?${new URLSearchParams(given).toString()}`
}

const Pages = ({ address, language, page, total }: PagesProps) => (
  <nav className="polkka-desk__pages">
    <a href={address({})}>{say(language, 'ui.desk.back')}</a>
    {page > 1 && <a href={address({ page: String(page - 1) })}>{say(language, 'ui.desk.previousPage')}</a>}
    {page * PAGE < total && (
      <a href={address({ page: String(page + 1) })}>{say(language, 'ui.desk.nextPage')}</a>
    )}
  </nav>
)
type PagesProps = {
  address: (more: { page?: string }) => string
  language: string
  page: number
  total: number
}

const emptyWords = (language: string, chosen: Chosen, only: SectionKey | undefined): string => {
  if (Object.keys(chosen).length > 0) return say(language, 'ui.desk.nothingFits')
  return say(language, only && only !== 'inReview' ? 'ui.desk.nothingHere' : 'ui.desk.nothingWaits')
}

/** The desk of one who approves: lists of cases, narrowed by the address. */
export const Desk = async ({
  i18n,
  query,
  reader,
}: {
  i18n: I18nClient
  query: DeskQuery
  reader: Reader
}) => {
  const { payload } = reader
  const { language } = i18n
  if (!isReviewer(reader)) return null
  const chosen = chosenIn(query)
  const only = isSectionKey(query.show) ? query.show : undefined
  const page = Math.min(Math.max(1, Math.trunc(Number(query.page)) || 1), 1000)
  let read: [
    DeskList[] | null,
    Awaited<ReturnType<typeof filtersOf>>,
    Awaited<ReturnType<typeof reviewersOf>>,
  ]
  try {
    read = await Promise.all([deskOf(reader, { chosen, only, page }), filtersOf(reader), reviewersOf(reader)])
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The desk could not be read' })
    return <p role="alert">{say(language, 'ui.desk.failed')}</p>
  }
  const [lists, filters, reviewers] = read
  const nameOf = (code: string) => {
    const key = `language.${code}`
    return isMessage(key) ? say(language, key) : code
  }
  const languages = localesOf(payload).map((code) => ({ value: code, label: nameOf(code) }))
  const isEmpty = !only && Object.keys(chosen).length === 0 && !lists?.some(({ rows }) => rows.length > 0)
  const locale = typeof query.locale === 'string' ? query.locale : undefined
  const { transitions } = optionsOf(payload).table
  const steps = STEPS.flatMap((name) => {
    const step = transitions[name]
    return step
      ? [
          {
            name,
            label: pick(language, step.label),
            asksTime: step.guards?.includes('futureTime') ?? false,
          },
        ]
      : []
  })
  return (
    <div className="polkka-desk">
      {!isEmpty && (
        <FilterForm
          action={payload.config.routes.admin}
          chosen={chosen}
          filters={[...filters, { name: 'language', choices: languages }]}
          kept={{ ...(locale ? { locale } : {}), ...(only ? { show: only } : {}) }}
          language={language}
        />
      )}
      <p>
        <a href={`${payload.config.routes.admin}/coverage`}>{say(language, 'ui.coverage')}</a>
      </p>
      <DeskLists
        empty={emptyWords(language, chosen, only)}
        lists={lists ?? []}
        more={only ? undefined : `${addressOf({ ...chosen, locale })}&`.replace('?&', '?')}
        reviewers={reviewers}
        steps={steps}
      />
      {only && (
        <Pages
          address={({ page: to }) =>
            addressOf({ ...chosen, locale, ...(to ? { show: only, page: to } : {}) })
          }
          language={language}
          page={page}
          total={lists?.[0]?.total ?? 0}
        />
      )}
    </div>
  )
}
