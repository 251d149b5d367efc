import { Refusal } from '#core/action/errors'
import type { Came, Occasion } from '#core/action/run-action'
import type { Tree } from '#core/manifest/tree'
import { changedIn } from './changed.ts'
import type { FoundOnBranch } from './found.ts'
import type { inputs as spec } from './inputs.ts'
import type { Facts } from './observe.ts'
import { cameSoFar, pullRequestOccasion, targetsOf } from './occasion.ts'
import type { Operation } from './operation.ts'
import { type Output, outputsOf } from './outputs.ts'
import { type Survey, survey } from './survey.ts'
import { tellPullRequests } from './tell-pull-requests.ts'

type Now = Occasion<typeof spec, Facts>

/** There are no operations without something found. */
function found(facts: Facts): Extract<Facts, { job: object }> {
  if (facts.skipped === undefined) return facts
  throw new Error('an operation without files; this is a mistake in the action')
}

type Of<Kind extends Operation['kind']> = Extract<Operation, { kind: Kind }>

async function commit(operation: Of<'commit'>, { inputs, facts, runner }: Now): Promise<Came<Output>> {
  const { commitToBranch } = await import('#core/delivery/commit')
  const { branch, message, how, author, committer, signoff } = operation
  const { job, found: planned } = found(facts)
  const { head, files } = planned as FoundOnBranch
  let afresh: Survey | undefined
  const makeChanges = async (tree: Tree) => {
    afresh = await survey(tree, job)
    if (afresh.work.complaints.length > 0) throw new Refusal(afresh.work.complaints)
    return afresh.files
  }
  const request = { branch, head, message, author, committer, signoff, files, how }
  const committed = await commitToBranch(runner, inputs.token, request, makeChanges)
  // What the branch had when it was planned is not what was changed, and a record of that would restore the wrong values.
  const told = afresh === undefined ? {} : outputsOf(afresh)
  if (committed !== undefined) {
    return { ...told, 'commit-sha': committed.sha, 'commit-verified': committed.verified }
  }
  runner.log(`branch ${branch} has it all by now, from somebody else: no commit was made`)
  return { ...told, changed: false }
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
    case 'write': {
      const { writeFiles } = await import('./write-files.ts')
      const { work } = found(occasion.facts).found
      await writeFiles(occasion.runner.workspace, changedIn(work))
      return {}
    }
    case 'commit':
      return commit(operation, occasion)
    case 'pull request':
      return pullRequest(operation, occasion)
  }
}
