/** Gives the branch of a pull request its commit. */
import { Failure } from '../action/errors.ts'
import { quote } from '../action/untrusted.ts'
import { createBranch, moveBranch } from '../github/pull-request-refs.ts'
import { commitToBranch } from './commit.ts'
import type { PullRequestOperation } from './pull-request.ts'
import { treeOf } from './pull-request-changes.ts'
import { readHeads } from './pull-request-heads.ts'
import { clientOf, type PullRequestCame, type PullRequestOccasion } from './pull-request-occasion.ts'
import { changeOnce } from './pull-request-once.ts'
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
  const now = (await readHeads(runner, token, [branch])).get(branch)
  if (now === undefined) throw moved(branch, now)
  return { 'pull-request-head-sha': now }
}

/** Another run at the same time may have made the same commit; its name differs only by the second it was made in. */
async function sameContent({ runner, token }: PullRequestOccasion, one: string, other: string): Promise<boolean> {
  if (one === other) return true
  return (await treeOf(runner, token, one)) === (await treeOf(runner, token, other))
}

function moved(branch: string, now: string | undefined): Failure {
  const where = now === undefined ? 'is gone' : `is at ${now.slice(0, 7)} now`
  return new Failure(
    `${quote(branch)} was changed by somebody else while this ran: it ${where}, and nothing of it was overwritten; run it again`
  )
}

/** A branch is created only where there is none, and replaced only where it is at the commit that was looked at. */
async function place(operation: Commit, written: WrittenCommit, occasion: PullRequestOccasion): Promise<string> {
  const { branch, head } = operation
  const { runner, token, facts } = occasion
  const client = await clientOf(occasion)
  let now: string | undefined
  const look = async () => {
    now = (await readHeads(runner, token, [branch])).get(branch)
    return now !== undefined && (now === written.sha || now !== head) ? now : undefined
  }
  const send = async () => {
    if (head === undefined) await createBranch(client, runner, branch, written.sha)
    else await moveBranch(client, facts.repository.id, { branch, from: head, to: written.sha })
    return written.sha
  }
  const at = await changeOnce({
    effect: head === undefined ? 'create branch' : 'move branch',
    what: `${head === undefined ? 'create' : 'move'} branch ${quote(branch)}`,
    ...{ runner, send, look },
    taken: /Reference already exists|already exists in the repository|cannot be updated|expected|cannot lock ref/i
  })
  if (await sameContent(occasion, at, written.sha)) return at
  throw moved(branch, at)
}

/**
 * Writes the commit and gives it to the branch: on top of it, or in the place of what stands there.
 * @throws Failure when the branch is not where it was looked at, or GitHub refuses
 */
export async function applyCommit(operation: Commit, occasion: PullRequestOccasion): Promise<PullRequestCame> {
  const { how, head, parent, commit } = operation
  if (how === 'append' && head !== undefined) return append(operation, head, occasion)
  const { runner, token, files } = occasion
  const written = await writeCommit(runner, token, { parent, ...commit, files })
  const sha = await place(operation, written, occasion)
  return cameOf(occasion, { ...written, sha })
}
