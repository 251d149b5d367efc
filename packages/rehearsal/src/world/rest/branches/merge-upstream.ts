import { fetchCommit, isAncestor, mergeTrees, tipOf } from '../../commit-graph.ts'
import { parentOf } from '../../forks.ts'
import { writeCommit } from '../../git-objects/write-commit.ts'
import { defaultBranch } from '../../repositories.ts'
import { RefusedUpdate, updateRefs } from '../../update-refs.ts'
import { RestError } from '../errors.ts'
import { committedByGithub } from '../git-database/authorship.ts'
import { refusalOf } from '../refused-update.ts'
import { bodyOf, type RestRequest, type Route } from '../request.ts'

/**
 * POST /repos/{owner}/{repo}/merge-upstream: brings what the repository that this was forked from has on the branch (on
 * its default branch, where it has none of that name). Where there is nothing upstream GitHub answers 422
 * (https://github.com/goreleaser/goreleaser/pull/6646). A branch that is locked takes it where its protection allows
 * forks to be synced.
 */
export const mergeUpstream: Route = {
  method: 'POST',
  path: '/repos/{owner}/{repo}/merge-upstream',
  documentation: '/branches/branches#sync-a-fork-branch-with-the-upstream-repository',
  handle: async (request) => {
    const { repository } = request
    const { branch } = bodyOf<'repos/merge-upstream'>(request)
    const parent = parentOf(repository)
    const ours = await tipOf(repository, branch)
    if (parent === undefined || ours === undefined) throw new RestError(422, 'Validation Failed')
    const same = await tipOf(parent, branch)
    const from = same === undefined ? await defaultBranch(parent) : branch
    const theirs = same ?? (await tipOf(parent, from))
    if (theirs === undefined) throw new RestError(422, 'Validation Failed')
    await fetchCommit(parent, theirs, repository)
    const upstream = `${parent.owner}:${from}`
    const answer = (merge_type: string, message: string) => ({ body: { merge_type, message, base_branch: upstream } })
    if (await isAncestor(repository.path, theirs, ours)) {
      return answer('none', `This branch is not behind the upstream ${upstream}.`)
    }
    const isForward = await isAncestor(repository.path, ours, theirs)
    const sha = isForward ? theirs : await merged(request, { ours, theirs, upstream })
    await move(request, { ref: `refs/heads/${branch}`, old: ours, new: sha })
    const done = isForward ? 'fast-forwarded' : 'merged'
    return answer(isForward ? 'fast-forward' : 'merge', `Successfully fetched and ${done} from upstream ${upstream}.`)
  }
}

async function merged(
  { repository, caller }: RestRequest,
  { ours, theirs, upstream }: { readonly ours: string; readonly theirs: string; readonly upstream: string }
): Promise<string> {
  const tree = await mergeTrees(repository, ours, theirs)
  if (tree === undefined) throw new RestError(409, 'There are merge conflicts')
  const message = `Merge branch '${upstream}'`
  return writeCommit(repository.path, { tree, parents: [ours, theirs], message, ...committedByGithub(caller) })
}

async function move(request: RestRequest, update: { ref: string; old: string; new: string }): Promise<void> {
  try {
    await updateRefs(request, request.repository, [{ ...update, through: 'upstream' }])
  } catch (error) {
    throw error instanceof RefusedUpdate ? refusalOf(error) : error
  }
}
