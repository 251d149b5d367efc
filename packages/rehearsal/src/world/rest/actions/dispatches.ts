import { perform } from '../../effect.ts'
import { git } from '../../git.ts'
import { happened } from '../../happening.ts'
import { findSha, resolveCommit } from '../../refs.ts'
import { loginOf } from '../../tokens.ts'
import { RestError } from '../errors.ts'
import { bodyOf, type RestRequest, type RestResponse, type Route } from '../request.ts'
import { findWorkflow } from './workflows.ts'

/**
 * Starts a workflow on a branch or tag. What is wrong with the ref or the inputs is said before anything starts.
 * https://docs.github.com/en/rest/actions/workflows#create-a-workflow-dispatch-event
 */
async function dispatchWorkflow(request: RestRequest): Promise<RestResponse> {
  const workflow = await findWorkflow(request)
  const body = bodyOf<'actions/create-workflow-dispatch'>(request)
  const { repository, state, caller, via } = request
  const ref = await fullRef(request, body.ref)
  const sha = ref && (await resolveCommit(repository.path, ref))
  if (ref === undefined || sha === undefined) throw new RestError(422, `No ref found for: ${body.ref}`)
  if (workflow.state !== 'active') throw new RestError(403, 'Cannot trigger a disabled workflow')
  const inputs = await checkedInputs(request, `${sha}:${workflow.path}`, body.inputs ?? {})
  const target = `${repository.fullName} ${workflow.path} on ${ref}`
  await perform(state, { kind: 'dispatch-workflow', target, via, by: loginOf(caller) }, () => {
    const facts = { workflow: workflow.path, ref, sha, inputs }
    happened(state, { repository, caller, name: 'workflow_dispatch', body: facts })
  })
  return { status: 204 }
}

async function fullRef({ repository }: RestRequest, name: string): Promise<string | undefined> {
  const candidates = name.startsWith('refs/') ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`]
  for (const candidate of candidates) {
    if ((await findSha(repository.path, candidate)) !== undefined) return candidate
  }
  return undefined
}

async function checkedInputs({ repository }: RestRequest, file: string, given: Record<string, unknown>) {
  const { readWorkflow } = await import('../../../runner/workflow-file.ts') // the parser is large
  const { checkDispatchInputs } = await import('../../../triggers/dispatch-inputs.ts')
  const text = await git(repository.path, ['cat-file', 'blob', file]).catch(() => undefined)
  if (text === undefined) throw new RestError(404, 'Not Found')
  const { workflow, problems } = await readWorkflow(file, text)
  const [problem] = problems
  if (problem !== undefined) throw new RestError(422, `failed to parse workflow: ${problem.problem}`)
  const checked = checkDispatchInputs(workflow, given)
  if (!checked.ok) throw new RestError(422, checked.message)
  return checked.inputs
}

/** https://docs.github.com/en/rest/repos/repos#create-a-repository-dispatch-event */
async function dispatchRepository(request: RestRequest): Promise<RestResponse> {
  const { event_type: eventType, client_payload: clientPayload = {} } = bodyOf<'repos/create-dispatch-event'>(request)
  const { state, repository, caller, via } = request
  const target = `${repository.fullName} ${eventType}`
  await perform(state, { kind: 'dispatch-repository', target, via, by: loginOf(caller) }, () =>
    happened(state, { repository, caller, name: 'repository_dispatch', body: { eventType, clientPayload } })
  )
  return { status: 204 }
}

/** The operations that start workflows. */
export const dispatchRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
    documentation: '/actions/workflows#create-a-workflow-dispatch-event',
    handle: dispatchWorkflow
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/dispatches',
    documentation: '/repos/repos#create-a-repository-dispatch-event',
    handle: dispatchRepository
  }
]
