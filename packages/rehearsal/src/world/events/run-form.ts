import { nodeId } from '../rest/node-id.ts'
import type { Schema } from '../rest/schemas.ts'
import { escapePath } from '../rest/urls.ts'
import { simpleCommit } from './commit-forms.ts'
import type { Scene } from './event.ts'
import { older } from './older.ts'
import { briefRepository } from './repository-forms.ts'

/** A workflow of the repository. Times are as in `2026-01-02T03:04:05Z`. */
export interface WorkflowFacts {
  readonly id: number
  /** Its name, or its path when it has none. */
  readonly name: string
  readonly path: string
  readonly createdAt: string
}

/** A run of a workflow. */
export interface RunFacts {
  readonly id: number
  /** Its check suite. */
  readonly suite: number
  readonly number: number
  readonly attempt: number
  readonly title: string
  /** The event that started it. */
  readonly event: string
  /** The branch or tag, without refs/heads/ and refs/tags/. */
  readonly headBranch: string
  readonly headCommit: Schema<'commit'>
  readonly status: 'requested' | 'queued' | 'in_progress' | 'completed'
  /** Null while it is not completed. */
  readonly conclusion: 'success' | 'failure' | 'cancelled' | 'skipped' | 'timed_out' | 'action_required' | null
  readonly createdAt: string
  readonly startedAt: string
  readonly updatedAt: string
}

/** A workflow in the form that payloads and the REST API share. */
export function workflowForm({ repository }: Scene, { id, name, path, createdAt }: WorkflowFacts) {
  return {
    id,
    node_id: nodeId('Workflow', String(id)),
    name,
    path,
    state: 'active' as const,
    created_at: createdAt,
    updated_at: createdAt,
    url: `${repository.url}/actions/workflows/${id}`,
    html_url: `${repository.html_url}/blob/${repository.default_branch}/${escapePath(path)}`,
    badge_url: `${repository.html_url}/actions/${escapePath(path.replace('.github/', ''))}/badge.svg`
  }
}

/** A run as it stands in payloads. */
export function runForm({ repository, sender }: Scene, workflow: WorkflowFacts, run: RunFacts) {
  const url = `${repository.url}/actions/runs/${run.id}`
  const { event, status, conclusion, suite } = run
  return {
    id: run.id,
    node_id: nodeId('WorkflowRun', String(run.id)),
    name: workflow.name,
    path: workflow.path,
    display_title: run.title,
    run_number: run.number,
    run_attempt: run.attempt,
    ...{ event, status, conclusion },
    workflow_id: workflow.id,
    check_suite_id: suite,
    check_suite_node_id: nodeId('CheckSuite', String(suite)),
    head_branch: run.headBranch,
    head_sha: run.headCommit.sha,
    head_commit: simpleCommit(run.headCommit),
    pull_requests: [],
    referenced_workflows: [],
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    run_started_at: run.startedAt,
    actor: older(sender),
    triggering_actor: older(sender),
    repository: briefRepository(repository),
    head_repository: briefRepository(repository),
    html_url: `${repository.html_url}/actions/runs/${run.id}`,
    ...runAddresses(url),
    check_suite_url: `${repository.url}/check-suites/${suite}`,
    workflow_url: `${repository.url}/actions/workflows/${workflow.id}`,
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null
  }
}

function runAddresses(url: string) {
  return {
    url,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`
  }
}
