/** What becomes of the freeze of a branch, from what is kept of it and what is asked for; pure. */
import { quote } from '#core/action/untrusted'
import { expire, type FreezeSettings, hold, release, summarize } from './holders.ts'
import type { Inputs } from './inputs.ts'
import type { Request } from './request.ts'
import type { FreezeState, Holder } from './state.ts'

/** What is to be done about a branch. */
export type Transition =
  /** Nothing: it is not frozen, or not for the one who asks. */
  | { readonly kind: 'none'; readonly why: string }
  /** The branch is to be frozen as `next` says, whatever it was before. */
  | { readonly kind: 'enforce'; readonly next: FreezeState; readonly why: string }
  /** Nobody holds it any more: what was changed is put back. */
  | { readonly kind: 'restore'; readonly next: FreezeState; readonly why: string }

function named({ version, key }: Holder): string {
  return version === '' ? (key === '' ? 'no release' : key) : version
}

function left(gone: readonly Holder[], next: FreezeState, how: string): Transition {
  if (next.phase === 'thawing') return { kind: 'restore', next, why: 'thawed' }
  const others = next.holders.map(named).join(', ')
  const why =
    gone.length === 0 ? 'frozen as before' : `${gone.map(named).join(', ')} ${how}; still frozen for ${others}`
  return { kind: 'enforce', next, why }
}

/** How it stands, with nothing to become of it: what differs from that is told. */
function standing(before: FreezeState, now: number): Transition {
  if (before.phase === 'thawing') return { kind: 'restore', next: before, why: 'being thawed, which is not done yet' }
  const { until } = summarize(before)
  const isOver = expire(before, now).next.phase === 'thawing'
  const why = isOver ? `frozen until ${until}, which is over: the next sweep thaws it` : `frozen until ${until}`
  return { kind: 'enforce', next: before, why }
}

/** A run that is repeated asks for the same end, not for one that is later by as much as it is repeated later. */
function sameRun({ holder, moves }: Request, before: FreezeState | undefined): Holder {
  const known = before?.holders.find(({ key }) => key === holder.key)
  const isRerun = known !== undefined && known.owner.run === holder.owner.run && known.owner.run !== ''
  return isRerun && moves && known.until < holder.until ? { ...holder, until: known.until } : holder
}

/**
 * Says what is to become of a branch.
 * @param before what is kept of its freeze
 * @param settings what a freeze says besides its holders
 */
export function transitionOf(
  inputs: Inputs,
  request: Request,
  before: FreezeState | undefined,
  settings: FreezeSettings
): Transition {
  const { key, now } = request
  if (inputs.mode === 'freeze') {
    const { next, change } = hold(before, sameRun(request, before), settings)
    const { until } = summarize(next)
    const why = change === 'same' ? `frozen already until ${until}` : `frozen until ${until}`
    return { kind: 'enforce', next, why }
  }
  if (before === undefined) return { kind: 'none', why: 'not frozen' }
  if (inputs.mode === 'status') return standing(before, now)
  if (inputs.mode !== 'thaw') {
    const { gone, next } = expire(before, now)
    return left(gone, next, 'has expired')
  }
  if (before.phase === 'thawing') return { kind: 'restore', next: before, why: 'thawed' }
  const { gone, next } = release(before, key)
  if (gone.length > 0) return left(gone, next, 'lets it go')
  const whom = key === '' ? 'without a release' : `for ${quote(key)}`
  return { kind: 'none', why: `not frozen ${whom}, but for ${before.holders.map(named).join(', ')}` }
}
