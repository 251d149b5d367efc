import { runsOf } from '../../actions/runs.ts'
import { type WorkflowRecord, workflowFiles, workflowRecord } from '../../actions/workflows.ts'
import { perform } from '../../effect.ts'
import { loginOf } from '../../tokens.ts'
import { answerCounted } from '../answer-page.ts'
import { orNotFound } from '../errors.ts'
import { parameter, type RestRequest, type RestResponse, type Route } from '../request.ts'
import { workflowShape } from './run-shape.ts'
import { listRuns } from './runs.ts'

const root = '/repos/{owner}/{repo}/actions/workflows'
const documentation = '/actions/workflows'

/** The workflows of the default branch, read by GitHub's parser. */
async function known(request: RestRequest): Promise<WorkflowRecord[]> {
  const { readWorkflow } = await import('../../../runner/workflow-file.ts') // the parser is large
  const files = await workflowFiles(request.repository)
  return Promise.all(
    files.map(async ({ path, text }) => {
      const { workflow } = await readWorkflow(path, text)
      return workflowRecord(request.repository, path, workflow.name)
    })
  )
}

/** The workflow that the path names, by its id or the name of its file. Throws 404 when there is none. */
export async function findWorkflow(request: RestRequest): Promise<WorkflowRecord> {
  const asked = parameter(request, 'workflow_id')
  return orNotFound((await known(request)).find(({ id, path }) => String(id) === asked || path.endsWith(`/${asked}`)))
}

async function list(request: RestRequest): Promise<RestResponse> {
  const all = await known(request)
  return answerCounted(request, ['workflows', all], (record) => workflowShape(request, record))
}

async function runsOfWorkflow(request: RestRequest): Promise<RestResponse> {
  const { id } = await findWorkflow(request)
  return listRuns(
    request,
    [...runsOf(request.repository).values()].filter(({ workflow }) => workflow.id === id)
  )
}

async function setState(request: RestRequest, kind: string, wanted: WorkflowRecord['state']): Promise<RestResponse> {
  const workflow = await findWorkflow(request)
  const { state, caller, via, repository } = request
  const target = `${repository.fullName} ${workflow.path}`
  await perform(state, { kind, target, via, by: loginOf(caller) }, () => {
    workflow.state = wanted
  })
  return { status: 204 }
}

/** The operations on workflows. */
export const workflowRoutes: readonly Route[] = [
  { method: 'GET', path: root, documentation, handle: list },
  {
    method: 'GET',
    path: `${root}/{workflow_id}`,
    documentation,
    handle: async (request) => ({ body: await workflowShape(request, await findWorkflow(request)) })
  },
  {
    method: 'GET',
    path: `${root}/{workflow_id}/runs`,
    documentation: '/actions/workflow-runs',
    handle: runsOfWorkflow
  },
  {
    method: 'PUT',
    path: `${root}/{workflow_id}/disable`,
    documentation,
    handle: (request) => setState(request, 'disable-workflow', 'disabled_manually')
  },
  {
    method: 'PUT',
    path: `${root}/{workflow_id}/enable`,
    documentation,
    handle: (request) => setState(request, 'enable-workflow', 'active')
  }
]
