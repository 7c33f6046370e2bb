import type { MessageKey } from '../../translations/index.js'
import type { Choice, Chosen, Filter } from './filters.js'

import { say } from '../../translations/index.js'

type Props = {
  /** The address of the desk without what was chosen. */
  action: string
  chosen: Chosen
  filters: Array<{ name: Filter | 'language'; choices: Choice[] }>
  /** What the address carries besides, kept as it is. */
  kept: Record<string, string>
  language: string
}

/** A plain form that asks the desk anew; it needs no script. */
export const FilterForm = ({ action, chosen, filters, kept, language }: Props) => (
  <form action={action} aria-label={say(language, 'ui.desk.filter')} className="polkka-desk__filters">
    {Object.entries(kept).map(([name, value]) => (
      <input key={name} name={name} type="hidden" value={value} />
    ))}
    {filters.map(({ choices, name }) => (
      <span key={name}>
        <label htmlFor={`polkka-desk-${name}`}>
          {say(language, `ui.desk.filter.${name}` satisfies MessageKey)}
        </label>
        <select defaultValue={chosen[name] ?? ''} id={`polkka-desk-${name}`} name={name}>
          <option value="">{say(language, 'ui.desk.filter.all')}</option>
          {choices.map(({ label, value }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </span>
    ))}
    <button type="submit">{say(language, 'ui.desk.filter.apply')}</button>
    {Object.keys(chosen).length > 0 && (
      <a href={`${action}${kept.locale ? `?locale=${kept.locale}` : ''}`}>
        {say(language, 'ui.desk.filter.clear')}
      </a>
    )}
  </form>
)
