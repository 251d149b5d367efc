import { isAtLeast } from '../accounts/roles.ts'
import { roleOfPerson } from '../permissions/reach.ts'
import { latestReviews } from '../rules/demand-reviews.ts'
import { protectionOf } from '../rules/protection/protection.ts'
import type { WorldState } from '../state.ts'
import { rulesOf } from './merge-rules.ts'
import type { Pull } from './pull.ts'

/** What the reviews of a pull request come to. */
export type ReviewDecision = 'APPROVED' | 'CHANGES_REQUESTED' | 'REVIEW_REQUIRED'

/**
 * What the reviews of a pull request come to, by what its base branch asks for; undefined where it asks for none, even
 * if there are some: https://github.com/orgs/community/discussions/24375 .
 */
export async function reviewDecisionOf(state: WorldState, pull: Pull): Promise<ReviewDecision | undefined> {
  const { base, issue, reviews } = pull
  const wanted = await approvalsFor(pull)
  if (wanted === 0) return undefined
  const mayWrite = (login: string) => isAtLeast(roleOfPerson(state, base.repository, login), 'write')
  const counted = latestReviews({ reviews, mayWrite, author: issue.author }).map((review) => review.state)
  if (counted.includes('CHANGES_REQUESTED')) return 'CHANGES_REQUESTED'
  return counted.filter((each) => each === 'APPROVED').length < wanted ? 'REVIEW_REQUIRED' : 'APPROVED'
}

/** How many approvals protection and rulesets ask for. */
async function approvalsFor({ base }: Pull): Promise<number> {
  const byRules = (await rulesOf(base.repository, base.ref)).map((rule) =>
    rule.type === 'pull_request' ? (rule.parameters?.required_approving_review_count ?? 0) : 0
  )
  return Math.max(protectionOf(base.repository, base.ref)?.settings.reviews?.approvals ?? 0, ...byRules, 0)
}
