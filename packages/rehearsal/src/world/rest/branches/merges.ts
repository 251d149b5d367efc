import { isAncestor, mergeTrees } from '../../commit-graph.ts'
import { writeCommit } from '../../git-objects/write-commit.ts'
import { RefusedWorkflowChange } from '../../permissions/workflow-changes.ts'
import { findSha, resolveCommit } from '../../refs.ts'
import { RefusedUpdate, updateRefs } from '../../update-refs.ts'
import { notFound, RestError } from '../errors.ts'
import { committedByGithub } from '../git-database/authorship.ts'
import { readCommits } from '../history/commit-shape.ts'
import { refusalOf } from '../refused-update.ts'
import { bodyOf, type RestRequest, type Route } from '../request.ts'

/**
 * POST /repos/{owner}/{repo}/merges: always a commit of two parents, by the caller and committed and signed by GitHub;
 * 204 when there is nothing to merge. Measured of GitHub:
 * https://github.com/xmo-odoo/dummy_central/blob/67e318e/tests/git/refs/test_update_a_reference.py
 */
export const merge: Route = {
  method: 'POST',
  path: '/repos/{owner}/{repo}/merges',
  documentation: '/branches/branches#merge-a-branch',
  handle: async (request) => {
    const { repository, caller } = request
    const { base, head, commit_message: given } = bodyOf<'repos/merge'>(request)
    const ours = await findSha(repository.path, `refs/heads/${base}`)
    if (ours === undefined) throw new RestError(404, 'Base does not exist')
    const theirs = await resolveCommit(repository.path, head)
    if (theirs === undefined) throw new RestError(404, 'Head does not exist')
    if (await isAncestor(repository.path, theirs, ours)) return { status: 204 }
    const tree = await mergeTrees(repository, ours, theirs).catch(() => undefined) // strangers do not merge either
    if (tree === undefined) throw new RestError(409, 'Merge conflict')
    const message = given ?? `Merge ${head} into ${base}`
    const commit = { tree, parents: [ours, theirs], message, ...committedByGithub(caller) }
    const sha = await writeCommit(repository.path, commit)
    await move(request, { ref: `refs/heads/${base}`, old: ours, new: sha })
    const [body] = await readCommits(request, [sha])
    if (body === undefined) throw notFound()
    return { status: 201, body }
  }
}

async function move(request: RestRequest, update: { ref: string; old: string; new: string }): Promise<void> {
  try {
    await updateRefs(request, request.repository, [update])
  } catch (error) {
    // The status is that of files: nobody has published one for merges, and the description knows 409.
    if (error instanceof RefusedUpdate) throw refusalOf(error, { status: 409 })
    throw error instanceof RefusedWorkflowChange ? error : new RestError(409, 'Merge conflict')
  }
}
