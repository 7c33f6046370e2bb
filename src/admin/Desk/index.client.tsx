'use client'

import { useConfig, useRouteCache, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import type { DeskList } from './desk.js'
import type { DeskRow } from './describe.js'

import { post } from '../shared/post.js'
import { useRequest } from '../shared/useRequest.js'
import { useWords } from '../shared/useWords.js'
import { type BulkAct, type Outcome, requestOf, runBulk } from './bulk.js'
import { BulkBar, type Reviewer, type Step } from './BulkBar.js'
import { BulkReport } from './BulkReport.js'
import { CaseRow } from './CaseRow.js'

type Props = {
  /** What an empty list says. */
  empty: string
  lists: DeskList[]
  /** The address of a list shown alone; without it, lists are whole already. */
  more?: string
  reviewers: Reviewer[]
  steps: Step[]
}

const keyOf = ({ collection, id }: { collection: string; id: string }) => `${collection} ${id}`

type Running = { act: string; of: number; outcomes: Outcome[] }

/** The lists of the desk, with a tick at each case and what can be done to all that are ticked. */
export const DeskLists = ({ empty, lists, more, reviewers, steps }: Props) => {
  const say = useWords()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { clearRouteCache } = useRouteCache()
  const { busy: assigning, request } = useRequest(clearRouteCache)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [running, setRunning] = useState<Running | null>(null)
  const api = `${config.serverURL}${config.routes.api}`
  const send = (path: string, body: object) => post(`${api}${path}`, i18n.language, body)
  const busy = assigning || (running !== null && running.outcomes.length < running.of)

  const cases = [...new Map(lists.flatMap(({ rows }) => rows).map((row) => [keyOf(row), row])).values()]
  const chosen = cases.filter((row) => ticked.has(keyOf(row)))
  const tick = (rows: DeskRow[], on: boolean) =>
    setTicked((before) => {
      const keys = rows.map(keyOf)
      return new Set(on ? [...before, ...keys] : [...before].filter((key) => !keys.includes(key)))
    })

  const goAll = async (act: BulkAct, label: string) => {
    setRunning({ act: label, of: chosen.length, outcomes: [] })
    const outcomes = await runBulk(act, chosen, send, (some) =>
      setRunning({ act: label, of: chosen.length, outcomes: some }),
    )
    setTicked(new Set(outcomes.filter(({ done }) => !done).map(keyOf)))
    // Without an answer there is no new page to be had either, and this one would be lost.
    if (outcomes.every(({ done, words }) => done || words !== null)) clearRouteCache()
  }
  const goOne = async (row: DeskRow, assignee: 'me' | null) => {
    const { body, path } = requestOf({ kind: 'assignment', assignee }, row)
    if (await request(`${api}${path}`, body)) clearRouteCache()
  }

  return (
    <>
      {running && (
        <BulkReport
          act={running.act}
          of={running.of}
          onClose={() => setRunning(null)}
          outcomes={running.outcomes}
        />
      )}
      {lists.map(({ key, rows, total }) => {
        const all = rows.length > 0 && rows.every((row) => ticked.has(keyOf(row)))
        const heading = say(`ui.desk.${key}`)
        return (
          <section className="polkka-desk__list" key={key}>
            <header>
              <h2>
                {heading} {total > 0 && <span className="polkka-welcome__count">{total}</span>}
              </h2>
              {rows.length > 1 && (
                <label className="polkka-desk__all">
                  <input checked={all} onChange={() => tick(rows, !all)} type="checkbox" />
                  {say('ui.bulk.pickAll', { list: heading })}
                </label>
              )}
            </header>
            {rows.length === 0 && <p className="polkka-welcome__quiet">{empty}</p>}
            <ul>
              {rows.map((row) => (
                <CaseRow
                  busy={busy}
                  key={keyOf(row)}
                  onAssign={(assignee) => void goOne(row, assignee)}
                  onTick={() => tick([row], !ticked.has(keyOf(row)))}
                  row={row}
                  ticked={ticked.has(keyOf(row))}
                />
              ))}
            </ul>
            {more !== undefined && total > rows.length && (
              <a href={`${more}show=${key}`}>{say('ui.desk.showAll', { count: total })}</a>
            )}
          </section>
        )
      })}
      {chosen.length > 0 && (
        <BulkBar
          busy={busy}
          count={chosen.length}
          onClear={() => setTicked(new Set())}
          onGo={(act, label) => void goAll(act, label)}
          reviewers={reviewers}
          steps={steps}
        />
      )}
    </>
  )
}
