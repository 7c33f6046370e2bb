'use client'

import type { TextFieldClientComponent } from 'payload'

import {
  FieldDescription,
  FieldLabel,
  ReactSelect,
  type ReactSelectOption,
  useConfig,
  useField,
} from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { useWords } from '../shared/useWords.js'

type Person = { id: string; name: string }

const WAIT = 200

const ask = async (url: string, query: Record<string, string>): Promise<Person[]> => {
  const answer = await fetch(`${url}?${new URLSearchParams(query)}`, { credentials: 'include' }).catch(
    () => null,
  )
  return answer?.ok ? ((await answer.json()) as { people: Person[] }).people : []
}

const optionOf = ({ id, name }: Person): ReactSelectOption => ({ label: name, value: id })

/** A list of people, kept as plain ids and picked by name. */
export const PeopleField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const say = useWords()
  const { config } = useConfig()
  const url = `${config.serverURL}${config.routes.api}/${config.admin.user}/people`
  const { setValue, showError, value } = useField<string[]>({ potentiallyStalePath: path })
  const [names, setNames] = useState<Record<string, string>>({})
  const [found, setFound] = useState<Person[]>([])
  const [query, setQuery] = useState('')
  const ids = value ?? []
  const unnamed = ids.filter((id) => !(id in names)).join(',')

  const remember = useCallback((people: Person[]) => {
    setNames((known) => ({ ...known, ...Object.fromEntries(people.map(({ id, name }) => [id, name])) }))
  }, [])

  useEffect(() => {
    if (unnamed) void ask(url, { ids: unnamed }).then(remember)
  }, [remember, unnamed, url])

  useEffect(() => {
    if (readOnly) return
    const timer = setTimeout(() => void ask(url, { q: query }).then(setFound), WAIT)
    return () => clearTimeout(timer)
  }, [query, readOnly, url])

  const pick = (chosen: ReactSelectOption | ReactSelectOption[]) => {
    const options = Array.isArray(chosen) ? chosen : chosen ? [chosen] : []
    remember(options.map(({ label, value: id }) => ({ id: String(id), name: String(label) })))
    setValue(options.map(({ value: id }) => String(id)))
  }
  const offered = found.filter(
    ({ id, name }) => !ids.includes(id) && name.toLowerCase().includes(query.toLowerCase()),
  )
  const inputId = `field-${path.replaceAll('.', '__')}`

  return (
    <div
      className={['field-type', 'select', readOnly && 'read-only', showError && 'error']
        .filter(Boolean)
        .join(' ')}
    >
      <FieldLabel htmlFor={inputId} label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <ReactSelect
          disabled={readOnly}
          filterOption={() => true}
          inputId={inputId}
          isClearable={false}
          isMulti
          noOptionsMessage={() => say('ui.people.none')}
          onChange={pick}
          onInputChange={setQuery}
          options={offered.map(optionOf)}
          placeholder={say('ui.people.search')}
          value={ids.map((id) => optionOf({ id, name: names[id] ?? say('ui.people.unknown', { id }) }))}
        />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
