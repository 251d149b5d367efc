import type { JobRecord, RunRecord, StepRecord } from '../../actions/runs.ts'
import type { WorkflowRecord } from '../../actions/workflows.ts'
import { type RunFacts, runForm, workflowForm } from '../../events/run-form.ts'
import { sceneOf } from '../../events/scene.ts'
import { readCommits } from '../history/commit-shape.ts'
import { nodeId } from '../node-id.ts'
import type { RestRequest } from '../request.ts'
import type { Schema } from '../schemas.ts'

/** A run in GitHub's shape. */
export async function runShape(request: RestRequest, run: RunRecord): Promise<Schema<'workflow-run'>> {
  const scene = await sceneOf(request.state, request.repository, request.caller, run.event.actor)
  const form = runForm(scene, run.workflow, await runFacts(request, run))
  const status = run.status
  return { ...form, status } as unknown as Schema<'workflow-run'> // the form of payloads is the wider one
}

/** What payloads tell of a run. */
export async function runFacts(
  request: Pick<RestRequest, 'repository' | 'urls' | 'state'>,
  run: RunRecord
): Promise<RunFacts> {
  const [headCommit] = await readCommits(request, [run.event.sha])
  if (headCommit === undefined) throw new Error(`the commit ${run.event.sha} of run ${run.id} is gone`)
  const { id, suite, number, attempt, title, conclusion, createdAt, startedAt, updatedAt } = run
  const isTold = run.status === 'queued' || run.status === 'in_progress' || run.status === 'completed'
  return {
    ...{ id, suite, number, attempt, title, conclusion, createdAt, startedAt, updatedAt },
    event: run.event.name,
    headBranch: run.event.ref.replace(/^refs\/(?:heads|tags)\//, ''),
    headCommit,
    status: isTold ? (run.status as RunFacts['status']) : 'queued'
  }
}

/** A workflow in GitHub's shape. */
export async function workflowShape(request: RestRequest, workflow: WorkflowRecord): Promise<Schema<'workflow'>> {
  const scene = await sceneOf(request.state, request.repository, request.caller)
  return { ...workflowForm(scene, workflow), state: workflow.state }
}

/** A job in GitHub's shape. */
export function jobShape({ urls }: RestRequest, run: RunRecord, job: JobRecord): Schema<'job'> {
  const html = `${urls.html}/actions/runs/${run.id}`
  return {
    id: job.id,
    node_id: nodeId('CheckRun', String(job.id)),
    run_id: run.id,
    run_attempt: run.attempt,
    run_url: `${urls.repository}/actions/runs/${run.id}`,
    head_sha: run.event.sha,
    head_branch: run.event.ref.replace(/^refs\/(?:heads|tags)\//, ''),
    workflow_name: run.workflow.name,
    name: job.name,
    url: `${urls.repository}/actions/jobs/${job.id}`,
    html_url: `${html}/job/${job.id}`,
    check_run_url: `${urls.repository}/check-runs/${job.id}`,
    status: job.status,
    conclusion: job.conclusion,
    created_at: run.createdAt,
    started_at: job.startedAt,
    completed_at: job.completedAt,
    labels: [...job.labels],
    steps: job.steps.map(stepShape),
    runner_id: 1,
    runner_name: 'GitHub Actions 1',
    runner_group_id: 0,
    runner_group_name: 'GitHub Actions'
  }
}

function stepShape({ name, status, conclusion, number, startedAt, completedAt }: StepRecord) {
  return { name, status, conclusion, number, started_at: startedAt, completed_at: completedAt }
}
