import { checksOf } from '../statuses/rollup.ts'
import type { Author } from '../update-refs.ts'
import { judgeAnyMerge } from './merge-rules.ts'
import { isOpen, type Pull } from './pull.ts'
import { tryMerge } from './trial-merge.ts'

/**
 * GitHub's word for whether a pull request can be merged, in lower case as REST says it:
 * https://docs.github.com/en/graphql/reference/enums#mergestatestatus
 */
export type MergeState = 'unknown' | 'dirty' | 'draft' | 'blocked' | 'behind' | 'unstable' | 'clean'

/** Whether the ends go together without conflicts (null: not known yet), and what GitHub says of merging. */
export interface Mergeability {
  readonly mergeable: boolean | null
  readonly state: MergeState
}

/** What is said before GitHub has found out. */
export const notKnownYet: Mergeability = { mergeable: null, state: 'unknown' }

/**
 * Whether a pull request can be merged by a caller. Whoever asks first after an end has moved is told that it is not
 * known yet, for GitHub finds out in the background: https://docs.github.com/en/rest/guides/using-the-rest-api-to-interact-with-your-git-database#checking-mergeability-of-pull-requests
 */
export async function mergeabilityOf(author: Pick<Author, 'state' | 'caller'>, pull: Pull): Promise<Mergeability> {
  const trial = await tryMerge(pull)
  if (!isOpen(pull) || trial === undefined) return notKnownYet
  if (!trial.isTold) {
    trial.isTold = true
    return notKnownYet
  }
  return { mergeable: trial.commit !== undefined, state: await mergeStateOf(author, pull) }
}

/** What GitHub says of merging a pull request, known at once. */
export async function mergeStateOf(author: Pick<Author, 'state' | 'caller'>, pull: Pull): Promise<MergeState> {
  const trial = await tryMerge(pull)
  if (trial?.commit === undefined) return 'dirty'
  if (pull.draft) return 'draft'
  const verdict = await judgeAnyMerge(author, pull)
  if (verdict !== 'free') return verdict
  const checks = checksOf(pull.base.repository, pull.head.sha)
  return checks.every(({ isGreen }) => isGreen) ? 'clean' : 'unstable'
}
