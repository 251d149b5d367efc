import type { Backend } from './state.ts'

/** A status that a commit gets, for the pull requests whose head it is. */
export interface StatusWish {
  readonly numbers: readonly number[]
  readonly head: string
  readonly state: 'success' | 'failure' | 'pending'
}

/**
 * What the action does, as data. Times are left out: the plan of a rerun is the one that was agreed on. What exactly is written
 * is in the facts.
 */
export type Operation =
  | {
      readonly kind: 'keep state'
      readonly branch: string
      readonly phase: 'frozen' | 'thawing'
      readonly holders: readonly string[]
      readonly backends: readonly Backend[]
      readonly until: string
    }
  | { readonly kind: 'drop state'; readonly branch: string }
  | { readonly kind: 'ruleset'; readonly branch: string; readonly frozen: boolean; readonly bypass: readonly string[] }
  | { readonly kind: 'lock'; readonly branch: string; readonly frozen: boolean }
  | { readonly kind: 'statuses'; readonly branch: string; readonly statuses: readonly StatusWish[] }
  | { readonly kind: 'issue'; readonly branch: string; readonly frozen: boolean }
  | { readonly kind: 'variable'; readonly branch: string; readonly name: string }
