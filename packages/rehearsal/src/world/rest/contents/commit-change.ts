import { identityOf } from '../../git-objects/account-address.ts'
import { writeCommit } from '../../git-objects/write-commit.ts'
import { type TreeChange, writeTree } from '../../git-objects/write-tree.ts'
import { RefusedWorkflowChange } from '../../permissions/workflow-changes.ts'
import { findSha } from '../../refs.ts'
import { loginOf } from '../../tokens.ts'
import { RefusedUpdate, updateRefs } from '../../update-refs.ts'
import { RestError } from '../errors.ts'
import { type Authorship, authorship, type GivenIdentity } from '../git-database/authorship.ts'
import { readCommit } from '../git-database/commit-objects.ts'
import { refusalOf } from '../refused-update.ts'
import type { RestRequest } from '../request.ts'
import type { Schema } from '../schemas.ts'
import type { Target } from './target-branch.ts'

/** One change of a file that becomes a commit. */
export interface FileCommit {
  readonly target: Target
  readonly change: TreeChange
  readonly verb: 'create' | 'update' | 'delete'
  readonly message: string
  readonly author?: GivenIdentity
  readonly committer?: GivenIdentity
}

/** Commits the change of a file to its branch, and gives the commit. */
export async function commitChange(
  request: RestRequest,
  commit: FileCommit
): Promise<{ readonly sha: string; readonly commit: Schema<'git-commit'> }> {
  const { path } = request.repository
  const { branch, head } = commit.target
  const tree = await writeTree(path, head, [commit.change])
  const parents = head === undefined ? [] : [head]
  const sha = await writeCommit(path, { tree, parents, message: commit.message, ...whoseFile(request, commit) })
  try {
    await updateRefs(request, request.repository, [{ ref: `refs/heads/${branch}`, old: head, new: sha }])
  } catch (error) {
    const before = `Could not ${commit.verb} file: `
    if (error instanceof RefusedUpdate) throw refusalOf(error, { status: 409, before, hasMetadata: true })
    if (error instanceof RefusedWorkflowChange) throw error
    throw await overtaken(request, commit.target)
  }
  return { sha, commit: await readCommit(request, sha) }
}

/** Here the committer is the caller also when an author is named, and the author of a committer's file the committer. */
function whoseFile({ caller }: RestRequest, { author, committer }: FileCommit): Authorship {
  if (author === undefined && committer === undefined) return authorship(caller)
  return authorship(caller, { author: author ?? committer, committer: committer ?? identityOf(loginOf(caller)) })
}

/** Somebody else was faster: https://github.com/PyGithub/PyGithub/issues/1787 */
async function overtaken({ repository }: RestRequest, { branch, head }: Target): Promise<RestError> {
  const now = await findSha(repository.path, `refs/heads/${branch}`)
  return new RestError(409, `is at ${now ?? '0'.repeat(40)} but expected ${head ?? '0'.repeat(40)}`)
}
