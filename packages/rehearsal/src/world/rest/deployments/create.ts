import { environmentNamed } from '../../actions/environments.ts'
import { timestamp } from '../../commit-object.ts'
import { type Deployment, deploymentsOf } from '../../deployments/deployment.ts'
import { unmetContexts } from '../../deployments/required-contexts.ts'
import { perform } from '../../effect.ts'
import { happened } from '../../happening.ts'
import { nextId } from '../../identifiers.ts'
import { findSha, resolveCommit } from '../../refs.ts'
import { loginOf } from '../../tokens.ts'
import { RestError } from '../errors.ts'
import { bodyOf, type RestRequest, type RestResponse, type Route } from '../request.ts'
import { catchUp } from './catch-up.ts'
import { deploymentShape } from './shape.ts'

/** POST /repos/{owner}/{repo}/deployments */
export const create: Route = {
  method: 'POST',
  path: '/repos/{owner}/{repo}/deployments',
  documentation: '/deployments/deployments#create-a-deployment',
  handle: async (request) => {
    const { repository } = request
    const body = bodyOf<'repos/create-deployment'>(request)
    const sha = await resolveCommit(repository.path, body.ref)
    if (sha === undefined) throw new RestError(422, `No ref found for: ${body.ref}`)
    const fullRef = await fullName(request, body.ref)
    if (body.auto_merge !== false) {
      const merged = await catchUp(request, { name: body.ref, branch: branchOf(fullRef), sha })
      if (merged !== undefined) return merged
    }
    demandContexts(request, body.ref, sha, body.required_contexts)
    return enter(request, newDeployment(request, body, { sha, fullRef }))
  }
}

/** https://github.com/remind101/slashdeploy/issues/15 */
function demandContexts({ repository }: RestRequest, ref: string, sha: string, required: string[] | undefined): void {
  const contexts = unmetContexts(repository, sha, required)
  if (contexts === undefined) return
  const error = { contexts, resource: 'Deployment', field: 'required_contexts', code: 'invalid' }
  throw new RestError(409, `Conflict: Commit status checks failed for ${ref}.`, { errors: [error] })
}

async function enter(request: RestRequest, deployment: Deployment): Promise<RestResponse> {
  const { state, repository, caller, via } = request
  const target = `${repository.fullName} ${deployment.environment}`
  const effect = { kind: 'create-deployment', target, new: deployment.sha, via, by: deployment.creator }
  await perform(state, effect, () => {
    environmentNamed(state, repository, deployment.environment)
    deploymentsOf(repository).set(deployment.id, deployment)
  })
  const shape = deploymentShape(request, deployment)
  const body = { deployment: shape, ref: deployment.fullRef }
  happened(state, { repository, caller, name: 'deployment', action: 'created', body })
  return { status: 201, body: shape, headers: { Location: shape.url } }
}

function newDeployment(
  { state, caller }: RestRequest,
  body: ReturnType<typeof bodyOf<'repos/create-deployment'>>,
  { sha, fullRef }: Pick<Deployment, 'sha' | 'fullRef'>
): Deployment {
  const [now, environment] = [timestamp(Date.now()), body.environment ?? 'production']
  return {
    id: nextId(state, 'deployment'),
    ref: body.ref,
    ...{ fullRef, sha, environment, originalEnvironment: environment },
    task: body.task ?? 'deploy',
    payload: body.payload ?? {},
    description: body.description ?? null,
    isTransient: body.transient_environment ?? false,
    isProduction: body.production_environment ?? environment === 'production',
    creator: loginOf(caller),
    createdAt: now,
    updatedAt: now,
    statuses: []
  }
}

async function fullName({ repository }: RestRequest, ref: string): Promise<string | undefined> {
  const candidates = ref.startsWith('refs/') ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`, `refs/${ref}`]
  for (const candidate of candidates) {
    if ((await findSha(repository.path, candidate)) !== undefined) return candidate
  }
  return undefined
}

function branchOf(fullRef: string | undefined): string | undefined {
  return fullRef?.startsWith('refs/heads/') ? fullRef.slice('refs/heads/'.length) : undefined
}
