'use client'

import { diffWords } from 'diff'

import type { Change } from '../../workflow/view.js'

import { useWords } from '../shared/useWords.js'
import './index.css'

/** A text with what went struck out and what came underlined, word by word, and said so to who does not see it. */
export const Compared = ({ after, before }: Pick<Change, 'after' | 'before'>) => {
  const say = useWords()
  return (
    <p className="polkka-changes__text">
      {diffWords(before, after).map(({ added, removed, value }, index) => {
        if (added)
          return (
            <ins key={index}>
              <span className="polkka-sr">{say('ui.changes.added')} </span>
              {value}
            </ins>
          )
        if (removed)
          return (
            <del key={index}>
              <span className="polkka-sr">{say('ui.changes.removed')} </span>
              {value}
            </del>
          )
        return <span key={index}>{value}</span>
      })}
    </p>
  )
}
