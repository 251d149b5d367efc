/** A review as rules see it. */
export interface RuleReview {
  readonly author: string
  readonly state: 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED'
}

/** What of a pull request decides whether it is reviewed. */
export interface PullReviews {
  /** In the order in which they were submitted. */
  readonly reviews: readonly RuleReview[]
  /** Whether a review of this account counts: GitHub counts those of accounts that may write. */
  readonly mayWrite: (login: string) => boolean
  /** Who opened it; nobody approves what is their own. */
  readonly author: string
  /** Who pushed last to its head, where that is known. */
  readonly lastPusher?: string
  readonly hasOpenConversations?: boolean
  /** Owners of changed files who have not approved, where a CODEOWNERS file names any. */
  readonly missingCodeOwners?: readonly string[]
}

/** How a pull request is to be reviewed. */
export interface ReviewDemand {
  readonly approvals: number
  readonly codeOwners: boolean
  readonly lastPush: boolean
  readonly conversations: boolean
}

/**
 * What GitHub says of the reviews that a pull request lacks, the first thing that is missing. The sentences were shown
 * by people: https://github.com/eclipse/che-devfile-registry (approvals), https://github.com/huozhe/code-workflow/pull/55
 * (last push), https://github.com/djinnos/djinn (conversations).
 */
export function demandReviews(demand: ReviewDemand, pull: PullReviews): string | undefined {
  const latest = latestReviews(pull)
  const approvers = latest.filter(({ state }) => state === 'APPROVED').map(({ author }) => author)
  if (demand.approvals > 0 && latest.some(({ state }) => state === 'CHANGES_REQUESTED')) return changesRequested
  if (approvers.length < demand.approvals) return sayApprovals(demand.approvals)
  const owners = demand.codeOwners ? (pull.missingCodeOwners ?? []) : []
  if (owners.length > 0) return `Waiting on code owner review from ${new Intl.ListFormat('en').format(owners)}.`
  if (demand.lastPush && !approvers.some((login) => login !== pull.lastPusher)) {
    return 'New changes require approval from someone other than the last pusher.'
  }
  if (demand.conversations && pull.hasOpenConversations === true) {
    return 'A conversation must be resolved before this pull request can be merged.'
  }
  return undefined
}

const changesRequested = 'Changes have been requested by reviewers with write access.'

/** The last word of each reviewer whose word counts; a comment takes nothing back. */
export function latestReviews({
  reviews,
  mayWrite,
  author
}: Pick<PullReviews, 'reviews' | 'mayWrite' | 'author'>): RuleReview[] {
  const weighty = reviews.filter(({ state, ...review }) => {
    return state !== 'COMMENTED' && state !== 'PENDING' && review.author !== author && mayWrite(review.author)
  })
  return [...new Map(weighty.map((review) => [review.author, review])).values()]
}

function sayApprovals(count: number): string {
  const what = count === 1 ? '1 approving review is' : `${count} approving reviews are`
  return `At least ${what} required by reviewers with write access.`
}
