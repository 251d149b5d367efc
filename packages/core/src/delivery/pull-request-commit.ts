/** Makes the commit of a pull request. */
import { readHead } from '../git/remote.ts'
import { commitToBranch } from './commit.ts'
import type { PullRequestOperation } from './pull-request.ts'
import type { PullRequestCame, PullRequestOccasion } from './pull-request-occasion.ts'
import { changedMeanwhile, placeCommit } from './pull-request-place.ts'
import { type WrittenCommit, writeCommit } from './write-commit.ts'

type Commit = Extract<PullRequestOperation, { kind: 'commit to pull request branch' }>

function cameOf({ facts }: PullRequestOccasion, { sha, verified }: WrittenCommit): PullRequestCame {
  return {
    'pull-request-head-sha': sha,
    'pull-request-commits-verified': verified,
    ...(facts.pull === undefined ? {} : { 'pull-request-operation': 'updated' })
  }
}

async function append(operation: Commit, head: string, occasion: PullRequestOccasion): Promise<PullRequestCame> {
  const { runner, token, files, makeChanges, facts } = occasion
  const { branch, commit } = operation
  const committed = await commitToBranch(runner, token, { branch, head, ...commit, files }, makeChanges)
  if (committed !== undefined) {
    const earlier = facts.branch?.beyond.commits.every(({ verified }) => verified) ?? true
    return cameOf(occasion, { sha: committed.sha, verified: committed.verified && earlier })
  }
  const now = await readHead(runner, token, branch)
  if (now === undefined) throw changedMeanwhile(branch, now)
  return { 'pull-request-head-sha': now }
}

/**
 * Writes the commit and gives it to the branch: on top of it, or in the place of what stands there.
 * @throws Failure when the branch is not where it was looked at, or GitHub refuses
 */
export async function applyCommit(operation: Commit, occasion: PullRequestOccasion): Promise<PullRequestCame> {
  const { how, branch, commit } = operation
  const { runner, token, files, facts } = occasion
  const head = facts.branch?.head
  if (how === 'append' && head !== undefined) return append(operation, head, occasion)
  const parent = facts.base.head ?? ''
  const written = await writeCommit(runner, token, { parent, ...commit, files })
  const sha = await placeCommit({ branch, from: head, to: written.sha, how: commit.how }, occasion)
  return cameOf(occasion, { ...written, sha })
}
