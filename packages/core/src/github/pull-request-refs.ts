/** Branches of pull requests, changed only from where they are known to be. None of the calls is repeated by itself. */
import type { Runner } from '../action/runner.ts'
import type { Client } from './client.ts'
import { namesOf } from './names.ts'
import { type RefUpdate, updateRef } from './update-ref.ts'

/** Creates a branch. GitHub answers 422 when there is one of that name. */
export async function createBranch(client: Client, runner: Runner, branch: string, sha: string): Promise<void> {
  await client.request('POST /repos/{owner}/{repo}/git/refs', {
    ...namesOf(runner),
    ref: `refs/heads/${branch}`,
    sha,
    request: { retries: 0 }
  })
}

/** A change of a branch from the commit where it is known to be; without `to` the branch is deleted. */
export type BranchMove = Omit<RefUpdate, 'force'>

/** Moves or deletes a branch that is where it is known to be. The new commit need not follow from the old one. */
export async function moveBranch(client: Client, repositoryId: string, move: BranchMove): Promise<void> {
  await updateRef(client, repositoryId, { ...move, force: true })
}
