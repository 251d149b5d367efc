/** What a review says, in the words of the REST API. */
export type ReviewState = 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED'

/** A review of a pull request. */
export interface Review {
  readonly id: number
  readonly author: string
  body: string
  state: ReviewState
  /** The commit that was looked at. */
  readonly commit: string
  /** Undefined while it is pending: only its author sees it. */
  submittedAt: string | undefined
}
