import { Failure, Refusal } from '#core/action/errors'
import type { Came, Occasion } from '#core/action/run-action'
import type { FoundOnBranch } from './found.ts'
import type { inputs as spec } from './inputs.ts'
import type { Facts } from './observe.ts'
import { cameSoFar, pullRequestOccasion, targetsOf } from './occasion.ts'
import type { Operation } from './operation.ts'
import type { Output } from './outputs.ts'
import { tellPullRequests } from './tell-pull-requests.ts'
import { workOn } from './work.ts'

type Now = Occasion<typeof spec, Facts>

/** There are no operations without something found. */
function found(facts: Facts): Extract<Facts, { job: object }> {
  if (facts.skipped === undefined) return facts
  throw new Error('an operation without files; this is a mistake in the action')
}

type Of<Kind extends Operation['kind']> = Extract<Operation, { kind: Kind }>

/** Does the job once more, on the files as they are now, and writes all of them or none; they must come out as planned. */
async function write({ files }: Of<'write'>, { facts, runner }: Now): Promise<void> {
  const { beginWrite } = await import('#core/tree/write-workspace')
  const writer = beginWrite(runner.workspace)
  try {
    const { files: now, complaints } = await workOn(
      writer.tree,
      found(facts).job,
      ({ path, kind }, { before, after }) =>
        before === undefined ? writer.create(path, kind, after) : writer.write(path, before, after)
    )
    if (complaints.length > 0) throw new Refusal(complaints)
    const blobs = new Map(now.map(({ path, blob }) => [path, blob]))
    const other = files.find(({ path, blob }) => blobs.get(path) !== blob)
    if (other !== undefined) throw new Failure(`${other.path}: was changed while this ran; run it again`)
    writer.end()
  } catch (error) {
    writer.undo()
    throw error
  }
}

async function commit(operation: Of<'commit'>, { inputs, facts, runner }: Now): Promise<Came<Output>> {
  const { commitToBranch } = await import('#core/delivery/commit')
  const { branch, message, how } = operation
  const { head, files, makeChanges } = found(facts).found as FoundOnBranch
  const { author, committer, signoff, token } = inputs
  const request = { branch, head, message, author, committer, signoff, files, how }
  const committed = await commitToBranch(runner, token, request, makeChanges)
  if (committed === undefined) return { changed: false }
  return { 'commit-sha': committed.sha, 'commit-verified': committed.verified }
}

async function pullRequest({ branch, operation }: Of<'pull request'>, now: Now): Promise<Came<Output>> {
  const { applyPullRequest } = await import('#core/delivery/pull-request-apply')
  const came = await applyPullRequest(operation, pullRequestOccasion(branch, now))
  cameSoFar.set(branch, { ...cameSoFar.get(branch), ...came })
  return tellPullRequests(targetsOf(now.facts), cameSoFar)
}

/** Carries one operation out. */
export async function apply(operation: Operation, occasion: Now): Promise<Came<Output>> {
  switch (operation.kind) {
    case 'put back': {
      const { undoInterrupted } = await import('#core/tree/write-workspace')
      undoInterrupted(occasion.runner.workspace)
      return {}
    }
    case 'write':
      await write(operation, occasion)
      return {}
    case 'commit':
      return commit(operation, occasion)
    case 'pull request':
      return pullRequest(operation, occasion)
  }
}
