import type { Counts } from './campaign.js'

/** Why a run in which nothing was lost would prove nothing: the kills met no work, or its end was never in doubt. */
export const proves = ({ done, hit, kills, notDone }: Counts): string[] => {
  const all = Object.values(kills).reduce((sum, count) => sum + count, 0)
  return [
    ...(hit < 0.8 * all ? [`only ${hit} of ${all} kills found a request in flight`] : []),
    ...(done < 0.1 * all ? [`only ${done} of the requests in flight turned out done`] : []),
    ...(notDone < 0.3 * all ? [`only ${notDone} of the requests in flight turned out not done`] : []),
  ]
}
