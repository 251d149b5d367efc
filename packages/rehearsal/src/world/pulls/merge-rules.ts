import type { Author } from '../update-refs.ts'
import type { Pull } from './pull.ts'

/** Something in the rules of the base branch that keeps a pull request from being merged. */
export interface Obstacle {
  /** As GitHub says it, such as `At least 1 approving review is required by reviewers with write access.` */
  readonly message: string
  /** `behind`: the head branch lacks commits of the base branch, which the rules want it to have. */
  readonly kind: 'blocked' | 'behind'
}

/** What judges whether a caller may merge a pull request by a method; no obstacle means yes. */
export type MergeRules = (author: Pick<Author, 'state' | 'caller'>, pull: Pull) => Promise<readonly Obstacle[]>

let rules: MergeRules = async () => []

/** What keeps a pull request from being merged by a caller. */
export function obstaclesOf(author: Pick<Author, 'state' | 'caller'>, pull: Pull): Promise<readonly Obstacle[]> {
  return rules(author, pull)
}

/** Sets what judges merges. */
export function judgeMergesBy(judge: MergeRules): void {
  rules = judge
}
