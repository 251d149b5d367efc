import { isAncestor, mergeTrees } from '../../commit-graph.ts'
import { writeCommit } from '../../git-objects/write-commit.ts'
import { findSha } from '../../refs.ts'
import { defaultBranch } from '../../repositories.ts'
import { RefusedUpdate, updateRefs } from '../../update-refs.ts'
import { RestError } from '../errors.ts'
import { committedByGithub } from '../git-database/authorship.ts'
import { refusalOf } from '../refused-update.ts'
import type { RestRequest, RestResponse } from '../request.ts'

/**
 * What `auto_merge` does: a branch that lacks commits of the default branch gets them by a merge, and 202 is answered
 * instead of a deployment; 409 when they do not merge, whatever is to be deployed. The texts:
 * https://docs.github.com/en/rest/deployments/deployments#create-a-deployment ,
 * https://github.com/simplytestme/website/issues/130 . A tag or a commit cannot be moved, and is deployed as it is.
 */
export async function catchUp(
  request: RestRequest,
  { name, branch, sha }: { readonly name: string; readonly branch: string | undefined; readonly sha: string }
): Promise<RestResponse | undefined> {
  const { repository, caller } = request
  const main = await defaultBranch(repository)
  const tip = await findSha(repository.path, `refs/heads/${main}`)
  if (tip === undefined || branch === main || (await isAncestor(repository.path, tip, sha))) return undefined
  const tree = await mergeTrees(repository, sha, tip).catch(() => undefined) // strangers do not merge either
  if (tree === undefined) throw new RestError(409, `Conflict merging ${main} into ${name}.`)
  if (branch === undefined) return undefined
  const message = `Merge ${main} into ${branch}`
  const commit = { tree, parents: [sha, tip], message, ...committedByGithub(caller) }
  const merged = await writeCommit(repository.path, commit)
  await updateRefs(request, repository, [{ ref: `refs/heads/${branch}`, old: sha, new: merged }]).catch((error) => {
    throw error instanceof RefusedUpdate ? refusalOf(error, { status: 409 }) : error
  })
  return { status: 202, body: { message: `Auto-merged ${main} into ${name} on deployment.` } }
}
