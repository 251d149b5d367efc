import type { CommittableBranch, CreateCommitOnBranchInput, FileChanges } from '@octokit/graphql-schema'
import { writeCommit } from '../../git-objects/write-commit.ts'
import { NoSuchPath, type TreeChange, writeTree } from '../../git-objects/write-tree.ts'
import { findRef } from '../../refs.ts'
import type { Repository } from '../../repositories.ts'
import { committedByGithub } from '../../rest/git-database/authorship.ts'
import { updateRefs } from '../../update-refs.ts'
import { requireNode } from '../objects/find-node.ts'
import { readObject } from '../objects/read-object.ts'
import { refSource } from '../objects/ref.ts'
import { requireRepository } from '../objects/repository-source.ts'
import type { RefSource } from '../objects/sources.ts'
import { FieldRefusal, notFound, unprocessable } from '../refusal.ts'
import { type MutationContext, mutation } from './define.ts'
import { demand } from './demand.ts'

/** The mutation that commits files: verified, for GitHub signs what it commits. */
export const commitMutations = {
  createCommitOnBranch: mutation(async (input: CreateCommitOnBranchInput, context) => {
    const { repository, ref, sha } = await findBranch(context, input.branch)
    demand(context, repository, { contents: 'write' })
    // With two blanks, as in https://github.com/ministryofjustice/modernisation-platform/issues/11985
    if (sha !== input.expectedHeadOid.toLowerCase()) {
      const message = `Expected branch to point to "${input.expectedHeadOid}" but it did not.  Pull and try again.`
      throw new FieldRefusal('STALE_DATA', message)
    }
    const oid = await commitFiles(context, repository, sha, input)
    await updateRefs(context.author, repository, [{ ref, old: sha, new: oid }])
    return { commit: await readObject(repository, oid), ref: refSource(repository, { ref, sha: oid }) }
  })
}

/** The author is the caller, the committer GitHub, and there is a signature of GitHub's. */
async function commitFiles(
  { caller }: MutationContext,
  repository: Repository,
  parent: string,
  { fileChanges, message }: CreateCommitOnBranchInput
): Promise<string> {
  const changes = readChanges(fileChanges ?? {})
  const tree = await writeTree(repository.path, parent, changes).catch((error: unknown) => {
    if (!(error instanceof NoSuchPath)) throw error
    // In these words, without the path, in what users of Keystatic report of GitHub
    throw notFound(`A path was requested for deletion which does not exist as of commit oid \`${parent}\``)
  })
  return writeCommit(repository.path, {
    tree,
    parents: [parent],
    ...committedByGithub(caller),
    message: message.body ? `${message.headline}\n\n${message.body}` : message.headline
  })
}

/**
 * The mutation knows no modes: whatever it writes is a plain file afterwards, also what was executable or a link
 * ("all files are treated as regular files (100644)", https://github.com/DataDog/commit-headless).
 */
function readChanges({ additions, deletions }: FileChanges): TreeChange[] {
  const added = (additions ?? []).map(({ path, contents }): TreeChange => {
    checkPath(path)
    return { path, mode: '100644', content: Buffer.from(String(contents), 'base64') }
  })
  return [...(deletions ?? []).map(({ path }) => ({ path, sha: null })), ...added]
}

function checkPath(path: string): void {
  const names = path.split('/')
  if (!names.some((name) => name === '' || name === '.' || name === '..' || name.toLowerCase() === '.git')) return
  throw unprocessable(`A path was requested for addition which is not valid: ${path}`)
}

async function findBranch(context: MutationContext, branch: CommittableBranch): Promise<RefSource> {
  const { id, repositoryNameWithOwner, branchName } = branch
  if (id != null) return requireNode<RefSource>(context, id, 'Ref')
  if (repositoryNameWithOwner == null || branchName == null) {
    throw unprocessable('A branch must be named by `id`, or by `repositoryNameWithOwner` and `branchName`')
  }
  const [owner = '', name = ''] = repositoryNameWithOwner.split('/')
  const repository = requireRepository(context, owner, name)
  const ref = `refs/heads/${branchName.replace(/^refs\/heads\//, '')}`
  const found = await findRef(repository.path, ref)
  if (found === undefined) throw notFound(`Could not resolve to a Branch with the name '${branchName}'.`)
  return refSource(repository, found)
}
