/** How a branch stands for a pull request, from what is kept of its freeze and the windows of changes; pure. */

import { formatMoment } from './duration.ts'
import type { Ground } from './freeze-status.ts'
import { expire, summarize } from './holders.ts'
import type { FreezeState } from './state.ts'
import { isOpen, nextOpening, type Window } from './window.ts'

/** The ground that a state makes: whoever has expired holds nothing, also before a sweep has come by. */
export function groundOf(
  branch: string,
  state: FreezeState | undefined,
  windows: readonly Window[],
  now: number
): Ground {
  const current = state === undefined ? undefined : expire(state, now).next
  if (current?.phase === 'frozen') {
    const { until, reason } = summarize(current)
    const versions = current.holders.map(({ version }) => version).filter((version) => version !== '')
    return { kind: 'frozen', branch, until, versions, reason }
  }
  const opening = windows.length === 0 || isOpen(windows, now) ? undefined : nextOpening(windows, now)
  return opening === undefined ? { kind: 'free', branch } : { kind: 'closed', branch, opens: formatMoment(opening.at) }
}
