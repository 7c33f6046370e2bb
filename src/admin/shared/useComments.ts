'use client'

import { useCallback } from 'react'

import type { Comment } from '../../workflow/view.js'

import { useAnswer, useKnown } from './answers.js'
import { useCaseUrl } from './useCase.js'
import { useRequest } from './useRequest.js'

export type Act = (path: string, body: object) => Promise<boolean>
type Answer = { docs: Comment[] }

const useAddress = (): string => useCaseUrl().replace(/workflow$/, 'comments')

/** The comments of the case that is open, or null while they are not known; reading them again after each act. */
export const useComments = (stamp: string) => {
  const address = useAddress()
  const { answer, failed, reload } = useAnswer<Answer>(address, stamp)
  return { act: useCommentAct(), comments: answer?.docs ?? null, failed, reload }
}

/** The comments as far as the panel beside the text has read them. */
export const useKnownComments = (): Comment[] => useKnown<Answer>(useAddress())?.docs ?? NONE
const NONE: Comment[] = []

/** Says something, answers, settles: at a path below the comments of the case. */
export const useCommentAct = (): Act => {
  const address = useAddress()
  const { reload } = useAnswer<Answer>(address, null)
  const { request } = useRequest()
  return useCallback(
    async (path, body) => {
      const answer = await request(`${address}${path}`, body)
      await reload()
      return answer !== undefined
    },
    [address, reload, request],
  )
}
