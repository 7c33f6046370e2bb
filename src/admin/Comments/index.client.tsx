'use client'

import type { Comment } from '../../workflow/view.js'

import { NotLoaded } from '../shared/NotLoaded.js'
import { useComments } from '../shared/useComments.js'
import { useWords } from '../shared/useWords.js'
import './index.css'
import { Thread, Write } from './Thread.js'

/** What reviewers and authors say about the text, each at its place, open ones first. */
export const Comments = ({ stamp }: { stamp: string }) => {
  const say = useWords()
  const { act, comments, failed, reload } = useComments(stamp)
  const notLoaded = failed && <NotLoaded onAgain={reload} words={say('ui.comments.notLoaded')} />
  if (comments === null) return notLoaded
  const threads = comments.filter(({ answers }) => answers === null)
  const open = threads.filter(({ resolvedAt }) => resolvedAt === null)
  const settled = threads.filter(({ resolvedAt }) => resolvedAt !== null)
  const answersTo = (id: number) => comments.filter(({ answers }) => answers === id)
  const listed = (some: Comment[]) => (
    <ul className="polkka-comments__list">
      {some.map((comment) => (
        <Thread act={act} answers={answersTo(comment.id)} comment={comment} key={comment.id} />
      ))}
    </ul>
  )
  return (
    <details className="polkka-comments" open={open.length > 0}>
      <summary>
        {say('ui.comments')} ({open.length})
      </summary>
      {notLoaded}
      <div aria-live="polite">{listed(open)}</div>
      {settled.length > 0 && (
        <details>
          <summary>
            {say('ui.comments.settledOnes')} ({settled.length})
          </summary>
          {listed(settled)}
        </details>
      )}
      <Write act={act} label={say('ui.comments.new')} />
    </details>
  )
}
