import { realpathSync } from 'node:fs'
import { Failure } from '#core/action/errors'
import type { Came, Occasion } from '#core/action/run-action'
import type { inputs as spec } from './inputs.ts'
import type { Facts } from './observe.ts'
import { cameSoFar, pullRequestOccasion } from './occasion.ts'
import type { Operation } from './operation.ts'
import type { Output } from './outputs.ts'

type Now = Occasion<typeof spec, Facts>

async function verifyFiles({ facts, runner }: Now): Promise<void> {
  const { nameInside } = await import('#core/tree/name-inside')
  const root = realpathSync.native(runner.workspace)
  const files = facts.skipped === undefined ? facts.found.work.files : []
  for (const { path, blob, changed } of files) {
    if (changed && nameInside(root, path) !== blob) {
      throw new Failure(`${path}: it does not hold what was written: something else writes there; run it again`)
    }
  }
}

/** The API made the commit, so git is asked: the branch has it, or has gone on from it. */
async function verifyCommit(branch: string, sha: string, { inputs, runner }: Now): Promise<void> {
  const { readHead } = await import('#core/git/remote')
  const head = await readHead(runner, inputs.token, branch)
  if (head === sha) return
  const { openHistory } = await import('#core/history/history')
  if (head !== undefined && (await openHistory(runner, inputs.token).isAncestor(sha, head))) return
  throw new Failure(`${branch}: it does not have the commit ${sha}: somebody has moved it back; look at its history`)
}

/** Reads the result of one operation back by another path than it was written on. */
export async function verify(operation: Operation, occasion: Now, came: Came<Output>): Promise<void> {
  if (operation.kind === 'pull request') {
    const { verifyPullRequest } = await import('#core/delivery/pull-request-verify')
    const { branch } = operation
    return verifyPullRequest(operation.operation, pullRequestOccasion(branch, occasion), cameSoFar.get(branch) ?? {})
  }
  if (operation.kind === 'write') return verifyFiles(occasion)
  const sha = came['commit-sha']
  if (operation.kind === 'commit' && typeof sha === 'string') return verifyCommit(operation.branch, sha, occasion)
}
