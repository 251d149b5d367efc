import { Refusal } from '../action/errors.ts'
import type { Came } from '../action/run-action.ts'
import type { Tree } from '../manifest/tree.ts'
import { changedIn } from './changed.ts'
import { cameSoFar, pullRequestOccasion, type Rewriting, targetsOf } from './occasion.ts'
import type { RewriteOperation } from './operation.ts'
import { outputsOf, type RewriteOutput } from './outputs.ts'
import { type Survey, survey } from './survey.ts'
import { tellPullRequests } from './tell-pull-requests.ts'

type Of<Kind extends RewriteOperation['kind']> = Extract<RewriteOperation, { kind: Kind }>

async function commit(
  operation: Of<'commit'>,
  { inputs, job, found, runner }: Rewriting
): Promise<Came<RewriteOutput>> {
  if (found.delivery !== 'commit') throw new Error('a commit with another delivery; this is a mistake in the action')
  const { commitToBranch } = await import('../delivery/commit.ts')
  const { branch, message, how, author, committer, signoff } = operation
  const { head, files } = found
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

async function pullRequest({ branch, operation }: Of<'pull request'>, now: Rewriting): Promise<Came<RewriteOutput>> {
  const { applyPullRequest } = await import('../delivery/pull-request-apply.ts')
  const came = await applyPullRequest(operation, pullRequestOccasion(branch, now))
  const all = cameSoFar(now.found)
  all.set(branch, { ...all.get(branch), ...came })
  return tellPullRequests(targetsOf(now.found), all)
}

/** Carries one operation out. Gives the outputs that are known only now. */
export async function applyRewrite(operation: RewriteOperation, now: Rewriting): Promise<Came<RewriteOutput>> {
  switch (operation.kind) {
    case 'put back': {
      const { undoInterrupted } = await import('../tree/write-workspace.ts')
      undoInterrupted(now.runner.workspace)
      return {}
    }
    case 'write': {
      const { writeFiles } = await import('./write-files.ts')
      await writeFiles(now.runner.workspace, changedIn(now.found.work))
      return {}
    }
    case 'commit':
      return commit(operation, now)
    case 'pull request':
      return pullRequest(operation, now)
  }
}
