'use client'

import type { TextFieldClientComponent } from 'payload'

import {
  FieldDescription,
  FieldLabel,
  ReactSelect,
  type ReactSelectOption,
  useConfig,
  useField,
  useTranslation,
} from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { ask } from '../shared/ask.js'
import { useWords } from '../shared/useWords.js'

type Person = { id: string; name: string }

const WAIT = 200

const optionOf = ({ id, name }: Person): ReactSelectOption => ({ label: name, value: id })

/** A list of people, kept as plain ids and picked by name. */
export const PeopleField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const say = useWords()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const url = `${config.serverURL}${config.routes.api}/${config.admin.user}/people`
  const { setValue, showError, value } = useField<string[]>({ potentiallyStalePath: path })
  const [names, setNames] = useState<Record<string, string>>({})
  const [found, setFound] = useState<Person[]>([])
  const [failed, setFailed] = useState(false)
  const [query, setQuery] = useState('')
  const ids = value ?? []
  const unnamed = ids.filter((id) => !(id in names)).join(',')

  const remember = useCallback((people: Person[]) => {
    setNames((known) => ({ ...known, ...Object.fromEntries(people.map(({ id, name }) => [id, name])) }))
  }, [])

  const find = useCallback(
    async (which: Record<string, string>): Promise<Person[]> => {
      const asked = await ask<{ people: Person[] }>(`${url}?${new URLSearchParams(which)}`, i18n.language)
      setFailed(!asked.ok)
      return asked.ok ? asked.body.people : []
    },
    [i18n.language, url],
  )

  useEffect(() => {
    if (unnamed) void find({ ids: unnamed }).then(remember)
  }, [find, remember, unnamed])

  useEffect(() => {
    if (readOnly) return
    const timer = setTimeout(() => void find({ q: query }).then(setFound), WAIT)
    return () => clearTimeout(timer)
  }, [find, query, readOnly])

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
          noOptionsMessage={() => say(failed ? 'ui.noAnswer' : 'ui.people.none')}
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
