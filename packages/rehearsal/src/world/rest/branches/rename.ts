import { RefusedWorkflowChange } from '../../permissions/workflow-changes.ts'
import { isWellFormed } from '../../ref-name.ts'
import { findSha } from '../../refs.ts'
import { defaultBranch, setDefaultBranch } from '../../repositories.ts'
import { RefusedUpdate, updateRefs } from '../../update-refs.ts'
import { invalid, RestError } from '../errors.ts'
import { refusalOf } from '../refused-update.ts'
import { bodyOf, parameter, type Route } from '../request.ts'
import { branchWithProtection } from './branches.ts'

/**
 * POST /repos/{owner}/{repo}/branches/{branch}/rename: the new branch is created and the old one deleted, at once, and
 * the default branch stays the default one. GitHub's text for a name that is taken is not known.
 */
export const renameBranch: Route = {
  method: 'POST',
  path: '/repos/{owner}/{repo}/branches/{branch}/rename',
  documentation: '/branches/branches#rename-a-branch',
  handle: async (request) => {
    const { repository } = request
    const [from, to] = [parameter(request, 'branch'), bodyOf<'repos/rename-branch'>(request).new_name]
    const old = await findSha(repository.path, `refs/heads/${from}`)
    if (old === undefined) throw new RestError(404, 'Branch not found')
    const isValid = isWellFormed(`refs/heads/${to}`)
    const isTaken = (await findSha(repository.path, `refs/heads/${to}`)) !== undefined
    if (!isValid || isTaken) throw invalid({ resource: 'Branch', code: 'invalid', field: 'new_name' })
    const updates = [
      { ref: `refs/heads/${to}`, new: old },
      { ref: `refs/heads/${from}`, old }
    ]
    const isDefault = (await defaultBranch(repository)) === from
    await updateRefs(request, repository, updates).catch((error: unknown) => {
      if (error instanceof RefusedWorkflowChange) throw error
      throw error instanceof RefusedUpdate ? refusalOf(error) : invalid({ resource: 'Branch', code: 'invalid' })
    })
    if (isDefault) await setDefaultBranch(repository, to)
    return { status: 201, body: await branchWithProtection(request, to) }
  }
}
