/** Who holds a branch frozen. Several releases may, each counted by its key; the last one that goes thaws it. */
import type { FreezeState, Holder } from './state.ts'

/** What a freeze says besides its holders. */
export type FreezeSettings = Omit<FreezeState, 'schema' | 'phase' | 'holders'>

/** A state after somebody came. */
export interface Held {
  readonly next: FreezeState
  /** `joined`: a holder more; `renewed`: one that was there already, with something new to say; `same`: nothing is new. */
  readonly change: 'joined' | 'renewed' | 'same'
}

/** A state after some holders went. It is `thawing` when nobody is left. */
export interface Released {
  readonly next: FreezeState
  readonly gone: readonly Holder[]
}

/** Orders holders by their keys as JavaScript compares texts, so that the order is the same everywhere. */
export function byKey(a: Holder, b: Holder): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}

/**
 * What the branch is frozen with from now on. What it was frozen with stays in force, since another holder counts on it,
 * and so does what is known of the time before; of `allow`, `prefixes` and `bypass` the newer ones count, as a whole.
 */
function joinSettings(before: FreezeState | undefined, now: FreezeSettings): FreezeSettings {
  const { branch, allow, prefixes, bypass } = now
  const backends = [...new Set([...(before?.backends ?? []), ...now.backends])]
  const lockBefore = before?.lockBefore ?? now.lockBefore
  // The issue of a freeze that is being thawed ends with it.
  const issue = before?.phase === 'thawing' ? now.issue : (before?.issue ?? now.issue)
  return {
    branch,
    backends,
    allow,
    prefixes,
    bypass,
    ...(lockBefore === undefined ? {} : { lockBefore }),
    ...(issue === undefined ? {} : { issue })
  }
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function orderedHolder({ key, version, reason, owner, since, until }: Holder): readonly string[] {
  return [key, version, reason, owner.actor, owner.run, since, until]
}

/**
 * Adds a holder. One of the same key is the same freeze: it keeps since when it is, and takes all else from the newer run,
 * also an earlier end, so that a freeze can be cut short. One that is just being thawed is frozen again, with what is
 * known of the time before the first freeze.
 */
export function hold(before: FreezeState | undefined, holder: Holder, settings: FreezeSettings): Held {
  const known = before?.holders.find(({ key }) => key === holder.key)
  const wanted = known === undefined ? holder : { ...holder, since: known.since }
  const others = (before?.holders ?? []).filter(({ key }) => key !== holder.key)
  const joined = joinSettings(before, settings)
  const next: FreezeState = { schema: 1, phase: 'frozen', holders: [...others, wanted].toSorted(byKey), ...joined }
  if (before === undefined || known === undefined) return { next, change: 'joined' }
  const isNothingNew =
    isSame(orderedHolder(known), orderedHolder(wanted)) && isSame(joined, joinSettings(before, before))
  return { next, change: isNothingNew ? 'same' : 'renewed' }
}

function keep(state: FreezeState, stays: (holder: Holder) => boolean): Released {
  const holders = state.holders.filter(stays)
  const gone = state.holders.filter((holder) => !stays(holder))
  if (gone.length === 0) return { next: state, gone }
  return { next: { ...state, phase: holders.length === 0 ? 'thawing' : 'frozen', holders }, gone }
}

/**
 * Takes away the holder of a key, or every one. Where there is none of that key nothing changes, and nobody is gone.
 * @param key `0.50.0`, empty for the freeze without version, or `all`
 */
export function release(state: FreezeState, key: string): Released {
  return keep(state, (holder) => key !== 'all' && holder.key !== key)
}

/** Takes away those whose time is over: a freeze lasts up to its `until` and not beyond. */
export function expire(state: FreezeState, now: number): Released {
  return keep(state, ({ until }) => Date.parse(until) > now)
}

/** Since when the first of the holders holds the branch; undefined for nobody. */
export function heldSince(state: Pick<FreezeState, 'holders'> | undefined): string | undefined {
  return state?.holders.map(({ since }) => since).toSorted()[0]
}

/** What is told of a freeze as a whole. */
export interface Summary {
  /** When the last of them goes; empty for nobody. */
  readonly until: string
  /** Each once, separated by commas. */
  readonly owner: string
  /** The reasons; each with its version where there are several holders. */
  readonly reason: string
}

/** Sums up the holders for people. */
export function summarize({ holders }: Pick<FreezeState, 'holders'>): Summary {
  const several = holders.length > 1
  const reasons = holders.map(({ version, reason }) =>
    several ? [version, reason].filter((part) => part !== '').join(': ') : reason
  )
  const until = holders.map((holder) => holder.until).toSorted()
  const told = (texts: readonly string[], by: string) => [...new Set(texts)].filter((text) => text !== '').join(by)
  return {
    until: until.at(-1) ?? '',
    owner: told(
      holders.map(({ owner }) => owner.actor),
      ', '
    ),
    reason: told(reasons, '; ')
  }
}
