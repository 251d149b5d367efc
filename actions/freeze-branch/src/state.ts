/** What is kept of the freeze of a branch: one JSON document in a ref of our own, the same for every backend. */

/** How a freeze is enforced. */
export type Backend = 'ruleset' | 'lock' | 'policy'

/** One who needs the branch frozen. Several releases may; the last one that goes thaws it. */
export interface Holder {
  /** Whose freeze it is: the release without its prerelease (`0.50.0`, `lib/0.50.0`), or empty for a freeze without version. */
  readonly key: string
  /** The version as it was given; empty for none. */
  readonly version: string
  readonly reason: string
  /** Who started the run that froze it, and the address of that run. */
  readonly owner: { readonly actor: string; readonly run: string }
  /** RFC 3339, in UTC and to the second. */
  readonly since: string
  readonly until: string
}

/** The lock of branch protection as it was before the freeze. */
export type LockBefore =
  /** The branch had no protection: what the freeze makes is taken away again. */
  | { readonly kind: 'unprotected' }
  /** It had: only its lock is changed, and put back to this. */
  | { readonly kind: 'protected'; readonly locked: boolean }

/** The document. */
export interface FreezeState {
  readonly schema: 1
  readonly branch: string
  /** `thawing`: nobody holds it any more, and what was changed is being put back. */
  readonly phase: 'frozen' | 'thawing'
  /** Sorted by key; none when it is thawing. */
  readonly holders: readonly Holder[]
  readonly backends: readonly Backend[]
  /** What may pass, as it was given in `allow`: whoever checks a pull request reads it here. */
  readonly allow: string
  readonly prefixes: string
  /** The actors that may pass the ruleset, as they were given. */
  readonly bypass: readonly string[]
  /** Undefined where the backend `lock` is not in use. */
  readonly lockBefore?: LockBefore
  /** The number of the issue for people; undefined for none. */
  readonly issue?: number
}

/** A document that was read; one of a later schema is only looked at. */
export type StateReading =
  | { readonly ok: true; readonly state: FreezeState }
  | { readonly ok: false; readonly newer: boolean; readonly problem: string; readonly remedy: string }

/** The state that was read; undefined where there is none, or none that this version can read. */
export function stateOf(stored: { readonly reading: StateReading } | undefined): FreezeState | undefined {
  return stored?.reading.ok ? stored.reading.state : undefined
}
