import { isAncestor } from '../../commit-graph.ts'
import { checkObjects, type ObjectName } from '../../objects.ts'
import { RefusedWorkflowChange } from '../../permissions/workflow-changes.ts'
import { isWellFormed } from '../../ref-name.ts'
import { findRef, findSha, type Ref } from '../../refs.ts'
import { defaultBranch } from '../../repositories.ts'
import { type RefUpdate, RefusedUpdate, updateRefs } from '../../update-refs.ts'
import { RestError } from '../errors.ts'
import { refusalOf } from '../refused-update.ts'
import { bodyOf, parameter, type RestRequest, type Route } from '../request.ts'
import { demandContent } from './empty-repository.ts'
import { demandFullSha } from './full-sha.ts'
import { refShape } from './ref-shape.ts'

// The answers to impossible requests are those that these tests found at GitHub:
// https://github.com/xmo-odoo/dummy_central/tree/9fb90ff/tests/git/refs

/** POST /repos/{owner}/{repo}/git/refs: the ref must not exist, whatever it would be. */
export const createRef: Route = {
  method: 'POST',
  path: '/repos/{owner}/{repo}/git/refs',
  documentation: '/git/refs#create-a-reference',
  handle: async (request) => {
    const { ref, sha } = bodyOf<'git/create-ref'>(request)
    await demandContent(request)
    checkName(ref)
    demandFullSha('sha', sha)
    const object = await objectOf(request, sha)
    if ((await findSha(request.repository.path, ref)) !== undefined)
      throw new RestError(422, 'Reference already exists')
    if (!fits(ref, object)) throw new RestError(422, updateFailed)
    // A ruleset's reason is not told when it forbids a creation, other than for updates.
    await move(request, { ref, new: sha }, () => new RestError(422, updateFailed))
    const body = refShape(request, { ref, sha, type: object.type })
    return { status: 201, body, headers: { Location: body.url } }
  }
}

/** PATCH /repos/{owner}/{repo}/git/refs/{ref}: forward only, unless `force` says otherwise. */
export const updateRef: Route = {
  method: 'PATCH',
  path: '/repos/{owner}/{repo}/git/refs/{ref}',
  documentation: '/git/refs#update-a-reference',
  handle: async (request) => {
    const { sha, force } = bodyOf<'git/update-ref'>(request)
    const found = await existing(request)
    demandFullSha('sha', sha)
    const object = await objectOf(request, sha)
    if (!fits(found.ref, object)) throw new RestError(422, 'Object is not a commit')
    const body = refShape(request, { ref: found.ref, sha, type: object.type })
    if (found.sha === sha) return { body } // nothing changes, so no rule is asked
    if (force !== true && !(await isForward(request, found, object))) {
      throw new RestError(422, 'Update is not a fast forward')
    }
    await move(request, { ref: found.ref, old: found.sha, new: sha }, refusalOf)
    return { body }
  }
}

/** DELETE /repos/{owner}/{repo}/git/refs/{ref} */
export const deleteRef: Route = {
  method: 'DELETE',
  path: '/repos/{owner}/{repo}/git/refs/{ref}',
  documentation: '/git/refs#delete-a-reference',
  handle: async (request) => {
    const { ref, sha } = await existing(request)
    if (ref === `refs/heads/${await defaultBranch(request.repository)}`) {
      // https://github.com/integrations/terraform-provider-github/issues/3331
      throw new RestError(422, 'Cannot delete the default branch')
    }
    await move(request, { ref, old: sha }, refusalOf)
    return { status: 204 }
  }
}

const updateFailed = 'Reference update failed'

function checkName(ref: string): void {
  if (!ref.startsWith('refs/')) throw new RestError(422, "Reference name must start with 'refs/'.")
  if (ref.split('/').length < 3) {
    throw new RestError(422, 'Reference name must contain at least three slash-separated components.')
  }
  if (!isWellFormed(ref)) throw new RestError(422, `${ref} is not a valid ref name.`)
}

async function objectOf({ repository }: RestRequest, sha: string): Promise<ObjectName> {
  const [object] = await checkObjects(repository.path, [sha])
  if (object === undefined) throw new RestError(422, 'Object does not exist')
  return object
}

async function existing(request: RestRequest): Promise<Ref> {
  await demandContent(request)
  const found = await findRef(request.repository.path, `refs/${parameter(request, 'ref')}`)
  if (found === undefined) throw new RestError(422, 'Reference does not exist')
  return found
}

/** A branch is a commit; anything else may name anything. */
function fits(ref: string, { type }: ObjectName): boolean {
  return !ref.startsWith('refs/heads/') || type === 'commit'
}

/** Whether a ref may become this without force: what is no commit has no history that could be lost. */
async function isForward({ repository }: RestRequest, from: Ref, to: ObjectName): Promise<boolean> {
  const commits = await checkObjects(repository.path, [`${from.sha}^{commit}`, `${to.sha}^{commit}`])
  const [old, now] = commits
  if (old === undefined || now === undefined) return true
  return isAncestor(repository.path, old.sha, now.sha)
}

/** Makes the change, or tells what GitHub tells of a refusal, or of a ref that somebody else has just changed. */
async function move(
  request: RestRequest,
  update: RefUpdate,
  refuse: (error: RefusedUpdate) => RestError
): Promise<void> {
  try {
    await updateRefs(request, request.repository, [update])
  } catch (error) {
    if (error instanceof RefusedUpdate) throw refuse(error)
    if (error instanceof RefusedWorkflowChange) throw error
    // Two refs of which one would be a folder of the other are met here, too:
    // https://github.com/microsoft/vscode-remote-repositories-github/issues/122
    throw new RestError(422, update.old === undefined ? updateFailed : 'Reference cannot be updated')
  }
}
