import type { AdminViewServerProps } from 'payload'

import { isMessage, say } from '../../translations/index.js'
import { localesOf } from '../../search/options.js'
import { isReviewer } from '../Desk/desk.js'
import { Page } from '../shared/Page.js'
import { type Count, type Coverage as Covered, coverageOf } from './coverage.js'
import type { Dimension } from './dimensions.js'
import './index.css'

const share = (some: number, all: number): number => (all === 0 ? 0 : Math.round((some / all) * 100))

/** The list of practices, narrowed to the public ones of a code. */
const listOf = (admin: string, { broader, field }: Dimension, id: string): string => {
  const query = new URLSearchParams([
    ['where[or][0][and][0][_status][equals]', 'published'],
    [`where[or][0][and][1][${broader ? `${field}.broader` : field}][in][0]`, id],
  ])
  return `${admin}/collections/practices?${query.toString()}`
}

type TableProps = {
  admin: string
  counts: Count[]
  dimension: Dimension
  language: string
  total: number
}

/** The bars are a table: what the eye sees as a length, everybody else reads as a number. */
const Bars = ({ admin, counts, dimension, language, total }: TableProps) => {
  const gaps = counts.filter(({ count }) => count === 0)
  const most = Math.max(1, ...counts.map(({ count }) => count))
  return (
    <section>
      <table className="polkka-coverage__bars">
        <caption>{say(language, `ui.coverage.${dimension.key}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(language, 'ui.coverage.code')}</th>
            <th scope="col">{say(language, 'ui.coverage.count')}</th>
          </tr>
        </thead>
        <tbody>
          {counts
            .filter(({ count }) => count > 0)
            .map(({ code, count, id, label }) => (
              <tr key={code}>
                <th scope="row">
                  <a href={listOf(admin, dimension, id)}>{label}</a>
                </th>
                <td>
                  <span
                    aria-hidden="true"
                    className="polkka-coverage__bar"
                    style={{ inlineSize: `${(count / most) * 100}%` }}
                  />
                  <span>
                    {count} ({share(count, total)} %)
                  </span>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      {gaps.length > 0 && (
        <details open={gaps.length <= 10}>
          <summary>{say(language, 'ui.coverage.gaps', { count: gaps.length })}</summary>
          <p>{gaps.map(({ label }) => label).join(', ')}</p>
        </details>
      )}
    </section>
  )
}

type SumsProps = { covered: Covered; language: string; locales: readonly string[] }

const Sums = ({ covered, language, locales }: SumsProps) => {
  const { mobility, openToAll, total, written } = covered
  const nameOf = (code: string) => {
    const key = `language.${code}`
    return isMessage(key) ? say(language, key) : code
  }
  return (
    <dl className="polkka-coverage__sums">
      <dt>{say(language, 'ui.coverage.total')}</dt>
      <dd>{total}</dd>
      <dt>{say(language, 'ui.coverage.mobility')}</dt>
      <dd>
        {mobility} ({share(mobility, total)} %)
      </dd>
      <dt>{say(language, 'ui.coverage.openToAll')}</dt>
      <dd>
        {openToAll} ({share(openToAll, total)} %)
      </dd>
      {[...written]
        .sort((a, b) => locales.indexOf(a.locale) - locales.indexOf(b.locale))
        .map(({ count, locale }) => (
        <div key={locale}>
          <dt>{say(language, 'ui.coverage.written', { language: nameOf(locale) })}</dt>
          <dd>
            {count} ({share(count, total)} %)
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** What the public practices cover and what they do not, at `/admin/coverage`: for those who approve. */
export const Coverage = async (props: AdminViewServerProps) => {
  const { locale, req } = props.initPageResult
  const { i18n, payload, user } = req
  const { language } = i18n
  const isAllowed = user && isReviewer({ payload, user })
  const known = localesOf(payload)
  const shown = locale?.code && known.includes(locale.code) ? locale.code : known[0]!
  const covered = isAllowed ? await coverageOf(payload, shown) : null
  return (
    <Page {...props} className="polkka-coverage" name={say(language, 'ui.coverage')} path="/coverage">
      <h1>{say(language, 'ui.coverage')}</h1>
      {covered === null && <p role="alert">{say(language, 'refusal.NOT_ALLOWED')}</p>}
      {covered?.total === 0 && <p>{say(language, 'ui.coverage.none')}</p>}
      {covered && covered.total > 0 && (
        <>
          <Sums covered={covered} language={language} locales={known} />
          <div className="polkka-coverage__dimensions">
            {covered.dimensions.map(({ counts, dimension }) => (
              <Bars
                admin={payload.config.routes.admin}
                counts={counts}
                dimension={dimension}
                key={dimension.key}
                language={language}
                total={covered.total}
              />
            ))}
          </div>
        </>
      )}
    </Page>
  )
}
