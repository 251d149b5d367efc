/** What GitHub knows of a pull request, as far as rules ask for it. Nothing here is a branch's name or a word of a body. */
import type { Role } from './allow-role.ts'

/** Who did something, by GitHub's data. */
export interface Account {
  /** As the REST API shows it: Apps end with `[bot]`, which no person's login can. */
  readonly login: string
  readonly isPerson: boolean
}

/** A label that is on a pull request. */
export interface SetLabel {
  readonly name: string
  /** Who set it last; undefined when GitHub does not tell. */
  readonly setBy: Account | undefined
}

/** What somebody who may write has last said of a pull request. */
export interface Opinion {
  readonly by: Account | undefined
  /** `APPROVED`, `CHANGES_REQUESTED`, `DISMISSED`. */
  readonly state: string
  /** The commit that was looked at. */
  readonly commit: string
  /** RFC 3339, in UTC. */
  readonly at: string
}

/** A file that a pull request changes. */
export interface ChangedFile {
  readonly path: string
  readonly isRenamed: boolean
  /** The name that it had; undefined where it has not changed or is not known. */
  readonly previous?: string | undefined
}

/** The files that a pull request changes. */
export interface ChangedFiles {
  /** How many there are, by GitHub's count. */
  readonly total: number
  readonly list: readonly ChangedFile[]
  /** Whether this is all that GitHub tells: it lists no more than 3,000 files. */
  readonly isFinal: boolean
}

/** A status for a commit. */
export interface Status {
  readonly state: 'success' | 'failure' | 'pending'
  readonly description: string
}

/** A status that stands on a commit, and since when: RFC 3339, in UTC and to the second. */
export interface StandingStatus extends Status {
  readonly at: string
}

/** A pull request by its number, and the branch that it goes to. */
export interface PullName {
  readonly number: number
  readonly base: string
}

/** A pull request. What no rule asks for is empty. */
export interface PullFacts extends PullName {
  readonly isOpen: boolean
  /** The commit at its head. */
  readonly head: string
  readonly title: string
  /** When the title was last changed; undefined when it never was. */
  readonly titledAt: string | undefined
  readonly author: Account | undefined
  /** GitHub's word for what the author is to the repository: `MEMBER`, `CONTRIBUTOR`. */
  readonly association: string
  /** Whether the head is a branch of this repository or of the author's own fork: nobody else decides what is pushed there. */
  readonly isOwnHead: boolean
  readonly labels: readonly SetLabel[]
  readonly opinions: readonly Opinion[]
  readonly files: ChangedFiles
  /** The roles that were asked for, by logins in lower case. */
  readonly roles: ReadonlyMap<string, Role>
  /** What stands on the head in the context of freezes; another state there is `undefined` too. */
  readonly status: StandingStatus | undefined
  /** The other open pull requests with the same head: they share its statuses. */
  readonly sharers: readonly PullName[]
}

/** What more must be known to judge by a rule. */
export type Need = { readonly kind: 'role'; readonly login: string } | { readonly kind: 'files' }
