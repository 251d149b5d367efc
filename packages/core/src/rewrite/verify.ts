import { realpathSync } from 'node:fs'
import { Failure } from '../action/errors.ts'
import type { Came } from '../action/run-action.ts'
import { changedIn } from './changed.ts'
import { cameSoFar, pullRequestOccasion, type Rewriting } from './occasion.ts'
import type { RewriteOperation } from './operation.ts'
import type { RewriteOutput } from './outputs.ts'

async function verifyFiles({ found, runner }: Rewriting): Promise<void> {
  const { nameInside } = await import('../tree/name-inside.ts')
  const root = realpathSync.native(runner.workspace)
  for (const { path, blob } of changedIn(found.work)) {
    if (nameInside(root, path) !== blob) {
      throw new Failure(`${path}: it does not hold what was written: something else writes there; run it again`)
    }
  }
}

/** The API made the commit, so git is asked: the branch has it, or has gone on from it. */
async function verifyCommit(branch: string, sha: string, { inputs, runner }: Rewriting): Promise<void> {
  const { readHead } = await import('../git/remote.ts')
  const head = await readHead(runner, inputs.token, branch)
  if (head === sha) return
  const { openHistory } = await import('../history/history.ts')
  if (head !== undefined && (await openHistory(runner, inputs.token).isAncestor(sha, head))) return
  throw new Failure(`${branch}: it does not have the commit ${sha}: somebody has moved it back; look at its history`)
}

/**
 * Reads the result of one operation back by another path than it was written on.
 * @throws Failure when it is not there
 */
export async function verifyRewrite(
  operation: RewriteOperation,
  now: Rewriting,
  came: Came<RewriteOutput>
): Promise<void> {
  if (operation.kind === 'pull request') {
    const { verifyPullRequest } = await import('../delivery/pull-request-verify.ts')
    const { branch } = operation
    const given = cameSoFar(now.found).get(branch) ?? {}
    return verifyPullRequest(operation.operation, pullRequestOccasion(branch, now), given)
  }
  if (operation.kind === 'write') return verifyFiles(now)
  const sha = came['commit-sha']
  if (operation.kind === 'commit' && typeof sha === 'string') return verifyCommit(operation.branch, sha, now)
}
