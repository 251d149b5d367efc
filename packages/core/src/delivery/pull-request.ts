/** One pull request for a branch: what is wanted, what there is, and the operations between the two. */
import type { CommitHow } from './write-commit.ts'

/** How the commit of a pull request is made. */
export interface PullRequestCommit {
  readonly message: string
  /** `Name <email>`, or '' for the token's own. */
  readonly author: string
  readonly committer: string
  readonly signoff: boolean
  readonly how: CommitHow
}

/** A pull request as it is to be. */
export interface PullRequestWish {
  /** The branch that holds the change, without refs/heads/. */
  readonly branch: string
  /** The branch it is to be merged into; '' for the default branch. */
  readonly base: string
  readonly title: string
  readonly body: string
  readonly labels: readonly string[]
  /** Logins. */
  readonly assignees: readonly string[]
  readonly reviewers: readonly string[]
  /** Slugs, with or without the organization before them. */
  readonly teamReviewers: readonly string[]
  /** Only for a pull request that is opened; one that is there stays as it is. */
  readonly draft: boolean
  /** The commit goes on top of what the branch has, instead of in the place of it. */
  readonly append: boolean
  /** Delete the branch when no pull request needs it any more. */
  readonly deleteBranch: boolean
  readonly maintainerCanModify: boolean
  /** Its number. */
  readonly milestone: number | undefined
  readonly commit: PullRequestCommit
}

/** The part of the wish that decides what is read. */
export type PullRequestSubject = Pick<
  PullRequestWish,
  'branch' | 'base' | 'append' | 'assignees' | 'reviewers' | 'teamReviewers' | 'milestone'
>

/** A file as it is to be on the branch: what stands there is compared with it by the name that Git gives its content. */
export interface WantedFile {
  readonly path: string
  readonly kind: 'file' | 'executable'
  /** The object name of the content, 40 hexadecimal digits. */
  readonly blob: string
}

/** What the steps do, as data. */
export type PullRequestOperation =
  /**
   * Writes a commit on the base, or with `append` on the branch, and gives it to the branch. Where these are now is left out:
   * an agreed plan stays the same when something else lands there.
   */
  | {
      readonly kind: 'commit to pull request branch'
      readonly how: 'create' | 'replace' | 'append'
      readonly branch: string
      readonly commit: PullRequestCommit
      readonly files: readonly WantedFile[]
    }
  | {
      readonly kind: 'open pull request'
      readonly title: string
      readonly body: string
      readonly draft: boolean
      readonly maintainerCanModify: boolean
    }
  /** Only what differs is given. */
  | {
      readonly kind: 'update pull request'
      readonly title?: string
      readonly body?: string
      readonly base?: string
    }
  | { readonly kind: 'add labels'; readonly labels: readonly string[] }
  | { readonly kind: 'add assignees'; readonly assignees: readonly string[] }
  | { readonly kind: 'request reviewers'; readonly reviewers: readonly string[]; readonly teams: readonly string[] }
  | { readonly kind: 'set milestone'; readonly milestone: number }
  | { readonly kind: 'close pull request'; readonly number: number }
  | { readonly kind: 'delete pull request branch'; readonly branch: string; readonly head: string }

/** The outputs, by the names that users of peter-evans/create-pull-request know. */
export const pullRequestOutputs = [
  'pull-request-number',
  'pull-request-url',
  'pull-request-operation',
  'pull-request-head-sha',
  'pull-request-branch',
  'pull-request-commits-verified'
] as const

/** The name of an output of a pull request. */
export type PullRequestOutput = (typeof pullRequestOutputs)[number]
