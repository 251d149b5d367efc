/** What the branch of a pull request has to do with what is wanted. Pure. */

import { botIdentity, parseIdentity } from '../github/commit-identity.ts'
import type { Person } from '../github/git-data.ts'
import type { BranchCommit } from '../github/pull-request-commits.ts'
import type { PullRequestWish, WantedFile } from './pull-request.ts'
import type { BranchFacts, PullRequestFacts } from './pull-request-facts.ts'

/**
 * `nothing-left`: neither the branch nor the files hold anything that the base has not. `right`: the branch holds just
 * what is wanted. The others say what becomes of it.
 */
export type BranchState = 'nothing-left' | 'right' | 'create' | 'replace' | 'append'

const modes = { file: '100644', executable: '100755' } as const

/**
 * The branch differs from where it left the base in just these files, and has them as they are to be. Where the base
 * has changed one of them since, the two would conflict, and the branch is not right.
 */
function holdsJust({ changes }: BranchFacts, files: readonly WantedFile[]): boolean {
  const wanted = new Map(files.map(({ path, kind, blob }) => [path, `${modes[kind]} ${blob}`]))
  if (changes.length !== wanted.size) return false
  return changes.every(({ path, before, after, base }) => after === wanted.get(path) && base === before)
}

function hasNothingOfItsOwn({ changes, beyond }: BranchFacts): boolean {
  return beyond.mergeBase !== undefined && changes.every(({ after, base }) => after === base)
}

/** Decides what becomes of the branch. `files` are what has to change in the content of `facts.contentFrom`. */
export function branchState(
  { append }: Pick<PullRequestWish, 'append'>,
  { branch }: PullRequestFacts,
  files: readonly WantedFile[]
): BranchState {
  if (branch === undefined) return files.length === 0 ? 'nothing-left' : 'create'
  if (append && files.length > 0) return 'append'
  if (append) return hasNothingOfItsOwn(branch) ? 'nothing-left' : 'right'
  if (files.length === 0) return 'nothing-left'
  return holdsJust(branch, files) ? 'right' : 'replace'
}

/** The author that the commits of this pull request have, where it is not the account of the token. */
function ownAuthor({ author, how }: PullRequestWish['commit']): Person | undefined {
  return parseIdentity(author === '' && how === 'git' ? botIdentity : author)
}

/** Whether GitHub takes this account for the author, or the commit has the author that was asked for. */
function isOurs(commit: BranchCommit, login: string, author: Person | undefined): boolean {
  if (commit.login?.toLowerCase() === login.toLowerCase()) return true
  return author !== undefined && commit.name === author.name && commit.email === author.email
}

/** The commits that the branch has beyond the base and that somebody else made. */
export function foreignCommits(
  { commit }: Pick<PullRequestWish, 'commit'>,
  { branch, identity }: PullRequestFacts
): readonly BranchCommit[] {
  const commits = branch?.beyond.commits ?? []
  const author = ownAuthor(commit)
  return commits.filter((each) => !isOurs(each, identity.login, author))
}
