/** What is read before a pull request is planned. */
import type { BranchCommits } from '../github/pull-request-commits.ts'

/** The repository, as far as a pull request depends on it. */
export interface RepositoryFacts {
  /** The name that GraphQL knows it by. */
  readonly id: string
  readonly defaultBranch: string
  readonly archived: boolean
}

/** A path in which two commits differ. `undefined`: it is not there. */
export interface BranchChange {
  readonly path: string
  /** Mode and object name where the branch was made from. */
  readonly before: string | undefined
  /** The same at the head of the branch. */
  readonly after: string | undefined
  /** The same at the head of the base branch. */
  readonly base: string | undefined
}

/** The branch of the pull request as it is at the server. */
export interface BranchFacts {
  readonly head: string
  /** What it has and the base has not. */
  readonly beyond: BranchCommits
  /** In which paths it differs from where it left the base; none when the two have no history in common. */
  readonly changes: readonly BranchChange[]
}

/** An open pull request. */
export interface OpenPull {
  readonly number: number
  readonly url: string
  readonly title: string
  readonly body: string
  readonly base: string
  /** Login of who opened it. */
  readonly author: string
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  /** Logins of who was asked for a review, or gave one. */
  readonly reviewers: readonly string[]
  /** Slugs of the teams that were asked. */
  readonly teams: readonly string[]
  readonly milestone: number | undefined
}

/** The last pull request of the branch that is closed or merged. */
export interface ClosedPull {
  readonly number: number
  /** The last commit that it had. */
  readonly head: string
  readonly author: string
}

/** Everything that the plan of one pull request depends on. */
export interface PullRequestFacts {
  readonly repository: RepositoryFacts
  /** Who the token is. `jobToken`: it is the job's own, `GITHUB_TOKEN`. */
  readonly identity: { readonly login: string; readonly jobToken: boolean }
  readonly base: { readonly name: string; readonly head: string | undefined }
  readonly branch: BranchFacts | undefined
  readonly pull: OpenPull | undefined
  readonly closed: ClosedPull | undefined
  /** The commit whose content is to be edited: the branch's head with `append`, else the base's; '' when there is none. */
  readonly contentFrom: string
  /** What was asked for and is not there. */
  readonly unknown: {
    readonly assignees: readonly string[]
    readonly reviewers: readonly string[]
    readonly milestone: boolean
  }
}
