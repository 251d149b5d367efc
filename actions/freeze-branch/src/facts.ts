import type { Complaint } from '#core/action/plan'
import type { Rule } from './allow-rules.ts'
import type { Exemption } from './audit-exemptions.ts'
import type { ObservedIssue } from './issue-find.ts'
import type { Windows } from './law.ts'
import type { Protection } from './protection-rules.ts'
import type { Judged } from './read-pull-judged.ts'
import type { Request } from './request.ts'
import type { WantedRuleset } from './ruleset-definition.ts'
import type { ObservedRulesets } from './ruleset-observe.ts'
import type { HeadStatus } from './set-statuses.ts'
import type { FreezeState } from './state.ts'
import type { StoredState } from './state-refs.ts'
import type { Transition } from './transition.ts'
import type { ObservedVariable } from './variable-write.ts'

/** What is known of the pull requests of a branch. */
export interface PullsFacts {
  readonly judged: readonly Judged[]
  readonly heads: readonly HeadStatus[]
  /** Whether a rule or a protection requires the status; undefined when nobody could tell. */
  readonly required: boolean | undefined
}

/** What is known of a branch, and what is to become of it. Parts that no backend in use asks for are undefined. */
export interface BranchFacts {
  readonly branch: string
  readonly stored: StoredState | undefined
  /** How it is frozen now; undefined where it is not, or where nobody can tell. */
  readonly before: FreezeState | undefined
  readonly transition: Transition
  readonly rules: readonly Rule[]
  readonly ruleset: { readonly observed: ObservedRulesets; readonly wanted: WantedRuleset } | undefined
  readonly protection: Protection | undefined
  readonly pulls: PullsFacts | undefined
  readonly issue: ObservedIssue | undefined
  readonly variable: ObservedVariable | undefined
  /** What was merged while the branch was frozen, for the issue to tell. */
  readonly merged: readonly Exemption[]
  /** Why nothing can be done about it; of a state that cannot be read too. */
  readonly complaints: readonly Complaint[]
  readonly warnings: readonly string[]
}

/** What is known of one pull request, or of those that a queue tries together. */
export interface CheckFacts {
  readonly branch: string
  readonly pulls: PullsFacts
  /** The commit that a queue has made of them gets the status too. */
  readonly group: string | undefined
  /** What holds where no branch is frozen. */
  readonly outside: Windows
  readonly until: string
  readonly owner: string
  readonly frozen: boolean
}

/** What the decision needs to know besides the inputs. */
export type Facts =
  | {
      readonly kind: 'branches'
      readonly request: Request
      readonly branches: readonly BranchFacts[]
      readonly warnings: readonly string[]
    }
  | { readonly kind: 'check'; readonly check: CheckFacts | undefined; readonly why: string }
